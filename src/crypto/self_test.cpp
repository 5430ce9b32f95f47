// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/self_test.h"

#include "base/error.h"
#include "crypto/aead.h"
#include "crypto/kdf.h"
#include "crypto/mac.h"
#include "crypto/recovery_code.h"
#include "crypto/sealed_box.h"
#include "crypto/subkey.h"

#include <sodium.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace inglenook::crypto {
namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes fromHex(std::string_view hex)
{
    Bytes bytes(hex.size() / 2);
    std::size_t length = 0;
    sodium_hex2bin(bytes.data(), bytes.size(), hex.data(), hex.size(), nullptr, &length, nullptr);
    bytes.resize(length);
    return bytes;
}

Bytes fromText(std::string_view text)
{
    return {text.begin(), text.end()};
}

/// 0, 1, 2 …
SecretBytes countingKey()
{
    SecretBytes key{32};
    std::uint8_t value = 0;
    for (auto& byte : key.mutableView())
        byte = value++;
    return key;
}

template <typename Range>
bool matches(const Range& found, std::string_view expectedHex)
{
    const auto expected = fromHex(expectedHex);
    return std::equal(found.begin(), found.end(), expected.begin(), expected.end());
}

// Computed with the reference implementation of Argon2: 2 passes over 64 KiB, salt 00…0f.
bool argon2Works()
{
    Salt salt{};
    const auto counting = countingKey();
    std::copy_n(counting.view().begin(), salt.size(), salt.begin());
    const auto key = deriveKey(SecretBytes::copyOf(std::string_view{"correct horse"}), salt, {2, 64 * 1024});
    return matches(key.view(), "9c87c06898bc18516669b54a8b95d36e622946494d7a55c26f391a0406068c19");
}

// draft-irtf-cfrg-xchacha-03, A.3.1
bool xChaChaWorks()
{
    const auto key = SecretBytes::copyOf(fromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"));
    const auto nonce = fromHex("404142434445464748494a4b4c4d4e4f5051525354555657");
    const auto ad = fromHex("50515253c0c1c2c3c4c5c6c7");
    const auto plain = fromText("Ladies and Gentlemen of the class of '99: If I could offer you only one tip for "
                                "the future, sunscreen would be it.");
    constexpr std::string_view kCipher =
        "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c2"
        "16cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c6"
        "8b13b52e";
    constexpr std::string_view kTag = "c0875924c1c7987947deafd8780acf49";

    const std::span<const std::uint8_t, kNonceSize> nonceView{nonce.data(), kNonceSize};
    Bytes cipher(plain.size());
    std::array<std::uint8_t, kTagSize> tag{};
    sealDetached(key, nonceView, ad, plain, cipher, tag);
    Bytes opened(plain.size());
    if (!matches(cipher, kCipher) || !matches(tag, kTag) || !openDetached(key, nonceView, ad, cipher, tag, opened))
        return false;
    cipher[3] ^= 0x10U;
    Bytes forged(plain.size(), 1);
    return opened == plain && !openDetached(key, nonceView, ad, cipher, tag, forged) && forged == Bytes(plain.size());
}

// Computed with the BLAKE2b of another library.
bool blake2Works()
{
    const auto key = countingKey();
    const auto left = fromText("ingle");
    const auto right = fromText("nook");
    const auto mac = keyedMac(key, {left, right});
    auto wrong = mac;
    wrong.back() ^= 1U;
    return matches(mac, "79c6ca98c0320dea1b418a9686caa2101f42d298395960ef1f9dda76c0c975fc") &&
           verifyMac(key, {left, right}, mac) && !verifyMac(key, {left, right}, wrong) &&
           matches(checksum(fromText("abc")), "cf4ab791c62b8d2b2109c90275287816");
}

bool subkeysWork()
{
    return matches(deriveSubkey(countingKey(), 1, "selftest").view(),
                   "631da004af3f4fb4f3bc8f68470b885db746d839929983aeb8086f39c41fbbb4");
}

// Key and box were computed with X25519, XSalsa20 and Poly1305 written anew in another language.
bool sealedBoxWorks()
{
    const auto keys = KeyPair::fromSeed(countingKey());
    const auto plain = fromText("for one pair of eyes");
    auto sealed = sealTo(keys.publicKey(), plain);
    const auto opened = openSealed(keys, sealed);
    sealed.back() ^= 1U;
    constexpr std::string_view kKnown =
        "79a631eede1bf9c98f12032cdeadd0e7a079398fc786b88cc846ec89af85a51ad3fd58c28913df96d1e85ae85301d4d510f5a967ad5914"
        "b043e553aa7da5ce216e414543";
    const auto known = openSealed(keys, fromHex(kKnown));
    if (!known || !std::ranges::equal(known->view(), plain))
        return false;
    return matches(keys.publicKey().bytes, "4701d08488451f545a409fb58ae3e58581ca40ac3f7f114698cd71deac73ca01") &&
           opened && std::ranges::equal(opened->view(), plain) && !openSealed(keys, sealed);
}

/// There is no known answer; but a generator that stands still gives the same twice.
bool randomMoves()
{
    const auto first = SecretBytes::random(32);
    return !first.sameAs(SecretBytes::random(32)) && !first.sameAs(SecretBytes{32});
}

// Computed with a program in another language.
bool recoveryCodesWork()
{
    constexpr std::string_view kText = "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-CFYC";
    constexpr std::string_view kMistyped = "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-CFYD";
    auto counting = countingKey();
    const auto code = RecoveryCode::fromSecret(SecretBytes::copyOf(counting.view().first<RecoveryCode::kSecretSize>()));
    const auto text = code.text();
    const auto read = parseRecoveryCode(kText);
    const auto* found = std::get_if<RecoveryCode>(&read);
    return std::equal(kText.begin(), kText.end(), text.view().begin(), text.view().end()) && found != nullptr &&
           found->secret().sameAs(code.secret()) &&
           std::holds_alternative<RecoveryCodeFault>(parseRecoveryCode(kMistyped));
}

} // namespace

void initialise()
{
    if (sodium_init() < 0)
        throw Error{ErrorCode::Internal, "the cryptographic library did not start"};
}

bool selfTest()
{
    return randomMoves() && xChaChaWorks() && blake2Works() && subkeysWork() && sealedBoxWorks() &&
           recoveryCodesWork() && argon2Works();
}

} // namespace inglenook::crypto
