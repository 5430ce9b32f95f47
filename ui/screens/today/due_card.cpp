// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/today/due_card.h"

#include "screens/today/icon_label.h"
#include "theme/text_role.h"
#include "widgets/flow_row.h"
#include "widgets/page_parts.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kShortWhen = 14; ///< "by Wednesday", "20:30"

} // namespace

DueCard::DueCard(const Theme& theme, RitualsModel& rituals, PromisesModel& promises, const Due& due, QWidget* parent)
    : Card{theme, parent},
      m_theme{theme},
      m_rituals{rituals},
      m_promises{promises}
{
    setObjectName(QStringLiteral("today/due"));
    bool first = true;
    const auto next = [&] {
        if (!first)
            addHairline();
        first = false;
        column()->setSpacing(space::kStep2);
    };
    for (int i = 0; i < due.rituals.size(); ++i) {
        next();
        addRitual(due.rituals[i], i);
    }
    for (int i = 0; i < due.promises.size(); ++i) {
        next();
        addPromise(due.promises[i], i);
    }
    if (due.more > 0) {
        auto* all = textButton(tr("and %n more", nullptr, due.more), "link", QStringLiteral("today/more-due"), this);
        connect(all, &QPushButton::clicked, this, &DueCard::allWanted);
        addButtons({all});
    }
}

void DueCard::addHead(const QString& icon, const QString& title, const QString& when)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kStep3);
    head->addWidget(new IconLabel{m_theme, icon, this}, 0, Qt::AlignTop);
    head->addWidget(new TextLabel{m_theme, TextRole::Heading, title, this}, 1);
    // A long one would leave no room for what it belongs to.
    const bool isBelow = when.size() > kShortWhen;
    if (!when.isEmpty() && !isBelow) {
        auto* time = new TextLabel{m_theme, TextRole::Small, &Tokens::text2, when, this};
        time->setWordWrap(false);
        head->addWidget(time, 0, Qt::AlignTop);
    }
    column()->addLayout(head);
    if (isBelow)
        column()->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2, when, this});
}

void DueCard::addButtons(std::initializer_list<QWidget*> buttons)
{
    column()->addSpacing(space::kStep1);
    column()->addWidget(flowRow(buttons, this));
}

void DueCard::addRitual(const RitualsModel::Row& row, int number)
{
    addHead(QStringLiteral("cal"), row.name, row.time);
    if (!row.about.isEmpty())
        column()->addWidget(new TextLabel{m_theme, TextRole::Body, &Tokens::text2, row.about, this});
    const auto name = QStringLiteral("today/ritual-%1").arg(number);
    auto* kept = textButton(m_promises.people().size() > 1 ? tr("We kept it") : tr("I kept it"), "secondary",
                            name + QStringLiteral("/kept"), this);
    auto* not_ = textButton(tr("Not this time"), "quiet", name + QStringLiteral("/not"), this);
    for (auto* button : {kept, not_})
        button->setAccessibleDescription(row.name);
    connect(kept, &QPushButton::clicked, this, [this, row] { m_rituals.mark(row.id, row.asks, true); });
    connect(not_, &QPushButton::clicked, this, [this, row] { m_rituals.mark(row.id, row.asks, false); });
    addButtons({kept, not_});
}

void DueCard::addPromise(const PromisesModel::Row& row, int number)
{
    const bool isAlone = m_promises.people().size() == 1;
    addHead(QStringLiteral("ring"),
            isAlone  ? tr("A promise to yourself")
            : row.by ? tr("A promise from %1").arg(row.by->name)
                     : tr("A promise of %1").arg(row.who.toLower()),
            row.when);
    column()->addWidget(new TextLabel{m_theme, TextRole::JournalTextSmall, row.what, this});
    const auto name = QStringLiteral("today/promise-%1").arg(number);
    auto* done = textButton(tr("It’s done"), "secondary", name + QStringLiteral("/done"), this);
    auto* talk =
        textButton(isAlone ? tr("Change it") : tr("Talk about it"), "quiet", name + QStringLiteral("/talk"), this);
    auto* away = textButton(tr("Not today"), "quiet", name + QStringLiteral("/away"), this);
    for (auto* button : {done, talk, away})
        button->setAccessibleDescription(row.what);
    connect(done, &QPushButton::clicked, this, [this, id = row.id] { m_promises.keep(id); });
    connect(talk, &QPushButton::clicked, this, [this, id = row.id] { Q_EMIT promiseWanted(id); });
    connect(away, &QPushButton::clicked, this, [this, id = row.id] { Q_EMIT promiseAway(id); });
    addButtons({done, talk, away});
}

} // namespace inglenook::ui
