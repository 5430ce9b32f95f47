// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace inglenook::app {

/// The flag that the desktop starts the program with: locked and out of sight.
constexpr const char* kInBackground = "--in-background";

/// The value of an Exec key that starts `program` with kInBackground: quoted twice, as the Desktop Entry Specification
/// asks (first the argument, then the string), and with field codes escaped. Empty for a path that no entry can hold:
/// one with a line break or another control character, or one that is no UTF-8.
[[nodiscard]] std::string execValue(const std::filesystem::path& program);

/// Whether the desktop starts the program with each session: an entry of ours in its autostart folder, which is the
/// only place where that is kept. Throws Error where the folder can't be written.
class Autostart {
public:
    /// `folder` is $XDG_CONFIG_HOME/autostart; `program` an absolute path.
    Autostart(std::filesystem::path folder, std::filesystem::path program);

    /// False also where the person switched it off in a tool of their desktop.
    [[nodiscard]] bool isOn() const;
    [[nodiscard]] bool canBeOn() const { return !execValue(m_program).empty(); }
    void switchOn();
    /// Nothing is left of it.
    void switchOff();
    /// Where the program is not where it was, an entry that is on follows it.
    void follow();

private:
    [[nodiscard]] std::string entry() const;
    [[nodiscard]] std::string text() const;

    std::filesystem::path m_file;
    std::filesystem::path m_program;
};

} // namespace inglenook::app
