// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sidebar.h"

#include "theme/metrics.h"
#include "widgets/sidebar_item.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kTop = 20;
constexpr int kBottom = 16;
constexpr int kSide = 12;
constexpr int kRailSide = 10;

} // namespace

Sidebar::Sidebar(const Theme& theme, QWidget* parent)
    : QFrame{parent},
      m_theme{theme},
      m_header{new QVBoxLayout},
      m_main{new QVBoxLayout},
      m_foot{new QVBoxLayout}
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Places"));
    setProperty("surface", QStringLiteral("sidebar"));
    auto* column = new QVBoxLayout{this};
    column->setSpacing(space::kStep3);
    for (auto* part : {m_header, m_main}) {
        part->setSpacing(2);
        column->addLayout(part);
    }
    column->addStretch(1);
    m_foot->setSpacing(2);
    column->addLayout(m_foot);
    connect(&theme, &Theme::changed, this, &Sidebar::restyle);
    restyle();
}

void Sidebar::setHeader(QWidget* header)
{
    m_header->addWidget(header);
}

SidebarItem* Sidebar::addItem(const QString& id, const QString& icon, const QString& text, Section section, Kind kind,
                              const QString& shortcut)
{
    auto* item = new SidebarItem{m_theme, icon, text, shortcut, this};
    item->setObjectName(QStringLiteral("sidebar/%1").arg(id));
    item->setRail(m_rail);
    item->installEventFilter(this);
    (section == Section::Foot ? m_foot : m_main)->addWidget(item);
    m_items.insert(id, item);
    m_order.append(item);
    connect(item, &QAbstractButton::clicked, this, [this, id, kind] {
        if (kind == Kind::Place)
            setCurrent(id);
        Q_EMIT chosen(id);
    });
    return item;
}

void Sidebar::addGap()
{
    m_main->addSpacing(space::kStep3);
}

void Sidebar::setCurrent(const QString& id)
{
    m_current = id;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        // Checkable only while it is checked: pressing one twice must not uncheck it. What is no longer checkable is
        // not painted anew, so it is unchecked first.
        if (it.key() != id)
            it.value()->setChecked(false);
        it.value()->setCheckable(it.key() == id);
        it.value()->setChecked(it.key() == id);
    }
}

void Sidebar::setItemVisible(const QString& id, bool visible)
{
    if (auto* found = m_items.value(id))
        found->setVisible(visible);
}

void Sidebar::setRail(bool rail)
{
    if (m_rail == rail)
        return;
    m_rail = rail;
    for (auto* item : std::as_const(m_order))
        item->setRail(rail);
    restyle();
    Q_EMIT railChanged(rail);
}

void Sidebar::restyle()
{
    const int side = m_rail ? kRailSide : kSide;
    layout()->setContentsMargins(side, kTop, side, kBottom);
    setFixedWidth(m_rail ? m_theme.px(size::kControl) + 2 * kRailSide + space::kStep1 : m_theme.px(size::kSidebar));
}

bool Sidebar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            moveFocus(watched, key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Sidebar::moveFocus(QObject* from, int step)
{
    auto place = m_order.indexOf(static_cast<SidebarItem*>(from));
    for (place += step; place >= 0 && place < m_order.size(); place += step) {
        if (m_order.at(place)->isVisible()) {
            m_order.at(place)->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace inglenook::ui
