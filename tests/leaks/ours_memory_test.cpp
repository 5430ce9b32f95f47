// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/two_journals.h"
#include "leaks/journal_keys.h"
#include "leaks/memory_search.h"

#include "app/remembered_job.h"

#include <QTest>

#include <algorithm>
#include <iostream>

#include <unistd.h>

using namespace inglenook;
using test::Journey;
using test::MaskedWord;

namespace {

constexpr MaskedWord kOurs{"Vompelzurqi"};
constexpr MaskedWord kMine{"quorblimzax"};

QString clear(const MaskedWord& word)
{
    QString text;
    for (std::size_t i = 0; i < word.size(); ++i)
        text += QLatin1Char{word.at(i)};
    return text;
}

/// What the personal journal keeps: as bytes, and in the digits in which it is stored.
std::vector<MaskedWord> keptKey(Journey& journey)
{
    auto& own = journey.window().openJournal()->workspace();
    const auto known = app::rememberedOf(own, journey.clock()).find();
    REQUIRE(known);
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string bytes;
    std::string digits;
    for (auto* text : {&bytes, &digits})
        text->reserve(128); // on the heap, where it is wiped
    for (const auto byte : known->key.view()) {
        bytes += static_cast<char>(byte);
        digits += kDigits[byte >> 4];
        digits += kDigits[byte & 15];
    }
    return {MaskedWord{bytes}, MaskedWord{digits}};
}

} // namespace

TEST_CASE("locking a journal of one's own takes the keys and the words of both out of memory", "[leaks][ours]")
{
    if (!test::canRead(getpid())) {
        std::cerr << "SKIPPED: this system lets no process read its own memory; nothing was looked for\n";
        return;
    }
    const std::vector<MaskedWord> words{kOurs, kMine};
    Journey journey;
    journey.makeJournalForTwo();
    test::keepEntry(journey, clear(kOurs));
    journey.lock();
    test::makeOwnJournal(journey);
    test::keepEntry(journey, clear(kMine));
    test::rememberOurs(journey, QString::fromUtf16(test::kAlexOpens));
    journey.activate(QStringLiteral("settings/back"));
    journey.press(Qt::Key_3, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/whose"));
    CHECK(test::searchMemory(getpid(), words).size() >= 2);

    auto keys = test::keysOf(journey.journalFile("Alex & Sam.nook"), "a seat for two");
    const auto mine = test::keysOf(journey.window().openJournal()->file(), "walnut ferry seven");
    const auto kept = keptKey(journey);
    REQUIRE(keys.size() == 7);
    REQUIRE(mine.size() == 7);
    CHECK_FALSE(test::searchMemoryForBytes(getpid(), keys).empty()); // it is open
    keys.insert(keys.end(), mine.begin(), mine.end());
    keys.insert(keys.end(), kept.begin(), kept.end());

    journey.lock();
    std::size_t left = 1;
    (void)QTest::qWaitFor(
        [&] {
            left = test::searchMemory(getpid(), words).size();
            return left == 0;
        },
        3000);
    CHECK(left == 0);
    CHECK(test::searchMemoryForBytes(getpid(), keys).empty());
}
