// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today_model.h"

#include "models/entry_model.h"
#include "models/guarded.h"
#include "models/timeline_model.h"

#include <QLocale>

namespace inglenook::ui {
namespace {

constexpr auto kWavedAway = "today.waved-away";
constexpr std::int64_t kWeekMs = std::int64_t{7} * 24 * 3600 * 1000;

QString toQString(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

TodayModel::TodayModel(journal::Journal& journal, const exercises::Catalogue& catalogue, const Clock& clock,
                       QObject* parent)
    : QObject{parent},
      m_journal{journal},
      m_catalogue{catalogue},
      m_clock{clock}
{
    refresh();
}

QString TodayModel::today() const
{
    return toQString(toIso8601(localDate(m_clock.localNow())));
}

void TodayModel::refresh()
{
    guarded(
        [this] {
            readGreeting();
            readUnfinished();
            readDrafts();
            readSuggestion();
            readMemory();
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    Q_EMIT changed();
}

void TodayModel::readGreeting()
{
    const auto now = wallTime(m_clock.localNow());
    m_dateLine = QLocale{}.toString(now.date(), QStringLiteral("dddd d MMMM"));
    const auto& members = m_journal.members();
    QString names = toQString(m_journal.me().name);
    if (members.size() == 2)
        names = tr("%1 and %2").arg(toQString(members[0].name), toQString(members[1].name));
    else if (members.size() > 2)
        names = tr("all of you");
    const int hour = now.time().hour();
    if (hour >= 5 && hour < 12)
        m_greeting = tr("Good morning, %1").arg(names);
    else if (hour >= 12 && hour < 18)
        m_greeting = tr("Good afternoon, %1").arg(names);
    else
        m_greeting = tr("Good evening, %1").arg(names);
}

void TodayModel::readUnfinished()
{
    m_unfinished.clear();
    for (const auto& run : m_journal.runs().unfinished()) {
        if (m_catalogue.find(run.exercise) == nullptr)
            continue; // of an own exercise whose file is gone; kept until it is back
        const auto started = wallTime({run.started, m_clock.offsetMinutesAt(run.started)});
        m_unfinished.append({toQString(run.id.toString()), toQString(run.exercise), toQString(run.exerciseTitle),
                             tr("Begun on %1").arg(QLocale{}.toString(started, QStringLiteral("dddd, HH:mm")))});
    }
}

void TodayModel::readDrafts()
{
    m_draftTitle = QString{};
    m_moreDrafts = 0;
    for (const auto& draft : m_journal.drafts().of(m_journal.me().id)) {
        if (!draft.of && saysNothing(draft.content))
            continue;
        if (!m_draftTitle.isNull()) {
            ++m_moreDrafts;
            continue;
        }
        const auto& content = draft.content;
        auto words = toQString(content.title.empty() ? content.text : content.title).simplified();
        if (words.size() > 60)
            words = words.left(60).trimmed() + QChar{0x2026};
        m_draftTitle = words.isEmpty() ? tr("Not yet named") : words;
    }
}

void TodayModel::readSuggestion()
{
    m_suggestion.reset();
    if (m_journal.preference(kWavedAway) == today().toStdString())
        return;
    const bool together = m_journal.kind() == journal::JournalKind::Shared;
    const exercises::Definition* best = nullptr;
    std::optional<LocalTime> bestDone;
    for (const auto& definition : m_catalogue.all()) {
        const bool fits = together ? definition->who != exercises::Who::Alone && !definition->personalJournalOnly
                                   : definition->who != exercises::Who::Together;
        if (!fits || !definition->leavesTrace) // Today is what others see first
            continue;
        const auto done = m_journal.entries().lastDone(definition->id);
        // Never done comes first, then what was done longest ago; not what was done this week.
        if (done && m_clock.now().ms - done->utc.ms < kWeekMs)
            continue;
        if (best == nullptr || (bestDone && (!done || done->utc < bestDone->utc))) {
            best = definition.get();
            bestDone = done;
        }
    }
    if (best == nullptr)
        return;
    const auto because = bestDone ? tr("You last did this on %1.")
                                        .arg(QLocale{}.toString(wallTime(*bestDone).date(), QStringLiteral("d MMMM")))
                                  : tr("You have not tried this one here yet.");
    const auto who = best->who == exercises::Who::Together || together ? tr("Together") : tr("Alone");
    m_suggestion = Suggestion{
        toQString(best->id), toQString(best->title), toQString(best->summary),
        tr("%1, %2 to %3 minutes", "Together or Alone").arg(who).arg(best->minutes.from).arg(best->minutes.to),
        because};
}

void TodayModel::readMemory()
{
    m_memory.reset();
    const auto day = localDate(m_clock.localNow());
    const auto entries = m_journal.entries().onThisDay(day, 1);
    if (entries.empty())
        return;
    const auto& entry = entries.front();
    const int years = day.year - localDate(entry.created).year;
    auto words = toQString(entry.snippet).simplified();
    if (words.size() > 90)
        words = words.left(90).trimmed() + QChar{0x2026};
    m_memory = Memory{toQString(entry.id.toString()),
                      years == 1 ? tr("A year ago today") : tr("%n years ago today", nullptr, years), words};
}

void TodayModel::waveSuggestionAway()
{
    guarded([this] { m_journal.setPreference(kWavedAway, today().toStdString()); },
            [this](const QString& sentence) { Q_EMIT failed(sentence); });
    m_suggestion.reset();
    Q_EMIT changed();
}

void TodayModel::discardRun(const QString& runId)
{
    if (const auto id = RunId::parse(runId.toStdString()))
        guarded([&] { m_journal.runs().discard(*id); }, [this](const QString& sentence) { Q_EMIT failed(sentence); });
    refresh();
}

} // namespace inglenook::ui
