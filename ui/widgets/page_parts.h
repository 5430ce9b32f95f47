// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "theme/tokens.h"
#include "widgets/clear_layout.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QWidget>

#include <initializer_list>
#include <utility>

namespace inglenook::ui {

/// What pages with cards are put together from.

[[nodiscard]] inline QPushButton* textButton(const QString& text, const char* kind, const QString& name,
                                             QWidget* parent)
{
    auto* made = new QPushButton{text, parent};
    made->setProperty("kind", QLatin1String{kind});
    made->setObjectName(name);
    return made;
}

[[nodiscard]] inline QHBoxLayout* buttonRow(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep2);
    for (auto* widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

[[nodiscard]] inline QToolButton* iconButton(const Theme& theme, const QString& icon, const QString& says,
                                             const QString& name, QWidget* parent)
{
    auto* made = new QToolButton{parent};
    made->setProperty("kind", QStringLiteral("icon"));
    made->setObjectName(name);
    made->setAccessibleName(says);
    made->setToolTip(says);
    setButtonIcon(theme, *made, icon, &Tokens::text2);
    return made;
}

/// A key that works anywhere inside `box`, also in its fields.
template <typename Act>
void keyInside(QWidget& box, const QKeySequence& keys, Act&& act)
{
    auto* shortcut = new QShortcut{keys, &box};
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, &box, std::forward<Act>(act));
}

/// Ctrl+Enter and Esc, as on every page that is filled in.
template <typename Forward, typename Back>
void keysOfForm(QWidget& form, const Forward& forward, Back&& back)
{
    keyInside(form, QKeySequence{Qt::CTRL | Qt::Key_Return}, forward);
    keyInside(form, QKeySequence{Qt::CTRL | Qt::Key_Enter}, forward);
    keyInside(form, QKeySequence{Qt::Key_Escape}, std::forward<Back>(back));
}

} // namespace inglenook::ui
