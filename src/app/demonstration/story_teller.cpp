// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/story_teller.h"

#include "base/error.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <utility>

namespace inglenook::app {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr int kEvening = 22 * 60;
constexpr int kAll = 1000;
constexpr std::string_view kDailyQuestion = "daily-question";

/// "+3" and "+3T19:00" of a story are days after the one of the run.
std::string dayFrom(const std::string& word, Date base)
{
    if (!word.starts_with('+'))
        return word;
    int after = 0;
    const auto* end = std::from_chars(word.data() + 1, word.data() + word.size(), after).ptr;
    return toIso8601(dateFromDays(daysFromDate(base) + after)).append(end, word.data() + word.size());
}

} // namespace

Timestamp StoryClock::at(StoryMoment moment) const
{
    const auto date = day(moment.daysAgo);
    // Twice: the wall of that day may be another one than today's.
    auto start = startOfDay(date, m_wall.offsetMinutesAt(m_end));
    start = startOfDay(date, m_wall.offsetMinutesAt(start));
    return {start.ms + std::int64_t{moment.minuteOfDay} * kMinuteMs};
}

Date StoryClock::day(int daysAgo) const
{
    const auto today = localDate({m_end, m_wall.offsetMinutesAt(m_end)});
    return dateFromDays(daysFromDate(today) - daysAgo);
}

StoryTeller::StoryTeller(const SampleStory& story, const std::array<std::string, 2>& names,
                         const exercises::Catalogue& catalogue, journal::Journal& journal, StoryClock& clock)
    : m_story{story},
      m_names{names},
      m_catalogue{catalogue},
      m_journal{journal},
      m_clock{clock}
{
}

MemberId StoryTeller::member(StoryPerson person) const
{
    return m_journal.members().at(person == StoryPerson::Right ? 1 : 0).id;
}

void StoryTeller::tell()
{
    // They have read "Is this right for us?", and know who sits where.
    for (const auto* key : {"session.safety-shown", "session.seats-known"})
        m_journal.setPreference(key, "yes");
    std::vector<std::pair<Timestamp, std::function<void()>>> chapters;
    const auto add = [&](const auto& all, auto act) {
        for (const auto& one : all)
            chapters.emplace_back(m_clock.at(one.when), [&one, act] { act(one); });
    };
    add(m_story.entries, [this](const StoryEntry& entry) { write(entry); });
    add(m_story.runs, [this](const StoryRun& run) { play(run); });
    add(m_story.promises, [this](const StoryPromise& given) { promise(given); });
    add(m_story.rituals, [this](const StoryRitual& ritual) { repeat(ritual); });
    add(m_story.agreements, [this](const StoryAgreement& agreement) {
        const std::vector<MemberId> both{member(StoryPerson::Left), member(StoryPerson::Right)};
        m_journal.agreements().propose(named(agreement.text), both, both);
    });
    for (const auto& run : m_story.runs)
        if (run.keptAfter)
            chapters.emplace_back(m_clock.at({run.when.daysAgo - *run.keptAfter, kEvening}),
                                  [this, &run] { keepWhatWasPromisedIn(run); });
    std::stable_sort(chapters.begin(), chapters.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [moment, happens] : chapters) {
        m_clock.set(moment);
        happens();
    }
}

void StoryTeller::tellOwnOfRight()
{
    for (const auto& question : m_story.questions)
        static_cast<void>(answer(question, StoryPerson::Right));
}

void StoryTeller::tellOwnOfLeft(const journal::MemberKeys& right)
{
    for (const auto& note : m_story.notes) {
        m_clock.set(m_clock.at(note.when));
        static_cast<void>(m_journal.notes().add(named(note.text), note.shared));
    }
    for (const auto& question : m_story.questions)
        if (const auto id = answer(question, StoryPerson::Left))
            static_cast<void>(m_journal.questions().openTogether(*id, std::span{&right, 1}));
}

std::optional<QuestionId> StoryTeller::answer(const StoryQuestion& told, StoryPerson person)
{
    const auto& words = told.answers.at(person == StoryPerson::Right ? 1 : 0);
    if (words.empty())
        return std::nullopt;
    const auto* definition = m_catalogue.find(kDailyQuestion);
    const auto isDaily = [](const exercises::Step& step) { return step.daily; };
    const auto step = std::find_if(definition->steps.begin(), definition->steps.end(), isDaily);
    const auto& decks = m_catalogue.decks();
    const auto deck = std::find_if(decks.begin(), decks.end(), [&](const auto& one) { return one.id == step->deck; });
    const auto* card = deck == decks.end() ? nullptr : deck->find(told.card);
    if (card == nullptr)
        throw Error{ErrorCode::Internal, "the sample couple answers a question that is not there: " + told.card};
    m_clock.set(m_clock.at(told.when));
    const std::array both{member(StoryPerson::Left), member(StoryPerson::Right)};
    auto& questions = m_journal.questions();
    const auto id = questions.ask(
        {definition->id, definition->version, deck->id, card->id, card->text, m_clock.day(told.when.daysAgo)}, both);
    exercises::GivenAnswer given;
    given.step = step->id;
    given.answer.text = named(words);
    if (!questions.give(id, {given}))
        throw Error{ErrorCode::Internal, "the sample couple can't answer " + told.card};
    return id;
}

void StoryTeller::write(const StoryEntry& entry)
{
    auto content = entry.content;
    content.title = named(content.title);
    content.text = named(content.text);
    content.created = m_clock.localNow();
    const auto author = entry.by == StoryPerson::Both ? std::nullopt : std::optional{member(entry.by)};
    static_cast<void>(m_journal.entries().add(content, author));
}

exercises::AnswersScript StoryTeller::scriptOf(const StoryRun& run) const
{
    exercises::AnswersScript script;
    script.file = "demonstration";
    script.seed = run.seed;
    script.events = run.events;
    if (run.by == StoryPerson::Both) {
        script.people = {m_names[0], m_names[1]};
        script.first = run.first == StoryPerson::Right ? 1 : 0;
    } else {
        script.people = {m_names.at(run.by == StoryPerson::Right ? 1 : 0)};
    }
    const auto base = m_clock.day(run.when.daysAgo);
    for (auto& event : script.events) {
        auto* given = std::get_if<exercises::event::SetAnswer>(&event.event);
        if (given == nullptr)
            continue;
        given->answer.text = named(given->answer.text);
        for (auto& [slot, words] : given->answer.slots)
            words = named(words);
        for (auto& day : given->answer.days)
            day = dayFrom(day, base);
    }
    return script;
}

void StoryTeller::play(const StoryRun& told)
{
    const auto* definition = m_catalogue.find(told.exercise);
    if (definition == nullptr)
        throw Error{ErrorCode::Internal, "the sample couple does an exercise that is not there: " + told.exercise};
    const auto began = m_clock.now();
    const auto script = scriptOf(told);
    const auto played =
        exercises::play(*definition, script, began, m_catalogue.decks(), m_catalogue.find(exercises::kTimeOut));
    if (const auto* faults = std::get_if<exercises::Faults>(&played))
        throw Error{ErrorCode::Internal, told.exercise + " of the sample couple: " + faults->front().toString()};
    const auto& run = std::get<exercises::Run>(played);
    if (run.isFinished() == told.stopsOpen)
        throw Error{ErrorCode::Internal, told.exercise + " of the sample couple does not end where it should"};

    std::vector<MemberId> members{member(told.by)};
    if (told.by == StoryPerson::Both)
        members = {member(StoryPerson::Left), member(StoryPerson::Right)};
    auto& runs = m_journal.runs();
    const auto id = runs.begin(definition->id, definition->title, members, run.save());
    std::int64_t seconds = 0;
    for (const auto& event : script.events)
        seconds += event.afterSeconds;
    m_clock.set({began.ms + seconds * 1000});
    runs.save(id, run.save(), run.drawnCards());
    if (told.stopsOpen)
        return;
    const auto& first = members.at(static_cast<std::size_t>(run.firstSpeaker()));
    if (const auto entry = runs.finish(id, run.transcript(), first))
        m_entries[&told] = *entry;
}

void StoryTeller::keepWhatWasPromisedIn(const StoryRun& told)
{
    for (const auto& promise : m_journal.promises().open(kAll))
        if (promise.entry == m_entries[&told])
            static_cast<void>(m_journal.promises().keep(promise.id));
}

void StoryTeller::promise(const StoryPromise& told)
{
    journal::Promise promise;
    if (told.by != StoryPerson::Both) {
        promise.by = member(told.by);
        promise.to = member(told.by == StoryPerson::Left ? StoryPerson::Right : StoryPerson::Left);
    }
    promise.what = named(told.what);
    if (told.dueAgo)
        promise.due = m_clock.day(*told.dueAgo);
    const auto id = m_journal.promises().add(promise);
    const auto closesOn = [&](int daysAgo) {
        m_clock.set(m_clock.at({daysAgo, told.when.minuteOfDay}));
        return id;
    };
    if (told.keptAgo)
        static_cast<void>(m_journal.promises().keep(closesOn(*told.keptAgo)));
    else if (told.releasedAgo)
        static_cast<void>(m_journal.promises().release(closesOn(*told.releasedAgo)));
}

void StoryTeller::repeat(const StoryRitual& told)
{
    journal::Ritual ritual;
    ritual.name = named(told.name);
    ritual.about = named(told.about);
    ritual.rhythm.every = told.every;
    ritual.rhythm.first = m_clock.day(told.when.daysAgo);
    ritual.minuteOfDay = told.minuteOfDay;
    ritual.minutes = told.minutes;
    const auto id = m_journal.rituals().add(ritual);
    for (const int day : told.kept)
        m_journal.rituals().mark(id, {m_clock.day(day), true});
    for (const int day : told.missed)
        m_journal.rituals().mark(id, {m_clock.day(day), false});
}

} // namespace inglenook::app
