// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/feelings_wheel_accessible.h"

namespace inglenook::ui {

FeelingsWheelInterface::FeelingsWheelInterface(FeelingsWheel* wheel) : QAccessibleWidget{wheel, QAccessible::List} {}

FeelingsWheelInterface::~FeelingsWheelInterface()
{
    for (const auto id : m_items) {
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    }
}

FeelingsWheel* FeelingsWheelInterface::wheel() const
{
    return static_cast<FeelingsWheel*>(object());
}

int FeelingsWheelInterface::childCount() const
{
    return wheel()->placeCount();
}

QAccessibleInterface* FeelingsWheelInterface::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (m_items.size() <= index)
        m_items.resize(childCount());
    auto& id = m_items[index];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new WheelItemInterface{wheel(), index});
    return QAccessible::accessibleInterface(id);
}

int FeelingsWheelInterface::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* item = dynamic_cast<const WheelItemInterface*>(child);
    return item ? item->index() : -1;
}

QAccessibleInterface* FeelingsWheelInterface::childAt(int x, int y) const
{
    const auto point = wheel()->mapFromGlobal(QPoint{x, y});
    const auto place = wheel()->geometryNow().hit(point);
    return place.isValid() ? child(wheel()->index(place)) : nullptr;
}

QAccessibleInterface* FeelingsWheelInterface::focusChild() const
{
    return wheel()->hasFocus() && wheel()->current().isValid() ? child(wheel()->index(wheel()->current())) : nullptr;
}

WheelItemInterface::WheelItemInterface(FeelingsWheel* wheel, int index) : m_wheel{wheel}, m_index{index} {}

bool WheelItemInterface::isValid() const
{
    return m_wheel && m_index < m_wheel->placeCount();
}

QAccessibleInterface* WheelItemInterface::parent() const
{
    return m_wheel ? QAccessible::queryAccessibleInterface(m_wheel) : nullptr;
}

QString WheelItemInterface::text(QAccessible::Text kind) const
{
    return isValid() && kind == QAccessible::Name ? m_wheel->describe(m_wheel->place(m_index)) : QString{};
}

QRect WheelItemInterface::rect() const
{
    if (!isValid())
        return {};
    const auto box = m_wheel->geometryNow().path(m_wheel->place(m_index)).boundingRect().toAlignedRect();
    return {m_wheel->mapToGlobal(box.topLeft()), box.size()};
}

QAccessible::State WheelItemInterface::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const auto place = m_wheel->place(m_index);
    state.focusable = true;
    state.selectable = true;
    state.invisible = !m_wheel->isVisible();
    state.selected = m_wheel->isSelected(place);
    state.focused = m_wheel->hasFocus() && m_wheel->current() == place;
    return state;
}

void* WheelItemInterface::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList WheelItemInterface::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void WheelItemInterface::doAction(const QString& action)
{
    if (!isValid())
        return;
    if (action == setFocusAction()) {
        m_wheel->setFocus(Qt::OtherFocusReason);
        m_wheel->setCurrent(m_wheel->place(m_index));
    } else if (action == pressAction()) {
        m_wheel->pick(m_wheel->place(m_index));
    }
}

} // namespace inglenook::ui
