// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/passphrase_form.h"

#include "models/new_journal.h"
#include "models/secret_text.h"
#include "widgets/new_passphrase_fields.h"
#include "widgets/passphrase_field.h"

#include <QVBoxLayout>

namespace inglenook::ui {

PassphraseForm::PassphraseForm(const Theme& theme, WaysModel& ways, QWidget* parent)
    : SettingsForm{theme,
                   ways,
                   tr("Change your passphrase"),
                   tr("Copies of the journal’s file that were made before still open with the old one."),
                   QStringLiteral("passphrase"),
                   parent}
{
    m_old = addMine(tr("Your passphrase until now"));
    m_fresh = new NewPassphraseFields{theme, tr("New passphrase"), QStringLiteral("passphrase/new"), this};
    column().addWidget(m_fresh);
    setForward(tr("Change it"), tr("Changing it …"));
    connect(m_old, &PassphraseField::submitted, this, [this] { m_fresh->setFocus(Qt::TabFocusReason); });
    connect(m_fresh, &NewPassphraseFields::submitted, this, &PassphraseForm::forward);
    connect(m_fresh, &NewPassphraseFields::edited, this, [this] {
        const auto [steps, words] = NewJournal::strengthOf(typedIn(m_fresh->first()));
        m_fresh->setStrength(steps, words);
        showProblem({});
    });
}

void PassphraseForm::begin()
{
    m_old->setFocus(Qt::OtherFocusReason);
}

bool PassphraseForm::submit()
{
    auto fresh = typedIn(m_fresh->first());
    const auto problem = NewJournal::problemWithPassphrase(fresh, typedIn(m_fresh->again()));
    if (!problem.isEmpty()) {
        showFreshProblem(problem);
        return false;
    }
    m_ways.changePassphrase(typedIn(*m_old), std::move(fresh));
    return true;
}

void PassphraseForm::showFreshProblem(const QString& sentence)
{
    showProblem(sentence);
    m_fresh->setFocus(Qt::OtherFocusReason);
}

} // namespace inglenook::ui
