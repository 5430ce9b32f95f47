// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/worked_example.h"

#include "exercises/catalogue.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace inglenook;
using namespace inglenook::exercises;

namespace {

constexpr Timestamp kStart{std::int64_t{1'778'614'800} * 1000};

const Catalogue& catalogue()
{
    static const auto ours = Catalogue::builtin();
    return ours;
}

std::string whole(std::string_view moments)
{
    return "exercise = \"mirror\"\nabout = \"A light.\"\ndiffers = [\"The light.\"]\n" + std::string{moments};
}

constexpr std::string_view kGood = "[[good]]\nstep = \"share\"\nwho = \"left\"\nsays = \"Dark.\"\n";
constexpr std::string_view kClumsy = "[[clumsy]]\nstep = \"share\"\nwho = \"left\"\nsays = \"Dark.\"\n";

std::string firstFault(const std::variant<WorkedExample, Faults>& loaded)
{
    const auto* faults = std::get_if<Faults>(&loaded);
    return faults == nullptr ? std::string{} : faults->front().toString();
}

/// What is wrong when its good turn is played; empty when nothing is.
std::string playFault(const std::string& moments)
{
    const auto loaded = loadWorkedExample("mirror.toml", whole(moments + std::string{kClumsy}));
    INFO(firstFault(loaded));
    REQUIRE(std::holds_alternative<WorkedExample>(loaded));
    const auto& example = std::get<WorkedExample>(loaded);
    const auto played = playExample(*catalogue().find("mirror"), example, example.good, kStart);
    const auto* faults = std::get_if<Faults>(&played);
    return faults == nullptr ? std::string{} : faults->front().problem;
}

} // namespace

TEST_CASE("every exercise that is good to demonstrate has a worked example, and no other has", "[exercises][example]")
{
    std::set<std::string> wanted;
    for (const auto& definition : catalogue().all())
        if (definition->goodToDemonstrate)
            wanted.insert(definition->id);
    std::set<std::string> there;
    for (const auto& example : builtinWorkedExamples())
        there.insert(example.exercise);
    CHECK(there == wanted);
}

TEST_CASE("both turns of each worked example can be done in the exercise", "[exercises][example]")
{
    for (const auto& example : builtinWorkedExamples()) {
        const auto& definition = *catalogue().find(example.exercise);
        for (const auto* turn : {&example.good, &example.clumsy}) {
            INFO(example.exercise << (turn == &example.good ? ", the good turn" : ", the clumsy turn"));
            const auto played = playExample(definition, example, *turn, kStart, catalogue().decks());
            if (const auto* faults = std::get_if<Faults>(&played)) {
                INFO(faults->front().toString());
                CHECK(faults->empty());
                continue;
            }
            const auto text = std::get<Run>(played).transcript().markdown();
            for (const auto& moment : *turn) {
                const auto& step = *definition.find(moment.step);
                const bool stays =
                    step.keep && step.kind != StepKind::Confirm && moment.step != "reflect" && moment.step != "back";
                if (stays && !moment.answer.text.empty())
                    CHECK(text.find(moment.answer.text) != std::string::npos);
            }
        }
    }
}

TEST_CASE("a worked example is long enough to be seen and short enough to be followed", "[exercises][example]")
{
    for (const auto& example : builtinWorkedExamples()) {
        INFO(example.exercise);
        CHECK(example.differs.size() >= 3);
        CHECK(example.differs.size() <= 5);
        for (const auto* turn : {&example.good, &example.clumsy}) {
            CHECK(turn->size() >= 5);
            const auto noticed =
                std::count_if(turn->begin(), turn->end(), [](const auto& moment) { return !moment.notice.empty(); });
            CHECK(noticed >= 2);
            const auto saysOf = [&](int person) {
                return std::any_of(turn->begin(), turn->end(), [&](const auto& m) { return m.person == person; });
            };
            CHECK((saysOf(0) && saysOf(1)));
        }
    }
}

TEST_CASE("a worked example with a slip is refused, with the line", "[exercises][example]")
{
    const auto fault = [](std::string_view moments) {
        return firstFault(loadWorkedExample("mirror.toml", whole(moments)));
    };
    const std::string both = std::string{kGood} + std::string{kClumsy};
    CHECK(fault(both).empty());
    CHECK(fault(kGood).find("has no \"clumsy\"") != std::string::npos);
    CHECK(fault(both + "sais = \"x\"\n").find("mirror.toml:12") == 0);
    CHECK(fault(both + "answer = { txt = \"x\" }\n").find("mirror.toml:12") == 0);
    CHECK(firstFault(loadWorkedExample("other.toml", whole(both))).find("other.toml:1") == 0);
    CHECK_FALSE(firstFault(loadWorkedExample("mirror.toml", "exercise = ")).empty());
}

TEST_CASE("a moment that does not fit its exercise is told when it is played", "[exercises][example]")
{
    const auto moment = [](const std::string& step, const std::string& who, const std::string& more = {}) {
        return "[[good]]\nstep = \"" + step + "\"\nwho = \"" + who + "\"\nsays = \"x\"\n" + more;
    };
    CHECK(playFault(moment("share", "left") + moment("reflect", "right")).empty());
    CHECK(playFault(moment("share", "right")).find("somebody else is on turn") == 0);
    CHECK(playFault(moment("share", "right", "aside = true\n")).empty());
    CHECK(playFault(moment("sharing", "left")).find("the step \"sharing\"") == 0);
    CHECK(playFault(moment("ask", "right") + moment("share", "left") + moment("reflect", "left")).find("somebody") ==
          0);
}
