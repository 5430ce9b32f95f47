// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chip.h"

namespace inglenook::ui {

/// What narrows a list, with a cross: a press, Enter, Delete or Backspace takes it away. The chip stays where it is:
/// whoever made it takes it away on clicked().
class FilterChip : public Chip {
    Q_OBJECT

public:
    FilterChip(const Theme& theme, const QString& text, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] int trailingWidth() const override;
};

} // namespace inglenook::ui
