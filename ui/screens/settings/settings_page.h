// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings_model.h"
#include "theme/theme.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace inglenook::ui {

class SettingsSection;
class SettingsSubpage;

/// A list of sections. First what belongs to the open journal, where there is one; then what belongs to this computer:
/// how it looks, when it locks, which journals it remembers.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    enum class For { Computer, Demonstration }; ///< the second one: only how it looks, and only for now

    SettingsPage(const Theme& theme, SettingsModel& settings, QWidget* parent = nullptr, For what = For::Computer);

    /// Takes over a section of the open journal. They stand in the order of adding, before those of the computer.
    void addJournalSection(SettingsSection* section);

Q_SIGNALS:
    void closed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// A column for sections, below one line about them.
    [[nodiscard]] QVBoxLayout* addGroup(QVBoxLayout& column, const QString& lead);
    /// A page that scrolls, with the margins and the measure of this one; gives back what to fill.
    [[nodiscard]] QWidget* addScrolled();
    void openSubpage(SettingsSubpage* page);
    /// Where the keyboard is can be seen, with the button below the last field.
    void follow(QWidget* focused);
    void closeSubpage();

    const Theme& m_theme;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_sections = nullptr;
    QString m_before;                         ///< the control that opened the subpage
    QVBoxLayout* m_journal = nullptr;         ///< where the group of the open journal would be
    QVBoxLayout* m_journalSections = nullptr; ///< made with the first of them
    QWidget* m_back = nullptr;
};

} // namespace inglenook::ui
