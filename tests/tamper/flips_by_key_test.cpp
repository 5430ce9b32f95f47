// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tamper/small_journal.h"

#include "crypto/mac.h"
#include "vault/header_file.h"
#include "vault/keys.h"
#include "vault/log_cipher.h"
#include "vault/page_cipher.h"
#include "vault/storage.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

// Every bit of a journal, with the keys at hand: one derivation for all flips, and no SQLite.

using namespace inglenook;
using namespace inglenook::test;
using namespace inglenook::vault;

namespace {

HeaderCopy firstCopy(const FileBytes& file)
{
    HeaderCopy copy;
    std::copy_n(file.begin(), copy.size(), copy.begin());
    return copy;
}

/// What a passphrase opens in a file, without a vault.
struct Keys {
    explicit Keys(const FileBytes& file) : copy{firstCopy(file)}, header{std::get<Header>(parseHeader(copy))}
    {
        slot = slotKey(crypto::deriveKey(secret(kPassphrase), header.salt, header.cost));
        keys = VaultKeys::derive(openSlot(slot, header.vault, 0, header.slots[0])->dataKey);
    }

    HeaderCopy copy;
    Header header;
    crypto::SecretBytes slot;
    VaultKeys keys;
};

/// As VaultMaker does it, but with the key of the slots given.
bool wouldOpen(const HeaderCopy& copy, const Keys& keys)
{
    const auto parsed = parseHeader(copy);
    const auto* header = std::get_if<Header>(&parsed);
    if (header == nullptr)
        return false;
    for (std::size_t i = 0; i < kSlotCount; ++i) {
        if (const auto content = openSlot(keys.slot, header->vault, i, header->slots[i]))
            return isAuthentic(copy, VaultKeys::derive(content->dataKey).headerMac);
    }
    return false;
}

template <std::size_t size>
std::array<std::uint8_t, size> recordAt(const FileBytes& bytes, std::int64_t at)
{
    std::array<std::uint8_t, size> record;
    std::copy_n(bytes.begin() + at, size, record.begin());
    return record;
}

template <std::size_t size, typename Opens>
std::size_t flipsThatOpen(std::array<std::uint8_t, size> record, Opens opens, std::size_t& flips)
{
    REQUIRE(opens(record));
    std::size_t opened = 0;
    for (std::size_t bit = 0; bit < size * 8; ++bit, ++flips) {
        record[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        opened += opens(record) ? 1 : 0;
        record[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    }
    return opened;
}

} // namespace

TEST_CASE("with any bit of either header copy flipped the other copy counts", "[tamper][flips]")
{
    const TemporaryFolder folder;
    auto bytes = closedJournal().file;
    bytes.resize(kPagesStart);
    writeFile(folder.journal(), bytes);
    LowerFile file{systemStorage(), folder.journal().string(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_MAIN_DB};
    REQUIRE(file.code() == SQLITE_OK);
    HeaderFile headers{file};
    const auto whole = firstCopy(bytes);
    std::size_t wrong = 0;
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        const std::array<std::uint8_t, 1> flipped{static_cast<std::uint8_t>(bytes[bit / 8] ^ 1U << (bit % 8))};
        const auto at = static_cast<std::int64_t>(bit / 8);
        REQUIRE(file.write(flipped, at) == SQLITE_OK);
        const auto found = headers.read();
        const auto* header = std::get_if<HeaderFile::Found>(&found);
        wrong += header != nullptr && header->bytes == whole && header->needsRepair ? 0 : 1;
        REQUIRE(file.write(Bytes{bytes}.subspan(bit / 8, 1), at) == SQLITE_OK);
    }
    CHECK(wrong == 0);
    std::printf("both header copies, every bit, read: %zu flips\n", bytes.size() * 8);
}

TEST_CASE("a header with any bit flipped and a new checksum does not open", "[tamper][flips][trap-29]")
{
    const Keys keys{closedJournal().file};
    std::size_t flips = 0;
    const auto opensForged = [&](HeaderCopy copy) {
        const auto sum = crypto::checksum(std::span{copy}.first<4080>());
        std::copy(sum.begin(), sum.end(), copy.begin() + 4080);
        return wouldOpen(copy, keys);
    };
    auto copy = keys.copy;
    REQUIRE(opensForged(copy));
    std::size_t opened = 0;
    for (std::size_t bit = 0; bit < 4080 * 8; ++bit, ++flips) {
        copy[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        opened += opensForged(copy) ? 1 : 0;
        copy[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    }
    CHECK(opened == 0);
    std::printf("a header with a new checksum, every bit, opened with the slots' key: %zu flips\n", flips);
}

TEST_CASE("with any bit flipped no page opens", "[tamper][flips]")
{
    for (const auto* journal : {&closedJournal(), &crashedJournal()}) {
        Keys keys{journal->file};
        const PageCipher cipher{std::move(keys.keys.page), keys.header.vault};
        std::size_t flips = 0;
        const auto pages = static_cast<std::uint32_t>((journal->file.size() - kPagesStart) / kPageSize);
        REQUIRE(pages >= 5);
        for (std::uint32_t page = 1; page <= pages; ++page) {
            INFO("page " << page);
            Page plain;
            const auto opens = [&](const Page& sealed) { return cipher.open(page, sealed, plain); };
            REQUIRE(flipsThatOpen(recordAt<kPageSize>(journal->file, pageOffset(page)), opens, flips) == 0);
        }
        std::printf("pages, every bit, opened: %zu flips\n", flips);
    }
}

TEST_CASE("with any bit flipped no record of a log opens", "[tamper][flips]")
{
    const auto& log = crashedJournal().log;
    Keys keys{crashedJournal().file};
    const LogCipher cipher{std::move(keys.keys.log), keys.header.vault};
    std::size_t flips = 0;
    LogIdentity identity;
    const auto opensHeader = [&](const SealedLogHeader& sealed) {
        LogHeader plain;
        const auto found = cipher.openHeader(sealed, plain);
        identity = found.value_or(identity);
        return found.has_value();
    };
    CHECK(flipsThatOpen(recordAt<kSealedLogHeaderSize>(log, 0), opensHeader, flips) == 0);
    const auto frames = framesInLog(static_cast<std::int64_t>(log.size()));
    for (std::int64_t frame = 0; frame < frames; ++frame) {
        INFO("frame " << frame);
        Frame plain;
        const auto opens = [&](const SealedFrame& sealed) {
            return cipher.openFrame(frame, sealed, plain).has_value();
        };
        REQUIRE(flipsThatOpen(recordAt<kSealedFrameSize>(log, frameOffset(frame)), opens, flips) == 0);
    }
    const auto opensMark = [&](const Mark& mark) { return cipher.isMark(identity.id, frames, mark); };
    CHECK(flipsThatOpen(recordAt<kMarkSize>(log, frameOffset(frames)), opensMark, flips) == 0);
    std::printf("log records, every bit, opened: %zu flips\n", flips);
}
