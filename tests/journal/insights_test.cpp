// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "journal/insight_figures.h"
#include "support/catch.h"
#include "test_journal.h"

#include <nlohmann/json.hpp>

#include <map>
#include <random>

using namespace inglenook;
using namespace inglenook::test;
using journal::DaySpan;
using journal::EntryFigures;
using journal::InsightFigures;
using journal::InsightSelection;
using journal::MarkLine;
using nlohmann::json;

namespace {

/// All pages of a range, however small they are.
std::vector<EntryFigures> readAll(const TestJournal& test, const DaySpan& range, int rows)
{
    std::vector<EntryFigures> all;
    std::optional<journal::EntryKey> next;
    do {
        auto page = test.journal->insights().page(range, next, rows);
        CHECK(static_cast<int>(page.entries.size()) <= rows);
        all.insert(all.end(), page.entries.begin(), page.entries.end());
        next = page.next;
    } while (next);
    return all;
}

InsightFigures figuresOf(const TestJournal& test, const DaySpan& range, int rows = 7)
{
    InsightFigures figures{{test.alex(), test.sam()}};
    for (const auto& entry : readAll(test, range, rows))
        figures.add(entry);
    return figures;
}

json checkIn(const TestJournal& test, int alex, int sam)
{
    return {{"exercise", "weekly-check-in"},
            {"version", 1},
            {"first", test.sam().toString()},
            {"seconds", 600},
            {"turns",
             {{{"step", "talk"}, {"participant", test.alex().toString()}, {"round", 0}, {"seconds", 70}},
              {{"step", "talk"}, {"participant", test.sam().toString()}, {"round", 0}, {"seconds", 50}}}},
            {"items",
             {{{"step", "closeness"}, {"participant", test.alex().toString()}, {"round", 0}, {"scale", alex}},
              {{"step", "closeness"}, {"participant", test.sam().toString()}, {"round", 0}, {"scale", sam}}}}};
}

EntryId finish(const TestJournal& test, const char* iso, const std::string& exercise, const json& answers,
               std::vector<journal::FeelingPick> feelings = {})
{
    journal::EntryContent content;
    content.text = "What we kept";
    content.feelings = std::move(feelings);
    content.created = parseIso8601(iso).value();
    return test.entries().add(content, std::nullopt, exercise, answers.dump());
}

/// Counted the slow way, from whole entries and their own JSON.
struct Reference {
    std::map<std::int64_t, journal::Shares> days;
    std::map<std::string, journal::Shares> words;
    std::map<std::string, journal::Shares> exercises;
    std::map<int, journal::Shares> hours;
    std::map<std::tuple<MarkLine, std::int64_t, int>, journal::MarkSum> marks;
};

Reference slowly(const TestJournal& test, const std::vector<EntryId>& ids, const DaySpan& range)
{
    Reference reference;
    const journal::Shares none{2};
    const auto placeOf = [&](const std::string& id) {
        return id == test.alex().toString() ? 0 : id == test.sam().toString() ? 1 : 2;
    };
    for (const auto& id : ids) {
        const auto entry = test.entries().find(id);
        if (!entry || entry->binned)
            continue;
        const auto wall = toIso8601(entry->content.created); // what the wall showed
        const Date day{std::stoi(wall.substr(0, 4)), std::stoi(wall.substr(5, 2)), std::stoi(wall.substr(8, 2))};
        if (!range.holds(day))
            continue;
        const auto place = static_cast<std::size_t>(entry->author ? placeOf(entry->author->toString()) : 2);
        reference.days.try_emplace(daysFromDate(day), none).first->second.add(place);
        reference.hours.try_emplace(std::stoi(wall.substr(11, 2)), none).first->second.add(place);
        if (!entry->exercise.empty())
            reference.exercises.try_emplace(entry->exercise, none).first->second.add(place);
        const auto answers = entry->answersJson.empty() ? json::object() : json::parse(entry->answersJson);
        for (const auto& item : answers.value("items", json::array()))
            if (item.contains("scale")) {
                auto& sum = reference.marks[{MarkLine{entry->exercise, item.at("step"), ""}, daysFromDate(day),
                                             placeOf(item.at("participant"))}];
                sum.sum += item.at("scale").get<int>();
                ++sum.count;
            }
        for (const auto& feeling : entry->content.feelings)
            reference.words.try_emplace(feeling.word, none).first->second.add(place);
    }
    return reference;
}

} // namespace

TEST_CASE("figures are those of a slow count, in every range and page size", "[journal][insights]")
{
    TestJournal test;
    std::mt19937 random{20261128};
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    const std::vector<int> offsets{-600, -210, 0, 60, 120, 345, 840};
    const std::vector<journal::FeelingPick> picks{{"tired", "drained", exercises::Intensity::Little},
                                                  {"grateful", "close", exercises::Intensity::Little},
                                                  {"wobbly", "", exercises::Intensity::Unsaid}};
    std::vector<EntryId> ids;
    for (int i = 0; i < 300; ++i) {
        journal::EntryContent content;
        content.text = "words";
        content.created = {{startOfDay({2026, 3, 1}, 0).ms + std::int64_t{below(60 * 24 * 60)} * 60'000},
                           offsets[static_cast<std::size_t>(below(7))]};
        if (below(3) == 0) {
            ids.push_back(test.entries().add(content, std::nullopt, "weekly-check-in",
                                             checkIn(test, below(11), below(11)).dump()));
        } else {
            for (const auto& pick : picks)
                if (below(3) == 0)
                    content.feelings.push_back(pick);
            ids.push_back(test.entries().add(content, below(2) == 0 ? test.alex() : test.sam()));
        }
        if (below(10) == 0)
            CHECK(test.entries().moveToBin(ids.back()));
    }
    for (const auto& range : {DaySpan{}, DaySpan{Date{2026, 3, 29}, Date{2026, 3, 29}},
                              DaySpan{Date{2026, 3, 10}, Date{2026, 4, 2}}, DaySpan{std::nullopt, Date{2026, 3, 3}},
                              DaySpan{Date{2026, 4, 20}, std::nullopt}, DaySpan{Date{2030, 1, 1}, std::nullopt}}) {
        const auto slow = slowly(test, ids, range);
        for (const int rows : {1, 13, 1000}) {
            const auto figures = figuresOf(test, range, rows);
            CHECK(figures.days() == slow.days);
            CHECK(figures.exercises() == slow.exercises);
            REQUIRE(figures.words().size() == slow.words.size());
            for (const auto& [word, shares] : slow.words)
                CHECK(figures.words().at(word).shares == shares);
            for (int hour = 0; hour < 24; ++hour) {
                const auto place = slow.hours.find(hour);
                CHECK(figures.hours().at(static_cast<std::size_t>(hour)) ==
                      (place == slow.hours.end() ? journal::Shares{2} : place->second));
            }
            std::size_t counted = 0;
            for (const auto& [line, byDay] : figures.marks())
                for (const auto& [day, sums] : byDay)
                    for (int member = 0; member < 2; ++member) {
                        const auto& sum = sums[static_cast<std::size_t>(member)];
                        counted += sum.count > 0 ? 1 : 0;
                        const auto place = slow.marks.find({line, day, member});
                        CHECK(sum == (place == slow.marks.end() ? journal::MarkSum{} : place->second));
                    }
            CHECK(counted == slow.marks.size());
        }
    }
}

TEST_CASE("a day is the one on the wall where it was written, also when clocks change", "[journal][insights]")
{
    TestJournal test;
    (void)test.writeAt("before the clocks change", "2026-03-29T01:30:00+01:00", test.alex());
    (void)test.writeAt("after it, an hour and a minute later on the wall", "2026-03-29T03:31:00+02:00", test.alex());
    (void)test.writeAt("in the east it is the next day", "2026-03-30T00:10:00+14:00", test.sam());
    (void)test.writeAt("in the west still the day before", "2026-03-28T23:50:00-10:00", test.sam());
    const auto figures = figuresOf(test, {Date{2026, 3, 29}, Date{2026, 3, 29}});
    REQUIRE(figures.days().size() == 1);
    CHECK(figures.days().begin()->first == daysFromDate({2026, 3, 29}));
    CHECK(figures.days().begin()->second.of(0) == 2);
    CHECK(figures.days().begin()->second.of(1) == 0);
    CHECK(figures.hours()[1].of(0) == 1);
    CHECK(figures.hours()[3].of(0) == 1);
    CHECK(figures.weekdays()[6].total() == 2); // a Sunday
    CHECK(figuresOf(test, {Date{2026, 3, 28}, Date{2026, 3, 28}}).hours()[23].of(1) == 1);
    CHECK(figuresOf(test, {Date{2026, 3, 30}, Date{2026, 3, 30}}).hours()[0].of(1) == 1);
    CHECK(test.journal->insights().firstDay() == Date{2026, 3, 29}); // of the earliest moment
}

TEST_CASE("feelings of a talk belong to who named them, and none that was taken out", "[journal][insights]")
{
    TestJournal test;
    auto answers = checkIn(test, 4, 6);
    answers["items"].push_back(
        {{"step", "feel"}, {"participant", test.alex().toString()}, {"feelings", {"tired", "hopeful", "gone"}}});
    answers["items"].push_back(
        {{"step", "feel"}, {"participant", test.sam().toString()}, {"feelings", {"tired", "tired"}}});
    using exercises::Intensity;
    const auto id = finish(test, "2026-05-12T21:00:00+02:00", "weekly-check-in", answers,
                           {{"tired", "drained", Intensity::Little},
                            {"hopeful", "glad", Intensity::Little},
                            {"fond", "close", Intensity::Little}});
    const auto figures = figuresOf(test, {});
    CHECK(figures.words().at("tired").shares.of(0) == 1);
    CHECK(figures.words().at("tired").shares.of(1) == 1);
    CHECK(figures.words().at("hopeful").shares.of(0) == 1);
    CHECK(figures.words().at("hopeful").shares.total() == 1);
    CHECK(figures.words().at("fond").shares.together() == 1);
    CHECK(figures.words().count("gone") == 0);
    CHECK(figures.families().at(daysFromDate({2026, 5, 12})).at("drained").total() == 2);
    CHECK(figures.spokenSeconds().of(0) == 70);
    CHECK(figures.spokenSeconds().of(1) == 50);
    CHECK(test.entries().moveToBin(id));
    CHECK(figuresOf(test, {}).words().empty());
    CHECK(figuresOf(test, {}).entries() == 0);
}

TEST_CASE("drafts are never counted", "[journal][insights]")
{
    TestJournal test;
    journal::EntryContent content;
    content.text = "not said yet";
    content.feelings = {{"lonely", "sad", exercises::Intensity::ALot}};
    content.created = test.clock.localNow();
    content.mood = journal::Mood{-40, 10};
    const auto draft = test.journal->drafts().begin(test.alex(), std::nullopt, content);
    CHECK(figuresOf(test, {}).entries() == 0);
    CHECK(figuresOf(test, {}).words().empty());
    const auto id = test.journal->drafts().publish(draft.id);
    CHECK(figuresOf(test, {}).words().size() == 1);
    CHECK(figuresOf(test, {}).moods().at({-4, 1}).of(0) == 1);
    // A change that is being written is not counted either.
    content.feelings.push_back({"hurt", "sad", exercises::Intensity::ALot});
    (void)test.journal->drafts().begin(test.alex(), id, content);
    CHECK(figuresOf(test, {}).words().size() == 1);
}

TEST_CASE("the entries behind a point are those that made it", "[journal][insights]")
{
    TestJournal test;
    using What = InsightSelection::What;
    (void)finish(test, "2026-05-12T21:00:00+02:00", "weekly-check-in", checkIn(test, 4, 6));
    (void)finish(test, "2026-05-14T21:00:00+02:00", "how-close", checkIn(test, 5, 5));
    (void)test.writeAt("mine", "2026-05-12T07:00:00+02:00", test.alex());
    const auto all = readAll(test, {}, 100);
    const auto count = [&all](const InsightSelection& selection) {
        return std::count_if(all.begin(), all.end(),
                             [&](const EntryFigures& entry) { return matches(entry, selection); });
    };
    InsightSelection selection;
    CHECK(count(selection) == 3);
    selection.days = {Date{2026, 5, 12}, Date{2026, 5, 12}};
    CHECK(count(selection) == 2);
    selection.whose = {test.sam()};
    CHECK(count(selection) == 0);
    selection.whose = {test.sam(), std::nullopt};
    CHECK(count(selection) == 1);
    selection.days = {};
    selection.what = What::Marked;
    selection.whose = {test.alex()};
    selection.lines = {{"weekly-check-in", "closeness", ""}};
    CHECK(count(selection) == 1);
    selection.lines.push_back({"how-close", "closeness", ""});
    CHECK(count(selection) == 2);
    selection.what = What::Began;
    CHECK(count(selection) == 0);
    selection.whose = {test.sam()};
    CHECK(count(selection) == 2);
    selection.what = What::Spoke;
    CHECK(count(selection) == 2);
    selection.what = What::Hour;
    selection.whose.clear();
    selection.hour = 7;
    CHECK(count(selection) == 1);
    selection.what = What::Exercise;
    selection.name = "how-close";
    CHECK(count(selection) == 1);
    std::vector<journal::EntryKey> keys;
    for (const auto& entry : all)
        keys.push_back(entry.key);
    keys.push_back(1); // nothing there
    const auto lines = test.journal->insights().lines(keys);
    REQUIRE(lines.size() == 3);
    CHECK(lines.back().title == "mine");
}

TEST_CASE("who began is counted on its day, kept or not", "[journal][insights]")
{
    TestJournal test;
    const auto begin = [&test](const MemberId& first) {
        const auto run = test.journal->runs().begin("mirror", "Mirror", {test.alex(), test.sam()}, "{}");
        CHECK_FALSE(test.journal->runs().finish(run, exercises::Transcript{}, first));
    };
    begin(test.alex());
    const auto day = localDate(test.clock.localNow());
    test.clock.advanceSeconds(3 * 24 * 3600);
    begin(test.sam());
    const auto& store = test.journal->insights();
    const int offset = test.clock.localNow().offsetMinutes;
    CHECK(store.beginnings({}, offset).size() == 2);
    const auto first = store.beginnings({day, day}, offset);
    REQUIRE(first.size() == 1);
    CHECK(first[0].first == test.alex());
    CHECK(store.beginnings({dateFromDays(daysFromDate(day) + 1), std::nullopt}, offset).size() == 1);
}
