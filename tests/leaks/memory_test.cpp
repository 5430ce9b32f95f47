// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/journey.h"
#include "leaks/journal_keys.h"
#include "leaks/memory_search.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <iostream>
#include <sstream>

using namespace inglenook;
using test::Journey;
using test::MaskedWord;

namespace {

// Words that no library, dictionary or font has.
constexpr MaskedWord kLeft{"Tamvexqui"};
constexpr MaskedWord kRight{"Oberzwulp"};
constexpr MaskedWord kLeftOpens{"vexomarq zulquint drobnify"};
constexpr MaskedWord kRightOpens{"qorblyst hwenkidu ploxamer"};
constexpr MaskedWord kWrong{"jyxpantu mirbzole"};
constexpr MaskedWord kTitle{"Quizzelmorph"};
constexpr MaskedWord kText{"thwimbogruv"};
constexpr MaskedWord kTag{"hobnyxtalq"};
constexpr MaskedWord kQuery{"snirkvelp"};
constexpr MaskedWord kDraft{"drafzmopel"};
constexpr MaskedWord kAnswer{"lanqthworv"};
constexpr MaskedWord kCoached{"frobzisherk"};

QString clear(const MaskedWord& word)
{
    QString text;
    for (std::size_t i = 0; i < word.size(); ++i)
        text += QLatin1Char{word.at(i)};
    return text;
}

std::string utf8(const MaskedWord& word)
{
    std::string text;
    text.reserve(64); // on the heap, where it is wiped, and not inside the object
    for (std::size_t i = 0; i < word.size(); ++i)
        text += word.at(i);
    return text;
}

/// Where a word still is, for the report: never the word.
std::string places(const std::vector<test::Finding>& findings)
{
    std::ostringstream out;
    for (const auto& finding : findings)
        out << "\n  word " << finding.word << ", every " << finding.stride << " bytes, at " << std::hex
            << finding.address << std::dec << ' ' << finding.mapping;
    return out.str();
}

void checkAllThere(const std::vector<MaskedWord>& words)
{
    const auto findings = test::searchMemory(getpid(), words);
    for (std::size_t i = 0; i < words.size(); ++i) {
        INFO("word " << i << " is in memory while it is used");
        CHECK(std::any_of(findings.begin(), findings.end(), [i](const auto& f) { return f.word == i; }));
    }
}

/// Timers of tooltips and the like end within a moment.
void checkAllGone(const std::vector<MaskedWord>& words, const std::vector<MaskedWord>& keys)
{
    std::vector<test::Finding> findings;
    (void)QTest::qWaitFor(
        [&] {
            findings = test::searchMemory(getpid(), words);
            return findings.empty();
        },
        3000);
    INFO("left in memory:" << places(findings));
    CHECK(findings.empty());
    const auto keyFindings = test::searchMemoryForBytes(getpid(), keys);
    INFO("keys left in memory:" << places(keyFindings));
    CHECK(keyFindings.empty());
}

void makeJournal(Journey& journey)
{
    journey.activate(QStringLiteral("unlock/welcome-new"));
    journey.activate(QStringLiteral("new/two"));
    journey.typeInto(QStringLiteral("new/name-0"), clear(kLeft));
    journey.typeInto(QStringLiteral("new/name-1"), clear(kRight));
    journey.activate(QStringLiteral("new/forward"));
    journey.typeInto(QStringLiteral("new/passphrase-0"), clear(kLeftOpens));
    journey.typeInto(QStringLiteral("new/again-0"), clear(kLeftOpens));
    checkAllThere({kLeft, kRight, kLeftOpens});
    journey.activate(QStringLiteral("new/forward"));
    journey.typeInto(QStringLiteral("new/passphrase-1"), clear(kRightOpens));
    journey.typeInto(QStringLiteral("new/again-1"), clear(kRightOpens));
    journey.activate(QStringLiteral("new/forward"));
    // The file's name may be seen by anyone, so it is one that says nothing.
    journey.find<QLineEdit>(QStringLiteral("new/file"))
        ->setText(QString::fromStdString((journey.folder() / "evening.nook").string()));
    journey.activate(QStringLiteral("new/forward"));
    journey.waitFor(QStringLiteral("today/greeting"));
}

void writeEntry(Journey& journey)
{
    journey.press(Qt::Key_N, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/write-title"));
    journey.type(clear(kTitle));
    journey.press(Qt::Key_Return);
    journey.type(clear(kText));
    journey.typeInto(QStringLiteral("journal/write-tags"), clear(kTag));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/text"));
    journey.typeInto(QStringLiteral("journal/search"), clear(kQuery));
}

/// Puts the entry into the list beside the pictures, and its writer's name on them.
void lookBack(Journey& journey)
{
    journey.press(Qt::Key_4, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("insights/days/plot"));
    journey.find(QStringLiteral("insights/days/plot"))->setFocus(Qt::TabFocusReason);
    journey.press(Qt::Key_End);
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("insights/behind/list"));
}

void begin(Journey& journey, const QString& exercise)
{
    journey.press(Qt::Key_2, Qt::ControlModifier);
    journey.activate(QStringLiteral("library/") + exercise);
    journey.activate(QStringLiteral("exercise/begin"));
    if (journey.isThere(QStringLiteral("safety/go-on")))
        journey.activate(QStringLiteral("safety/go-on"));
    journey.waitFor(QStringLiteral("session"));
}

void talk(Journey& journey)
{
    journey.press(Qt::Key_N, Qt::ControlModifier);
    journey.typeInto(QStringLiteral("journal/write-text"), clear(kDraft));
    begin(journey, QStringLiteral("i-statement"));
    journey.typeInto(QStringLiteral("session/behaviour"), QStringLiteral("are always ") + clear(kCoached));
    journey.waitFor(QStringLiteral("session/behaviour-hint"));
    journey.press(Qt::Key_L, Qt::ControlModifier); // it goes on later
    journey.unlock(clear(kLeftOpens));
    begin(journey, QStringLiteral("mirror"));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.typeInto(QStringLiteral("session/words"), clear(kAnswer));
}

} // namespace

TEST_CASE("what was typed, and every key, is nowhere in memory once the journal is locked", "[leaks][trap-26]")
{
    if (!test::canRead(getpid())) {
        std::cerr << "SKIPPED: this system lets no process read its own memory; nothing was looked for\n";
        return;
    }
    const std::vector<MaskedWord> written{kLeft, kRight, kTitle, kText, kTag, kQuery, kDraft, kAnswer, kCoached};
    auto all = written;
    all.insert(all.end(), {kLeftOpens, kRightOpens, kWrong});
    Journey journey;
    makeJournal(journey);
    auto keys = test::keysOf(journey.folder() / "evening.nook", utf8(kLeftOpens));
    REQUIRE(keys.size() == 7);
    CHECK_FALSE(test::searchMemoryForBytes(getpid(), keys).empty());
    writeEntry(journey);
    lookBack(journey);
    checkAllThere({kLeft, kRight, kTitle, kText, kTag, kQuery});
    talk(journey);
    checkAllThere({kAnswer});
    journey.press(Qt::Key_L, Qt::ControlModifier);
    checkAllGone(all, keys);

    // A wrong passphrase is mostly a right one with a slip.
    journey.typeInto(QStringLiteral("unlock/passphrase"), clear(kWrong));
    journey.press(Qt::Key_Return);
    journey.waitUntil([&] { return journey.isThere(QStringLiteral("unlock/refusal")); }, "it is refused");
    checkAllThere({kWrong});
    journey.press(Qt::Key_A, Qt::ControlModifier);
    journey.unlock(clear(kRightOpens));
    journey.waitFor(QStringLiteral("today/greeting"));
    journey.press(Qt::Key_3, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/list"));
    journey.window().hear(app::LockEvent::ScreenLocked);
    journey.waitFor(QStringLiteral("unlock/passphrase"));
    checkAllGone(all, keys);
}
