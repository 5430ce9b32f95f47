// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/settings/settings_form.h"

class QLineEdit;

namespace inglenook::ui {

class LabelledField;
class NewPassphraseFields;

/// Someone's name and passphrase, typed by them, and the passphrase of whoever lets them in.
class LetInForm : public SettingsForm {
    Q_OBJECT

public:
    /// `name` is filled in where someone is let in again.
    LetInForm(const Theme& theme, WaysModel& ways, const QString& name, QWidget* parent);
    void begin() override;

protected:
    [[nodiscard]] bool submit() override;
    void showFreshProblem(const QString& sentence) override;

private:
    QLineEdit* m_name = nullptr;
    LabelledField* m_nameField = nullptr;
    NewPassphraseFields* m_theirs = nullptr;
    PassphraseField* m_mine = nullptr;
};

} // namespace inglenook::ui
