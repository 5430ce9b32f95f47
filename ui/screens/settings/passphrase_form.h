// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/settings/settings_form.h"

namespace inglenook::ui {

class NewPassphraseFields;

/// The passphrase until now, and a new one twice.
class PassphraseForm : public SettingsForm {
    Q_OBJECT

public:
    PassphraseForm(const Theme& theme, WaysModel& ways, QWidget* parent);
    void begin() override;

protected:
    [[nodiscard]] bool submit() override;
    void showFreshProblem(const QString& sentence) override;

private:
    PassphraseField* m_old = nullptr;
    NewPassphraseFields* m_fresh = nullptr;
};

} // namespace inglenook::ui
