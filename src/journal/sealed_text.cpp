// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/sealed_text.h"

#include <algorithm>

namespace inglenook::journal {
namespace {

constexpr std::size_t kStep = 256;
constexpr std::uint8_t kEnd = 0x80; // then zeros up to the next step: ISO/IEC 7816-4

} // namespace

std::vector<std::uint8_t> sealedText(const crypto::PublicKey& owner, std::string_view text)
{
    crypto::SecretBytes padded{(text.size() / kStep + 1) * kStep};
    const auto bytes = padded.mutableView();
    std::copy(text.begin(), text.end(), bytes.begin());
    bytes[text.size()] = kEnd;
    return crypto::sealTo(owner, padded.view());
}

std::optional<std::string> openedText(const crypto::KeyPair& keys, std::span<const std::uint8_t> sealed)
{
    const auto padded = crypto::openSealed(keys, sealed);
    if (!padded)
        return std::nullopt;
    const auto bytes = padded->view();
    const auto end = std::find_if(bytes.rbegin(), bytes.rend(), [](std::uint8_t byte) { return byte != 0; });
    if (end == bytes.rend() || *end != kEnd)
        return std::nullopt;
    return std::string{bytes.begin(), end.base() - 1};
}

} // namespace inglenook::journal
