// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ours_model.h"
#include "screens/settings/settings_section.h"

class QPushButton;

namespace inglenook::ui {

class NoteLine;
class TextLabel;

/// Of a personal journal: the shared one that opens with it, how it comes to that and how it ends.
class OursSection : public SettingsSection {
    Q_OBJECT

public:
    /// `ours` outlives it.
    OursSection(const Theme& theme, OursModel& ours, QWidget* parent);

private:
    void fill();
    void tell(const QString& sentence, bool isTrouble);
    void askToForget();
    [[nodiscard]] QPushButton* addButton(const QString& text, const QString& objectName, const char* kind);

    OursModel& m_ours;
    TextLabel* m_state = nullptr;
    NoteLine* m_good = nullptr;
    NoteLine* m_bad = nullptr;
    QPushButton* m_begin = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_end = nullptr;
};

} // namespace inglenook::ui
