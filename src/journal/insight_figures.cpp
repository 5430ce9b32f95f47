// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/insight_figures.h"

#include <algorithm>
#include <numeric>

namespace inglenook::journal {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kHourMs = 60 * kMinuteMs;
constexpr std::int64_t kDayMs = 24 * kHourMs;
constexpr std::int64_t kThursday = 3; ///< 1970-01-01, from Monday

std::int64_t remainder(std::int64_t value, std::int64_t divisor)
{
    return (value % divisor + divisor) % divisor;
}

int hourOf(LocalTime time)
{
    return static_cast<int>(remainder(time.utc.ms + time.offsetMinutes * kMinuteMs, kDayMs) / kHourMs);
}

int tens(int value)
{
    return value >= 0 ? (value + 5) / 10 : -((-value + 5) / 10);
}

using Whose = std::vector<std::optional<MemberId>>;

bool isAmong(const Whose& whose, const std::optional<MemberId>& member)
{
    return whose.empty() || std::find(whose.begin(), whose.end(), member) != whose.end();
}

bool isMarked(const EntryFigures& entry, const InsightSelection& selection)
{
    return std::any_of(entry.marks.begin(), entry.marks.end(), [&](const EntryFigures::Mark& mark) {
        const MarkLine line{entry.exercise, mark.step, mark.item};
        return isAmong(selection.whose, mark.member) &&
               std::find(selection.lines.begin(), selection.lines.end(), line) != selection.lines.end();
    });
}

} // namespace

std::int64_t Shares::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), std::int64_t{0});
}

MoodPlace placeOf(const Mood& mood)
{
    return {tens(mood.pleasantness), tens(mood.energy)};
}

InsightFigures::InsightFigures(std::vector<MemberId> members) : m_members{std::move(members)}
{
    m_spoken = Shares{m_members.size()};
    m_hours.fill(m_spoken);
    m_weekdays.fill(m_spoken);
}

std::optional<std::size_t> InsightFigures::place(const std::optional<MemberId>& member) const
{
    if (!member)
        return m_members.size();
    const auto found = std::find(m_members.begin(), m_members.end(), *member);
    return found == m_members.end() ? std::nullopt : std::optional{static_cast<std::size_t>(found - m_members.begin())};
}

void InsightFigures::add(const EntryFigures& entry)
{
    const Shares none{m_members.size()};
    const auto mine = place(entry.author);
    if (!mine)
        return;
    ++m_entries;
    const auto day = daysFromDate(localDate(entry.created));
    m_days.try_emplace(day, none).first->second.add(*mine);
    m_hours.at(static_cast<std::size_t>(hourOf(entry.created))).add(*mine);
    m_weekdays.at(static_cast<std::size_t>(remainder(day + kThursday, 7))).add(*mine);
    if (!entry.exercise.empty())
        m_exercises.try_emplace(entry.exercise, none).first->second.add(*mine);
    if (entry.mood)
        m_moods.try_emplace(placeOf(*entry.mood), none).first->second.add(*mine);
    for (const auto& feeling : entry.feelings) {
        const auto whose = place(feeling.member).value_or(m_members.size());
        m_words.try_emplace(feeling.word, Word{feeling.family, none}).first->second.shares.add(whose);
        m_families[day].try_emplace(feeling.family, none).first->second.add(whose);
    }
    for (const auto& mark : entry.marks) {
        const auto whose = place(mark.member);
        if (!whose || *whose == m_members.size())
            continue; // a mark is always somebody's
        auto& sums = m_marks[{entry.exercise, mark.step, mark.item}][day];
        sums.resize(m_members.size());
        sums[*whose].sum += mark.value;
        ++sums[*whose].count;
    }
    for (const auto& turn : entry.spoken)
        if (const auto whose = place(turn.member))
            m_spoken.add(*whose, turn.seconds);
}

bool matches(const EntryFigures& entry, const InsightSelection& selection)
{
    using What = InsightSelection::What;
    if (!selection.days.holds(localDate(entry.created)))
        return false;
    const auto feels = [&](auto&& isIt) {
        return std::any_of(entry.feelings.begin(), entry.feelings.end(), [&](const EntryFigures::Feeling& feeling) {
            return isAmong(selection.whose, feeling.member) && isIt(feeling);
        });
    };
    const bool isTheirs = isAmong(selection.whose, entry.author);
    switch (selection.what) {
    case What::Written:
        return isTheirs;
    case What::Marked:
        return isMarked(entry, selection);
    case What::Feeling:
        return feels([&](const auto& feeling) { return feeling.word == selection.name; });
    case What::Family:
        return feels([&](const auto& feeling) { return feeling.family == selection.name; });
    case What::Mood:
        return isTheirs && entry.mood && placeOf(*entry.mood) == selection.mood;
    case What::Exercise:
        return isTheirs && entry.exercise == selection.name;
    case What::Hour:
        return isTheirs && hourOf(entry.created) == selection.hour;
    case What::Spoke:
        return std::any_of(entry.spoken.begin(), entry.spoken.end(), [&](const EntryFigures::Turn& turn) {
            return turn.seconds > 0 && isAmong(selection.whose, turn.member);
        });
    case What::Began:
        return entry.began && isAmong(selection.whose, entry.began);
    }
    return false;
}

} // namespace inglenook::journal
