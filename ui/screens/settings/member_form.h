// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members_model.h"
#include "screens/settings/settings_subpage.h"
#include "theme/theme.h"

class QButtonGroup;
class QLayout;
class QLineEdit;
class QVBoxLayout;

namespace inglenook::ui {

class LabelledField;
class MemberMark;
class TextLabel;

/// One person: what they are called, and their mark.
class MemberForm : public SettingsSubpage {
    Q_OBJECT

public:
    /// `members` outlives it.
    MemberForm(const Theme& theme, MembersModel& members, MembersModel::Form form, QWidget* parent);
    void begin() override;

private:
    void makeFields(QVBoxLayout& page);
    void makeMark(QVBoxLayout& page);
    QButtonGroup* addChoice(QLayout& row, const QString& name, const QStringList& texts, const QString& objectName,
                            int chosen);
    void showMark();
    void save();

    const Theme& m_theme;
    MembersModel& m_members;
    MembersModel::Form m_form;
    QLineEdit* m_name = nullptr;
    LabelledField* m_nameField = nullptr;
    QLineEdit* m_pronouns = nullptr;
    MemberMark* m_mark = nullptr;
    TextLabel* m_trade = nullptr;
};

} // namespace inglenook::ui
