// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/lived_in.h"

#include "base/clock.h"
#include "exercises/feelings.h"
#include "exercises/transcript.h"

#include <array>
#include <random>
#include <string>
#include <vector>

namespace inglenook::test {
namespace {

constexpr std::int64_t kHourMs = 3600 * 1000;
constexpr int kWeeks = 12;
constexpr int kSkipped = -1;

/// Oldest first.
constexpr std::array<std::array<int, 2>, kWeeks> kMarks{
    {{5, 6}, {6, 5}, {5, 4}, {4, 3}, {5, 4}, {6, 4}, {6, 6}, {kSkipped, 6}, {7, 6}, {7, 7}, {6, 5}, {7, 6}}};

LocalTime ago(int days, int hour)
{
    auto time = SystemClock{}.localNow();
    const auto today = localDate(time);
    time.utc.ms = startOfDay(dateFromDays(daysFromDate(today) - days), time.offsetMinutes).ms + hour * kHourMs;
    return time;
}

std::string checkIn(const std::vector<journal::Member>& members, std::size_t week, std::mt19937& random)
{
    std::string items;
    std::string turns;
    for (std::size_t i = 0; i < 2; ++i) {
        const auto id = members[i].id.toString();
        if (kMarks[week][i] != kSkipped)
            items += std::string{items.empty() ? "" : ","} + R"({"step":"closeness","participant":")" + id +
                     R"(","scale":)" + std::to_string(kMarks[week][i]) + "}";
        turns += std::string{turns.empty() ? "" : ","} + R"({"step":"hard","participant":")" + id + R"(","seconds":)" +
                 std::to_string(100 + random() % 120) + "}";
    }
    return R"({"items":[)" + items + R"(],"turns":[)" + turns + "]}";
}

} // namespace

void liveIn(journal::Journal& journal)
{
    const auto vocabulary = exercises::FeelingsVocabulary::builtin();
    const std::vector<const char*> words{"tired", "tired",  "grateful", "grateful", "settled", "hopeful",
                                         "tired", "uneasy", "grateful", "fond",     "lonely",  "irritated"};
    std::mt19937 random{12};
    const auto& members = journal.members();
    for (std::size_t week = 0; week < kWeeks; ++week) {
        const int days = 1 + 7 * static_cast<int>(kWeeks - 1 - week);
        journal::EntryContent content;
        content.title = "Weekly check-in";
        content.text = "What we kept of it.";
        content.created = ago(days, 20);
        (void)journal.entries().add(content, std::nullopt, "weekly-check-in", checkIn(members, week, random));
        const auto run = journal.runs().begin("mirror", "Mirror", {members[0].id, members[1].id}, "{}");
        (void)journal.runs().finish(run, exercises::Transcript{}, members[week % 2].id);
        for (unsigned entry = 0; entry < 2 + random() % 3; ++entry) {
            journal::EntryContent own;
            own.title = "An evening";
            own.text = "A line or two.";
            own.created = ago(days + static_cast<int>(random() % 6), 7 + static_cast<int>(random() % 16));
            own.feelings.push_back(vocabulary.pick(words[random() % words.size()]));
            if (random() % 2 == 0)
                own.mood = journal::Mood{static_cast<int>(random() % 160) - 60, static_cast<int>(random() % 160) - 80};
            (void)journal.entries().add(own, members[random() % 2].id);
        }
    }
    const auto wall = [](int days) { return localDate(ago(days, 12)); };
    const auto ritual = [&](const char* name, int every, int kept) {
        journal::Ritual made;
        made.name = name;
        made.rhythm.every = journal::Rhythm::Every::Week;
        made.rhythm.first = wall(90);
        const auto id = journal.rituals().add(made);
        for (int i = 0; i < kept; ++i)
            journal.rituals().mark(id, {wall(2 + every * i), true});
    };
    ritual("A slow Saturday", 7, 8);
    ritual("Coffee before the day", 10, 5);
    for (const auto* what : {"Call the garage", "Home by six on Thursday"}) {
        journal::Promise promise;
        promise.by = members[0].id;
        promise.what = what;
        (void)journal.promises().keep(journal.promises().add(promise));
    }
    for (const auto* exercise :
         {"mirror", "mirror", "how-close", "specific-thanks", "specific-thanks", "curious-questions"}) {
        journal::EntryContent content;
        content.title = "Together";
        content.text = "What we kept of it.";
        content.created = ago(static_cast<int>(random() % 80), 21);
        (void)journal.entries().add(content, std::nullopt, exercise, "{}");
    }
}

} // namespace inglenook::test
