// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/journey.h"
#include "leaks/memory_search.h"

#include <QTest>

#include <iostream>

#include <unistd.h>

using namespace inglenook;
using test::Journey;
using test::MaskedWord;

namespace {

constexpr MaskedWord kWritten{"Plomvexurq"};
constexpr MaskedWord kSaid{"quimbolzary"};

QString clear(const MaskedWord& word)
{
    QString text;
    for (std::size_t i = 0; i < word.size(); ++i)
        text += QLatin1Char{word.at(i)};
    return text;
}

} // namespace

TEST_CASE("what two people typed into a demonstration is nowhere in memory once it is left", "[leaks][demonstration]")
{
    if (!test::canRead(getpid())) {
        std::cerr << "SKIPPED: this system lets no process read its own memory; nothing was looked for\n";
        return;
    }
    const std::vector<MaskedWord> words{kWritten, kSaid};
    Journey journey;
    journey.activate(QStringLiteral("unlock/demonstrate"));
    journey.waitFor(QStringLiteral("demonstration/banner"));
    journey.press(Qt::Key_N, Qt::ControlModifier);
    journey.typeInto(QStringLiteral("journal/write-text"), clear(kWritten));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/text"));
    journey.press(Qt::Key_2, Qt::ControlModifier);
    journey.activate(QStringLiteral("library/mirror"));
    journey.activate(QStringLiteral("exercise/begin"));
    if (journey.isThere(QStringLiteral("safety/go-on")))
        journey.activate(QStringLiteral("safety/go-on"));
    journey.waitFor(QStringLiteral("session"));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.typeInto(QStringLiteral("session/words"), clear(kSaid));
    CHECK(test::searchMemory(getpid(), words).size() >= 2);

    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.waitUntil([&] { return !journey.isThere(QStringLiteral("demonstration/banner")); }, "the door is back");
    std::size_t left = 1;
    (void)QTest::qWaitFor(
        [&] {
            left = test::searchMemory(getpid(), words).size();
            return left == 0;
        },
        3000);
    CHECK(left == 0);
}
