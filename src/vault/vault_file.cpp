// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault_file.h"

#include "base/log.h"
#include "vault/sealing.h"
#include "vault/wipe.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>

namespace inglenook::vault {
namespace {

constexpr std::int64_t kPage{kPageSize};
constexpr std::size_t kProbeSize = 100;

int refuse(int code, std::size_t size)
{
    log::warning("SQLite made an unknown access to a vault, bytes:", static_cast<long long>(size));
    return code;
}

/// SQLite asks for the first 100 bytes before it looks into the log, when page 1 may be torn. All that it takes from
/// them is fixed by the format, so they are made up.
void answerProbe(MutableBytes out)
{
    static constexpr char kMagic[] = "SQLite format 3";
    std::fill(out.begin(), out.end(), std::uint8_t{0});
    std::copy(std::begin(kMagic), std::end(kMagic), out.begin());
    out[16] = kPageSize >> 8;
    out[17] = 0;
    out[18] = out[19] = 2; // write-ahead log
    out[20] = kSealSize;
    out[21] = 64;
    out[22] = out[23] = 32;
}

bool isPageNumber(std::int64_t page)
{
    return page >= 1 && page <= std::int64_t{std::numeric_limits<std::uint32_t>::max()};
}

} // namespace

VaultFile::VaultFile(LowerFile& file, const PageCipher& cipher) : m_file{file}, m_cipher{cipher}
{
    std::int64_t bytes = 0;
    if (size(bytes) == SQLITE_OK)
        m_knownPages = bytes / kPage;
}

int VaultFile::readPage(std::uint32_t page, std::span<std::uint8_t, kPageSize> plain)
{
    Page sealed;
    const int code = m_file.read(sealed, pageOffset(page));
    if (code == SQLITE_IOERR_SHORT_READ) {
        std::int64_t bytes = 0;
        const int sizeCode = size(bytes);
        if (sizeCode != SQLITE_OK)
            return sizeCode;
        std::fill(plain.begin(), plain.end(), std::uint8_t{0});
        const auto start = (std::int64_t{page} - 1) * kPage;
        return start >= bytes && page > m_knownPages ? SQLITE_IOERR_SHORT_READ : SQLITE_IOERR_DATA;
    }
    if (code != SQLITE_OK)
        return code;
    if (m_cipher.open(page, sealed, plain))
        return SQLITE_OK;
    log::warning("A page of the vault is not authentic, page:", page);
    return SQLITE_IOERR_DATA;
}

int VaultFile::state(std::optional<StateId>& state)
{
    state.reset();
    Page sealed;
    if (const int code = m_file.read(sealed, pageOffset(1)); code != SQLITE_OK)
        return code == SQLITE_IOERR_SHORT_READ ? SQLITE_OK : code;
    Page plain;
    if (m_cipher.open(1, sealed, plain))
        state = stateInNonce(sealed);
    wipe(plain);
    return SQLITE_OK;
}

int VaultFile::read(MutableBytes out, std::int64_t offset)
{
    if (offset == 0 && out.size() == kProbeSize) {
        answerProbe(out);
        return SQLITE_OK;
    }
    const auto page = offset / kPage + 1;
    const auto within = static_cast<std::size_t>(offset % kPage);
    if (offset < 0 || !isPageNumber(page) || within + out.size() > kPageSize)
        return refuse(SQLITE_IOERR_READ, out.size());
    if (out.size() == kPageSize)
        return readPage(static_cast<std::uint32_t>(page), out.first<kPageSize>());
    Page plain;
    const int code = readPage(static_cast<std::uint32_t>(page), plain);
    std::copy_n(plain.begin() + static_cast<std::ptrdiff_t>(within), out.size(), out.begin());
    wipe(plain);
    return code;
}

int VaultFile::write(Bytes data, std::int64_t offset)
{
    const auto page = offset / kPage + 1;
    if (offset < 0 || offset % kPage != 0 || data.size() != kPageSize || !isPageNumber(page))
        return refuse(SQLITE_IOERR_WRITE, data.size());
    const auto plain = data.first<kPageSize>();
    if (!PageCipher::leavesRoom(plain))
        return refuse(SQLITE_IOERR_WRITE, data.size());
    Page sealed;
    const bool saysState = page == 1 && m_nextState;
    m_cipher.seal(static_cast<std::uint32_t>(page), plain, sealed, saysState ? Bytes{*m_nextState} : Bytes{});
    const int code = m_file.write(sealed, pageOffset(static_cast<std::uint32_t>(page)));
    if (code == SQLITE_OK)
        m_knownPages = std::max(m_knownPages, page);
    return code;
}

int VaultFile::truncate(std::int64_t size)
{
    if (size < 0 || size % kPage != 0)
        return refuse(SQLITE_IOERR_TRUNCATE, 0);
    const int code = m_file.truncate(kPagesStart + size);
    if (code == SQLITE_OK)
        m_knownPages = size / kPage;
    return code;
}

int VaultFile::sync(int flags)
{
    return m_file.sync(flags);
}

int VaultFile::size(std::int64_t& bytes)
{
    std::int64_t physical = 0;
    const int code = m_file.size(physical);
    bytes = std::max(std::int64_t{0}, physical - kPagesStart);
    return code;
}

int VaultFile::finish()
{
    return SQLITE_OK;
}

} // namespace inglenook::vault
