// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/import_fuzz.h"

// jrnl, Day One's text, RedNotebook's YAML, Daylio's CSV, Markdown with front matter, plain text. The first byte names
// the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace inglenook;
    return size == 0 ? 0 : fuzz::readAsAll(fuzz::textName(fuzz::asText(data, size)), data + 1, size - 1);
}
