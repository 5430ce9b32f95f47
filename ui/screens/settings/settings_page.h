// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings_model.h"
#include "theme/theme.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace inglenook::ui {

class SearchField;
class TextLabel;
class SettingsSection;
class SettingsSubpage;

/// A list of sections. First what belongs to the open journal, where there is one; then what belongs to this computer:
/// how it looks, when it locks, which journals it remembers.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    enum class For { Computer, Demonstration }; ///< the second one: only how it looks, and only for now

    SettingsPage(const Theme& theme, SettingsModel& settings, QWidget* parent = nullptr, For what = For::Computer);
    ~SettingsPage() override; ///< follows no focus any more while its parts go

    /// Takes over a section of the open journal. They stand in the order of adding, before those of the computer.
    void addJournalSection(SettingsSection* section);

    /// The same for this computer, after those that are there.
    void addComputerSection(SettingsSection* section);
    void focusSearch();

    /// No page of one setting lies over the others.
    [[nodiscard]] bool isAtItsTop() const;

Q_SIGNALS:
    void closed();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// In the order in which they stand, however they were made: after a search, too.
    bool focusNextPrevChild(bool next) override;

private:
    /// A column for sections, below one line about them.
    struct Group {
        QWidget* lead = nullptr;
        QVBoxLayout* sections = nullptr;
    };
    [[nodiscard]] Group addGroup(QVBoxLayout& column, const QString& lead);
    void narrow(const QString& query);
    [[nodiscard]] static bool narrow(const Group& group, const QStringList& words);
    /// A page that scrolls, with the margins and the measure of this one; gives back what to fill.
    [[nodiscard]] QWidget* addScrolled();
    void openSubpage(SettingsSubpage* page);
    /// Where the keyboard is can be seen, with the button below the last field.
    void follow(QWidget* focused);
    void closeSubpage();

    const Theme& m_theme;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_sections = nullptr;
    QString m_before;                 ///< the control that opened the subpage
    QVBoxLayout* m_journal = nullptr; ///< where the group of the open journal would be
    Group m_journalGroup;             ///< made with the first of them
    Group m_computerGroup;
    SearchField* m_search = nullptr;
    TextLabel* m_nothing = nullptr; ///< said when nothing has the words that are searched
    QWidget* m_back = nullptr;
};

} // namespace inglenook::ui
