// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QSyntaxHighlighter>
#include <QTextCursor>

#include <functional>

namespace inglenook::ui {

/// Makes Markdown look like what it means while it is typed, and dims its signs. Changes no letter of it.
class MarkdownHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    /// Where the words lie that are spelled in an unknown way, in the text of a block: begin and length.
    using Misspelled = std::function<QList<std::pair<int, int>>(const QString&)>;

    MarkdownHighlighter(const Theme& theme, QTextDocument* document);

    /// All but the paragraph of `cursor` fade; without one nothing does.
    void setFocus(const QTextCursor& cursor);
    void setMisspelled(Misspelled misspelled) { m_misspelled = std::move(misspelled); }

protected:
    void highlightBlock(const QString& text) override;

private:
    [[nodiscard]] QTextCharFormat dimmed() const;
    /// True inside a fence, and on its own lines.
    bool highlightFence(const QString& text);
    /// How many letters at the start of the line are signs; 0 for a plain line.
    int highlightStart(const QString& text);
    void highlightCode(const QString& text, int from);
    void highlightPairs(const QString& text, int from);
    void highlightLinks(const QString& text, int from);
    void highlightPictures(const QString& text);
    void highlightSpelling(const QString& text);
    [[nodiscard]] bool isInCode(int place) const;
    /// Adds to what is there, so that bold inside a heading stays large.
    void add(int from, int count, const QTextCharFormat& format);

    const Theme& m_theme;
    Misspelled m_misspelled;
    QTextCursor m_focus;
    QList<std::pair<int, int>> m_code; ///< of the block at hand
};

} // namespace inglenook::ui
