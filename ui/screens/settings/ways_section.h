// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ways_model.h"
#include "screens/settings/settings_section.h"

class QBoxLayout;

namespace inglenook::ui {

class NoteLine;
class SettingsForm;

/// Who can open this journal and by what, and the ways to change it. Each change has a page of its own.
class WaysSection : public SettingsSection {
    Q_OBJECT

public:
    /// `ways` outlives it.
    WaysSection(const Theme& theme, WaysModel& ways, QWidget* parent);

private:
    void fill();
    QWidget* makeRow(const PersonsWay& way);
    void addButton(QBoxLayout& row, const QString& text, const QString& objectName, const char* kind,
                   void (WaysSection::*act)());
    void openForm(SettingsForm* form, const QString& afterwards);
    void changePassphrase();
    void letIn();
    void letInAgain(const QString& name);
    void remove(const PersonsWay& way);
    void askToMakeCode();
    void makeCode();
    void showCode();
    void askToRemoveCode();
    void askToRemoveKeptKey();
    void ask(const QString& question, const QString& sentences, const QString& keep, const QString& go,
             const std::function<void()>& then);

    WaysModel& m_ways;
    QWidget* m_content = nullptr;
    NoteLine* m_note = nullptr;
};

} // namespace inglenook::ui
