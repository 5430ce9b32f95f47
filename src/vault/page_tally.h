// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/lower_file.h"
#include "vault/page_cipher.h"

#include <optional>

namespace inglenook::vault {

/// One number for which record stands at which page, from 2 on. A page that comes from an older copy of the file is
/// authentic, but it changes the number, which page 1 keeps (docs/file-format.md §5).
///
/// Kept up to date write by write; counted anew from the file whenever that can't be trusted.
class PageTally {
public:
    /// Both are kept by reference.
    PageTally(LowerFile& file, const PageCipher& cipher) : m_file{file}, m_cipher{cipher} {}

    /// Before `sealed` is written at `page`: what stands there now no longer counts.
    void replace(std::uint32_t page, std::span<const std::uint8_t, kPageSize> sealed);
    void forget() noexcept { m_known.reset(); }
    /// Of the pages up to `last`. A SQLite code.
    [[nodiscard]] int value(std::uint32_t last, std::uint64_t& tally);
    /// The same from the file alone.
    [[nodiscard]] int count(std::uint32_t last, std::uint64_t& tally);
    /// Takes it as said.
    void trust(std::uint32_t last, std::uint64_t tally) noexcept { m_known = Known{last, tally}; }

private:
    struct Known {
        std::uint32_t last = 0;
        std::uint64_t tally = 0;
    };

    LowerFile& m_file;
    const PageCipher& m_cipher;
    std::optional<Known> m_known;
};

} // namespace inglenook::vault
