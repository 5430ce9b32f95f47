// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/import_fuzz.h"

using namespace inglenook;

// Folders: jrnl's days, RedNotebook's months, what Obsidian, Joplin, Day One and Diarium put beside each other.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto folder = fuzz::folderIn(fuzz::asText(data, size));
    for (const auto& [path, bytes] : folder)
        if (path.empty() || path.size() > 500 || !isValidUtf8(path) || path.find('\0') != std::string::npos)
            return 0; // no file system has such a name
    fuzz::FilesInMemory files{folder};
    fuzz::readAsAll(files);
    return 0;
}
