// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/copies_model.h"
#include "screens/settings/settings_section.h"

class QPushButton;

namespace inglenook::ui {

class DetailList;
class NoteLine;
class TextLabel;

/// The copies of the open journal: a list, one more now, and the way back to one.
class JournalCopiesSection : public SettingsSection {
    Q_OBJECT

public:
    /// `copies` outlives it.
    JournalCopiesSection(const Theme& theme, CopiesModel& copies, QWidget* parent);

Q_SIGNALS:
    /// The journal is to be locked, and this copy offered in its place.
    void goBackWanted(const inglenook::ui::JournalCopy& copy);

private:
    void addList();
    void addButtons();
    void fill();
    void makeCopy();
    void askToGoBack();
    void showMaking();

    CopiesModel& m_copies;
    TextLabel* m_none = nullptr;
    DetailList* m_list = nullptr;
    QPushButton* m_make = nullptr;
    QPushButton* m_goBack = nullptr;
    NoteLine* m_good = nullptr;
    NoteLine* m_bad = nullptr;
};

} // namespace inglenook::ui
