// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/import_fuzz.h"
#include "fuzz/memory_journal.h"

using namespace inglenook;

// What Inglenook itself has taken out. It is written into a journal in memory, and rolled back each time.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static fuzz::MemoryJournal journal;
    fuzz::FilesInMemory files{"journal.json", fuzz::asText(data, size)};
    journal.read(files);
    fuzz::require(journal.isUnchanged(), "what is rolled back leaves nothing");
    return 0;
}
