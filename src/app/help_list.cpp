// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help_list.h"

#include "base/error.h"
#include "platform/atomic_file.h"

namespace inglenook::app {
namespace {

constexpr auto kFileName = "help-lines.toml";
constexpr std::size_t kFileCeiling = std::size_t{256} * 1024;

} // namespace

HelpList loadHelpList(const std::filesystem::path& dataFolder)
{
    HelpList list{exercises::HelpLines::builtin(), {}};
    try {
        if (const auto text = platform::readFile(dataFolder / kFileName, kFileCeiling))
            list.faults = list.help.addOwn(kFileName, *text);
    } catch (const Error& error) {
        const bool isTooLong = error.code() == ErrorCode::InvalidInput;
        list.faults.push_back({kFileName, 0, isTooLong ? "longer than 256 KiB, or not a file" : "can't be read",
                               isTooLong ? "Keep only your own lines in it." : "Check the permissions of the file."});
    }
    return list;
}

} // namespace inglenook::app
