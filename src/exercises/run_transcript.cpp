// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_state.h"

#include "exercises/transcript_text.h"
#include "exercises/words.h"

#include <algorithm>
#include <cctype>

namespace inglenook::exercises {
namespace {

std::string headingFor(const RunState& run, const Moment& moment, const Step& step)
{
    auto names = run.namesAt(moment);
    if (moment.person == kShared)
        names.me = names.speaker + std::string{words::kAnd} + names.listener;
    std::string_view text = step.heading;
    if (text.empty())
        text = step.kind == StepKind::Speak ? words::kSaid : std::string_view{step.label};
    auto heading = fillIn(text, names);
    if (!heading.empty() && heading[0] >= 'a' && heading[0] <= 'z')
        heading[0] = static_cast<char>(heading[0] - 'a' + 'A');
    // Two answers to the same question are told apart by the name.
    if (run.together() && moment.person != kShared && !hasPlaceholder(text))
        heading = names.me + ": " + heading;
    return heading;
}

/// Places of the path in the order of the transcript: as it happened, but within a private part question by question.
std::vector<std::size_t> inOrder(const RunState& run)
{
    struct Key {
        std::size_t part;
        int step;
        std::size_t place;
    };
    std::vector<Key> keys;
    std::size_t part = 0;
    for (std::size_t place = 0; place < run.path.size(); ++place) {
        const auto step = run.path[place].step;
        const bool goesOn = place > 0 && run.isPrivate(step) && run.isPrivate(run.path[place - 1].step) &&
                            run.samePrivatePart(step, run.path[place - 1].step);
        part += goesOn ? 0 : 1;
        keys.push_back({part, run.isPrivate(step) ? step : 0, place});
    }
    std::stable_sort(keys.begin(), keys.end(),
                     [](const Key& a, const Key& b) { return a.part != b.part ? a.part < b.part : a.step < b.step; });
    std::vector<std::size_t> places;
    for (const auto& key : keys)
        places.push_back(key.place);
    return places;
}

TranscriptItem itemFor(const RunState& run, const Moment& moment, const Answer& answer)
{
    const auto& step = run.stepOf(moment);
    TranscriptItem item;
    item.step = step.id;
    item.heading = headingFor(run, moment, step);
    item.participant = moment.person;
    item.answer = answer;
    item.markdown = answerMarkdown(step, answer, run.deckOf(step), run.namesAt(moment));
    item.round = moment.round;
    item.attempts = moment.retryUntil >= 0 ? moment.attempt + 1 : 1;
    if (step.kind == StepKind::Commit)
        item.commit = step.commit;
    return item;
}

/// Of a talk aloud, done to the end, that left no words: that it was.
TranscriptItem thatItWas(const RunState& run)
{
    constexpr std::int64_t kMinuteMs = 60 * 1000;
    const auto minutes = std::max<std::int64_t>(1, (run.presentMs + kMinuteMs / 2) / kMinuteMs);
    TranscriptItem item;
    item.heading = words::kDid;
    item.participant = run.together() ? kShared : 0;
    item.markdown = run.together() ? words::kDidTogether : "";
    item.markdown += minutes == 1 ? std::string{words::kAboutAMinute}
                                  : std::string{words::kAbout} + std::to_string(minutes) + std::string{words::kMinutes};
    item.markdown[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(item.markdown[0])));
    return item;
}

/// What both would like is one thing of theirs, not two.
void joinMatches(std::vector<TranscriptItem>& items, const RunState& run)
{
    for (auto item = items.begin(); item != items.end();) {
        const auto& step = *run.definition->find(item->step);
        const auto twin = std::find_if(items.begin(), item, [&](const TranscriptItem& other) {
            return other.step == item->step && other.round == item->round;
        });
        const auto index = static_cast<int>(&step - run.definition->steps.data());
        const bool again = run.isSecret(index) && twin != item;
        if (again) {
            twin->participant = kShared;
            Moment shared;
            shared.step = index;
            shared.person = kShared;
            shared.round = twin->round;
            twin->heading = headingFor(run, shared, step);
        }
        item = again ? items.erase(item) : item + 1;
    }
}

} // namespace

Transcript RunState::transcript() const
{
    Transcript transcript;
    transcript.exerciseId = definition->id;
    transcript.exerciseVersion = definition->version;
    transcript.title = definition->title;
    transcript.firstSpeaker = setup.firstSpeaker;
    transcript.turns = turns;
    transcript.presentMs = presentMs;
    transcript.stoppedEarly = stoppedEarly;
    auto& items = transcript.items;
    for (const auto place : inOrder(*this)) {
        const auto& moment = path[place];
        const auto& step = stepOf(moment);
        if (moment.phase != Phase::Acting || step.kind == StepKind::Confirm || !step.keep || isSealed(place) ||
            (place < keptBefore && isPrivate(moment.step)))
            continue;
        if (moment.retryUntil >= 0) // a later try takes the place of the one before
            std::erase_if(items, [&](const TranscriptItem& item) {
                return item.step == step.id && item.participant == moment.person && item.round == moment.round;
            });
        const auto* said = find(moment);
        if (said == nullptr)
            continue;
        auto item = itemFor(*this, moment, said->answer);
        if (!item.markdown.empty())
            items.push_back(std::move(item));
    }
    joinMatches(items, *this);
    const bool wasAway = std::any_of(path.begin(), path.end(), [this](const Moment& moment) { return isAway(moment); });
    if (items.empty() && finished && !stoppedEarly && (!turns.empty() || wasAway))
        items.push_back(thatItWas(*this));
    for (const auto index : dropped)
        if (index < items.size())
            items[index].keep = false;
    return transcript;
}

} // namespace inglenook::exercises
