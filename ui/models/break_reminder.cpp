// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/break_reminder.h"

#include "exercises/run.h"
#include "models/guarded.h"
#include "models/session_break.h"

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kTickMs = 1000;
constexpr auto kTold = "break.told"; ///< the last one that was told: its run and its time

} // namespace

BreakReminder::BreakReminder(journal::Journal& journal, const Clock& clock, QObject* parent)
    : QObject{parent},
      m_journal{journal},
      m_clock{clock}
{
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &BreakReminder::check);
    refresh();
}

std::string BreakReminder::markOf(const Pending& pending)
{
    return pending.runId.toStdString() + " " + std::to_string(pending.until.ms);
}

void BreakReminder::refresh()
{
    m_pending.clear();
    guarded(
        [this] {
            const auto told = m_journal.preference(kTold);
            for (const auto& run : m_journal.runs().unfinished()) {
                const auto found = exercises::pendingBreak(run.state);
                if (!found)
                    continue;
                const Pending pending{QString::fromStdString(run.id.toString()), found->until,
                                      static_cast<int>(run.participants.size())};
                if (told != markOf(pending))
                    m_pending.append(pending);
            }
        },
        [](const QString&) {});
    if (m_pending.isEmpty())
        m_timer.stop();
    else
        m_timer.start();
}

void BreakReminder::check()
{
    const auto now = m_clock.localNow();
    for (const auto& each : m_pending)
        if (each.until <= now.utc) {
            const auto pending = each; // told() takes it off the list
            const auto time = wallClock(pending.until, now);
            Q_EMIT due(pending.runId,
                       isAnotherDay(pending.until, now) ? tr("The time you agreed on has passed. Your place is kept.")
                       : pending.people == 2            ? tr("It is time: you wanted to meet again at %1.").arg(time)
                                                        : tr("It is time: you wanted to come back at %1.").arg(time));
            return; // one after the other
        }
}

void BreakReminder::told(const QString& runId)
{
    const auto found = std::find_if(m_pending.begin(), m_pending.end(),
                                    [&](const Pending& pending) { return pending.runId == runId; });
    if (found == m_pending.end())
        return;
    guarded([&] { m_journal.setPreference(kTold, markOf(*found)); }, [](const QString&) {});
    m_pending.erase(found);
    if (m_pending.isEmpty())
        m_timer.stop();
}

} // namespace inglenook::ui
