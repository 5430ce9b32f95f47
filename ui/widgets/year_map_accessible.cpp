// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/year_map_accessible.h"

#include <QLocale>

namespace inglenook::ui {
namespace {

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* map = qobject_cast<YearMap*>(object);
    return map != nullptr ? new YearMapInterface{map} : nullptr;
}

} // namespace

void installYearMapInterface()
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
}

YearMapInterface::YearMapInterface(YearMap* map) : QAccessibleWidget{map, QAccessible::Table} {}

YearMapInterface::~YearMapInterface()
{
    for (const auto id : m_cells)
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
}

YearMap* YearMapInterface::map() const
{
    return static_cast<YearMap*>(object());
}

void* YearMapInterface::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

int YearMapInterface::childCount() const
{
    return QDate{map()->year(), 1, 1}.daysInYear();
}

QAccessibleInterface* YearMapInterface::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (m_cells.size() <= index)
        m_cells.resize(366);
    auto& id = m_cells[index];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new YearDayInterface{map(), index});
    return QAccessible::accessibleInterface(id);
}

int YearMapInterface::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* cell = dynamic_cast<const YearDayInterface*>(child);
    return cell != nullptr ? cell->index() : -1;
}

QAccessibleInterface* YearMapInterface::childAt(int x, int y) const
{
    const auto day = map()->dayAt(map()->mapFromGlobal(QPoint{x, y}));
    return day.isValid() ? child(day.dayOfYear() - 1) : nullptr;
}

QAccessibleInterface* YearMapInterface::focusChild() const
{
    return map()->hasFocus() ? child(map()->cursor().dayOfYear() - 1) : nullptr;
}

QAccessibleInterface* YearMapInterface::cellAt(int row, int column) const
{
    const QDate day{map()->year(), row + 1, column + 1};
    return day.isValid() ? child(day.dayOfYear() - 1) : nullptr;
}

QString YearMapInterface::columnDescription(int column) const
{
    return QLocale{}.toString(column + 1);
}

QString YearMapInterface::rowDescription(int row) const
{
    return QLocale{}.standaloneMonthName(row + 1);
}

QDate YearDayInterface::day() const
{
    return m_map ? QDate{m_map->year(), 1, 1}.addDays(m_index) : QDate{};
}

bool YearDayInterface::isValid() const
{
    return m_map && day().year() == m_map->year();
}

QAccessibleInterface* YearDayInterface::parent() const
{
    return m_map ? QAccessible::queryAccessibleInterface(m_map) : nullptr;
}

QString YearDayInterface::text(QAccessible::Text kind) const
{
    return isValid() && kind == QAccessible::Name ? m_map->describe(day()) : QString{};
}

QRect YearDayInterface::rect() const
{
    if (!isValid())
        return {};
    const auto box = m_map->cellOf(day()).toAlignedRect();
    return {m_map->mapToGlobal(box.topLeft()), box.size()};
}

QAccessible::State YearDayInterface::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.invisible = !m_map->isVisible();
    state.focused = m_map->hasFocus() && m_map->cursor() == day();
    return state;
}

void* YearDayInterface::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface*>(this);
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

void YearDayInterface::doAction(const QString& action)
{
    if (isValid() && action == pressAction())
        m_map->choose(day());
}

} // namespace inglenook::ui
