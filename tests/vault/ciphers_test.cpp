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

TEST_CASE("a page of zeros is not authentic", "[vault][page-cipher]")
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
    cipher.sealFrame(3, plain, sealed);
    Frame out{};
    REQUIRE(cipher.openFrame(3, sealed, out));
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
    cipher.sealHeader(plain, sealed);
    LogHeader out{};
    REQUIRE(cipher.openHeader(sealed, out));
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
    cipher.sealFrame(0, plain, sealed);
    Frame out{};
    int opened = 0;
    for (std::size_t bit = 0; bit < kSealedFrameSize * 8; ++bit) {
        sealed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        opened += cipher.openFrame(0, sealed, out) ? 1 : 0;
        sealed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    }
    CHECK(opened == 0);
}
