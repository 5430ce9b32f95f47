// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/today/check_in_card.h"

#include "theme/text_role.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/member_mark.h"
#include "widgets/page_parts.h"
#include "widgets/person_look.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kMark = 28;
constexpr int kName = 64;

} // namespace

CheckInCard::CheckInCard(const Theme& theme, CheckInModel& model, bool asksAgain, QWidget* parent)
    : Card{theme, parent},
      m_theme{theme},
      m_model{model}
{
    setObjectName(QStringLiteral("today/check-in"));
    column()->setSpacing(space::kStep3);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kStep3);
    auto* title = new TextLabel{theme, TextRole::Heading, tr("A quick check-in"), this};
    title->setWordWrap(false);
    head->addWidget(title);
    head->addWidget(new TextLabel{theme, TextRole::Small, &Tokens::text2, tr("one word is enough"), this}, 1);
    bool mineIsDone = false;
    for (const auto& row : model.rows())
        mineIsDone = mineIsDone || (row.isMe && row.isDone);
    if (!mineIsDone) {
        auto* away = textButton(tr("Not today"), "quiet", QStringLiteral("today/check-in-away"), this);
        away->setAccessibleDescription(tr("A quick check-in"));
        connect(away, &QPushButton::clicked, &model, &CheckInModel::waveAway);
        head->addWidget(away);
    }
    column()->addLayout(head);
    for (const auto& row : model.rows())
        addRow(row, row.isMe && (!row.isDone || asksAgain));
}

void CheckInCard::addRow(const CheckInModel::Row& row, bool asks)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kStep3);
    auto* mark = new MemberMark{m_theme, this};
    mark->setPerson(lookOf(row.person));
    mark->setFixedSize(m_theme.px(kMark), m_theme.px(kMark));
    // Beside the first line of what there is to choose.
    auto* who = new QHBoxLayout;
    who->setSpacing(space::kStep3);
    who->addWidget(mark, 0, Qt::AlignVCenter);
    auto* name = new TextLabel{m_theme, TextRole::BodyMedium, row.person.name, this};
    name->setWordWrap(false);
    name->setMinimumWidth(m_theme.px(kName));
    name->setMinimumHeight(m_theme.px(size::kControl));
    who->addWidget(name, 0, Qt::AlignVCenter);
    line->addLayout(who);
    line->setAlignment(who, Qt::AlignTop);
    auto* said = asks ? new QWidget{this} : makeSaid(row);
    if (asks) {
        auto* flow = new FlowLayout{said};
        flow->setContentsMargins({});
        addChoices(*flow, said);
    }
    line->addWidget(said, 1);
    column()->addLayout(line);
}

void CheckInCard::addChoices(QLayout& choices, QWidget* parent)
{
    int number = 0;
    for (const auto& word : m_model.near()) {
        auto* chip = new ChoiceChip{m_theme, word.text, parent, ChipSize::Large};
        chip->setCheckable(false);
        chip->setObjectName(QStringLiteral("today/word-%1").arg(number++));
        connect(chip, &QPushButton::clicked, this, [this, text = word.text] { m_model.say(text); });
        choices.addWidget(chip);
    }
    auto* wheel = textButton(tr("Open the wheel"), "link", QStringLiteral("today/wheel"), parent);
    connect(wheel, &QPushButton::clicked, this, &CheckInCard::wheelWanted);
    choices.addWidget(wheel);
    auto* grid = textButton(tr("Without a word"), "link", QStringLiteral("today/grid"), parent);
    grid->setToolTip(tr("A place between pleasant and full of energy"));
    grid->setAccessibleDescription(grid->toolTip());
    connect(grid, &QPushButton::clicked, this, [this, grid] { Q_EMIT gridWanted(grid); });
    choices.addWidget(grid);
}

QWidget* CheckInCard::makeSaid(const CheckInModel::Row& row)
{
    auto* box = new QWidget{this};
    auto* line = new QHBoxLayout{box};
    line->setContentsMargins({});
    line->setSpacing(space::kStep3);
    if (row.word) {
        auto* chip = new FeelingChip{m_theme, row.word->text, row.word->family, box};
        chip->setFocusPolicy(Qt::NoFocus);
        chip->setAttribute(Qt::WA_TransparentForMouseEvents);
        line->addWidget(chip);
    } else {
        auto* mood = new TextLabel{m_theme, TextRole::Body, row.mood, box};
        line->addWidget(mood);
    }
    auto* time = new TextLabel{m_theme, TextRole::Small, &Tokens::text2, row.time, box};
    time->setWordWrap(false);
    line->addWidget(time);
    if (row.isMe) {
        auto* again = textButton(tr("Another word"), "quiet", QStringLiteral("today/again"), box);
        auto* back = textButton(tr("Take it back"), "quiet", QStringLiteral("today/take-back"), box);
        connect(again, &QPushButton::clicked, this, &CheckInCard::againWanted);
        connect(back, &QPushButton::clicked, &m_model, &CheckInModel::takeBack);
        line->addWidget(again);
        line->addWidget(back);
    }
    line->addStretch();
    return box;
}

} // namespace inglenook::ui
