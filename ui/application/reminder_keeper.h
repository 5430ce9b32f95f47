// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reminder_file.h"
#include "app/reminder_policy.h"
#include "application/wall_timer.h"
#include "models/settings_model.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace inglenook::journal {
class Journal;
}

namespace inglenook::ui {

/// Says when it is time for a reminder, and in which words: always the same, whatever it is for.
///
/// While a journal is open its times are read from it. Whether they are kept outside as well, so that it can remind
/// while everything is locked, is a choice of the person (docs/decisions/0061-reminders.md).
class ReminderKeeper : public QObject {
    Q_OBJECT

public:
    /// `clock` and `settings` outlive it. `file`: where the times are, when they are kept.
    ReminderKeeper(const Clock& clock, SettingsModel& settings, std::filesystem::path file, QObject* parent = nullptr);
    ~ReminderKeeper() override;

    /// From now on it reminds: there is somebody to show it.
    void start();
    /// `journal` is there until close(). Where `isFree` says no it is left alone: another thread has it.
    void open(journal::Journal& journal, std::function<bool()> isFree = {});
    /// Something in it may be different.
    void refresh();
    void close();
    /// Looks at the clock: it was set, or the time zone is another.
    void look();

Q_SIGNALS:
    void due(const QString& words);

private:
    void applySettings();
    void readJournal();
    void giveTimes();
    [[nodiscard]] bool mayRead() const;
    [[nodiscard]] bool keepsTimes() const;
    [[nodiscard]] QString words() const;

    const Clock& m_clock;
    SettingsModel& m_settings;
    std::filesystem::path m_path;
    std::optional<app::ReminderFile> m_file; ///< while times are kept
    std::unique_ptr<app::ReminderPolicy> m_policy;
    journal::Journal* m_journal = nullptr;
    std::function<bool()> m_isFree;
    bool m_isStarted = false;
    std::string m_name; ///< of the open journal in the file
    std::vector<app::ReminderTime> m_open;
    WallTimer m_timer;
};

} // namespace inglenook::ui
