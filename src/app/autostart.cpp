// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autostart.h"

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "platform/atomic_file.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace inglenook::app {
namespace {

constexpr std::size_t kCeiling = std::size_t{64} * 1024;

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

/// The value of a key of type string: a backslash stands for itself only when it is doubled.
std::string escaped(std::string_view text)
{
    std::string value;
    for (const char c : text) {
        if (c == '\\')
            value += '\\';
        value += c;
    }
    return value;
}

bool hasLine(std::string_view text, std::string_view key, std::string_view value)
{
    for (const auto line : splitLines(text)) {
        const auto equals = line.find('=');
        if (equals != std::string_view::npos && trimmed(line.substr(0, equals)) == key &&
            trimmed(line.substr(equals + 1)) == value)
            return true;
    }
    return false;
}

} // namespace

std::string execValue(const std::filesystem::path& program)
{
    const auto& path = program.native();
    if (path.empty() || !isValidUtf8(path) || std::any_of(path.begin(), path.end(), isControl))
        return {};
    std::string argument = "\"";
    for (const char c : path) {
        if (c == '"' || c == '`' || c == '$' || c == '\\')
            argument += '\\';
        if (c == '%')
            argument += '%';
        argument += c;
    }
    return escaped(argument + "\" ") + kInBackground;
}

Autostart::Autostart(std::filesystem::path folder, std::filesystem::path program)
    : m_file{std::move(folder) / "org.inglenook.Inglenook.desktop"},
      m_program{std::move(program)}
{
}

std::string Autostart::entry() const
{
    // TryExec: once the program is taken off the computer, the desktop doesn't try.
    return "[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Inglenook\n"
           "Comment=Starts locked and out of sight\n"
           "Exec=" +
           execValue(m_program) + "\nTryExec=" + escaped(m_program.native()) +
           "\nIcon=org.inglenook.Inglenook\n"
           "Terminal=false\n"
           "NoDisplay=true\n"
           "StartupNotify=false\n";
}

std::string Autostart::text() const
{
    try {
        return platform::readFile(m_file, kCeiling).value_or("");
    } catch (const Error& error) {
        log::warning(error.detail());
        return {};
    }
}

bool Autostart::isOn() const
{
    const auto now = text();
    return now.find("[Desktop Entry]") != std::string::npos && !hasLine(now, "Hidden", "true") &&
           !hasLine(now, "X-GNOME-Autostart-enabled", "false");
}

void Autostart::switchOn()
{
    if (!canBeOn())
        throw Error{ErrorCode::InvalidInput, "no desktop entry can hold the path of the program"};
    platform::writeFileAtomically(m_file, entry());
}

void Autostart::switchOff()
{
    std::error_code error;
    std::filesystem::remove(m_file, error);
    if (error)
        throw Error{ErrorCode::NotPermitted, "the autostart entry can't be removed"};
}

void Autostart::follow()
{
    if (canBeOn() && isOn() && !hasLine(text(), "Exec", execValue(m_program)))
        switchOn();
}

} // namespace inglenook::app
