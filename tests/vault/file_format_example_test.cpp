// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vault_fixture.h"

#include "crypto/aead.h"
#include "crypto/mac.h"
#include "crypto/subkey.h"
#include "vault/header.h"
#include "vault/keys.h"
#include "vault/little_endian.h"
#include "vault/log_cipher.h"
#include "vault/page_cipher.h"
#include "vault/slot_marks.h"

#include <algorithm>
#include <numeric>

// The worked example of docs/file-format.md §8, made from primitives alone as another program would make it. What is
// said there in hexadecimal is said here; whoever changes one changes the other, and the format version with them.

using namespace inglenook;
using namespace inglenook::vault;
using inglenook::test::memberNumber;
using inglenook::test::secret;

namespace {

std::string hex(Bytes bytes)
{
    std::string text;
    for (const auto byte : bytes) {
        text += "0123456789abcdef"[byte >> 4U];
        text += "0123456789abcdef"[byte & 0x0FU];
    }
    return text;
}

template <std::size_t size>
std::array<std::uint8_t, size> countingFrom(std::uint8_t first)
{
    std::array<std::uint8_t, size> bytes{};
    std::iota(bytes.begin(), bytes.end(), first);
    return bytes;
}

const VaultId kVault = countingFrom<16>(0x10);
const auto kNonce = countingFrom<24>(0x40);
constexpr crypto::KdfCost kCost{1, 8192};

crypto::SecretBytes derived()
{
    return crypto::deriveKey(secret("a seat for two"), countingFrom<16>(0x00), kCost);
}

crypto::SecretBytes dataKey()
{
    return crypto::SecretBytes::copyOf(countingFrom<32>(0x80));
}

std::array<std::uint8_t, 20> associated(std::uint32_t number)
{
    std::array<std::uint8_t, 20> bytes{};
    std::copy(kVault.begin(), kVault.end(), bytes.begin());
    putU32(std::span{bytes}.last<4>(), number);
    return bytes;
}

/// cipher ‖ tag ‖ nonce
void sealByHand(const crypto::SecretBytes& key, std::uint32_t number, Bytes plain, MutableBytes sealed)
{
    crypto::sealDetached(key, kNonce, associated(number), plain, sealed.first(plain.size()),
                         sealed.subspan(plain.size()).first<16>());
    std::copy(kNonce.begin(), kNonce.end(), sealed.end() - 24);
}

Slot slotByHand()
{
    std::array<std::uint8_t, 216> plain{};
    plain[0] = 1;
    const auto seed = countingFrom<32>(0xA0);
    plain[8 + 15] = 5;
    const auto key = dataKey();
    std::copy(key.view().begin(), key.view().end(), plain.begin() + 24);
    std::copy(seed.begin(), seed.end(), plain.begin() + 56);
    Slot slot{};
    std::copy(kNonce.begin(), kNonce.end(), slot.begin());
    const std::span<std::uint8_t, 256> out{slot};
    crypto::sealDetached(crypto::deriveSubkey(derived(), 1, "nookslot"), kNonce, associated(0), plain,
                         out.subspan<24, 216>(), out.last<16>());
    return slot;
}

Header headerByHand()
{
    Header header;
    header.generation = 7;
    header.vault = kVault;
    header.cost = kCost;
    header.salt = countingFrom<16>(0x00);
    header.slots[0] = slotByHand();
    for (std::size_t i = 1; i < kSlotCount; ++i)
        header.slots[i].fill(static_cast<std::uint8_t>(i));
    return header;
}

} // namespace

TEST_CASE("the keys of the format's example are as documented", "[vault][format]")
{
    CHECK(hex(derived().view()) == "7fcb8a54c91da51eb6ed29c51e0a4c2698e163512b030470ac350b7a70abee08");
    CHECK(hex(slotKey(derived()).view()) == "56dc3378d4ff259188a0d074a2f89665621d9f8e94dff49b555db8d5b26ce686");
    const auto keys = VaultKeys::derive(dataKey());
    CHECK(hex(keys.page.view()) == "bdcc261492b7027ba5229517b5aa44d26dff5abad34283c54371ebe37abf8c1d");
    CHECK(hex(keys.log.view()) == "f673d0cb62c03641e12b1425891332a405d9c2b0a94f403fc16c9225f866dc97");
    CHECK(hex(keys.headerMac.view()) == "0721acd98a9f20fefd9a5fb18165f31f2b1dbb4033aedf6034fde96bbb894e6e");
}

TEST_CASE("the slot of the format's example opens", "[vault][format]")
{
    const auto slot = slotByHand();
    CHECK(hex(Bytes{slot}.subspan(24, 16)) == "832032fd0b0c56c78b9119256d1fc8c7");
    CHECK(hex(Bytes{slot}.last(16)) == "cd21ffa0af503ae18ec5b2f7b3bb57a2");
    const auto content = openSlot(slotKey(derived()), kVault, 0, slot);
    REQUIRE(content);
    CHECK(content->member == memberNumber(5));
    CHECK(content->dataKey.sameAs(dataKey()));
    CHECK(hex(content->memberSeed.view().first(4)) == "a0a1a2a3");
}

TEST_CASE("the marks of the format's example are as documented", "[vault][format]")
{
    const auto keys = VaultKeys::derive(dataKey());
    CHECK(hex(keys.slotMark.view()) == "3777ce42ad8479044c6a97d2af546a2450b1db955adc4f9e8a09f3e70655617b");
    const SlotMarks marks{keys.slotMark.clone(), kVault};
    const auto marked = [](std::initializer_list<std::uint8_t> tags) {
        Slot slot{};
        const auto random = countingFrom<8>(0x40);
        std::copy(random.begin(), random.end(), slot.begin());
        std::copy(tags.begin(), tags.end(), slot.begin() + 8);
        return slot;
    };
    const auto passphrase =
        marked({0x7e, 0xbe, 0x3c, 0xe8, 0x03, 0x02, 0x0c, 0xd6, 0xd0, 0xd7, 0xe7, 0x15, 0xf8, 0x29, 0xa0, 0x3a});
    CHECK(marks.useOf(0, passphrase) == SlotMarks::Use::Passphrase);
    CHECK(marks.isOwnedBy(0, passphrase, memberNumber(5)));
    CHECK(marks.useOf(0, marked({0x1a, 0x4d, 0x09, 0xa5, 0xfe, 0xc9, 0x4f, 0xd9})) == SlotMarks::Use::RecoveryCode);
    CHECK(marks.useOf(1, marked({0x55, 0x51, 0x4a, 0xdf, 0xa0, 0x11, 0xf9, 0x47})) == SlotMarks::Use::Vacant);
}

TEST_CASE("the header of the format's example is as documented", "[vault][format]")
{
    const auto copy = serialize(headerByHand(), VaultKeys::derive(dataKey()).headerMac);
    CHECK(hex(Bytes{copy}.first(80)) == "8a4e4f4f4b0d0a1a" // magic
                                        "0100000000000000" // format version, reserved
                                        "0700000000000000" // generation
                                        "101112131415161718191a1b1c1d1e1f"
                                        "0100000001000000" // Argon2id, XChaCha20-Poly1305
                                        "01000000000000000020000000000000"
                                        "000102030405060708090a0b0c0d0e0f");
    CHECK(hex(Bytes{copy}.subspan(4048, 32)) == "28d2f6039dbeea6e1a35dc7de8a0d9647fa29a98da21fcdd7392cc70c316b70f");
    CHECK(hex(Bytes{copy}.last(16)) == "9cf9d2cfcee2517d1b4a7536c5923a8f");
    CHECK(std::holds_alternative<Header>(parseHeader(copy)));
}

TEST_CASE("the page of the format's example opens", "[vault][format]")
{
    Page plain{};
    for (std::size_t i = 0; i < kPageContentSize; ++i)
        plain[i] = static_cast<std::uint8_t>(i % 251);
    Page sealed{};
    const auto keys = VaultKeys::derive(dataKey());
    sealByHand(keys.page, 2, std::span{plain}.first<kPageContentSize>(), sealed);
    CHECK(hex(Bytes{sealed}.first(16)) == "60e3199b2e61edd333a87348b40abbfa");
    CHECK(hex(Bytes{sealed}.subspan(4056, 16)) == "cca43650fac553a884151f4de6d4fb09");
    CHECK(hex(Bytes{sealed}.last(24)) == "404142434445464748494a4b4c4d4e4f5051525354555657");
    Page opened{};
    REQUIRE(PageCipher{keys.page.clone(), kVault}.open(2, sealed, opened));
    CHECK(opened == plain);
}

TEST_CASE("the log of the format's example opens", "[vault][format]")
{
    const auto keys = VaultKeys::derive(dataKey());
    const LogCipher cipher{keys.log.clone(), kVault};
    const LogHeader header = countingFrom<32>(0xC0);
    SealedLogHeader sealedHeader{};
    sealByHand(keys.log, 0, header, sealedHeader);
    CHECK(hex(Bytes{sealedHeader}.first(48)) ==
          "eeb419848af399a744459d24cf3b7ca886b4c341cae79dc7fcc802f56f7b6cc6621adca6913f1daab625aadb244c0cf4");
    LogHeader openedHeader{};
    REQUIRE(cipher.openHeader(sealedHeader, openedHeader));
    CHECK(openedHeader == header);

    Frame frame{};
    for (std::size_t i = 0; i < frame.size(); ++i)
        frame[i] = static_cast<std::uint8_t>(i % 251);
    SealedFrame sealedFrame{};
    sealByHand(keys.log, 1, frame, sealedFrame);
    CHECK(hex(Bytes{sealedFrame}.first(16)) == "2e74d9444a33596784855de40ffbbc68");
    CHECK(hex(Bytes{sealedFrame}.subspan(4120, 16)) == "a0cfdb1d34d61dd0a5238cba393f4fff");
    Frame openedFrame{};
    REQUIRE(cipher.openFrame(0, sealedFrame, openedFrame));
    CHECK(openedFrame == frame);
}
