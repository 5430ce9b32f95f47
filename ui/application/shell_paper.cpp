// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where what is printed leads back to.
#include "application/shell.h"
#include "screens/demonstrate/demonstrate_screen.h"
#include "screens/exercises/exercises_screen.h"
#include "widgets/sidebar.h"
#include "widgets/sidebar_item.h"

#include <QStackedWidget>

namespace inglenook::ui {

void Shell::backFromHandout(const QString& exercise)
{
    if (!exercise.isEmpty())
        m_exercises->focusHandout();
    else if (m_demonstrate != nullptr && m_pages->currentWidget() == m_demonstrate)
        m_demonstrate->focusHandouts();
    else
        m_sidebar->item(m_sidebar->current())->setFocus(Qt::OtherFocusReason);
}

} // namespace inglenook::ui
