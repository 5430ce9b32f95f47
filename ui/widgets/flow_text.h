// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session_scale.h"
#include "widgets/text_block.h"

#include <QAbstractScrollArea>

namespace inglenook::ui {

/// A paragraph of a session page in one of the type roles, with the line height of the role. It asks for the height
/// its text needs and scrolls when it gets less; then it takes the focus, so that the keys can scroll it.
class FlowText : public QAbstractScrollArea {
    Q_OBJECT

public:
    FlowText(const Theme& theme, TextRole role, QColor Tokens::*colour, QWidget* parent);

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    void setScale(double scale);
    void setItalic(bool italic);
    /// Asks for no more than so many lines; the rest scrolls. 0 is no limit.
    void setMaxLines(int lines);

    [[nodiscard]] int lineCount() const { return m_block.lineCount(); }
    [[nodiscard]] bool isScrolling() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

    [[nodiscard]] const SessionScale& measures() const { return m_measures; }
    /// As set, before a subclass changes it for the room there is.
    [[nodiscard]] virtual QString shownText() const { return m_text; }
    /// Font and line height for a box; a subclass may step down. An empty height means: as the text wishes.
    struct Style {
        QFont font;
        int line = 0;
    };
    [[nodiscard]] virtual Style styleFor(const QSize& room) const;
    [[nodiscard]] Style roleStyle() const;
    void relayout();

private:
    SessionScale m_measures;
    TextRole m_role;
    QColor Tokens::*m_colour;
    QString m_text;
    TextBlock m_block;
    int m_maxLines = 0;
    int m_lineHeight = 0;
    bool m_italic = false;
};

} // namespace inglenook::ui
