// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/wall_timer.h"

#include "base/log.h"

#include <sys/timerfd.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>

namespace inglenook::ui {
namespace {

constexpr std::int64_t kSecondMs = 1000;
constexpr long kMsNs = 1'000'000;
/// Far enough not to ring by itself, while a clock that is set still wakes it.
constexpr std::int64_t kNeverMs = std::int64_t{253'402'214'400} * kSecondMs;

} // namespace

WallTimer::WallTimer(QObject* parent)
    : QObject{parent},
      m_descriptor{timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC)}
{
    if (m_descriptor < 0) {
        log::warning("The system gives no timer; nothing is reminded of.");
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &WallTimer::read);
    arm();
}

WallTimer::~WallTimer()
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        close(m_descriptor);
}

void WallTimer::setTo(std::optional<Timestamp> moment)
{
    m_moment = moment;
    arm();
}

void WallTimer::arm()
{
    const auto ms = m_moment.value_or(Timestamp{kNeverMs}).ms;
    itimerspec when{};
    when.it_value.tv_sec = static_cast<time_t>(ms / kSecondMs);
    when.it_value.tv_nsec = static_cast<long>(ms % kSecondMs) * kMsNs;
    if (when.it_value.tv_sec <= 0)
        when.it_value = {0, 1}; // zero would switch it off
    if (m_descriptor >= 0)
        timerfd_settime(m_descriptor, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, nullptr);
}

void WallTimer::read()
{
    std::uint64_t rings = 0;
    const auto size = ::read(m_descriptor, &rings, sizeof rings);
    if (size < 0 && errno != ECANCELED)
        return; // nothing yet after all
    if (size >= 0)
        m_moment.reset();
    arm();
    Q_EMIT rang();
}

} // namespace inglenook::ui
