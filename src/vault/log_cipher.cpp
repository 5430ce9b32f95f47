// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/log_cipher.h"

#include "vault/sealing.h"

#include <utility>

namespace inglenook::vault {
namespace {

constexpr std::uint32_t kHeaderRecord = 0;

std::uint32_t recordOfFrame(std::int64_t frame)
{
    return static_cast<std::uint32_t>(frame + 1); // SQLite counts frames in 32 bits, from 1
}

} // namespace

LogCipher::LogCipher(crypto::SecretBytes key, const VaultId& vault) : m_key{std::move(key)}, m_vault{vault} {}

void LogCipher::sealHeader(const LogHeader& plain, SealedLogHeader& sealed) const
{
    sealRecord(m_key, m_vault, kHeaderRecord, plain, sealed);
}

bool LogCipher::openHeader(const SealedLogHeader& sealed, LogHeader& plain) const
{
    return openRecord(m_key, m_vault, kHeaderRecord, sealed, plain);
}

void LogCipher::sealFrame(std::int64_t frame, const Frame& plain, SealedFrame& sealed) const
{
    sealRecord(m_key, m_vault, recordOfFrame(frame), plain, sealed);
}

bool LogCipher::openFrame(std::int64_t frame, const SealedFrame& sealed, Frame& plain) const
{
    return openRecord(m_key, m_vault, recordOfFrame(frame), sealed, plain);
}

} // namespace inglenook::vault
