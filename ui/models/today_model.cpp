// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today_model.h"

#include "exercises/run.h"
#include "journal/card_drafts.h"
#include "journal/member_details.h"
#include "models/entry_model.h"
#include "models/guarded.h"
#include "models/session_break.h"
#include "models/timeline_model.h"
#include "models/wall_days.h"
#include "models/week_feeling.h"

#include <QLocale>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr auto kWavedAway = "today.waved-away";
constexpr std::int64_t kWeekMs = std::int64_t{7} * 24 * 3600 * 1000;

/// What may be offered on any day. What is for a fight or a hurt is found by whoever looks for it, and never comes by
/// itself; nor does what leaves no trace.
bool comesUncalled(const exercises::Definition& definition)
{
    const auto& needs = definition.needs;
    if (!definition.leavesTrace)
        return false;
    return (needs.empty() && !definition.isOurs) ||
           std::find(needs.begin(), needs.end(), exercises::NeedNow::More) != needs.end();
}

/// What is good for a week like that: thanks where it was heavy, time together where it was light. Nothing for the
/// feelings that ask for a talk: that is for them to choose.
std::optional<exercises::Family> goodFor(const QString& feeling)
{
    if (feeling == QLatin1String{"drained"} || feeling == QLatin1String{"sad"})
        return exercises::Family::Appreciation;
    if (feeling == QLatin1String{"glad"} || feeling == QLatin1String{"close"} || feeling == QLatin1String{"calm"})
        return exercises::Family::TimeTogether;
    return std::nullopt;
}

QString toQString(const std::string& text)
{
    return QString::fromStdString(text);
}

QString beginningOf(const std::string& text)
{
    constexpr qsizetype kShown = 60;
    const auto words = toQString(text).simplified();
    return words.size() > kShown ? words.left(kShown).trimmed() + QChar{0x2026} : words;
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
            readAway();
            readUnfinished();
            readDrafts();
            readCards();
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
    const auto members = presentMembers(m_journal);
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
        Unfinished unfinished{
            toQString(run.id.toString()),
            toQString(run.exercise),
            toQString(run.exerciseTitle),
            tr("Begun %1, %2", "a day and a time: Begun yesterday, 20:10")
                .arg(dayFromToday(started.date(), wallTime(m_clock.localNow()).date()), timeOfDay(started.time())),
            {}};
        readBreak(unfinished, run);
        m_unfinished.append(unfinished);
    }
    std::stable_partition(m_unfinished.begin(), m_unfinished.end(),
                          [](const Unfinished& unfinished) { return !unfinished.meeting.isEmpty(); });
}

void TodayModel::readBreak(Unfinished& unfinished, const journal::SavedRun& run) const
{
    const auto found = exercises::pendingBreak(run.state);
    if (!found)
        return;
    const auto now = m_clock.localNow();
    const auto time = wallClock(found->until, now);
    const bool both = run.participants.size() == 2;
    unfinished.isDue = found->until <= now.utc;
    if (unfinished.isDue)
        unfinished.meeting = tr("The time has come");
    else if (isAnotherDay(found->until, now))
        unfinished.meeting = both ? tr("Back together tomorrow at %1").arg(time) : tr("Back tomorrow at %1").arg(time);
    else
        unfinished.meeting = both ? tr("Back together at %1").arg(time) : tr("Back at %1").arg(time);
}

void TodayModel::readCards()
{
    m_begunCard.reset();
    for (const auto& draft : cardDraftsOf(m_journal, m_journal.me().id)) {
        const auto isOf = [&draft](const journal::OwnCard& own) { return own.id == draft.of; };
        const auto own = draft.of ? m_journal.decks().ownCards(draft.deck) : std::vector<journal::OwnCard>{};
        if (draft.of && std::none_of(own.begin(), own.end(), isOf))
            continue; // the card is gone
        m_begunCard = {toQString(draft.deck), draft.of ? toQString(draft.of->toString()) : QString{},
                       beginningOf(draft.content.text)};
        return;
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
        const auto words = beginningOf(content.title.empty() ? content.text : content.title);
        m_draftTitle = words.isEmpty() ? tr("Not yet named") : words;
    }
}

bool TodayModel::fits(const exercises::Definition& definition) const
{
    if (m_journal.kind() == journal::JournalKind::Shared && definition.personalJournalOnly)
        return false;
    return definition.who != (hasCompany(m_journal) ? exercises::Who::Alone : exercises::Who::Together);
}

TodayModel::Suggestion TodayModel::made(const exercises::Definition& definition, const QString& because) const
{
    const bool together = hasCompany(m_journal);
    const auto& minutes = definition.minutes;
    const auto who = together ? tr("Together") : tr("Alone");
    return {toQString(definition.id), toQString(definition.title), toQString(definition.summary),
            minutes.from == minutes.to
                ? tr("%1, %n minutes", "Together or Alone", minutes.to).arg(who)
                : tr("%1, %2 to %3 minutes", "Together or Alone").arg(who).arg(minutes.from).arg(minutes.to),
            because};
}

void TodayModel::suggestNext(const QString& exercise, const QString& why)
{
    m_next.reset();
    if (!exercise.isEmpty())
        m_next = Next{exercise.toStdString(), why, m_clock.now()};
    refresh();
}

void TodayModel::readNext()
{
    if (!m_next)
        return;
    const auto* definition = m_catalogue.find(m_next->exercise);
    const auto done = m_journal.entries().lastDone(m_next->exercise);
    bool begun = done && !(done->utc < m_next->since);
    for (const auto& run : m_journal.runs().unfinished())
        begun = begun || (run.exercise == m_next->exercise && !(run.started < m_next->since));
    if (definition == nullptr || !fits(*definition) || begun)
        m_next.reset();
    else
        m_suggestion = made(*definition, m_next->why);
}

void TodayModel::readSuggestion()
{
    m_suggestion.reset();
    readNext();
    if (m_suggestion || m_journal.preference(kWavedAway) == today().toStdString())
        return;
    const exercises::Definition* best = nullptr;
    std::optional<LocalTime> bestDone;
    const auto week = feelingOfTheWeek(m_journal, m_clock.localNow());
    const auto family = week ? goodFor(week->family) : std::nullopt;
    bool bestIsForTheWeek = false;
    for (const auto& definition : m_catalogue.all()) {
        if (!fits(*definition) || !comesUncalled(*definition))
            continue;
        const auto done = m_journal.entries().lastDone(definition->id);
        // Never done comes first, then what was done longest ago; not what was done this week.
        if (done && m_clock.now().ms - done->utc.ms < kWeekMs)
            continue;
        const bool isForTheWeek = family && definition->family == *family;
        const bool isSooner = bestDone && (!done || done->utc < bestDone->utc);
        if (best == nullptr || (isForTheWeek && !bestIsForTheWeek) || (isForTheWeek == bestIsForTheWeek && isSooner)) {
            best = definition.get();
            bestDone = done;
            bestIsForTheWeek = isForTheWeek;
        }
    }
    if (best != nullptr && bestIsForTheWeek) {
        const auto word = tr("“%1”").arg(week->word);
        const auto members = presentMembers(m_journal).size();
        m_suggestion = made(*best, week->people < 2 ? tr("%1 came up more than once this week.").arg(word)
                                   : members == 2   ? tr("%1 came up for both of you this week.").arg(word)
                                                    : tr("%1 came up for several of you this week.").arg(word));
        return;
    }
    if (best != nullptr)
        m_suggestion =
            made(*best, bestDone ? tr("You last did this on %1.")
                                       .arg(QLocale{}.toString(wallTime(*bestDone).date(), QStringLiteral("d MMMM")))
                                 : tr("You have not tried this one here yet."));
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
    m_next.reset();
    m_suggestion.reset();
    Q_EMIT changed();
}

bool TodayModel::isEvening() const
{
    constexpr int kEvening = 17;
    constexpr int kMorning = 4;
    const int hour = wallTime(m_clock.localNow()).time().hour();
    return hour >= kEvening || hour < kMorning;
}

std::string TodayModel::awayKey() const
{
    return "today.away/" + m_journal.me().id.toString();
}

void TodayModel::readAway()
{
    m_away = toQString(m_journal.preference(awayKey())).split(u' ', Qt::SkipEmptyParts);
    if (m_away.isEmpty() || m_away.takeFirst() != today())
        m_away.clear();
}

void TodayModel::waveAway(const QString& id)
{
    guarded(
        [&] {
            readAway();
            m_away.append(id);
            m_journal.setPreference(awayKey(), QString{today() + u' ' + m_away.join(u' ')}.toStdString());
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    Q_EMIT changed();
}

void TodayModel::discardRun(const QString& runId)
{
    if (const auto id = RunId::parse(runId.toStdString()))
        guarded([&] { m_journal.runs().discard(*id); }, [this](const QString& sentence) { Q_EMIT failed(sentence); });
    refresh();
}

} // namespace inglenook::ui
