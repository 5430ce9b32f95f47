// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vault_fixture.h"

#include "crypto/random.h"
#include "vault/page_tally.h"
#include "vault/storage.h"

#include <sqlite3.h>

#include <random>

using namespace inglenook;
using namespace inglenook::test;
using namespace inglenook::vault;

namespace {

/// Records of any bytes at pages 2 and on, and two tallies of them: one goes along, one counts.
struct Pages {
    Pages() : file{systemStorage(), folder.journal().string(), kFlags}, cipher{crypto::SecretBytes{32}, {}} {}

    void write(std::uint32_t page)
    {
        Page sealed;
        crypto::fillRandom(sealed);
        tally.replace(page, sealed);
        REQUIRE(file.write(sealed, pageOffset(page)) == SQLITE_OK);
        last = std::max(last, page);
    }

    [[nodiscard]] std::uint64_t counted()
    {
        std::uint64_t value = 0;
        REQUIRE(PageTally{file, cipher}.count(last, value) == SQLITE_OK);
        return value;
    }

    [[nodiscard]] std::uint64_t kept()
    {
        std::uint64_t value = 0;
        REQUIRE(tally.value(last, value) == SQLITE_OK);
        return value;
    }

    static constexpr int kFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MAIN_DB;
    TemporaryFolder folder;
    LowerFile file;
    PageCipher cipher;
    PageTally tally{file, cipher};
    std::uint32_t last = 1;
};

} // namespace

TEST_CASE("a tally that goes along with the writes is the one that is counted", "[vault][tally]")
{
    Pages pages;
    pages.tally.trust(1, 0);
    CHECK(pages.kept() == 0);
    std::mt19937 random{14};
    for (std::uint32_t page = 2; page <= 40; ++page)
        pages.write(page);
    CHECK(pages.kept() == pages.counted());
    for (int i = 0; i < 200; ++i) {
        const auto before = pages.kept();
        pages.write(2 + static_cast<std::uint32_t>(random() % pages.last));
        CHECK(pages.kept() == pages.counted());
        CHECK(pages.kept() != before);
    }
}

TEST_CASE("a tally is counted anew when a write may have left a gap", "[vault][tally]")
{
    Pages pages;
    for (std::uint32_t page = 2; page <= 5; ++page)
        pages.write(page);
    CHECK(pages.kept() == pages.counted());
    pages.write(9);
    CHECK(pages.kept() == pages.counted());
    pages.tally.trust(pages.last, 4711); // as said
    CHECK(pages.kept() == 4711);
    pages.tally.forget();
    CHECK(pages.kept() == pages.counted());
}

TEST_CASE("a fingerprint depends on page, record and journal", "[vault][tally]")
{
    Page sealed;
    crypto::fillRandom(sealed);
    const PageCipher cipher{crypto::SecretBytes{32}, {}};
    const auto print = cipher.fingerprint(7, sealed);
    CHECK(cipher.fingerprint(7, sealed) == print);
    CHECK(cipher.fingerprint(8, sealed) != print);
    CHECK(PageCipher(crypto::SecretBytes{32}, {1}).fingerprint(7, sealed) != print);
    CHECK(PageCipher(crypto::SecretBytes::random(32), {}).fingerprint(7, sealed) != print);
    sealed[kPageContentSize] ^= 1U;
    CHECK(cipher.fingerprint(7, sealed) != print);
}
