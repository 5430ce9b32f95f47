// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/unlock/passphrase_step.h"

#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/passphrase_field.h"
#include "widgets/strength_meter.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace inglenook::ui {

PassphraseStep::PassphraseStep(const Theme& theme, NewJournal& journal, int person, QWidget* parent)
    : NewJournalStep{theme, journal, parent},
      m_person{person}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(10);
    m_title = new TextLabel{theme, TextRole::Page, QString{}, this};
    m_lead = new TextLabel{theme, TextRole::Lead, &Tokens::text2, QString{}, this};
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addSpacing(10);
    m_first = new PassphraseField{theme, tr("Passphrase"), this};
    m_first->setObjectName(QStringLiteral("new/passphrase-%1").arg(person));
    m_strength = new StrengthMeter{theme, this};
    m_again = new PassphraseField{theme, tr("The same again"), this};
    m_again->setObjectName(QStringLiteral("new/again-%1").arg(person));
    column->addWidget(m_first);
    column->addWidget(m_strength);
    column->addSpacing(4);
    column->addWidget(m_again);
    column->addSpacing(10);
    column->addWidget(new TextLabel{
        theme, TextRole::Small, &Tokens::text2,
        tr("A lost passphrase can’t be reset: not by us, not by anyone. Four or five words that only you would put "
           "together are easy to keep and hard to guess. A note in a safe place is better than a weak one."),
        this});
    column->addStretch();
    connect(m_first, &PassphraseField::edited, this, [this] {
        showStrength();
        Q_EMIT edited();
    });
    connect(m_again, &PassphraseField::edited, this, &NewJournalStep::edited);
    connect(m_first, &PassphraseField::submitted, this, [this] { m_again->setFocus(Qt::TabFocusReason); });
    connect(m_again, &PassphraseField::submitted, this, &NewJournalStep::forwardWanted);
}

QString PassphraseStep::personName(int person) const
{
    return m_journal.people.at(static_cast<std::size_t>(person)).name.simplified();
}

QString PassphraseStep::name() const
{
    if (!m_journal.together)
        return tr("Your passphrase");
    if (personName(m_person).isEmpty())
        return m_person == 0 ? tr("A passphrase for one") : tr("A passphrase for the other");
    return tr("%1’s passphrase").arg(personName(m_person));
}

void PassphraseStep::begin()
{
    m_title->setText(tr("%1, choose your passphrase").arg(personName(m_person)));
    m_lead->setText(m_journal.together ? tr("Only %1 needs to know it. %2, look away for a moment.")
                                             .arg(personName(m_person), personName(1 - m_person))
                                       : tr("It is the only thing that opens this journal."));
    m_first->clear();
    m_again->clear();
    showStrength();
    m_first->setFocus(Qt::OtherFocusReason);
}

app::Passphrase PassphraseStep::typedIn(const PassphraseField& field)
{
    app::Passphrase passphrase;
    field.withUtf8([&passphrase](std::string_view utf8) { passphrase = app::Passphrase::copyOf(utf8); });
    return passphrase;
}

QString PassphraseStep::finish()
{
    auto first = typedIn(*m_first);
    const auto problem = NewJournal::problemWithPassphrase(first, typedIn(*m_again));
    if (problem.isEmpty()) {
        m_journal.people.at(static_cast<std::size_t>(m_person)).passphrase = std::move(first);
        m_first->clear();
        m_again->clear();
    }
    return problem;
}

void PassphraseStep::showStrength()
{
    const auto passphrase = typedIn(*m_first);
    if (passphrase.empty()) {
        m_strength->setStrength(0, QString{});
        return;
    }
    const auto strength = app::strengthOf(passphrase);
    m_strength->setStrength(static_cast<int>(strength) + 1, NewJournal::inWords(strength));
}

} // namespace inglenook::ui
