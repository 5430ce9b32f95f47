// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members_model.h"
#include "screens/settings/settings_section.h"

namespace inglenook::ui {

class NoteLine;

/// Whose journal it is: names, pronouns, marks, and who sits where.
class MembersSection : public SettingsSection {
    Q_OBJECT

public:
    /// `members` outlives it.
    MembersSection(const Theme& theme, MembersModel& members, QWidget* parent);

private:
    void fill();
    QWidget* makeRow(const MembersModel::Row& row);
    void addSeats(QVBoxLayout& rows);
    void change(const QString& id);

    MembersModel& m_members;
    QWidget* m_content = nullptr;
    NoteLine* m_problem = nullptr;
};

} // namespace inglenook::ui
