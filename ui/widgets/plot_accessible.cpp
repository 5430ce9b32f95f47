// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_accessible.h"

#include "widgets/plot.h"

#include <QAccessibleWidget>

namespace inglenook::ui {
namespace {

QAccessibleInterface* make(const QString& className, QObject* object)
{
    auto* plot = className.endsWith(u"Plot") ? qobject_cast<Plot*>(object) : nullptr;
    return plot != nullptr ? new QAccessibleWidget{plot, QAccessible::Chart} : nullptr;
}

} // namespace

void installPlotAccessibility()
{
    static const bool kInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(kInstalled)
}

} // namespace inglenook::ui
