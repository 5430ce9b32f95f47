// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/page_accessible.h"

#include "screens/exercises/away_page.h"
#include "screens/exercises/session_screen.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace inglenook::ui {
namespace {

QAccessibleInterface* make(const QString& className, QObject* object)
{
    const bool isPage = (className.endsWith(u"::SessionScreen") && qobject_cast<SessionScreen*>(object) != nullptr) ||
                        (className.endsWith(u"::AwayPage") && qobject_cast<AwayPage*>(object) != nullptr) ||
                        (className == u"QScrollArea" && object->objectName() == u"session/scrolled");
    return isPage ? new QAccessibleWidget{static_cast<QWidget*>(object), QAccessible::Pane} : nullptr;
}

} // namespace

void installPageAccessibility()
{
    static const bool kInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(kInstalled)
}

} // namespace inglenook::ui
