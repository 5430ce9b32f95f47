// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_state.h"

#include "base/error.h"
#include "exercises/answer_json.h"

namespace inglenook::exercises {
namespace {

constexpr int kFormat = 1;
constexpr int kPhases = 4; // Acting, HandOver, Missing, Revealed: the ones that a moment can have
constexpr std::size_t kMostMoments = 100'000;

using nlohmann::json;

[[noreturn]] void refuse(const char* why)
{
    throw Error{ErrorCode::InvalidInput, why};
}

json toJson(const Moment& moment)
{
    return json::array({static_cast<int>(moment.phase), moment.step, moment.person, moment.round, moment.attempt,
                        moment.retryUntil, moment.entry, moment.card});
}

Moment momentFrom(const json& saved, int steps, int people)
{
    const auto number = [&](std::size_t at) { return saved.at(at).get<int>(); };
    Moment moment{
        static_cast<Phase>(number(0)), number(1), number(2), number(3), number(4), number(5), number(6), number(7)};
    const bool sound = number(0) >= 0 && number(0) < kPhases && moment.step >= 0 && moment.step < steps &&
                       moment.person >= kShared && moment.person < people && moment.round >= 0 && moment.round <= 1 &&
                       moment.attempt >= 0 && moment.retryUntil >= -1 && moment.retryUntil < steps &&
                       moment.entry >= -1 && moment.entry < steps && moment.card >= -1;
    if (!sound)
        refuse("the saved run names a place that its exercise doesn't have");
    return moment;
}

/// The interpreter relies on these; a file that was altered by hand might not keep them.
bool fits(const Moment& moment, const RunState& run)
{
    if (!run.isShown(moment.step))
        return false;
    const auto kind = run.stepOf(moment).kind;
    const bool sealed = run.isPrivate(moment.step);
    const bool phaseFits = (moment.phase == Phase::Revealed) == (kind == StepKind::Reveal && !sealed) &&
                           (moment.phase != Phase::Missing || kind == StepKind::Confirm) &&
                           (moment.phase != Phase::HandOver || sealed);
    const bool personFits = moment.person != kShared || (run.together() && !sealed);
    return phaseFits && personFits && (!sealed || moment.entry >= 0);
}

RunSetup setupFrom(const json& saved)
{
    RunSetup setup;
    for (const auto& person : saved.at("participants"))
        setup.participants.push_back({person.at("id").get<std::string>(), person.at("name").get<std::string>()});
    setup.firstSpeaker = saved.at("firstSpeaker").get<int>();
    setup.seed = saved.at("seed").get<std::uint64_t>();
    return setup;
}

std::optional<Timestamp> momentInTime(const json& saved)
{
    return saved.is_null() ? std::nullopt : std::optional{Timestamp{saved.get<std::int64_t>()}};
}

json inTime(const std::optional<Timestamp>& moment)
{
    return moment ? json(moment->ms) : json(nullptr);
}

std::unique_ptr<RunState> parse(const Definition& definition, const json& saved, std::span<const Deck> decks)
{
    if (saved.at("format") != kFormat || saved.at("exercise") != definition.id ||
        saved.at("version") != definition.version)
        refuse("the saved run is of another exercise or version");
    auto state = std::make_unique<RunState>(definition, setupFrom(saved), decks);
    const auto steps = static_cast<int>(definition.steps.size());
    const auto people = static_cast<int>(state->setup.participants.size());
    state->startedAt = Timestamp{saved.at("startedAt").get<std::int64_t>()};
    for (const auto& moment : saved.at("path")) {
        state->path.push_back(momentFrom(moment, steps, people));
        if (!fits(state->path.back(), *state))
            refuse("the saved run has a moment that its exercise can't have");
    }
    state->floor = saved.at("floor").get<std::size_t>();
    if (state->path.empty() || state->path.size() > kMostMoments || state->floor >= state->path.size())
        refuse("the saved run has no present moment");
    for (const auto& given : saved.at("answers")) {
        auto answer = givenAnswerFrom(given);
        if (definition.find(answer.step) == nullptr || answer.participant < kShared || answer.participant >= people)
            refuse("the saved run has an answer without a step or a person");
        state->given.push_back(std::move(answer));
    }
    state->drawn = saved.at("drawn").get<decltype(state->drawn)>();
    state->watch = {saved.at("elapsed").get<std::int64_t>(), momentInTime(saved.at("since"))};
    state->breakUntil = momentInTime(saved.at("breakUntil"));
    state->finished = saved.at("finished").get<bool>();
    state->stoppedEarly = saved.at("stoppedEarly").get<bool>();
    state->dropped = saved.at("dropped").get<std::set<std::size_t>>();
    return state;
}

} // namespace

std::string RunState::save() const
{
    json saved{{"format", kFormat},
               {"exercise", definition->id},
               {"version", definition->version},
               {"firstSpeaker", setup.firstSpeaker},
               {"seed", setup.seed},
               {"startedAt", startedAt.ms},
               {"floor", floor},
               {"drawn", drawn},
               {"elapsed", watch.elapsedMs},
               {"since", inTime(watch.since)},
               {"breakUntil", inTime(breakUntil)},
               {"finished", finished},
               {"stoppedEarly", stoppedEarly},
               {"dropped", dropped}};
    auto& people = saved["participants"] = json::array();
    for (const auto& person : setup.participants)
        people.push_back({{"id", person.memberId}, {"name", person.name}});
    auto& moments = saved["path"] = json::array();
    for (const auto& moment : path)
        moments.push_back(toJson(moment));
    auto& answers = saved["answers"] = json::array();
    for (const auto& answer : given)
        answers.push_back(toJson(answer));
    return saved.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::unique_ptr<RunState> loadState(const Definition& definition, std::string_view saved, std::span<const Deck> decks)
{
    try {
        return parse(definition, json::parse(saved), decks);
    } catch (const json::exception&) {
        refuse("this is not a saved run");
    }
}

} // namespace inglenook::exercises
