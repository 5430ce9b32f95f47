// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session_accessible.h"

#include "widgets/feelings_wheel.h"
#include "widgets/feelings_wheel_accessible.h"
#include "widgets/scale_line.h"
#include "widgets/scale_line_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>

namespace inglenook::ui {
namespace {

const QHash<QString, QAccessible::Role>& rolesByClass()
{
    using namespace Qt::StringLiterals;
    static const QHash<QString, QAccessible::Role> kRoles{
        {u"inglenook::ui::FlowText"_s, QAccessible::StaticText},
        {u"inglenook::ui::KeyCap"_s, QAccessible::StaticText},
        {u"inglenook::ui::MemberMark"_s, QAccessible::Graphic},
        {u"inglenook::ui::PairMark"_s, QAccessible::Graphic},
        {u"inglenook::ui::StepBar"_s, QAccessible::Graphic},
        {u"inglenook::ui::QuoteBlock"_s, QAccessible::Grouping},
        {u"inglenook::ui::ExampleBlock"_s, QAccessible::Grouping},
        {u"inglenook::ui::TurnBand"_s, QAccessible::Heading},
        {u"inglenook::ui::SeatPanel"_s, QAccessible::Grouping},
        {u"inglenook::ui::SeatStage"_s, QAccessible::Grouping},
        {u"inglenook::ui::StepHeader"_s, QAccessible::Grouping},
        {u"inglenook::ui::SessionFoot"_s, QAccessible::Grouping},
        {u"inglenook::ui::HandOverPage"_s, QAccessible::Pane},
    };
    return kRoles;
}

QAccessibleInterface* make(const QString& className, QObject* object)
{
    if (auto* wheel = qobject_cast<FeelingsWheel*>(object); wheel && className.endsWith(u"::FeelingsWheel"))
        return new FeelingsWheelInterface{wheel};
    if (auto* line = qobject_cast<ScaleLine*>(object); line && className.endsWith(u"::ScaleLine"))
        return new ScaleLineInterface{line};
    auto* widget = qobject_cast<QWidget*>(object);
    const auto role = rolesByClass().constFind(className);
    if (!widget || role == rolesByClass().cend())
        return nullptr;
    return new QAccessibleWidget{widget, *role};
}

} // namespace

void installSessionAccessibility()
{
    static const bool kInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(kInstalled)
}

} // namespace inglenook::ui
