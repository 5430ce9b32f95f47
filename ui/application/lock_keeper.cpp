// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/lock_keeper.h"

#include <algorithm>
#include <utility>

namespace inglenook::ui {
namespace {

/// Two people who talk touch nothing: a conversation under way is not idle before this long.
constexpr std::int64_t kTalkMs = std::int64_t{45} * 60 * 1000;

} // namespace

LockKeeper::LockKeeper(const Clock& clock, std::function<bool()> isTalking, QObject* parent)
    : QObject{parent},
      m_clock{clock},
      m_isTalking{std::move(isTalking)},
      m_policy{{}, clock.now()}
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &LockKeeper::tick);
}

void LockKeeper::begin(app::LockRules rules)
{
    m_lastTouch = m_clock.now();
    m_policy = app::LockPolicy{rules, m_lastTouch};
    m_second.start();
}

void LockKeeper::end()
{
    m_second.stop();
}

void LockKeeper::note(app::LockEvent event)
{
    const auto now = m_clock.now();
    if (event == app::LockEvent::Activity)
        m_lastTouch = now;
    if (m_policy.apply(event, now) == app::LockDecision::Lock)
        Q_EMIT lockWanted();
}

void LockKeeper::tick()
{
    Q_EMIT secondPassed();
    const auto event = isInLongTalk() ? app::LockEvent::Activity : app::LockEvent::Tick;
    if (m_policy.apply(event, m_clock.now()) == app::LockDecision::Lock)
        Q_EMIT lockWanted();
}

bool LockKeeper::isInLongTalk() const
{
    const auto silence = m_clock.now().ms - m_lastTouch.ms;
    return silence >= 0 && silence < std::max(kTalkMs, m_quietMs) && m_isTalking();
}

} // namespace inglenook::ui
