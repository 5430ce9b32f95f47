// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>

namespace inglenook::ui {

/// Takes away what was shown; a button that was just pressed goes when its signal is over.
inline void clearLayout(QLayout& layout)
{
    while (auto* item = layout.takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (auto* inner = item->layout())
            clearLayout(*inner);
        delete item;
    }
}

} // namespace inglenook::ui
