// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/flow_layout.h"

#include <QWidget>

#include <initializer_list>

namespace inglenook::ui {

/// Buttons in a row, or in several where they don't fit beside each other.
[[nodiscard]] inline QWidget* flowRow(std::initializer_list<QWidget*> widgets, QWidget* parent)
{
    auto* box = new QWidget{parent};
    auto* flow = new FlowLayout{box};
    flow->setContentsMargins({});
    for (auto* widget : widgets)
        if (widget != nullptr)
            flow->addWidget(widget);
    return box;
}

} // namespace inglenook::ui
