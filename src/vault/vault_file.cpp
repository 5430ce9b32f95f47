// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault_file.h"

#include "base/log.h"
#include "vault/little_endian.h"
#include "vault/sealing.h"
#include "vault/sqlite_error.h"
#include "vault/wipe.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>

namespace inglenook::vault {
namespace {

constexpr std::int64_t kPage{kPageSize};
constexpr std::size_t kProbeSize = 100;
constexpr std::size_t kTallyAt = 8;      // in the nonce of page 1
constexpr std::size_t kPageCountAt = 28; // in SQLite's header

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

/// What page 1 says of the whole file: in its nonce, and where SQLite keeps the number of pages.
struct VaultFile::FirstPage {
    StateId state{};
    std::uint64_t tally = 0;
    std::uint32_t pages = 0;
    Page sealed{};
};

VaultFile::VaultFile(LowerFile& file, const PageCipher& cipher) : m_file{file}, m_cipher{cipher}, m_tally{file, cipher}
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

int VaultFile::readFirst(std::optional<FirstPage>& first)
{
    first.reset();
    FirstPage found;
    if (const int code = m_file.read(found.sealed, pageOffset(1)); code != SQLITE_OK)
        return code == SQLITE_IOERR_SHORT_READ ? SQLITE_OK : code;
    Page plain;
    if (!m_cipher.open(1, found.sealed, plain))
        return SQLITE_OK;
    found.state = stateInNonce(found.sealed);
    found.tally = getU64(stateInNonce(found.sealed, kTallyAt));
    found.pages = getBigU32(Bytes{plain}.subspan(kPageCountAt));
    wipe(plain);
    first = found;
    return SQLITE_OK;
}

int VaultFile::state(std::optional<StateId>& state)
{
    std::optional<FirstPage> first;
    const int code = readFirst(first);
    state = first ? std::optional{first->state} : std::nullopt;
    return code;
}

int VaultFile::isOfOneTime(bool& answer)
{
    answer = true;
    std::optional<FirstPage> first;
    if (const int code = readFirst(first); code != SQLITE_OK || !first)
        return code;
    std::uint64_t tally = 0;
    const int code = m_tally.count(first->pages, tally);
    answer = code == SQLITE_OK && tally == first->tally;
    if (answer)
        m_tally.trust(first->pages, tally);
    return code == SQLITE_IOERR_SHORT_READ ? SQLITE_OK : code;
}

int VaultFile::trustTally()
{
    std::optional<FirstPage> first;
    const int code = readFirst(first);
    if (first)
        m_tally.trust(first->pages, first->tally);
    return code;
}

/// Seals page 1 anew with what the others have become. SQLite has just written it, and the log still has it.
int VaultFile::stampFirst()
{
    std::optional<FirstPage> first;
    if (const int code = readFirst(first); code != SQLITE_OK)
        return code;
    if (!first)
        return SQLITE_IOERR_DATA;
    if (const int code = m_tally.value(first->pages, first->tally); code != SQLITE_OK)
        return code;
    std::array<std::uint8_t, kTallyAt + 8> nonceStart;
    std::copy(first->state.begin(), first->state.end(), nonceStart.begin());
    putU64(std::span{nonceStart}.subspan(kTallyAt), first->tally);
    Page plain;
    if (!m_cipher.open(1, first->sealed, plain))
        return SQLITE_IOERR_DATA;
    m_cipher.seal(1, plain, first->sealed, nonceStart);
    wipe(plain);
    return m_file.write(first->sealed, pageOffset(1));
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
    const auto number = static_cast<std::uint32_t>(page);
    const bool saysState = number == 1 && m_nextState;
    m_cipher.seal(number, plain, sealed, saysState ? Bytes{*m_nextState} : Bytes{});
    m_changed = true;
    m_tally.replace(number, sealed);
    const int code = m_file.write(sealed, pageOffset(number));
    if (code == SQLITE_OK)
        m_knownPages = std::max(m_knownPages, page);
    else
        m_tally.forget();
    return code;
}

int VaultFile::truncate(std::int64_t size)
{
    if (size < 0 || size % kPage != 0)
        return refuse(SQLITE_IOERR_TRUNCATE, 0);
    m_changed = true;
    m_tally.forget();
    const int code = m_file.truncate(kPagesStart + size);
    if (code == SQLITE_OK)
        m_knownPages = size / kPage;
    return code;
}

int VaultFile::sync(int flags)
{
    if (m_changed) {
        if (const int code = stampFirst(); code != SQLITE_OK)
            return code;
    }
    const int code = m_file.sync(flags);
    m_changed = m_changed && code != SQLITE_OK;
    return code == SQLITE_OK ? checkPlace() : code;
}

int VaultFile::checkPlace()
{
    if (m_isMoving)
        return SQLITE_OK;
    switch (m_file.place()) {
    case FilePlace::Own:
        break;
    case FilePlace::Gone:
        log::warning("The file of an open vault is gone.");
        return kFileGone;
    case FilePlace::Replaced:
        log::warning("Another file stands in the place of an open vault.");
        return kFileReplaced;
    }
    return SQLITE_OK;
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
