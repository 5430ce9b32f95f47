// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/log_cipher.h"

#include "vault/sealing.h"

#include <algorithm>
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

void LogCipher::sealHeader(const LogIdentity& log, const LogHeader& plain, SealedLogHeader& sealed) const
{
    std::array<std::uint8_t, 2 * sizeof(StateId)> nonceStart;
    std::copy(log.base.begin(), log.base.end(), nonceStart.begin());
    std::copy(log.id.begin(), log.id.end(), nonceStart.begin() + sizeof(StateId));
    sealRecord(m_key, m_vault, kHeaderRecord, plain, sealed, nonceStart);
}

std::optional<LogIdentity> LogCipher::openHeader(const SealedLogHeader& sealed, LogHeader& plain) const
{
    if (!openRecord(m_key, m_vault, kHeaderRecord, sealed, plain))
        return std::nullopt;
    return LogIdentity{stateInNonce(sealed), stateInNonce(sealed, sizeof(StateId))};
}

void LogCipher::sealFrame(const StateId& log, std::int64_t frame, const Frame& plain, SealedFrame& sealed) const
{
    sealRecord(m_key, m_vault, recordOfFrame(frame), plain, sealed, log);
}

std::optional<StateId> LogCipher::openFrame(std::int64_t frame, const SealedFrame& sealed, Frame& plain) const
{
    if (!openRecord(m_key, m_vault, recordOfFrame(frame), sealed, plain))
        return std::nullopt;
    return stateInNonce(sealed);
}

Mark LogCipher::makeMark(const StateId& log, std::int64_t frame) const
{
    Mark mark;
    sealRecord(m_key, m_vault, recordOfFrame(frame), {}, mark, log);
    return mark;
}

bool LogCipher::isMark(const StateId& log, std::int64_t frame, const Mark& mark) const
{
    std::array<std::uint8_t, 1> nothing{};
    return openRecord(m_key, m_vault, recordOfFrame(frame), mark, std::span{nothing}.first<0>()) &&
           stateInNonce(mark) == log;
}

} // namespace inglenook::vault
