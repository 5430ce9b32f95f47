// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/let_in_form.h"

#include "models/new_journal.h"
#include "models/secret_text.h"
#include "widgets/labelled_field.h"
#include "widgets/new_passphrase_fields.h"
#include "widgets/passphrase_field.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace inglenook::ui {

LetInForm::LetInForm(const Theme& theme, WaysModel& ways, const QString& name, QWidget* parent)
    : SettingsForm{theme,
                   ways,
                   tr("Let someone in"),
                   tr("They can read and change all that is in this journal, from its first day on. They choose a "
                      "passphrase of their own; look away for a moment."),
                   QStringLiteral("let-in"),
                   parent}
{
    m_name = new QLineEdit{name};
    m_name->setObjectName(QStringLiteral("let-in/name"));
    m_nameField = new LabelledField{theme, tr("Their name"), m_name, this};
    column().addWidget(m_nameField);
    m_theirs = new NewPassphraseFields{theme, tr("Their passphrase"), QStringLiteral("let-in/theirs"), this};
    column().addWidget(m_theirs);
    m_mine = addMine(tr("Your passphrase"));
    setForward(tr("Let them in"), tr("Working out the keys …"));
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setError({}); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] { m_theirs->setFocus(Qt::TabFocusReason); });
    connect(m_theirs, &NewPassphraseFields::submitted, this, [this] { m_mine->setFocus(Qt::TabFocusReason); });
    connect(m_mine, &PassphraseField::submitted, this, &LetInForm::forward);
    connect(m_theirs, &NewPassphraseFields::edited, this, [this] {
        const auto [steps, words] = NewJournal::strengthOf(typedIn(m_theirs->first()));
        m_theirs->setStrength(steps, words);
        showProblem({});
    });
}

void LetInForm::begin()
{
    if (m_name->text().isEmpty())
        m_name->setFocus(Qt::OtherFocusReason);
    else
        m_theirs->setFocus(Qt::OtherFocusReason);
}

bool LetInForm::submit()
{
    const auto wrongName = m_ways.problemWithName(m_name->text());
    m_nameField->setError(wrongName);
    if (!wrongName.isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return false;
    }
    auto theirs = typedIn(m_theirs->first());
    const auto problem = NewJournal::problemWithPassphrase(theirs, typedIn(m_theirs->again()));
    if (!problem.isEmpty()) {
        showFreshProblem(problem);
        return false;
    }
    m_ways.letIn(typedIn(*m_mine), m_name->text(), std::move(theirs));
    return true;
}

void LetInForm::showFreshProblem(const QString& sentence)
{
    showProblem(sentence);
    m_theirs->setFocus(Qt::OtherFocusReason);
}

} // namespace inglenook::ui
