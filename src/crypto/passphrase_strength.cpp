// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/passphrase_strength.h"

#include <sodium.h>
#include <zxcvbn.h>

#include <algorithm>

namespace inglenook::crypto {
namespace {

// zxcvbn's time grows faster than its input; what comes after can only make a passphrase stronger.
constexpr std::size_t kMostBytes = 100;

// Binary digits of the guesses needed. With about a second and 64 MiB or more for each guess, 36 keep a patient
// attacker busy for centuries on one machine, 50 on some ten thousand.
constexpr double kWeakBits = 20;
constexpr double kFairBits = 36;
constexpr double kGoodBits = 50;
constexpr double kStrongBits = 65;

double guessBits(const SecretBytes& passphrase)
{
    const auto bytes = passphrase.view().first(std::min(passphrase.size(), kMostBytes));
    SecretBytes text{bytes.size() + 1};
    std::copy(bytes.begin(), bytes.end(), text.mutableView().begin());
    const auto bits = ZxcvbnMatch(reinterpret_cast<const char*>(text.view().data()), nullptr, nullptr);
    sodium_stackzero(std::size_t{16} * 1024);
    return bits;
}

} // namespace

Strength passphraseStrength(const SecretBytes& passphrase)
{
    const auto bits = guessBits(passphrase);
    if (bits < kWeakBits)
        return Strength::Guessable;
    if (bits < kFairBits)
        return Strength::Weak;
    if (bits < kGoodBits)
        return Strength::Fair;
    return bits < kStrongBits ? Strength::Good : Strength::Strong;
}

} // namespace inglenook::crypto
