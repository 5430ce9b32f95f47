// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ours_model.h"
#include "screens/settings/settings_subpage.h"
#include "theme/theme.h"

class QListWidget;
class QPushButton;

namespace inglenook::ui {

class PassphraseField;
class TextLabel;

/// Which shared journal opens beside this one, and one's passphrase for it, typed for the last time here.
class OursForm : public SettingsSubpage {
    Q_OBJECT

public:
    /// `ours` outlives it.
    OursForm(const Theme& theme, OursModel& ours, QWidget* parent);
    void begin() override;

private:
    void makeList();
    void fill(const std::filesystem::path& chosen);
    void chooseFile();
    void forward();
    void back();

    const Theme& m_theme;
    OursModel& m_ours;
    QVector<JournalFile> m_journals;
    QListWidget* m_list = nullptr;
    QPushButton* m_other = nullptr;
    PassphraseField* m_passphrase = nullptr;
    QPushButton* m_forward = nullptr;
};

} // namespace inglenook::ui
