// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help_list.h"

#include "base/error.h"
#include "platform/atomic_file.h"

namespace inglenook::app {

HelpList loadHelpList(const std::filesystem::path& dataFolder)
{
    HelpList list{exercises::HelpLines::builtin(), {}};
    try {
        if (const auto text = platform::readFile(dataFolder / kHelpFileName, kHelpFileCeiling))
            list.faults = list.help.addOwn(kHelpFileName, *text);
    } catch (const Error& error) {
        const bool isTooLong = error.code() == ErrorCode::InvalidInput;
        list.faults.push_back({kHelpFileName, 0, isTooLong ? "longer than 256 KiB, or not a file" : "can't be read",
                               isTooLong ? "Keep only your own lines in it." : "Check the permissions of the file."});
    }
    return list;
}

} // namespace inglenook::app
