// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace inglenook::app {

enum class ThemeChoice { System, Light, Dark };
enum class MotionChoice { System, None };
enum class ReminderChoice {
    Never,
    WhileOpen, ///< while a journal is open
    Always,    ///< while all are locked, too: then the times are kept outside of them
};

/// What belongs to this computer, outside every journal: nothing of what anyone wrote is in it.
struct Settings {
    ThemeChoice theme = ThemeChoice::System;
    MotionChoice motion = MotionChoice::System;
    int weekBegins = 0;        ///< 1 Monday to 7 Sunday; 0 as the system; anything else becomes 0
    int textSizePercent = 100; ///< 100, 115, 130 or 150; anything else becomes 100
    int idleLockMinutes = 5;   ///< 0 = never, at most a day; anything else becomes 5
    bool curtainNeedsPassphrase = false;
    bool lockWhenHidden = false;        ///< when the window is minimised
    int copiesKept = 5;                 ///< of each journal, 0 (none is made) to 50; anything else becomes 5
    std::filesystem::path copiesFolder; ///< for those of all journals; empty: beside each journal
    ReminderChoice reminders = ReminderChoice::Never;
    int quietFrom = 22 * 60;   ///< minutes of the day, when no reminder comes;
    int quietTo = 8 * 60;      ///< the same as quietFrom: no such hours; anything outside of a day: both as usual
    bool staysOnClose = false; ///< closing the window locks and leaves the program in the tray
    bool rememberJournals = true;
    std::vector<std::filesystem::path> journals; ///< known files, last opened first; empty when not remembered

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// settings.toml in the configuration folder. Written atomically; unknown keys are kept, comments aren't; a file that
/// can't be read as TOML is set aside as settings.toml.damaged and the defaults count, as for each value that makes no
/// sense. Never throws for what is on the disk: no program needs to stay shut because of its settings.
class SettingsStore {
public:
    explicit SettingsStore(std::filesystem::path file);

    [[nodiscard]] const Settings& current() const { return m_settings; }
    /// False when it could not be written: the program goes on with the new values all the same.
    bool save(const Settings& settings);
    /// Puts `journal` first in the list (of 20 at most), or removes it. Does nothing where journals are not remembered,
    /// nor for a name that is no UTF-8.
    void rememberJournal(const std::filesystem::path& journal);
    void forgetJournal(const std::filesystem::path& journal);

private:
    std::filesystem::path m_file;
    Settings m_settings;
};

/// Known journals that are still there, then other *.nook files in `journalsFolder` by name.
[[nodiscard]] std::vector<std::filesystem::path> journalsOnThisComputer(const Settings& settings,
                                                                        const std::filesystem::path& journalsFolder);

} // namespace inglenook::app
