// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/today/plans_page.h"

#include "screens/today/planned_rows.h"
#include "widgets/dialog.h"
#include "widgets/page_parts.h"
#include "widgets/tab_order.h"

#include <QApplication>
#include <QVBoxLayout>

namespace inglenook::ui {

PlansPage::PlansPage(const Theme& theme, PlansModel& model, QWidget* parent)
    : TodayPage{theme, tr("Today"), size::kReadingMeasure + 2 * space::kCardHorizontal, parent},
      m_model{model}
{
    setObjectName(QStringLiteral("today/plans"));
    column()->addWidget(new TextLabel{theme, TextRole::Question, tr("For at home"), this});
    m_list = new QVBoxLayout;
    m_list->setSpacing(space::kCardGap);
    column()->addLayout(m_list);
    auto* open = textButton(tr("Open a plan"), "secondary", QStringLiteral("plans/open"), this);
    column()->addLayout(buttonRow({open}));
    m_open = open;
    column()->addStretch();
    connect(open, &QPushButton::clicked, this, &PlansPage::fileWanted);
    connect(&model, &PlansModel::changed, this, &PlansPage::fill);
    fill();
}

void PlansPage::begin()
{
    auto* first = findChild<QWidget*>(QStringLiteral("plans/0/0/begin"));
    (first != nullptr ? first : m_open)->setFocus(Qt::OtherFocusReason);
}

void PlansPage::fill()
{
    QString focus;
    if (const auto* focused = QApplication::focusWidget(); focused != nullptr && isAncestorOf(focused))
        focus = focused->objectName();
    for (auto* gone : findChildren<QWidget*>())
        if (gone->objectName().startsWith(QLatin1String{"plans/"}) && gone != m_open)
            gone->setObjectName({}); // it is still there until the event loop comes to it
    clearLayout(*m_list);
    if (m_model.plans().isEmpty())
        m_list->addWidget(new TextLabel{theme(), TextRole::Body, &Tokens::text2,
                                        tr("There is no plan here. A plan is a small file that somebody gives you: "
                                           "exercises, how often, and a note."),
                                        this});
    QVector<QWidget*> cards;
    for (int i = 0; i < m_model.plans().size(); ++i)
        cards.append(addPlan(m_model.plans()[i], i));
    putBetween(*m_back, cards, *m_open);
    if (focus.isEmpty())
        return;
    auto* next = findChild<QWidget*>(focus);
    (next != nullptr ? next : m_open)->setFocus(Qt::OtherFocusReason);
}

QWidget* PlansPage::addPlan(const PlansModel::Plan& plan, int number)
{
    const auto name = QStringLiteral("plans/%1").arg(number);
    auto* card = new Card{theme(), this};
    card->column()->setSpacing(space::kStep2);
    card->column()->addWidget(
        new TextLabel{theme(), TextRole::Small, &Tokens::text2,
                      plan.isAway ? tr("%1 Put away.", "since when it is here").arg(plan.span) : plan.span, card});
    if (!plan.note.isEmpty())
        card->column()->addWidget(new TextLabel{theme(), TextRole::JournalTextSmall, plan.note, card});
    for (int place = 0; place < plan.exercises.size(); ++place) {
        card->addHairline();
        addExercise(*card, plan, place, name + QStringLiteral("/%1").arg(place));
    }
    card->addHairline();
    addWays(*card, plan, name);
    m_list->addWidget(card);
    return card;
}

void PlansPage::addExercise(Card& card, const PlansModel::Plan& plan, int place, const QString& name)
{
    const auto& planned = plan.exercises[place];
    addPlannedWords(theme(), card, planned);
    if (!planned.notHere.isEmpty())
        return;
    auto* begin = textButton(tr("Begin"), "secondary", name + QStringLiteral("/begin"), &card);
    auto* paper = textButton(planned.isDoneElsewhere ? tr("Not done on paper after all") : tr("Done on paper"), "quiet",
                             name + QStringLiteral("/paper"), &card);
    paper->setToolTip(tr("For what you did on paper, or kept nothing of."));
    begin->setAccessibleDescription(planned.title);
    paper->setAccessibleDescription(planned.title);
    const auto plan_ = plan.id;
    const auto id = planned.id;
    connect(begin, &QPushButton::clicked, this, [this, id] { Q_EMIT beginWanted(id); });
    connect(paper, &QPushButton::clicked, this, [this, plan_, id, isBack = planned.isDoneElsewhere] {
        isBack ? m_model.takeElsewhereBack(plan_, id) : m_model.addElsewhere(plan_, id);
    });
    card.column()->addSpacing(space::kStep1);
    card.column()->addLayout(buttonRow({begin, paper}));
}

void PlansPage::addWays(Card& card, const PlansModel::Plan& plan, const QString& name)
{
    auto* ways = new QHBoxLayout;
    ways->setSpacing(space::kStep2);
    if (!plan.isAway || !plan.isOver) {
        auto* away = textButton(plan.isAway ? tr("Show it on Today again") : tr("Put it away"), "quiet",
                                name + QStringLiteral("/away"), &card);
        connect(away, &QPushButton::clicked, this,
                [this, id = plan.id, isAway = plan.isAway] { m_model.setAway(id, !isAway); });
        ways->addWidget(away);
    }
    auto* remove = textButton(tr("Remove it"), "quiet", name + QStringLiteral("/remove"), &card);
    connect(remove, &QPushButton::clicked, this, [this, id = plan.id] { askToRemove(id); });
    ways->addWidget(remove);
    ways->addStretch();
    card.column()->addLayout(ways);
}

void PlansPage::askToRemove(const QString& plan)
{
    constexpr int kRemove = 1;
    constexpr int kLeave = 2;
    auto* dialog =
        new Dialog{theme(), tr("Remove this plan?"),
                   tr("What you kept of its exercises stays in the journal. The plan can be opened again from "
                      "its file."),
                   this};
    dialog->addAnswer(kRemove, tr("Remove it"), Dialog::Weight::Secondary);
    dialog->addAnswer(kLeave, tr("Leave it here"), Dialog::Weight::Primary);
    dialog->setSafeAnswer(kLeave);
    connect(dialog, &Dialog::answered, this, [this, plan](int answer) {
        if (answer == kRemove)
            m_model.remove(plan);
    });
    dialog->open();
}

} // namespace inglenook::ui
