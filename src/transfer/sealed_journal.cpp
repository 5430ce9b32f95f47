// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/sealed_journal.h"

#include "vault/header.h"

#include <algorithm>
#include <fstream>

namespace inglenook::transfer {

bool beginsAsJournal(std::span<const std::uint8_t> bytes)
{
    vault::HeaderCopy copy{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), copy.size()), copy.begin());
    const auto header = vault::parseHeader(copy);
    const auto* const fault = std::get_if<vault::HeaderFault>(&header);
    return fault == nullptr || *fault != vault::HeaderFault::NotOurs;
}

bool isSealedJournal(const std::filesystem::path& file)
{
    std::ifstream in{file, std::ios::binary};
    vault::HeaderCopy copy{};
    in.read(reinterpret_cast<char*>(copy.data()), static_cast<std::streamsize>(copy.size()));
    return beginsAsJournal({copy.data(), static_cast<std::size_t>(in.gcount())});
}

} // namespace inglenook::transfer
