// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/settings/settings_form.h"

namespace inglenook::ui {

/// Someone goes, oneself or another: what stays of them and what goes is said before it happens, and the passphrase of
/// whoever is here is asked for.
class LeaveForm : public SettingsForm {
    Q_OBJECT

public:
    /// `ways` outlives it.
    LeaveForm(const Theme& theme, WaysModel& ways, const PersonsWay& who, QWidget* parent);
    void begin() override;

protected:
    [[nodiscard]] bool submit() override;

private:
    void addList(const QString& title, const QString& objectName, const QStringList& lines);

    QString m_id;
    PassphraseField* m_mine = nullptr;
};

} // namespace inglenook::ui
