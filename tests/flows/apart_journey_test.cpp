// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/steps.h"

#include <QApplication>

using namespace inglenook;
using test::isSaid;
using test::Journey;

namespace {

const auto kAlex = QString::fromUtf16(test::kAlexOpens);
const auto kSam = QString::fromUtf16(test::kSamOpens);

/// A mark by keys, and a few words; then it is sealed.
void answer(Journey& journey, const QString& words)
{
    journey.waitFor(QStringLiteral("today/apart-line-0"));
    CHECK(QApplication::focusWidget() == journey.find(QStringLiteral("today/apart-line-0")));
    journey.press(Qt::Key_Right);
    journey.typeInto(QStringLiteral("today/apart-words-2"), words);
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("today/apart-card"));
}

void changeOver(Journey& journey, const QString& passphrase)
{
    journey.lock();
    journey.unlock(passphrase);
    journey.waitFor(QStringLiteral("today/greeting"));
}

void beginApart(Journey& journey)
{
    journey.press(Qt::Key_2, Qt::ControlModifier);
    journey.activate(QStringLiteral("library/how-close"));
    journey.activate(QStringLiteral("exercise/apart"));
    journey.activate(QStringLiteral("safety/go-on"));
}

} // namespace

TEST_CASE("by keys alone two answer how close they are at different times, read it, and go on together", "[flows]")
{
    Journey journey;
    journey.makeJournalForTwo();
    beginApart(journey);
    answer(journey, QStringLiteral("canary on the balcony"));
    CHECK(isSaid(journey, "It is sealed until Sam has too"));
    CHECK_FALSE(isSaid(journey, "canary"));

    changeOver(journey, kSam);
    CHECK(isSaid(journey, "Alex has answered"));
    CHECK_FALSE(isSaid(journey, "canary"));
    journey.activate(QStringLiteral("today/apart-0/answer"));
    CHECK_FALSE(isSaid(journey, "canary"));
    answer(journey, QStringLiteral("canary in the boat"));
    CHECK(isSaid(journey, "Both answers are there"));

    SECTION("when the first one comes in again")
    {
        changeOver(journey, kAlex);
        journey.activate(QStringLiteral("today/apart-0/read"));
    }
    SECTION("or at once, with both passphrases side by side")
    {
        journey.activate(QStringLiteral("today/apart-0/open"));
        journey.waitFor(QStringLiteral("today/passphrase-0"));
        journey.type(kAlex);
        journey.press(Qt::Key_Return);
    }
    journey.waitFor(QStringLiteral("today/apart-reading"));
    CHECK(isSaid(journey, "canary on the balcony"));
    CHECK(isSaid(journey, "canary in the boat"));
    journey.activate(QStringLiteral("today/apart-go-on"));
    journey.waitFor(QStringLiteral("session"));
    CHECK(isSaid(journey, "canary on the balcony")); // at the page on which they are opened
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitUntil([&] { return isSaid(journey, "mean to you"); }, "they go on from there");
    const auto kept = journey.window().openJournal()->journal().entries().page({}, std::nullopt, 10);
    CHECK(kept.entries.size() == 1);
}

TEST_CASE("answers given apart can be taken back from Today, and wait when left for another time", "[flows]")
{
    Journey journey;
    journey.makeJournalForTwo();
    beginApart(journey);
    answer(journey, QStringLiteral("canary too early"));
    journey.activate(QStringLiteral("today/apart-0/withdraw"));
    journey.waitFor(QStringLiteral("today/apart-0/answer"));
    journey.activate(QStringLiteral("today/apart-0/answer"));
    journey.waitFor(QStringLiteral("today/apart-words-2"));
    CHECK(isSaid(journey, "canary too early"));
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("today/apart-card"));
    changeOver(journey, kSam);
    CHECK_FALSE(journey.isThere(QStringLiteral("today/apart-card"))); // a draft is nobody else's business
}
