// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QFrame>

class QVBoxLayout;

namespace inglenook::ui {

/// A card: its own surface, a hairline and round corners. Rows inside are split by hairlines, never by cards in cards.
class Card : public QFrame {
    Q_OBJECT

public:
    Card(const Theme& theme, QWidget* parent);

    /// The section to fill, with the design's padding; a section that holds rows to its edges sets its margins to 0.
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

    /// Ends the section with a hairline from edge to edge; column() is the next section from here on.
    void addHairline();
    /// The one card that asks for an answer now has the border of a control.
    void setOutlined(bool outlined);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void beginSection();

    const Theme& m_theme;
    bool m_outlined = false;
    QVBoxLayout* m_sections;
    QVBoxLayout* m_column = nullptr;
};

} // namespace inglenook::ui
