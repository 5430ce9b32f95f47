// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QFrame>

namespace inglenook::ui {

/// One line of text that ends in … where room ends. The whole text is its tooltip then, and always its accessible name.
class ElidedLabel : public QFrame {
    Q_OBJECT

public:
    ElidedLabel(const Theme& theme, TextRole role, QColor Tokens::*colour, const QString& text, QWidget* parent);

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    void setColour(QColor Tokens::*colour);
    void setRole(TextRole role);
    void setAlignment(Qt::Alignment alignment);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();

    const Theme& m_theme;
    TextRole m_role;
    QColor Tokens::*m_colour;
    QString m_text;
    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
};

} // namespace inglenook::ui
