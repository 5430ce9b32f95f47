// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/demonstration.h"

#include "app/demonstration/sample_story.h"
#include "app/workspace.h"
#include "support/catch.h"
#include "support/fake_clock.h"
#include "support/fake_ids.h"
#include "vault/memory_storage.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <span>

using namespace inglenook;

namespace {

struct Told {
    explicit Told(const app::RoleNames& names = app::sampleNames())
        : made{app::makeDemonstration(names, clock, ids)},
          workspace{std::make_unique<app::Workspace>(std::move(made.vault), clock, ids)}
    {
    }

    [[nodiscard]] journal::Journal& journal() { return workspace->journal(); }
    [[nodiscard]] std::vector<journal::EntrySummary> entries()
    {
        return journal().entries().page({}, std::nullopt, 1000).entries;
    }
    [[nodiscard]] Date day(int ago) const { return dateFromDays(daysFromDate(localDate(clock.localNow())) - ago); }

    test::FakeClock clock;
    test::FakeIds ids;
    app::Demonstration made;
    std::unique_ptr<app::Workspace> workspace;
};

/// All that can be read in it, as one text.
std::string allWords(Told& told)
{
    std::string words;
    for (const auto& line : told.entries()) {
        const auto entry = told.journal().entries().find(line.id);
        words += entry->content.title + "\n" + entry->content.text + "\n";
    }
    for (const auto& promise : told.journal().promises().open(100))
        words += promise.what + "\n";
    for (const auto& ritual : told.journal().rituals().all())
        words += ritual.name + ritual.about + "\n";
    return words;
}

} // namespace

TEST_CASE("the sample couple has twelve weeks behind them, and something to see in every room of the journal",
          "[app][demonstration]")
{
    Told told;
    auto& journal = told.journal();
    CHECK(journal.kind() == journal::JournalKind::Shared);
    CHECK(journal.me().name == app::sampleNames().left);
    const auto entries = told.entries();
    CHECK(entries.size() >= 45);
    CHECK(localDate(entries.front().created) >= told.day(1));
    CHECK(localDate(entries.back().created) == told.day(83));
    std::set<std::string> exercises;
    for (const auto& entry : entries)
        exercises.insert(entry.exercise);
    for (const auto* id : {"mirror", "i-statement", "disagree-well", "weekly-check-in", "phones-away"})
        CHECK(exercises.count(id) == 1);
    CHECK(journal.promises().open(100).size() >= 3);
    CHECK(journal.promises().open(100).size() <= 6);
    CHECK(journal.promises().closed(100).size() >= 8);
    CHECK_FALSE(journal.rituals().dueOn(told.day(0)).empty());
    CHECK(journal.agreements().current());
    CHECK(journal.runs().unfinished().size() == 1);
    CHECK(journal.notes().open().size() == 2);
    const auto figures = journal.insights().page({}, std::nullopt, 1000).entries;
    const auto marks = std::count_if(figures.begin(), figures.end(), [](const auto& entry) {
        return entry.exercise == "weekly-check-in" && entry.marks.size() == 2;
    });
    CHECK(marks == 11);
    // Each mark is of the one who says so in the words beside it.
    const auto second = std::find_if(figures.begin(), figures.end(), [&](const auto& entry) {
        return entry.exercise == "weekly-check-in" && localDate(entry.created) == told.day(73);
    });
    REQUIRE(second != figures.end());
    for (const auto& mark : second->marks)
        CHECK(mark.value == (mark.member == journal.members()[1].id ? 6 : 5));
    const auto moods = std::count_if(figures.begin(), figures.end(), [](const auto& entry) { return entry.mood; });
    CHECK(moods >= 20);
}

TEST_CASE("one question of the couple can be read, and one waits sealed for the other answer", "[app][demonstration]")
{
    Told told;
    auto& journal = told.journal();
    auto& questions = journal.questions();
    const auto& right = journal.members()[1].id;

    const auto yesterday = questions.find("daily-question", told.day(1));
    REQUIRE(yesterday);
    CHECK(yesterday->isOpen);
    CHECK_FALSE(yesterday->kept);
    REQUIRE(questions.answers(yesterday->id).size() == 2);

    const auto today = questions.find("daily-question", told.day(0));
    REQUIRE(today);
    CHECK(today->stateOf(right) == journal::SharedQuestion::State::Given);
    CHECK(today->stateOf(journal.me().id) == journal::SharedQuestion::State::Asked);
    CHECK(questions.answers(today->id).empty());
    exercises::GivenAnswer mine;
    mine.step = "question";
    mine.answer.text = "My aunt’s, on a jar of plums.";
    REQUIRE(questions.give(today->id, {mine}));
    CHECK_FALSE(questions.find(today->id)->isOpen);
    const auto words = crypto::SecretBytes::copyOf(app::kDemonstrationWords);
    const auto keys = told.workspace->ways().keysOf(vault::SlotKey::derive(told.workspace->vault().keyRecipe(), words));
    REQUIRE(keys);
    CHECK(keys->member == right);
    REQUIRE(questions.openTogether(today->id, std::span{&*keys, 1}));
    for (const auto& given : questions.answers(today->id))
        CHECK_FALSE(given.answers.front().answer.text.empty());
}

TEST_CASE("nothing of the sample couple is later than now, and the same day tells the same story",
          "[app][demonstration]")
{
    Told one;
    Told other;
    for (const auto& entry : one.entries())
        CHECK(entry.created.utc <= one.clock.now());
    CHECK(allWords(one) == allWords(other));
}

TEST_CASE("the two are called as one likes, in every sentence", "[app][demonstration]")
{
    Told told{{"Speaker", "Listener"}};
    CHECK(told.journal().members()[0].name == "Speaker");
    CHECK(told.journal().members()[1].name == "Listener");
    const auto words = allWords(told);
    CHECK(words.find("Listener danced with the laundry basket") != std::string::npos);
    for (const auto* left : {"Noor", "Kit ", "Kit’", "{left}", "{right}"})
        CHECK(words.find(left) == std::string::npos);
}

TEST_CASE("names that can't be used are replaced by those of the story", "[app][demonstration]")
{
    const auto usual = app::sampleNames();
    CHECK(app::usable({"  A ", "B"}) == app::RoleNames{"A", "B"});
    CHECK(app::usable({"", "B"}) == app::RoleNames{usual.left, "B"});
    CHECK(app::usable({"alex", "Alex"}) == usual);
    CHECK(app::usable({std::string(200, 'x'), "B"}).left == std::string(60, 'x'));
    Told slashed{{"A/B", "C.D"}}; // of a file in memory, which no name may harm
    CHECK(slashed.journal().members()[0].name == "A/B");
    CHECK(slashed.workspace->file().stem() == "A-B & C.D");
}

TEST_CASE("the story on any day of the year, and at any hour, is a whole one", "[app][demonstration]")
{
    test::FakeClock clock;
    test::FakeIds ids;
    for (const int hours : {0, 5, 13, 24 * 47, 24 * 170 + 11, 24 * 291 + 23}) {
        test::FakeClock moved;
        moved.advanceSeconds(std::int64_t{hours} * 3600);
        auto made = app::makeDemonstration(app::sampleNames(), moved, ids);
        app::Workspace workspace{std::move(made.vault), moved, ids};
        CHECK(workspace.journal().entries().page({}, std::nullopt, 1000).entries.size() >= 45);
        CHECK(workspace.vault().audit().ok());
    }
}

TEST_CASE("no file comes of a demonstration", "[app][demonstration]")
{
    Told told;
    CHECK_FALSE(std::filesystem::exists(told.workspace->file()));
    told.workspace->tidyUp();
    const auto closing = told.workspace->close();
    CHECK_FALSE(closing.trouble);
    CHECK_FALSE(std::filesystem::exists(told.workspace->file()));
}

TEST_CASE("a story with a slip is refused, with the line", "[app][demonstration]")
{
    const auto firstFault = [](std::string_view toml) {
        app::SampleStory story;
        const auto faults = app::addToStory(story, "own.toml", toml);
        return faults.empty() ? std::string{} : faults.front().toString();
    };
    CHECK(firstFault("[people]\nleft = \"A\"\nright = \"B\"\n").empty());
    CHECK(firstFault("[[entry]]\nago = 3\nat = \"25:00\"\ntext = \"x\"\n").find("own.toml:3") == 0);
    CHECK(firstFault("[[entry]]\nago = 300\nat = \"20:00\"\ntext = \"x\"\n").find("own.toml:2") == 0);
    CHECK(firstFault("[[entry]]\nago = 3\nat = \"20:00\"\ntext = \"x\"\nmod = 1\n").find("own.toml:5") == 0);
    CHECK(firstFault("[[run]]\nago = 3\nat = \"20:00\"\nexercise = \"mirror\"\nevent = [{ do = \"go\" }]\n")
              .find("own.toml:5") == 0);
    CHECK_FALSE(firstFault("[[question]]\nago = 1\nat = \"20:00\"\nright = \"x\"\n").empty()); // no card
    CHECK(firstFault("[[ritual]]\nago = 3\nat = \"20:00\"\nname = \"x\"\nevery = \"hour\"\ntime = \"20:00\"\n")
              .find("own.toml:5") == 0);
}
