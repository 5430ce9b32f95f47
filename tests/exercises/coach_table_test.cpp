// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/coach.h"

#include "exercises/coach_examples_apology.h"
#include "exercises/coach_examples_behaviour.h"
#include "exercises/coach_examples_feeling.h"
#include "exercises/coach_examples_thanks.h"
#include "exercises/coach_examples_wish.h"
#include "exercises/coach_heard_3.h"
#include "exercises/coach_heard_4.h"
#include "exercises/coach_heard_5.h"
#include "exercises/coach_heard_apology.h"
#include "exercises/coach_heard_apology_2.h"
#include "exercises/coach_heard_behaviour.h"
#include "exercises/coach_heard_behaviour_2.h"
#include "exercises/coach_heard_feeling.h"
#include "exercises/coach_heard_feeling_2.h"
#include "exercises/coach_heard_thanks.h"
#include "exercises/coach_heard_thanks_2.h"
#include "exercises/coach_heard_wish.h"
#include "exercises/coach_heard_wish_2.h"
#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>

using namespace inglenook::exercises;
namespace fs = std::filesystem;

namespace {

struct Tally {
    int due = 0;
    int seen = 0;
    int fine = 0;
    int falseAlarms = 0;
    std::string missed; ///< and what was heard without a reason
};

Tally tally(const Coach& coach, CoachSlot slot, const std::vector<CoachExample>& examples)
{
    Tally result;
    for (const auto& [rule, text] : examples) {
        const auto hints = coach.read(slot, text);
        if (rule.empty()) {
            ++result.fine;
            result.falseAlarms += hints.empty() ? 0 : 1;
            if (!hints.empty())
                result.missed += "false alarm, " + hints.front().rule + ": " + std::string{text} + "\n";
            continue;
        }
        const bool found =
            std::any_of(hints.begin(), hints.end(), [&, due = rule](const Hint& hint) { return hint.rule == due; });
        ++result.due;
        result.seen += found ? 1 : 0;
        if (!found)
            result.missed += "not seen, " + std::string{rule} + ": " + std::string{text} + "\n";
    }
    return result;
}

void checkSlot(CoachSlot slot, const std::vector<CoachExample>& examples, int least = 40)
{
    static const auto coach = Coach::builtin();
    const auto result = tally(coach, slot, examples);
    INFO("due " << result.due << ", seen " << result.seen << ", fine " << result.fine << ", false alarms "
                << result.falseAlarms << "\n"
                << result.missed);
    CHECK(result.due >= least);
    CHECK(result.fine >= least);
    CHECK(result.seen * 100 >= result.due * 95);
    CHECK(result.falseAlarms * 100 <= result.fine * 5);
}

const fs::path kHeard{fs::path{INGLENOOK_SOURCE_DIR} / "tests/exercises/coach_heard"};

struct Heard {
    bool due = false; ///< whichever rule gives the hint
    std::string text;
};

/// A file of lines "slot | hint or fine | the words".
std::map<CoachSlot, std::vector<Heard>> heardIn(const fs::path& path)
{
    std::map<CoachSlot, std::vector<Heard>> found;
    std::ifstream file{path};
    REQUIRE(file);
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() == '#')
            continue;
        INFO(path.filename().string() << ": " << line);
        const auto first = line.find(" | ");
        const auto second = line.find(" | ", first + 3);
        REQUIRE(second != std::string::npos);
        const auto slot = coachSlotFromKey(line.substr(0, first));
        const auto label = line.substr(first + 3, second - first - 3);
        REQUIRE(slot);
        REQUIRE((label == "hint" || label == "fine"));
        found[*slot].push_back({label == "hint", line.substr(second + 3)});
    }
    return found;
}

std::vector<CoachExample> joined(std::vector<CoachExample> first, const std::vector<CoachExample>& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace

TEST_CASE("the coach sees what is easy to argue with in a behaviour and leaves plain facts alone", "[coach]")
{
    checkSlot(CoachSlot::Behaviour, kBehaviourExamples);
    checkSlot(CoachSlot::Behaviour, kHeardBehaviour);
    checkSlot(CoachSlot::Behaviour, kHeardBehaviour2);
}

TEST_CASE("the coach tells feelings from thoughts and accusations", "[coach]")
{
    checkSlot(CoachSlot::Feeling, kFeelingExamples);
    checkSlot(CoachSlot::Feeling, kHeardFeeling);
    checkSlot(CoachSlot::Feeling, kHeardFeeling2);
}

TEST_CASE("the coach tells a wish that can be seen from an empty or a negative one", "[coach]")
{
    checkSlot(CoachSlot::Wish, kWishExamples);
    checkSlot(CoachSlot::Wish, kHeardWish);
    checkSlot(CoachSlot::Wish, kHeardWish2);
}

TEST_CASE("the coach sees where an apology takes itself back", "[coach]")
{
    checkSlot(CoachSlot::Apology, kApologyExamples);
    checkSlot(CoachSlot::Apology, kHeardApology);
    checkSlot(CoachSlot::Apology, kHeardApology2);
}

TEST_CASE("the coach tells a thank-you with a moment in it from a vague one", "[coach]")
{
    checkSlot(CoachSlot::Thanks, kThanksExamples);
    checkSlot(CoachSlot::Thanks, kHeardThanks);
    checkSlot(CoachSlot::Thanks, kHeardThanks2);
}

TEST_CASE("the coach hears two more batches, written before anyone looked at its rules, in every slot", "[coach]")
{
    constexpr int kLeast = 24;
    checkSlot(CoachSlot::Behaviour, joined(kHeardBehaviour3, kHeardBehaviour4), kLeast);
    checkSlot(CoachSlot::Feeling, joined(kHeardFeeling3, kHeardFeeling4), kLeast);
    checkSlot(CoachSlot::Wish, joined(kHeardWish3, kHeardWish4), kLeast);
    checkSlot(CoachSlot::Apology, joined(kHeardApology3, kHeardApology4), kLeast);
    checkSlot(CoachSlot::Thanks, joined(kHeardThanks3, kHeardThanks4), kLeast);
}

TEST_CASE("the coach hears people who had never seen its rules and write the way they talk", "[coach]")
{
    constexpr int kLeast = 24;
    checkSlot(CoachSlot::Behaviour, kHeardBehaviour5, kLeast);
    checkSlot(CoachSlot::Feeling, kHeardFeeling5, kLeast);
    checkSlot(CoachSlot::Wish, kHeardWish5, kLeast);
    checkSlot(CoachSlot::Apology, kHeardApology5, kLeast);
    checkSlot(CoachSlot::Thanks, kHeardThanks5, kLeast);
}

TEST_CASE("the coach hears twelve batches in many voices, whichever rule it is that speaks", "[coach]")
{
    static const auto coach = Coach::builtin();
    std::map<CoachSlot, std::vector<Heard>> all;
    for (const auto& entry : fs::directory_iterator{kHeard})
        if (entry.path().filename().string().rfind("batch-", 0) == 0)
            for (auto& [slot, examples] : heardIn(entry.path()))
                all[slot].insert(all[slot].end(), examples.begin(), examples.end());
    REQUIRE(all.size() == 5);
    for (const auto& [slot, examples] : all) {
        int due = 0;
        int seen = 0;
        int falseAlarms = 0;
        std::string wrong;
        for (const auto& example : examples) {
            const bool hinted = !coach.read(slot, example.text).empty();
            due += example.due ? 1 : 0;
            seen += example.due && hinted ? 1 : 0;
            falseAlarms += !example.due && hinted ? 1 : 0;
            if (hinted != example.due)
                wrong += (hinted ? "false alarm: " : "not seen: ") + example.text + "\n";
        }
        const int fine = static_cast<int>(examples.size()) - due;
        INFO("due " << due << ", seen " << seen << ", fine " << fine << ", false alarms " << falseAlarms << "\n"
                    << wrong);
        CHECK(due >= 150);
        CHECK(fine >= 150);
        CHECK(seen * 100 >= due * 95);
        CHECK(falseAlarms * 100 <= fine * 5);
    }
}

TEST_CASE("whoever writes of violence or fear gets no hint, in any of the words that are likely", "[coach]")
{
    const auto coach = Coach::builtin();
    for (const auto& [slot, examples] : heardIn(kHeard / "harm.txt"))
        for (const auto& example : examples) {
            INFO(example.text);
            CHECK(coach.read(slot, example.text).empty());
        }
}
