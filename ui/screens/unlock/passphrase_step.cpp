// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/unlock/passphrase_step.h"

#include "models/secret_text.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/new_passphrase_fields.h"
#include "widgets/passphrase_field.h"
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
    m_fields = new NewPassphraseFields{theme, tr("Passphrase"), QStringLiteral("new/passphrase-%1").arg(person), this};
    m_fields->again().setObjectName(QStringLiteral("new/again-%1").arg(person));
    column->addWidget(m_fields);
    column->addSpacing(10);
    column->addWidget(new TextLabel{
        theme, TextRole::Small, &Tokens::text2,
        tr("A lost passphrase can’t be reset: not by us, not by anyone. Four or five words that only you would put "
           "together are easy to keep and hard to guess. A note in a safe place is better than a weak one."),
        this});
    column->addStretch();
    connect(m_fields, &NewPassphraseFields::edited, this, [this] {
        showStrength();
        Q_EMIT edited();
    });
    connect(m_fields, &NewPassphraseFields::submitted, this, &NewJournalStep::forwardWanted);
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
    m_fields->clear();
    m_fields->setFocus(Qt::OtherFocusReason);
}

QString PassphraseStep::finish()
{
    auto first = typedIn(m_fields->first());
    const auto problem = NewJournal::problemWithPassphrase(first, typedIn(m_fields->again()));
    if (!problem.isEmpty())
        return problem;
    const auto& other = m_journal.people.at(static_cast<std::size_t>(1 - m_person));
    if (m_journal.together && other.passphrase.sameAs(first))
        return tr(
            "Choose other words, please. A passphrase tells the journal which of you is here, so the two can’t be "
            "the same.");
    m_journal.people.at(static_cast<std::size_t>(m_person)).passphrase = std::move(first);
    m_fields->clear();
    return {};
}

void PassphraseStep::showStrength()
{
    const auto [steps, words] = NewJournal::strengthOf(typedIn(m_fields->first()));
    m_fields->setStrength(steps, words);
}

} // namespace inglenook::ui
