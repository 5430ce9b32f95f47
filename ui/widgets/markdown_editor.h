// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QTextEdit>

namespace inglenook::ui {

class MarkdownHighlighter;

/// Markdown to write. Headings, lists, quotes, bold and italic look like it while typing; their signs are dimmed.
///
/// What is typed is what is kept: plain text in, plain text out. Ctrl+B and Ctrl+I put the signs round the selection
/// or take them away. The measure is that of the read view.
class MarkdownEditor : public QTextEdit {
    Q_OBJECT

public:
    MarkdownEditor(const Theme& theme, QWidget* parent);

    /// With an empty undo history.
    void setMarkdownText(const QString& markdown);
    [[nodiscard]] QString markdownText() const;
    void setCompact(bool compact);

    void toggleBold();
    void toggleItalic();

Q_SIGNALS:
    /// The person typed, pasted or undid.
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;

private:
    void restyle();
    void keepMeasure();
    void toggleSigns(const QString& sign);
    void breakLine();

    const Theme& m_theme;
    MarkdownHighlighter* m_highlighter;
    bool m_compact = false;
    bool m_quiet = false; ///< Formatting is not editing.
};

} // namespace inglenook::ui
