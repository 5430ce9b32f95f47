// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/confirm_form.h"

#include "models/secret_text.h"
#include "widgets/passphrase_field.h"

#include <utility>

namespace inglenook::ui {

ConfirmForm::ConfirmForm(const Theme& theme, WaysModel& ways, const Words& words, const char* kind, Act act,
                         QWidget* parent)
    : SettingsForm{theme, ways, words.title, words.lead, QStringLiteral("confirm"), parent},
      m_act{std::move(act)}
{
    m_mine = addMine(tr("Your passphrase"));
    setForward(words.verb, words.whileWorking, kind);
    connect(m_mine, &PassphraseField::submitted, this, &ConfirmForm::forward);
}

void ConfirmForm::begin()
{
    m_mine->setFocus(Qt::OtherFocusReason);
}

bool ConfirmForm::submit()
{
    m_act(typedIn(*m_mine));
    return true;
}

} // namespace inglenook::ui
