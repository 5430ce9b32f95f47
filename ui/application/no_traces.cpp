// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/no_traces.h"

#include <QCoreApplication>
#include <QSettings>

namespace inglenook::ui {

void leaveNoTraces()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    // A folder that can't be: whoever saves settings through Qt finds that it is not possible, and goes on.
    for (const auto format : {QSettings::NativeFormat, QSettings::IniFormat})
        QSettings::setPath(format, QSettings::UserScope, QStringLiteral("/dev/null"));
}

} // namespace inglenook::ui
