// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/settings/settings_form.h"

#include <functional>

namespace inglenook::ui {

/// Only the passphrase of whoever is here, for a change that was decided already.
class ConfirmForm : public SettingsForm {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString lead;
        QString verb;
        QString whileWorking;
    };
    using Act = std::function<void(app::Passphrase mine)>;

    /// `kind` is that of the button: primary, or final for what can't be undone.
    ConfirmForm(const Theme& theme, WaysModel& ways, const Words& words, const char* kind, Act act, QWidget* parent);
    void begin() override;

protected:
    [[nodiscard]] bool submit() override;

private:
    PassphraseField* m_mine = nullptr;
    Act m_act;
};

} // namespace inglenook::ui
