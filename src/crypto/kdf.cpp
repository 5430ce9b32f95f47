// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/kdf.h"

#include "base/error.h"
#include "crypto/kdf_calibration.h"

#include <sodium.h>

#include <algorithm>
#include <cerrno>

namespace inglenook::crypto {
namespace {

constexpr std::uint64_t kMiB = std::uint64_t{1024} * 1024;
constexpr std::uint64_t kMostOperations = 16;

static_assert(kSaltSize == crypto_pwhash_argon2id_SALTBYTES);

std::optional<std::chrono::milliseconds> measureHere(KdfCost cost)
{
    using namespace std::chrono;
    const auto passphrase = SecretBytes::random(16);
    const auto start = steady_clock::now();
    try {
        static_cast<void>(deriveKey(passphrase, Salt{}, cost));
    } catch (const Error& error) {
        if (error.code() == ErrorCode::OutOfMemory)
            return std::nullopt;
        throw;
    }
    return duration_cast<milliseconds>(steady_clock::now() - start);
}

} // namespace

bool KdfCost::isReadable() const noexcept
{
    return operations >= 1 && operations <= kMostOperations && memoryBytes >= std::uint64_t{8} * 1024 &&
           memoryBytes <= 1024 * kMiB;
}

bool KdfCost::isStrongEnough() const noexcept
{
    return isReadable() && operations >= kInteractiveCost.operations && memoryBytes >= kInteractiveCost.memoryBytes;
}

SecretBytes deriveKey(const SecretBytes& passphrase, const Salt& salt, KdfCost cost)
{
    if (!cost.isReadable())
        throw Error{ErrorCode::InvalidInput, "the cost of the key derivation is outside what is read"};
    SecretBytes key{kKeySize};
    const auto* text = passphrase.empty() ? "" : reinterpret_cast<const char*>(passphrase.view().data());
    errno = 0;
    if (crypto_pwhash_argon2id(key.mutableView().data(), key.size(), text, passphrase.size(), salt.data(),
                               cost.operations, static_cast<std::size_t>(cost.memoryBytes),
                               crypto_pwhash_argon2id_ALG_ARGON2ID13) != 0) {
        if (errno == ENOMEM)
            throw Error{ErrorCode::OutOfMemory, "no memory for the key derivation"};
        throw Error{ErrorCode::Internal, "the key derivation failed"};
    }
    return key;
}

KdfCost chooseCost(const MeasureKdf& measure)
{
    constexpr double kTargetMs = 800;
    constexpr double kMostMs = 1200;
    KdfCost cost = kInteractiveCost;
    for (auto memory = kModerateCost.memoryBytes; memory >= kInteractiveCost.memoryBytes; memory /= 2) {
        // The time grows with the operations in a straight line, so that one of them tells all.
        const auto took = measure({1, memory});
        const bool isFloor = memory == kInteractiveCost.memoryBytes;
        if (!took && !isFloor)
            continue;
        const auto eachMs = took ? std::max(static_cast<double>(took->count()), 1.0) : kTargetMs;
        const auto least = static_cast<double>(kInteractiveCost.operations);
        if (least * eachMs > kMostMs && !isFloor)
            continue;
        cost.memoryBytes = memory;
        cost.operations =
            static_cast<std::uint64_t>(std::clamp(kTargetMs / eachMs, least, static_cast<double>(kMostOperations)));
        break;
    }
    return cost;
}

KdfCost calibrateCost()
{
    return chooseCost(measureHere);
}

} // namespace inglenook::crypto
