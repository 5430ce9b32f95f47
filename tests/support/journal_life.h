// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fake_clock.h"

#include "exercises/transcript.h"
#include "journal/journal.h"

#include <string>

namespace inglenook::test {

inline journal::EntryContent wordsOf(const Clock& clock, std::string title, std::string text)
{
    journal::EntryContent content;
    content.title = std::move(title);
    content.text = std::move(text);
    content.created = clock.localNow();
    return content;
}

inline exercises::Transcript somethingSaid(bool keep)
{
    exercises::Transcript transcript;
    transcript.exerciseId = "mirror";
    transcript.title = "Mirror";
    exercises::TranscriptItem said;
    said.step = "say";
    said.heading = "What was said";
    said.answer.text = "I missed you at supper";
    said.answer.feelings = {{"lonely", "sad", exercises::Intensity::ALot}};
    said.markdown = said.answer.text;
    said.keep = keep;
    transcript.items.push_back(said);
    exercises::TranscriptItem rated;
    rated.step = "how-close";
    rated.heading = "How close";
    rated.participant = -1;
    rated.answer.scale = 7;
    rated.markdown = "7 of 10";
    rated.keep = keep;
    transcript.items.push_back(rated);
    return transcript;
}

/// A little of everything that people do with a journal: it is the same each time with the same clock and ids.
inline void liveWith(journal::Journal& journal, FakeClock& clock)
{
    const auto me = journal.me().id;
    auto& entries = journal.entries();

    auto walk = wordsOf(clock, "A long walk", "We went **up** to the chapel, and nobody hurried.\n\n- bread\n- rain\n");
    walk.tags = {"walk", "us two"};
    walk.feelings = {{"peaceful", "calm", exercises::Intensity::Little},
                     {"unhurried", "", exercises::Intensity::Unsaid}};
    walk.starred = true;
    const auto walkId = entries.add(walk, me);
    clock.advanceDays(1);

    static_cast<void>(entries.add(
        wordsOf(
            clock, "Ünïcödé — 二人で歩く",
            "שלום, κόσμε, सुप्रभात, 👩‍❤️‍👨 and a zero\u200bwidth space.\r\nA "
            "\"quoted\" line."),
        std::nullopt));
    clock.advanceSeconds(90);

    std::string longText;
    for (int i = 0; i < 200; ++i)
        longText += "Sentence " + std::to_string(i) + " of a long letter. ";
    auto letter = wordsOf(clock, "", longText);
    letter.tags = {"letter"};
    const auto letterId = entries.add(letter, me);
    clock.advanceSeconds(5);

    letter.text += "And one line more.";
    static_cast<void>(entries.edit(letterId, letter));
    const auto gone = entries.add(wordsOf(clock, "Gone for good", "of which nothing stays"), me);
    const auto binned = entries.add(wordsOf(clock, "In the bin", "for a while yet"), me);
    static_cast<void>(entries.moveToBin(gone));
    clock.advanceDays(31);
    static_cast<void>(entries.emptyOldBin());
    static_cast<void>(entries.moveToBin(binned));

    auto draft = journal.drafts().begin(me, std::nullopt, wordsOf(clock, "Half a", "half a thou"));
    draft.content.text = "half a thought, saved";
    draft.content.tags = {"unfinished"};
    journal.drafts().save(draft);
    walk.text += "\nIt is still the best day of the year.";
    static_cast<void>(journal.drafts().begin(me, walkId, walk));
    clock.advanceSeconds(30);

    std::vector<MemberId> both;
    for (const auto& member : journal.members())
        both.push_back(member.id);
    const auto done = journal.runs().begin("mirror", "Mirror", both, R"({"step":"say"})");
    static_cast<void>(journal.runs().finish(done, somethingSaid(true), both.back()));
    const auto dropped = journal.runs().begin("mirror", "Mirror", both, "{}");
    journal.runs().discard(dropped);
    const auto open = journal.runs().begin("apology", "Apology", both, R"({"step":"what-happened","round":0})");
    clock.advanceSeconds(60);
    journal.runs().save(open, R"({"step":"what-it-did","round":0,"answers":["I said it in front of your friends"]})");

    journal.setPreference("favourites", "mirror\nweekly-check-in");
    if (journal.kind() == journal::JournalKind::Shared)
        journal.swapSeats();
}

} // namespace inglenook::test
