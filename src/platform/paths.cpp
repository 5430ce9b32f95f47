// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/paths.h"

#include "base/error.h"
#include "base/text.h"
#include "platform/atomic_file.h"

#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace inglenook::platform {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kUserDirsCeiling = std::size_t{64} * 1024;

std::optional<fs::path> absoluteFrom(const Environment& environment, const char* name)
{
    const auto value = environment(name);
    if (!value || !fs::path{*value}.is_absolute())
        return std::nullopt;
    return fs::path{*value};
}

std::optional<fs::path> homeOfAccount()
{
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr)
        return std::nullopt;
    const fs::path home{found->pw_dir};
    return home.is_absolute() ? std::optional{home} : std::nullopt;
}

/// The value of XDG_DOCUMENTS_DIR="$HOME/Texts" in user-dirs.dirs, where only $HOME and backslashes mean anything.
std::optional<fs::path> documentsIn(std::string_view userDirs, const fs::path& home)
{
    constexpr std::string_view kKey = "XDG_DOCUMENTS_DIR=\"";
    constexpr std::string_view kHome = "$HOME";
    std::optional<fs::path> documents;
    for (auto line : splitLines(userDirs)) {
        line = trimmed(line);
        if (!line.starts_with(kKey) || line.size() == kKey.size() || !line.ends_with('"'))
            continue;
        line = line.substr(kKey.size(), line.size() - kKey.size() - 1);
        const bool isInHome = line == kHome || line.starts_with("$HOME/");
        if (isInHome)
            line.remove_prefix(std::min(line.size(), kHome.size() + 1));
        std::string name;
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (line[i] == '\\' && i + 1 < line.size())
                ++i;
            name += line[i];
        }
        const auto folder = isInHome ? home / name : fs::path{name};
        if (folder.is_absolute())
            documents = folder;
    }
    return documents;
}

fs::path documentsFolder(const fs::path& configHome, const fs::path& home)
{
    try {
        if (const auto text = readFile(configHome / "user-dirs.dirs", kUserDirsCeiling))
            if (const auto folder = documentsIn(*text, home))
                return *folder;
    } catch (const Error&) {
        // A file of the desktop that can't be read is not our affair: the usual place counts.
    }
    return home / "Documents";
}

} // namespace

Paths userPaths(const Environment& environment)
{
    auto home = absoluteFrom(environment, "HOME");
    if (!home)
        home = homeOfAccount();
    if (!home)
        throw Error{ErrorCode::NotFound, "this account has no home folder"};
    const auto base = [&](const char* name, const char* usual) {
        return absoluteFrom(environment, name).value_or(*home / usual);
    };
    const auto configHome = base("XDG_CONFIG_HOME", ".config");
    return Paths{base("XDG_DATA_HOME", ".local/share") / "inglenook", configHome / "inglenook",
                 base("XDG_STATE_HOME", ".local/state") / "inglenook", base("XDG_CACHE_HOME", ".cache") / "inglenook",
                 documentsFolder(configHome, *home)};
}

Paths userPaths()
{
    return userPaths([](const char* name) -> std::optional<std::string> {
        const char* value = std::getenv(name);
        return value != nullptr ? std::optional<std::string>{value} : std::nullopt;
    });
}

} // namespace inglenook::platform
