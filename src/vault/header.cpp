// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/header.h"

#include "crypto/mac.h"
#include "vault/little_endian.h"

#include <algorithm>

namespace inglenook::vault {
namespace {

// docs/file-format.md §2
constexpr std::array<std::uint8_t, 8> kMagic{0x8A, 'N', 'O', 'O', 'K', 0x0D, 0x0A, 0x1A};
constexpr std::size_t kVersionAt = 8;
constexpr std::size_t kGenerationAt = 16;
constexpr std::size_t kVaultAt = 24;
constexpr std::size_t kKdfAt = 40;
constexpr std::size_t kCipherAt = 44;
constexpr std::size_t kOperationsAt = 48;
constexpr std::size_t kMemoryAt = 56;
constexpr std::size_t kSaltAt = 64;
constexpr std::size_t kReserved1At = 80;
constexpr std::size_t kSlotsAt = 128;
constexpr std::size_t kReserved2At = kSlotsAt + kSlotCount * kSlotSize;
constexpr std::size_t kMacAt = 4048;
constexpr std::size_t kMacSize = 32;
constexpr std::size_t kChecksumAt = 4080;
constexpr std::uint32_t kArgon2id13 = 1;
constexpr std::uint32_t kXChaCha20Poly1305 = 1;
static_assert(kMacAt + kMacSize == kChecksumAt);

void copyInto(MutableBytes to, std::size_t at, Bytes from)
{
    std::copy(from.begin(), from.end(), to.begin() + static_cast<std::ptrdiff_t>(at));
}

template <typename Array>
void copyOut(Bytes from, std::size_t at, Array& to)
{
    std::copy_n(from.begin() + static_cast<std::ptrdiff_t>(at), to.size(), to.begin());
}

bool isAllZero(Bytes bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte == 0; });
}

bool hasChecksum(Bytes copy)
{
    const auto sum = crypto::checksum(copy.first(kChecksumAt));
    return std::equal(sum.begin(), sum.end(), copy.begin() + kChecksumAt);
}

} // namespace

HeaderCopy serialize(const Header& header, const crypto::SecretBytes& macKey)
{
    HeaderCopy copy{};
    const std::span<std::uint8_t, kHeaderCopySize> out{copy};
    copyInto(out, 0, kMagic);
    putU32(out.subspan(kVersionAt), kFormatVersion);
    putU64(out.subspan(kGenerationAt), header.generation);
    copyInto(out, kVaultAt, header.vault);
    putU32(out.subspan(kKdfAt), kArgon2id13);
    putU32(out.subspan(kCipherAt), kXChaCha20Poly1305);
    putU64(out.subspan(kOperationsAt), header.cost.operations);
    putU64(out.subspan(kMemoryAt), header.cost.memoryBytes);
    copyInto(out, kSaltAt, header.salt);
    for (std::size_t i = 0; i < kSlotCount; ++i)
        copyInto(out, kSlotsAt + i * kSlotSize, header.slots[i]);
    copyInto(out, kMacAt, crypto::keyedMac(macKey, {Bytes{out.first<kMacAt>()}}));
    copyInto(out, kChecksumAt, crypto::checksum(out.first<kChecksumAt>()));
    return copy;
}

std::variant<Header, HeaderFault> parseHeader(const HeaderCopy& copy)
{
    const Bytes in{copy};
    if (!std::equal(kMagic.begin(), kMagic.end(), in.begin()))
        return HeaderFault::NotOurs;
    if (!hasChecksum(in))
        return HeaderFault::Damaged;
    if (getU32(in.subspan(kVersionAt)) > kFormatVersion)
        return HeaderFault::TooNew;

    Header header;
    header.generation = getU64(in.subspan(kGenerationAt));
    header.cost.operations = getU64(in.subspan(kOperationsAt));
    header.cost.memoryBytes = getU64(in.subspan(kMemoryAt));
    const bool isKnown = getU32(in.subspan(kVersionAt)) == kFormatVersion &&
                         getU32(in.subspan(kKdfAt)) == kArgon2id13 &&
                         getU32(in.subspan(kCipherAt)) == kXChaCha20Poly1305;
    const bool isPlain = isAllZero(in.subspan(12, 4)) && isAllZero(in.subspan(kReserved1At, kSlotsAt - kReserved1At)) &&
                         isAllZero(in.subspan(kReserved2At, kMacAt - kReserved2At));
    if (!isKnown || !isPlain || !header.cost.isReadable())
        return HeaderFault::Damaged;
    copyOut(in, kVaultAt, header.vault);
    copyOut(in, kSaltAt, header.salt);
    for (std::size_t i = 0; i < kSlotCount; ++i)
        copyOut(in, kSlotsAt + i * kSlotSize, header.slots[i]);
    return header;
}

bool isAuthentic(const HeaderCopy& copy, const crypto::SecretBytes& macKey)
{
    const std::span<const std::uint8_t, kHeaderCopySize> in{copy};
    return crypto::verifyMac(macKey, {Bytes{in.first<kMacAt>()}}, in.subspan<kMacAt, kMacSize>());
}

} // namespace inglenook::vault
