// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reminder_policy.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::app {

/// Times to remind at while every journal is locked: reminders.toml in the state folder. It is there only as long as
/// somebody wants that, and holds times, and nothing of what they are for: no names, no words, no journal. Which times
/// are of the same journal is told by a random word that the journal keeps inside (docs/decisions/0061).
///
/// Never throws for what is on the disk: no program needs to stay shut because of its reminders.
class ReminderFile {
public:
    explicit ReminderFile(std::filesystem::path file);

    [[nodiscard]] std::vector<ReminderTime> times() const;
    /// Up to then everything was told or let go, also while the program did not run.
    [[nodiscard]] std::optional<Timestamp> seen() const { return m_seen; }

    /// In the place of those that were of this journal before.
    void setTimes(const std::string& journal, std::vector<ReminderTime> times);
    void setSeen(Timestamp seen);
    /// Nothing is left of it.
    void remove();

private:
    void write();

    std::filesystem::path m_file;
    std::map<std::string, std::vector<ReminderTime>> m_times;
    std::optional<Timestamp> m_seen;
};

} // namespace inglenook::app
