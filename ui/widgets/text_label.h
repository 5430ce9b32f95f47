// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/text_role.h"
#include "theme/theme.h"
#include "theme/tokens.h"

#include <QHash>
#include <QLabel>

namespace inglenook::ui {

/// A line or paragraph in one of the type roles, with its line height, and one of the text colours; follows the theme.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    using Colour = QColor Tokens::*;

    TextLabel(const Theme& theme, TextRole role, Colour colour, const QString& text, QWidget* parent);
    TextLabel(const Theme& theme, TextRole role, const QString& text, QWidget* parent)
        : TextLabel{theme, role, &Tokens::text, text, parent}
    {
    }

    void setColour(Colour colour);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
    [[nodiscard]] QSize margins() const;
    [[nodiscard]] int textHeight(int width) const;

    /// Heights by width, as long as text and type stay the same.
    struct Measured {
        QString text;
        QFont font;
        int line = 0;
        QHash<int, int> heights;
    };

    const Theme& m_theme;
    TextRole m_role;
    Colour m_colour;
    mutable Measured m_measured;
};

} // namespace inglenook::ui
