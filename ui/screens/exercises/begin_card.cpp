// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/begin_card.h"

#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "widgets/dialog.h"
#include "widgets/segments.h"
#include "widgets/text_label.h"

#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

void setKind(QPushButton& button, const QString& kind)
{
    if (button.property("kind").toString() == kind)
        return;
    button.setProperty("kind", kind);
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

QPushButton* wideButton(const QString& text, const QString& name, const QString& kind, QWidget* parent)
{
    auto* button = new QPushButton{text, parent};
    button->setObjectName(name);
    button->setProperty("kind", kind);
    button->setProperty("buttonSize", QStringLiteral("large"));
    return button;
}

} // namespace

BeginCard::BeginCard(const Theme& theme, SessionPlan& plan, QWidget* parent)
    : Card{theme, parent},
      m_theme{theme},
      m_plan{plan}
{
    column()->setSpacing(space::kStep5);
    m_unfinished = addGroup();
    m_unfinished->layout()->addWidget(
        new TextLabel{theme, TextRole::Heading, tr("You stopped in the middle"), m_unfinished});
    m_since = new TextLabel{theme, TextRole::Small, &Tokens::text2, {}, m_unfinished};
    m_unfinished->layout()->addWidget(m_since);
    m_continue = wideButton(tr("Continue where you stopped"), QStringLiteral("exercise/continue"),
                            QStringLiteral("primary"), m_unfinished);
    m_unfinished->layout()->addWidget(m_continue);
    m_discard = new QPushButton{tr("Let it go"), m_unfinished};
    m_discard->setObjectName(QStringLiteral("exercise/let-go"));
    m_discard->setProperty("kind", QStringLiteral("link"));
    m_unfinished->layout()->addWidget(m_discard);
    m_unfinished->layout()->setAlignment(m_discard, Qt::AlignLeft);

    m_company = addGroup();
    m_company->layout()->addWidget(new TextLabel{theme, TextRole::Heading, tr("Together or alone"), m_company});
    m_companyChoice = new Segments{theme, tr("Together or alone"), m_company};
    m_companyChoice->setObjectName(QStringLiteral("exercise/company"));
    m_companyChoice->addSegment(tr("Together"));
    m_companyChoice->addSegment(tr("Alone"));
    m_company->layout()->addWidget(m_companyChoice);
    m_company->layout()->setAlignment(m_companyChoice, Qt::AlignLeft);

    m_with = addGroup();
    m_seats = addGroup();
    m_first = addGroup();
    m_balance = new TextLabel{theme, TextRole::Small, &Tokens::text2, {}, this};
    m_balance->setObjectName(QStringLiteral("exercise/balance"));
    column()->addWidget(m_balance);
    m_rules = addGroup();
    m_rules->layout()->addWidget(new TextLabel{theme, TextRole::Heading, tr("You agreed"), m_rules});
    m_rulesText = new TextLabel{theme, TextRole::JournalTextSmall, {}, m_rules};
    m_rulesText->setObjectName(QStringLiteral("exercise/ground-rules"));
    m_rulesText->setTextFormat(Qt::PlainText);
    m_rules->layout()->addWidget(m_rulesText);
    m_aloneNote = new TextLabel{theme, TextRole::Small, &Tokens::text2, {}, this};
    column()->addWidget(m_aloneNote);
    m_begin = wideButton(tr("Begin"), QStringLiteral("exercise/begin"), QStringLiteral("primary"), this);
    column()->addWidget(m_begin);
    m_apart = addGroup();
    auto* apart =
        wideButton(tr("Answer apart first"), QStringLiteral("exercise/apart"), QStringLiteral("secondary"), m_apart);
    m_apart->layout()->addWidget(apart);
    m_apart->layout()->addWidget(new TextLabel{
        theme, TextRole::Small, &Tokens::text2,
        tr("Each of you after unlocking, when it suits. It stays sealed until you have both answered."), m_apart});
    connect(apart, &QPushButton::clicked, this, &BeginCard::apartWanted);
    m_safety = new QPushButton{tr("Is this right for us?"), this};
    m_safety->setObjectName(QStringLiteral("exercise/safety"));
    m_safety->setProperty("kind", QStringLiteral("link"));
    column()->addWidget(m_safety, 0, Qt::AlignLeft);

    connect(m_continue, &QPushButton::clicked, this,
            [this] { Q_EMIT continueWanted(m_plan.unfinished().value_or(QString{})); });
    connect(m_discard, &QPushButton::clicked, this, &BeginCard::askToDiscard);
    connect(m_companyChoice, &Segments::chosen, this, [this](int index) { m_plan.setTogether(index == 0); });
    connect(m_begin, &QPushButton::clicked, this, &BeginCard::begin);
    connect(m_safety, &QPushButton::clicked, this, &BeginCard::safetyWanted);
    connect(&plan, &SessionPlan::changed, this, &BeginCard::fill);
}

QWidget* BeginCard::addGroup()
{
    auto* group = new QWidget{this};
    auto* layout = new QVBoxLayout{group};
    layout->setContentsMargins({});
    layout->setSpacing(space::kStep2);
    column()->addWidget(group);
    return group;
}

void BeginCard::fill()
{
    if (m_plan.definition() == nullptr)
        return;
    fillUnfinished();
    fillCompany();
    fillPartner();
    forgetOtherPair();
    fillSeats();
    fillFirst();
    const auto* definition = m_plan.definition();
    m_aloneNote->setVisible(!m_plan.isForTwo() &&
                            (m_plan.canChooseCompany() || definition->who == exercises::Who::Alone) &&
                            m_plan.isSharedJournal() && m_plan.othersWhoComeIn() > 0);
    m_aloneNote->setText(m_plan.othersWhoComeIn() > 1
                             ? tr("This journal belongs to all of you: what you keep of it can be read by all. For "
                                  "your eyes only, use a journal of your own.")
                             : tr("This journal belongs to both of you: what you keep of it can be read by both. For "
                                  "your eyes only, use a journal of your own."));
    m_balance->setText(m_plan.balance());
    m_balance->setVisible(!m_plan.balance().isEmpty());
    m_rulesText->setText(m_plan.groundRules());
    m_rules->setVisible(!m_plan.groundRules().isEmpty());
    m_apart->setVisible(m_offersApart && m_plan.canBeApart());
    m_safety->setVisible(m_plan.isForTwo());
    m_begin->setText(m_plan.unfinished() ? tr("Begin anew") : tr("Begin"));
    setKind(*m_begin, m_plan.unfinished() ? QStringLiteral("secondary") : QStringLiteral("primary"));
}

void BeginCard::fillUnfinished()
{
    m_unfinished->setVisible(m_plan.unfinished().has_value());
    m_since->setText(tr("Your place is kept since %1.").arg(m_plan.unfinishedSince()));
}

void BeginCard::fillCompany()
{
    m_company->setVisible(m_plan.canChooseCompany());
    m_companyChoice->setCurrent(m_plan.isForTwo() ? 0 : 1);
}

void BeginCard::fillPartner()
{
    const auto partners = m_plan.partners();
    m_with->setVisible(!partners.isEmpty());
    if (partners.isEmpty())
        return;
    if (m_withChoice == nullptr) {
        m_with->layout()->addWidget(new TextLabel{m_theme, TextRole::Heading, tr("With whom?"), m_with});
        m_withChoice = new Segments{m_theme, tr("With whom?"), m_with};
        m_withChoice->setObjectName(QStringLiteral("exercise/with"));
        for (const auto& person : partners)
            m_withChoice->addSegment(person.name);
        m_with->layout()->addWidget(m_withChoice);
        m_with->layout()->setAlignment(m_withChoice, Qt::AlignLeft);
        connect(m_withChoice, &Segments::chosen, this, [this](int index) { m_plan.setPartner(index); });
    }
    m_withChoice->setCurrent(m_plan.partner());
}

/// The choices have names on them.
void BeginCard::forgetOtherPair()
{
    QStringList pair;
    for (const auto& person : m_plan.people())
        pair.append(person.id);
    pair.sort();
    if (pair == m_pair)
        return;
    m_pair = pair;
    for (auto* group : {m_seats, m_first})
        qDeleteAll(group->findChildren<QWidget*>(QString{}, Qt::FindDirectChildrenOnly));
    m_leftChoice = nullptr;
    m_firstLine = nullptr;
    m_firstChoice = nullptr;
}

void BeginCard::fillSeats()
{
    const bool asks = m_plan.asksForSeats();
    m_seats->setVisible(asks);
    if (!asks || m_leftChoice != nullptr)
        return;
    m_seats->layout()->addWidget(new TextLabel{m_theme, TextRole::Heading, tr("Who sits on the left?"), m_seats});
    m_seats->layout()->addWidget(new TextLabel{
        m_theme, TextRole::Small, &Tokens::text2,
        tr("The screen mirrors where you sit, so a glance tells whose turn it is. You can swap at any time."),
        m_seats});
    m_leftChoice = new Segments{m_theme, tr("Who sits on the left?"), m_seats};
    m_leftChoice->setObjectName(QStringLiteral("exercise/left"));
    for (const auto& person : m_plan.people())
        m_leftChoice->addSegment(person.name);
    m_seats->layout()->addWidget(m_leftChoice);
    m_seats->layout()->setAlignment(m_leftChoice, Qt::AlignLeft);
}

void BeginCard::fillFirst()
{
    const auto& people = m_plan.people();
    m_first->setVisible(people.size() == 2);
    if (people.size() != 2)
        return;
    if (m_firstChoice == nullptr) {
        m_firstLine = new TextLabel{m_theme, TextRole::Heading, {}, m_first};
        m_first->layout()->addWidget(m_firstLine);
        m_firstChoice = new Segments{m_theme, tr("Who begins"), m_first};
        m_firstChoice->setObjectName(QStringLiteral("exercise/first"));
        for (const auto& person : people)
            m_firstChoice->addSegment(person.name);
        m_first->layout()->addWidget(m_firstChoice);
        m_first->layout()->setAlignment(m_firstChoice, Qt::AlignLeft);
        connect(m_firstChoice, &Segments::chosen, this, [this](int index) { m_plan.setFirstSpeaker(index); });
    }
    const auto& name = people[m_plan.firstSpeaker()].name;
    m_firstLine->setText(m_plan.hasBeginnings() ? tr("%1 begins this time").arg(name) : tr("%1 begins").arg(name));
    m_firstChoice->setCurrent(m_plan.firstSpeaker());
}

void BeginCard::focusFirst()
{
    (m_plan.unfinished() ? m_continue : m_begin)->setFocus(Qt::OtherFocusReason);
}

void BeginCard::focusSafety()
{
    m_safety->setFocus(Qt::OtherFocusReason);
}

void BeginCard::askToDiscard()
{
    auto* dialog =
        new Dialog{m_theme, tr("Let go of what you began?"),
                   tr("What was said and written in it so far is removed, and can’t be brought back."), this};
    dialog->setObjectName(QStringLiteral("exercise/let-go-dialog"));
    dialog->addAnswer(0, tr("Let it go"), Dialog::Weight::Final);
    dialog->addAnswer(1, tr("Keep my place"), Dialog::Weight::Secondary);
    dialog->setSafeAnswer(1);
    connect(dialog, &Dialog::answered, this, [this](int answer) {
        if (answer == 0)
            m_plan.discardUnfinished();
    });
    dialog->open();
}

void BeginCard::begin()
{
    if (m_plan.asksForSeats() && m_leftChoice != nullptr)
        m_plan.setLeft(m_leftChoice->current());
    Q_EMIT beginWanted();
}

} // namespace inglenook::ui
