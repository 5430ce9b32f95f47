// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/import_fuzz.h"

#include <sys/mman.h>
#include <unistd.h>

using namespace inglenook;

// Archives: what libzip gives, and what is read from them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const int file = ::memfd_create("archive", MFD_CLOEXEC);
    fuzz::require(file >= 0 && ::write(file, data, size) == static_cast<ssize_t>(size), "memory can be written");
    try {
        const auto files = transfer::SourceFiles::open("/proc/self/fd/" + std::to_string(file));
        for (const auto& inside : files->all())
            fuzz::require(("/" + inside.path + "/").find("/../") == std::string::npos, "no name leads out");
        fuzz::readAsAll(*files);
    } catch (const transfer::NotImported& failure) {
        fuzz::require(!sentenceOf(failure.trouble).empty(), "a refusal is a sentence");
    }
    ::close(file);
    return 0;
}
