// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/mac.h"
#include "fuzz/fuzz.h"
#include "vault/header.h"

#include <algorithm>

using namespace inglenook;
using namespace inglenook::vault;

// A header copy from a stranger. The first byte chooses whether its checksum is made right, since a fuzzer would never
// guess one and everything behind it would stay untried.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    HeaderCopy copy{};
    std::copy_n(data + 1, std::min(size - 1, copy.size()), copy.begin());
    constexpr std::size_t kChecksumAt = 4080; // docs/file-format.md §2
    if (data[0] % 4 != 0) {
        const auto sum = crypto::checksum(std::span<const std::uint8_t>{copy}.first(kChecksumAt));
        std::copy(sum.begin(), sum.end(), copy.begin() + kChecksumAt);
    }
    const auto parsed = parseHeader(copy);
    if (const auto* header = std::get_if<Header>(&parsed)) {
        fuzz::require(header->cost.isReadable(), "a header that is taken asks for a cost that is allowed");
        static const auto key = crypto::SecretBytes::copyOf(std::string_view{"thirty-two bytes of a test's key"});
        const auto again = serialize(*header, key);
        fuzz::require(std::equal(again.begin(), again.begin() + 4048, copy.begin()),
                      "a header that is taken is written back as it was");
        fuzz::require(isAuthentic(again, key), "what was sealed is authentic");
        fuzz::require(!isAuthentic(copy, key) || again == copy, "nobody makes a MAC without the key");
    }
    return 0;
}
