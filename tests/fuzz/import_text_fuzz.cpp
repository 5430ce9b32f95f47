// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/import_fuzz.h"

// jrnl, Day One's text, RedNotebook's YAML, Daylio's CSV, Markdown with front matter, plain text. The first byte names
// the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr const char* kNames[] = {"a.txt", "2024-10.txt", "2024-05-12 Walk.md", "a.csv"};
    return size == 0 ? 0 : inglenook::fuzz::readAsAll(kNames[data[0] % std::size(kNames)], data + 1, size - 1);
}
