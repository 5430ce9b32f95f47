// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/journey.h"

#include <QApplication>
#include <QListView>
#include <QTest>

#include <fstream>

using namespace inglenook;
using test::Journey;

namespace {

QString opens(const char16_t* passphrase)
{
    return QString::fromUtf16(passphrase);
}

std::string bytesOf(const std::filesystem::path& folder)
{
    std::string all;
    for (const auto& file : std::filesystem::recursive_directory_iterator{folder})
        if (file.is_regular_file() && file.path().extension() != ".toml")
            all +=
                std::string{std::istreambuf_iterator<char>{std::ifstream{file.path(), std::ios::binary}.rdbuf()}, {}};
    return all;
}

/// From the library to the first step of Mirror.
void beginMirror(Journey& journey)
{
    journey.press(Qt::Key_2, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("library/mirror"));
    journey.activate(QStringLiteral("library/mirror"));
    journey.activate(QStringLiteral("exercise/begin"));
    if (journey.isThere(QStringLiteral("safety/go-on")))
        journey.activate(QStringLiteral("safety/go-on"));
    journey.waitFor(QStringLiteral("session"));
}

void forward(Journey& journey)
{
    journey.press(Qt::Key_Return, Qt::ControlModifier);
}

/// "Yes, that's it".
void fits(Journey& journey)
{
    journey.press(Qt::Key_1);
    journey.waitUntil([&] { return !journey.isThere(QStringLiteral("session/yes")); }, "the answer is taken");
}

} // namespace

TEST_CASE("two people make a journal, mirror with a retry and a swap, keep it, lock, and the other finds it by a word",
          "[flows]")
{
    Journey journey;
    journey.makeJournalForTwo();
    CHECK(journey.readable().contains(QStringLiteral("Alex and Sam")));
    beginMirror(journey);

    forward(journey); // has finished speaking
    journey.typeInto(QStringLiteral("session/words"), QStringLiteral("you waited with the lantern"));
    forward(journey);
    journey.press(Qt::Key_2); // not quite
    journey.waitFor(QStringLiteral("session/missing"));
    journey.typeInto(QStringLiteral("session/missing"), QStringLiteral("that I was cold"));
    forward(journey);
    CHECK(journey.readable().contains(QStringLiteral("that I was cold")));
    journey.typeInto(QStringLiteral("session/words"), QStringLiteral(" and you were cold"));
    forward(journey);
    fits(journey);
    forward(journey); // the question
    forward(journey); // the answer
    forward(journey); // changing over
    forward(journey); // the other speaks
    journey.typeInto(QStringLiteral("session/words"), QStringLiteral("the harbour at night"));
    forward(journey);
    fits(journey);
    forward(journey);
    forward(journey);
    forward(journey); // closing words
    journey.waitFor(QStringLiteral("closing/title"));
    forward(journey); // keep this
    journey.waitFor(QStringLiteral("journal/text"));
    CHECK(journey.readable().contains(QStringLiteral("lantern")));

    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("unlock/passphrase"));
    const auto locked = journey.readable();
    CHECK_FALSE(locked.contains(QStringLiteral("lantern")));
    CHECK_FALSE(locked.contains(QStringLiteral("Mirror")));
    const auto bytes = bytesOf(journey.folder());
    // No word of three letters: in as many bytes of cipher text, one file in eighty has it by chance.
    for (const auto* canary : {"lantern", "harbour", "Alex", "Mirror", "mirror", "SQLite format 3"})
        CHECK(bytes.find(canary) == std::string::npos);

    journey.unlock(opens(test::kSamOpens));
    journey.press(Qt::Key_3, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/search"));
    journey.typeInto(QStringLiteral("journal/search"), QStringLiteral("lant"));
    auto* list = journey.find<QListView>(QStringLiteral("journal/list"));
    journey.waitUntil([&] { return list->model()->rowCount() == 1; }, "the search has found it");
    journey.typeInto(QStringLiteral("journal/search"), QStringLiteral("xyzzy"));
    journey.waitUntil([&] { return list->model()->rowCount() == 0; }, "nothing is left");
}

TEST_CASE("locking in the middle of a conversation asks nothing, and it goes on at the same step", "[flows]")
{
    Journey journey;
    journey.makeJournalForTwo();
    beginMirror(journey);
    forward(journey);
    journey.typeInto(QStringLiteral("session/words"), QStringLiteral("half a sentence about the lantern"));
    journey.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(journey.isThere(QStringLiteral("unlock/passphrase")));

    journey.unlock(opens(test::kSamOpens));
    journey.waitFor(QStringLiteral("today/continue"));
    journey.activate(QStringLiteral("today/continue"));
    journey.waitFor(QStringLiteral("session/words"));
    CHECK(journey.readable().contains(QStringLiteral("half a sentence about the lantern")));
}

TEST_CASE("a window that is gone without a word loses at most the last two seconds of a conversation", "[flows]")
{
    Journey journey;
    journey.makeJournalForTwo();
    beginMirror(journey);
    forward(journey);
    journey.typeInto(QStringLiteral("session/words"), QStringLiteral("it was raining"));
    auto* open = journey.window().openJournal();
    const auto saved = [&] {
        const auto runs = open->journal().runs().unfinished();
        return runs.size() == 1 && runs.front().state.find("it was raining") != std::string::npos;
    };
    CHECK(QTest::qWaitFor(saved, 2000));
}

TEST_CASE("stopping keeps nothing unless it is chosen", "[flows]")
{
    Journey journey;
    journey.makeJournalForTwo();
    beginMirror(journey);
    forward(journey);
    journey.typeInto(QStringLiteral("session/words"), QStringLiteral("never mind"));
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("session/stop-dialog"));
    journey.press(Qt::Key_Escape); // the safe answer: go on
    CHECK(journey.isThere(QStringLiteral("session/words")));
}

TEST_CASE("a break that is not taken leads back to the same step, and the keys go on working", "[flows]")
{
    Journey journey;
    journey.makeJournalForTwo();
    beginMirror(journey);
    journey.press(Qt::Key_F8);
    journey.waitFor(QStringLiteral("session/option-1")); // who asks for it
    journey.press(Qt::Key_Escape);
    journey.waitUntil([&] { return !journey.isThere(QStringLiteral("session/option-1")); }, "the question is gone");
    forward(journey);
    journey.waitFor(QStringLiteral("session/words"));
}

TEST_CASE("the second round leads to the end by the same keys", "[flows]")
{
    Journey journey;
    journey.makeJournalForTwo();
    beginMirror(journey);
    for (int round = 0; round < 2; ++round) {
        forward(journey);
        forward(journey);
        journey.waitFor(QStringLiteral("session/yes"));
        fits(journey);
        forward(journey);
        forward(journey);
        forward(journey);
    }
    journey.waitFor(QStringLiteral("closing/title"));
}

TEST_CASE("after the hand-over the keyboard is with the one who answers", "[flows]")
{
    Journey journey;
    journey.makeJournalForTwo();
    journey.press(Qt::Key_2, Qt::ControlModifier);
    journey.activate(QStringLiteral("library/weekly-check-in"));
    journey.activate(QStringLiteral("exercise/begin"));
    journey.activate(QStringLiteral("safety/go-on"));
    for (const auto* person : {"first", "second"}) {
        CAPTURE(person);
        journey.waitFor(QStringLiteral("session/hand-over"));
        journey.waitUntil([] { return QApplication::focusWidget() != nullptr; }, "the button has the focus");
        journey.press(Qt::Key_Return);
        journey.waitFor(QStringLiteral("session/scale"));
        journey.waitUntil([&] { return journey.find(QStringLiteral("session/scale"))->hasFocus(); },
                          "the scale has it");
        journey.press(Qt::Key_Right);
        forward(journey);
        journey.waitFor(QStringLiteral("session/words"));
        forward(journey);
        journey.waitUntil([&] { return journey.readable().contains(QStringLiteral("thank-you")); }, "the third step");
        forward(journey);
    }
    journey.waitUntil([&] { return journey.readable().contains(QStringLiteral("opened together")); }, "it is opened");
}
