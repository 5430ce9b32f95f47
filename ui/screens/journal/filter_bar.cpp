// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal/filter_bar.h"

#include "theme/button_icon.h"
#include "widgets/filter_chip.h"
#include "widgets/flow_layout.h"

#include <QApplication>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace inglenook::ui {

FilterBar::FilterBar(const Theme& theme, TimelineModel& timeline, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_timeline{timeline},
      m_button{new QToolButton{parent}}
{
    setObjectName(QStringLiteral("journal/filter"));
    auto* flow = new FlowLayout{this};
    flow->setContentsMargins({});
    m_button->setObjectName(QStringLiteral("journal/filter-menu"));
    m_button->setProperty("kind", QStringLiteral("icon"));
    m_button->setAccessibleName(tr("Show only some entries"));
    m_button->setToolTip(tr("Show only some entries"));
    setButtonIcon(theme, *m_button, QStringLiteral("filter"), &Tokens::text2);
    connect(m_button, &QToolButton::clicked, this, &FilterBar::openMenu);
    connect(&timeline, &QAbstractItemModel::modelReset, this, &FilterBar::refresh);
    refresh();
}

void FilterBar::openMenu()
{
    auto* menu = new QMenu{this};
    menu->setObjectName(QStringLiteral("journal/filters"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    menu->popup(m_button->mapToGlobal(QPoint{0, m_button->height()}));
}

void FilterBar::fill(QMenu& menu) const
{
    auto& timeline = m_timeline;
    for (const auto& group : timeline.filterGroups()) {
        auto* place = group.title.isEmpty() ? &menu : menu.addMenu(group.title);
        for (const auto& choice : group.choices) {
            auto text = choice.text;
            auto* action = place->addAction(text.replace(QLatin1Char{'&'}, QStringLiteral("&&")));
            action->setCheckable(true);
            action->setChecked(timeline.filters().contains(choice.part));
            connect(action, &QAction::triggered, &timeline, [&timeline, part = choice.part](bool on) {
                on ? timeline.addFilter(part) : timeline.removeFilter(part);
            });
        }
    }
    menu.addSeparator();
    connect(menu.addAction(tr("This day in earlier years")), &QAction::triggered, &timeline,
            &TimelineModel::showThisDay);
    connect(menu.addAction(tr("Go to a date, Ctrl+G")), &QAction::triggered, this, &FilterBar::dateWanted);
    auto* best = menu.addAction(tr("What fits best first"));
    best->setCheckable(true);
    best->setChecked(timeline.order() == TimelineModel::Order::BestFirst);
    connect(best, &QAction::triggered, &timeline, [&timeline](bool on) {
        timeline.setOrder(on ? TimelineModel::Order::BestFirst : TimelineModel::Order::NewestFirst);
    });
}

void FilterBar::addChip(const QString& text, const std::function<void()>& remove)
{
    auto* chip = new FilterChip{m_theme, text, this};
    chip->setObjectName(QStringLiteral("journal/filter-%1").arg(layout()->count()));
    layout()->addWidget(chip);
    // Later: what it removes refreshes this bar, and with it the chip.
    connect(chip, &FilterChip::clicked, this, remove, Qt::QueuedConnection);
    chip->show();
}

void FilterBar::refresh()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    while (auto* item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& part : m_timeline.filters())
        addChip(m_timeline.filterLabel(part), [this, part] { m_timeline.removeFilter(part); });
    if (m_timeline.isThisDay())
        addChip(tr("This day in earlier years"), [this] { m_timeline.showAll(); });
    if (m_timeline.day().isValid())
        addChip(tr("Up to %1", "a day").arg(QLocale{}.toString(m_timeline.day(), QLocale::ShortFormat)),
                [this] { m_timeline.showUpTo({}); });
    const bool isEmpty = layout()->count() == 0;
    setVisible(!isEmpty);
    updateGeometry();
    if (!hadFocus)
        return;
    if (isEmpty)
        Q_EMIT focusLost();
    else
        layout()->itemAt(layout()->count() - 1)->widget()->setFocus(Qt::OtherFocusReason);
}

bool FilterBar::removeLast()
{
    if (m_timeline.isThisDay())
        m_timeline.showAll();
    else if (m_timeline.day().isValid())
        m_timeline.showUpTo({});
    else if (!m_timeline.filters().isEmpty())
        m_timeline.removeFilter(m_timeline.filters().constLast());
    else
        return false;
    return true;
}

} // namespace inglenook::ui
