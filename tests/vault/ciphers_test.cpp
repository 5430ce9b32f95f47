// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "crypto/random.h"
#include "vault/log_cipher.h"
#include "vault/page_cipher.h"

#include <algorithm>

using namespace inglenook;
using namespace inglenook::vault;

namespace {

constexpr StateId kState{1, 2, 3, 4, 5, 6, 7, 8};
constexpr StateId kLog{8, 7, 6, 5, 4, 3, 2, 1};

VaultId vaultNumber(std::uint8_t number)
{
    VaultId id{};
    id.fill(number);
    return id;
}

crypto::SecretBytes keyOf(std::uint8_t byte)
{
    crypto::SecretBytes key{32};
    std::fill(key.mutableView().begin(), key.mutableView().end(), byte);
    return key;
}

PageCipher pageCipher(std::uint8_t key = 1, std::uint8_t vault = 9)
{
    return {keyOf(key), vaultNumber(vault)};
}

LogCipher logCipher(std::uint8_t key = 1, std::uint8_t vault = 9)
{
    return {keyOf(key), vaultNumber(vault)};
}

Page randomPage()
{
    Page page{};
    crypto::fillRandom(std::span{page}.first<kPageContentSize>());
    return page;
}

Page sealedPage(std::uint32_t number, const Page& plain)
{
    Page sealed{};
    pageCipher().seal(number, plain, sealed);
    return sealed;
}

} // namespace

TEST_CASE("a sealed page opens to what it was", "[vault][page-cipher]")
{
    const auto plain = randomPage();
    Page out{};
    REQUIRE(pageCipher().open(7, sealedPage(7, plain), out));
    CHECK(out == plain);
}

TEST_CASE("sealing the same page twice gives different bytes", "[vault][page-cipher]")
{
    const auto plain = randomPage();
    CHECK(sealedPage(7, plain) != sealedPage(7, plain));
}

TEST_CASE("a page moved to another number does not open", "[vault][page-cipher]")
{
    Page out = randomPage();
    CHECK_FALSE(pageCipher().open(8, sealedPage(7, randomPage()), out));
    CHECK(out == Page{});
}

TEST_CASE("a page of another vault or key does not open", "[vault][page-cipher]")
{
    const auto sealed = sealedPage(7, randomPage());
    Page out{};
    CHECK_FALSE(pageCipher(1, 8).open(7, sealed, out));
    CHECK_FALSE(pageCipher(2, 9).open(7, sealed, out));
}

TEST_CASE("a page with any bit flipped does not open", "[vault][page-cipher]")
{
    const auto cipher = pageCipher();
    auto sealed = sealedPage(7, randomPage());
    Page out{};
    int opened = 0;
    for (std::size_t bit = 0; bit < kPageSize * 8; ++bit) {
        sealed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        opened += cipher.open(7, sealed, out) ? 1 : 0;
        sealed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    }
    CHECK(opened == 0);
    CHECK(cipher.open(7, sealed, out));
}

TEST_CASE("a page of zeros is not authentic", "[vault][page-cipher][trap-13]")
{
    Page out{};
    CHECK_FALSE(pageCipher().open(7, Page{}, out));
}

TEST_CASE("a page that uses the bytes of the seal leaves no room", "[vault][page-cipher]")
{
    auto page = randomPage();
    CHECK(PageCipher::leavesRoom(page));
    page[kPageContentSize] = 1;
    CHECK_FALSE(PageCipher::leavesRoom(page));
    page[kPageContentSize] = 0;
    page.back() = 1;
    CHECK_FALSE(PageCipher::leavesRoom(page));
}

TEST_CASE("log records open to what they were, in their place only", "[vault][log-cipher]")
{
    const auto cipher = logCipher();
    Frame plain{};
    crypto::fillRandom(plain);
    SealedFrame sealed{};
    cipher.sealFrame(kLog, 3, plain, sealed);
    Frame out{};
    REQUIRE(cipher.openFrame(3, sealed, out) == kLog);
    CHECK(out == plain);
    CHECK_FALSE(cipher.openFrame(4, sealed, out));
    CHECK(out == Frame{});
    CHECK_FALSE(logCipher(1, 8).openFrame(3, sealed, out));
    CHECK_FALSE(logCipher(2, 9).openFrame(3, sealed, out));
}

TEST_CASE("the log's header opens to what it was and is no frame", "[vault][log-cipher]")
{
    const auto cipher = logCipher();
    LogHeader plain{};
    crypto::fillRandom(plain);
    SealedLogHeader sealed{};
    cipher.sealHeader({kState, kLog}, plain, sealed);
    LogHeader out{};
    const auto identity = cipher.openHeader(sealed, out);
    REQUIRE(identity);
    CHECK(identity->base == kState);
    CHECK(identity->id == kLog);
    CHECK(out == plain);
    for (std::size_t bit = 0; bit < kSealedLogHeaderSize * 8; ++bit) {
        sealed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        CHECK_FALSE(cipher.openHeader(sealed, out));
        sealed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    }
}

TEST_CASE("a log frame with any bit flipped does not open", "[vault][log-cipher]")
{
    const auto cipher = logCipher();
    Frame plain{};
    SealedFrame sealed{};
    cipher.sealFrame(kLog, 0, plain, sealed);
    Frame out{};
    int opened = 0;
    for (std::size_t bit = 0; bit < kSealedFrameSize * 8; ++bit) {
        sealed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        opened += cipher.openFrame(0, sealed, out) ? 1 : 0;
        sealed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    }
    CHECK(opened == 0);
}

TEST_CASE("a mark stands for one place in one log", "[vault][log-cipher]")
{
    const auto cipher = logCipher();
    auto mark = cipher.makeMark(kLog, 5);
    CHECK(cipher.isMark(kLog, 5, mark));
    CHECK_FALSE(cipher.isMark(kLog, 6, mark));
    CHECK_FALSE(cipher.isMark(kState, 5, mark));
    CHECK_FALSE(logCipher(1, 8).isMark(kLog, 5, mark));
    CHECK_FALSE(logCipher(2, 9).isMark(kLog, 5, mark));
    CHECK(cipher.makeMark(kLog, 5) != mark);
    for (std::size_t bit = 0; bit < kMarkSize * 8; ++bit) {
        mark[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        REQUIRE_FALSE(cipher.isMark(kLog, 5, mark));
        mark[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    }
}

TEST_CASE("the first bytes of a nonce can be given, the others are new each time", "[vault][page-cipher]")
{
    const auto plain = randomPage();
    Page first{};
    Page second{};
    pageCipher().seal(1, plain, first, kState);
    pageCipher().seal(1, plain, second, kState);
    CHECK(std::equal(kState.begin(), kState.end(), first.end() - 24));
    CHECK(std::equal(kState.begin(), kState.end(), second.end() - 24));
    CHECK_FALSE(std::equal(first.end() - 16, first.end(), second.end() - 16));
    Page out{};
    REQUIRE(pageCipher().open(1, first, out));
    CHECK(out == plain);
}
