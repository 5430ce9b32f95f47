// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

namespace inglenook::ui {

/// What was made later but stands between two others: Tab leads from `before` through all that is in `boxes`, in the
/// order in which it was made, to `after`.
inline void putBetween(QWidget& before, const QVector<QWidget*>& boxes, QWidget& after)
{
    auto* last = &before;
    const auto next = [&last](QWidget* widget) {
        QWidget::setTabOrder(last, widget);
        last = widget;
    };
    for (const auto* box : boxes)
        for (auto* inside : box->findChildren<QWidget*>())
            if ((inside->focusPolicy() & Qt::TabFocus) != 0 && inside->focusProxy() == nullptr)
                next(inside);
    next(&after);
}

} // namespace inglenook::ui
