// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/thoroughness.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <numeric>
#include <string_view>

namespace inglenook::test {

bool isThorough()
{
    const char* value = std::getenv("INGLENOOK_CRASH");
    return value != nullptr && std::string_view{value} == "all";
}

std::vector<std::size_t> sampleOf(std::size_t count, std::size_t sample, std::mt19937& random)
{
    std::vector<std::size_t> all(count);
    std::iota(all.begin(), all.end(), std::size_t{0});
    if (isThorough() || count <= sample)
        return all;
    std::shuffle(all.begin(), all.end(), random);
    all.resize(sample);
    std::sort(all.begin(), all.end());
    return all;
}

void report(const std::string& what, std::size_t count)
{
    if (isThorough())
        std::cout << what << ": " << count << std::endl;
}

} // namespace inglenook::test
