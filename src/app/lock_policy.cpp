// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lock_policy.h"

#include "app/settings.h"

#include <algorithm>

namespace inglenook::app {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;
/// A covered journal comes back without a passphrase for that long.
constexpr std::int64_t kCoveredLimitMs = 2 * kMinuteMs;
/// Clocks are set right by a little all the time.
constexpr std::int64_t kStepBackSlackMs = kMinuteMs;
/// Longer than any limit, and small enough to be added up.
constexpr std::int64_t kEndlessMs = std::int64_t{1} << 50U;

} // namespace

LockRules LockRules::of(const Settings& settings)
{
    return {settings.idleLockMinutes, settings.curtainNeedsPassphrase, settings.lockWhenHidden};
}

void LockPolicy::pass(Timestamp now)
{
    auto step = now.ms - m_last.ms;
    if (step < 0)
        step = step < -kStepBackSlackMs ? kEndlessMs : 0;
    m_last = now;
    m_idleMs = std::min(m_idleMs + std::min(step, kEndlessMs), kEndlessMs);
    if (m_coveredMs)
        m_coveredMs = std::min(*m_coveredMs + std::min(step, kEndlessMs), kEndlessMs);
}

bool LockPolicy::isTimeUp() const
{
    const bool isIdle = m_rules.idleMinutes > 0 && m_idleMs >= m_rules.idleMinutes * kMinuteMs;
    return isIdle || (m_coveredMs && (m_rules.curtainNeedsPassphrase || *m_coveredMs >= kCoveredLimitMs));
}

LockDecision LockPolicy::apply(LockEvent event, Timestamp now)
{
    pass(now);
    if (isTimeUp())
        return LockDecision::Lock;
    switch (event) {
    case LockEvent::Tick:
        break;
    case LockEvent::Activity:
        m_idleMs = 0;
        break;
    case LockEvent::Covered:
        if (!m_coveredMs)
            m_coveredMs = 0;
        break;
    case LockEvent::Uncovered:
        m_coveredMs.reset();
        break;
    case LockEvent::Hidden:
        if (m_rules.lockWhenHidden)
            return LockDecision::Lock;
        break;
    case LockEvent::ScreenLocked:
    case LockEvent::Suspended:
    case LockEvent::ExplicitLock:
        return LockDecision::Lock;
    }
    return isTimeUp() ? LockDecision::Lock : LockDecision::Stay;
}

} // namespace inglenook::app
