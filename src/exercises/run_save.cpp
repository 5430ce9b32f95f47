// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_state.h"

#include "base/error.h"
#include "exercises/answer_json.h"
#include "exercises/keys.h"

#include <functional>

namespace inglenook::exercises {
namespace {

constexpr int kFormat = 2;
constexpr int kFormatOfPlaces = 1; ///< named cards by their place in the order of the seed
constexpr int kPhases = 4;         // Acting, HandOver, Missing, Revealed: the ones that a moment can have
constexpr std::size_t kMostMoments = 100'000;

using nlohmann::json;

[[noreturn]] void refuse(const char* why)
{
    throw Error{ErrorCode::InvalidInput, why};
}

json arrayOf(const Moment& moment)
{
    return json::array({static_cast<int>(moment.phase), moment.step, moment.person, moment.round, moment.attempt,
                        moment.retryUntil, moment.entry, moment.card});
}

/// Of a run that was saved when cards had no names in it.
std::string cardAt(const RunState& run, const Moment& moment, int place)
{
    const auto* deck = place < 0 ? nullptr : run.deckOf(run.stepOf(moment));
    if (deck == nullptr || deck->cards.empty())
        return {};
    return deck->cards[deck->order(run.setup.seed)[static_cast<std::size_t>(place) % deck->cards.size()]].id;
}

Moment momentFrom(const json& saved, const RunState& run)
{
    const auto steps = static_cast<int>(run.definition->steps.size());
    const auto people = static_cast<int>(run.setup.participants.size());
    const auto number = [&](std::size_t at) { return saved.at(at).get<int>(); };
    Moment moment{static_cast<Phase>(number(0)), number(1), number(2), number(3), number(4), number(5), number(6), {}};
    const bool sound = number(0) >= 0 && number(0) < kPhases && moment.step >= 0 && moment.step < steps &&
                       moment.person >= kShared && moment.person < people && moment.round >= 0 && moment.round <= 1 &&
                       moment.attempt >= 0 && moment.retryUntil >= -1 && moment.retryUntil < steps &&
                       moment.entry >= -1 && moment.entry < steps;
    if (!sound)
        refuse("the saved run names a place that its exercise doesn't have");
    moment.card = saved.at(7).is_string() ? saved.at(7).get<std::string>() : cardAt(run, moment, number(7));
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
    setup.leftOut = saved.value("leftOut", std::vector<std::string>{});
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

std::unique_ptr<RunState> parse(const Definition& definition, const json& saved, std::span<const Deck> decks,
                                const Definition* timeOut);

/// A time-out that has changed since keeps at least the time that they agreed on.
void readTimeOut(RunState& state, const json& saved)
{
    try {
        if (state.timeOutDefinition != nullptr) {
            state.timeOut = parse(*state.timeOutDefinition, saved, state.decks, nullptr);
            return;
        }
    } catch (const Error&) { // the exercise itself is as good as before
    } catch (const json::exception&) {
    }
    state.breakUntil = momentInTime(saved.at("breakUntil"));
    state.breakFrom = Timestamp{saved.value("breakFrom", std::int64_t{0})};
}

/// Parts that a run of the first format doesn't have.
void readNewParts(RunState& state, const json& saved)
{
    for (const auto& card : saved.at("done"))
        state.done.push_back({card.at(0).get<std::string>(), card.at(1).get<std::string>()});
    for (const auto& [step, depth] : saved.at("depths").items())
        state.depths[step] = depth.is_null() ? std::nullopt : valueIn(kDepthKeys, depth.get<std::string>());
    for (const auto& turn : saved.at("turns"))
        state.turns.push_back({turn.at(0).get<std::string>(), turn.at(1).get<int>(), turn.at(2).get<int>(),
                               turn.at(3).get<std::int64_t>()});
    state.presentMs = saved.at("presentMs").get<std::int64_t>();
    state.breakFrom = Timestamp{saved.at("breakFrom").get<std::int64_t>()};
    state.extended = saved.at("extended").get<bool>();
}

std::unique_ptr<RunState> parse(const Definition& definition, const json& saved, std::span<const Deck> decks,
                                const Definition* timeOut)
{
    const bool isFirstFormat = saved.at("format") == kFormatOfPlaces;
    if ((saved.at("format") != kFormat && !isFirstFormat) || saved.at("exercise") != definition.id ||
        saved.at("version") != definition.version)
        refuse("the saved run is of another exercise or version");
    auto state = std::make_unique<RunState>(definition, setupFrom(saved), decks);
    state->timeOutDefinition = timeOut;
    const auto people = static_cast<int>(state->setup.participants.size());
    state->startedAt = Timestamp{saved.at("startedAt").get<std::int64_t>()};
    for (const auto& moment : saved.at("path")) {
        state->path.push_back(momentFrom(moment, *state));
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
    state->watch = {saved.at("elapsed").get<std::int64_t>(), momentInTime(saved.at("since"))};
    state->breakUntil = momentInTime(saved.at("breakUntil"));
    state->finished = saved.at("finished").get<bool>();
    state->stoppedEarly = saved.at("stoppedEarly").get<bool>();
    state->keptBefore = saved.value("keptBefore", std::size_t{0});
    state->dropped = saved.at("dropped").get<std::set<std::size_t>>();
    if (!isFirstFormat)
        readNewParts(*state, saved);
    if (const auto interrupted = saved.find("timeOut"); interrupted != saved.end())
        readTimeOut(*state, *interrupted);
    state->askAgain();
    return state;
}

} // namespace

json RunState::toJson() const
{
    json saved{{"format", kFormat},
               {"exercise", definition->id},
               {"version", definition->version},
               {"firstSpeaker", setup.firstSpeaker},
               {"seed", setup.seed},
               {"startedAt", startedAt.ms},
               {"floor", floor},
               {"elapsed", watch.elapsedMs},
               {"since", inTime(watch.since)},
               {"breakUntil", inTime(breakUntil)},
               {"finished", finished},
               {"breakFrom", breakFrom.ms},
               {"extended", extended},
               {"stoppedEarly", stoppedEarly},
               {"presentMs", presentMs},
               {"dropped", dropped}};
    if (!setup.leftOut.empty())
        saved["leftOut"] = setup.leftOut;
    if (keptBefore > 0)
        saved["keptBefore"] = keptBefore;
    if (timeOut)
        saved["timeOut"] = timeOut->toJson();
    auto& cards = saved["done"] = json::array();
    for (const auto& drawn : done)
        cards.push_back({drawn.deck, drawn.card});
    auto& chosen = saved["depths"] = json::object();
    for (const auto& [step, depth] : depths)
        chosen[step] = depth ? json(keyIn(kDepthKeys, *depth)) : json(nullptr);
    auto& spoken = saved["turns"] = json::array();
    for (const auto& turn : turns)
        spoken.push_back({turn.step, turn.participant, turn.round, turn.ms});
    auto& people = saved["participants"] = json::array();
    for (const auto& person : setup.participants)
        people.push_back({{"id", person.memberId}, {"name", person.name}});
    auto& moments = saved["path"] = json::array();
    for (const auto& moment : path)
        moments.push_back(arrayOf(moment));
    auto& answers = saved["answers"] = json::array();
    for (const auto& answer : given)
        answers.push_back(exercises::toJson(answer));
    return saved;
}

std::string RunState::save() const
{
    return toJson().dump(-1, ' ', false, json::error_handler_t::replace);
}

std::size_t RunState::stamp() const
{
    auto saved = toJson();
    for (const auto* key : {"turns", "presentMs"})
        saved.erase(key);
    if (timeOut)
        saved["timeOut"] = timeOut->stamp();
    for (const auto& secret : secrets)
        for (const auto& marks : secret.of)
            saved["secrets"].push_back(json(marks));
    return std::hash<std::string>{}(saved.dump());
}

std::unique_ptr<RunState> loadState(const Definition& definition, std::string_view saved, std::span<const Deck> decks,
                                    const Definition* timeOut)
{
    try {
        return parse(definition, json::parse(saved), decks, timeOut);
    } catch (const json::exception&) {
        refuse("this is not a saved run");
    }
}

std::optional<PendingBreak> pendingBreak(std::string_view saved)
{
    const auto run = json::parse(saved, nullptr, false);
    if (!run.is_object())
        return std::nullopt;
    const auto of = [](const json& state) -> std::optional<PendingBreak> {
        const auto until = state.find("breakUntil");
        if (until == state.end() || !until->is_number_integer())
            return std::nullopt;
        return PendingBreak{Timestamp{state.value("breakFrom", std::int64_t{0})},
                            Timestamp{until->get<std::int64_t>()}};
    };
    const auto timeOut = run.find("timeOut");
    return timeOut != run.end() && timeOut->is_object() ? of(*timeOut) : of(run);
}

} // namespace inglenook::exercises
