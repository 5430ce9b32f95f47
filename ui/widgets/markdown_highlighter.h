// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QSyntaxHighlighter>

namespace inglenook::ui {

/// Makes Markdown look like what it means while it is typed, and dims its signs. Changes no letter of it.
class MarkdownHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    MarkdownHighlighter(const Theme& theme, QTextDocument* document);

protected:
    void highlightBlock(const QString& text) override;

private:
    [[nodiscard]] QTextCharFormat dimmed() const;
    /// How many letters at the start of the line are signs; 0 for a plain line.
    int highlightStart(const QString& text);
    void highlightPairs(const QString& text, int from);
    void highlightLinks(const QString& text, int from);
    /// Adds to what is there, so that bold inside a heading stays large.
    void add(int from, int count, const QTextCharFormat& format);

    const Theme& m_theme;
};

} // namespace inglenook::ui
