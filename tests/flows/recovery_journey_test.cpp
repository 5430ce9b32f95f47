// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/journey.h"

#include "screens/settings/code_block.h"

#include <QApplication>
#include <QClipboard>

using namespace inglenook;
using test::Journey;

namespace {

const auto kAlex = QString::fromUtf16(test::kAlexOpens);
const auto kSam = QString::fromUtf16(test::kSamOpens);
const auto kFresh = QStringLiteral("violet ladder smoke two");

QString codeOn(Journey& journey)
{
    const auto text = journey.find<ui::CodeBlock>(QStringLiteral("sheet/code"))->code().text();
    return QString::fromLatin1(reinterpret_cast<const char*>(text.view().data()), static_cast<int>(text.size()));
}

void openSettings(Journey& journey)
{
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("ways"));
}

/// Up to the page that shows the code.
QString makeSheet(Journey& journey, const QString& passphrase)
{
    journey.activate(QStringLiteral("ways/code"));
    journey.typeInto(QStringLiteral("confirm/mine"), passphrase);
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("sheet/code"));
    return codeOn(journey);
}

void lock(Journey& journey)
{
    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("unlock/passphrase"));
}

void waitToRead(Journey& journey, const QString& words)
{
    journey.waitUntil([&] { return journey.readable().contains(words); }, words.toUtf8().constData());
}

void refused(Journey& journey, const QString& passphrase)
{
    journey.typeInto(QStringLiteral("unlock/passphrase"), passphrase);
    journey.press(Qt::Key_Return);
    waitToRead(journey, QStringLiteral("That did not open it."));
    journey.press(Qt::Key_A, Qt::ControlModifier);
}

} // namespace

TEST_CASE("a lost passphrase is replaced with the recovery sheet, by keys alone", "[flows][recovery]")
{
    Journey journey;
    journey.makeJournalForTwo();
    openSettings(journey);
    const auto code = makeSheet(journey, kAlex);
    REQUIRE(code.size() == 44);
    CHECK_FALSE(journey.readable().contains(code.left(9))); // for the eyes alone
    journey.activate(QStringLiteral("sheet/forward"));
    auto typed = code;
    typed[0] = typed.at(0) == u'7' ? u'8' : u'7';
    journey.typeInto(QStringLiteral("sheet/typed"), typed);
    journey.press(Qt::Key_Return);
    waitToRead(journey, QStringLiteral("it seems in group 1"));
    journey.press(Qt::Key_A, Qt::ControlModifier);
    journey.type(code.toLower().remove(u'-'));
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("ways/code"));
    waitToRead(journey, QStringLiteral("a recovery sheet from"));
    CHECK(QApplication::clipboard()->text().isEmpty());
    lock(journey);

    journey.activate(QStringLiteral("unlock/recover"));
    journey.waitFor(QStringLiteral("recover/code"));
    journey.type(code.left(20));
    waitToRead(journey, QStringLiteral("16 of 36 characters"));
    journey.press(Qt::Key_Return);
    waitToRead(journey, QStringLiteral("These are 16 of 36 characters"));
    auto slips = code.toLower().replace(u'0', u'o').replace(u'1', u'l').replace(u'-', u' ');
    journey.type(slips.mid(20));
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("recover/passphrase"));
    CHECK(journey.readable().contains(QStringLiteral("Alex, choose a new passphrase")));
    journey.type(kFresh);
    journey.press(Qt::Key_Return);
    journey.type(kFresh);
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("sidebar"));
    CHECK(journey.window().openJournal()->journal().me().name == "Alex");
    lock(journey);
    refused(journey, kAlex);
    journey.unlock(kFresh);
    lock(journey);
    journey.unlock(kSam);
}

TEST_CASE("a code that is whole but none of this journal says so", "[flows][recovery]")
{
    Journey journey;
    journey.makeJournalForTwo();
    lock(journey);
    journey.type(QStringLiteral("000G-40R4-0M30-E209-185G-R38E-1W81-24GK-CFYC"));
    journey.press(Qt::Key_Return);
    waitToRead(journey, QStringLiteral("This looks like a recovery code."));
    journey.activate(QStringLiteral("unlock/recover"));
    journey.type(QStringLiteral("000G-40R4-0M30-E209-185G-R38E-1W81-24GK-CFYC"));
    journey.press(Qt::Key_Return);
    waitToRead(journey, QStringLiteral("it does not open this journal"));
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("unlock/passphrase"));
    CHECK_FALSE(journey.isThere(QStringLiteral("recover/code")));
    journey.unlock(kAlex);
}

TEST_CASE("nobody leaves a sheet by mistake, and a new one is asked about", "[flows][recovery]")
{
    Journey journey;
    journey.makeJournalForTwo();
    openSettings(journey);
    const auto first = makeSheet(journey, kAlex);
    journey.press(Qt::Key_Escape);
    waitToRead(journey, QStringLiteral("Is the code on paper?"));
    journey.press(Qt::Key_Escape);
    REQUIRE(journey.isThere(QStringLiteral("sheet/code")));
    journey.press(Qt::Key_Escape);
    journey.activate(QStringLiteral("dialog/2"));
    journey.waitFor(QStringLiteral("ways/code"));
    journey.activate(QStringLiteral("ways/code"));
    waitToRead(journey, QStringLiteral("Make a new recovery sheet?"));
    journey.press(Qt::Key_Escape);
    CHECK_FALSE(journey.isThere(QStringLiteral("confirm/mine")));
    journey.activate(QStringLiteral("ways/code"));
    journey.activate(QStringLiteral("dialog/2"));
    journey.typeInto(QStringLiteral("confirm/mine"), kAlex);
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("sheet/code"));
    CHECK(codeOn(journey) != first);
    lock(journey); // takes the page and the code away
    CHECK_FALSE(journey.isThere(QStringLiteral("sheet/code")));
}

TEST_CASE("a passphrase is changed by keys alone", "[flows][recovery]")
{
    Journey journey;
    journey.makeJournalForTwo();
    openSettings(journey);
    journey.activate(QStringLiteral("ways/change"));
    journey.type(QStringLiteral("not mine"));
    journey.press(Qt::Key_Return);
    journey.type(kFresh);
    journey.press(Qt::Key_Return);
    journey.type(QStringLiteral("violet ladder"));
    journey.press(Qt::Key_Return);
    waitToRead(journey, QStringLiteral("The two are not the same."));
    journey.find(QStringLiteral("passphrase/new-again"))->setFocus();
    journey.press(Qt::Key_A, Qt::ControlModifier);
    journey.type(kFresh);
    journey.press(Qt::Key_Return);
    waitToRead(journey, QStringLiteral("That is not the passphrase you came in with."));
    journey.press(Qt::Key_A, Qt::ControlModifier);
    journey.type(kAlex);
    journey.activate(QStringLiteral("passphrase/forward"));
    waitToRead(journey, QStringLiteral("Your passphrase is changed."));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("ways/change"));
    lock(journey);
    refused(journey, kAlex);
    journey.unlock(kFresh);
}

TEST_CASE("someone is let in, and out again, by keys alone", "[flows][recovery]")
{
    Journey journey;
    journey.makeJournalForTwo();
    openSettings(journey);
    journey.activate(QStringLiteral("ways/let-in"));
    journey.type(QStringLiteral("Noor"));
    journey.press(Qt::Key_Return);
    journey.type(kFresh);
    journey.press(Qt::Key_Return);
    journey.type(kFresh);
    journey.press(Qt::Key_Return);
    journey.type(kAlex);
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("ways/remove-Noor"));
    lock(journey);
    journey.unlock(kFresh);
    CHECK(journey.window().openJournal()->journal().me().name == "Noor");
    openSettings(journey);
    journey.activate(QStringLiteral("ways/remove-Sam"));
    waitToRead(journey, QStringLiteral("Remove the way in of Sam?"));
    CHECK(journey.readable().contains(QStringLiteral("Nobody but Sam could ever read them.")));
    journey.press(Qt::Key_Escape); // nothing happened
    journey.activate(QStringLiteral("ways/remove-Sam"));
    journey.typeInto(QStringLiteral("leave/mine"), kFresh);
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("ways/again-Sam"));
    waitToRead(journey, QStringLiteral("Not here any more: Sam."));
    journey.activate(QStringLiteral("ways/remove-Noor"));
    waitToRead(journey, QStringLiteral("Leave this journal?"));
    journey.typeInto(QStringLiteral("leave/mine"), kFresh);
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("unlock/passphrase")); // locked at once
    refused(journey, kSam);
    refused(journey, kFresh);
    journey.unlock(kAlex);
}

TEST_CASE("a journal of one's own has no one to let in", "[flows][recovery]")
{
    Journey journey;
    journey.activate(QStringLiteral("unlock/welcome-new"));
    journey.activate(QStringLiteral("new/one"));
    journey.typeInto(QStringLiteral("new/name-0"), QStringLiteral("Alex"));
    journey.activate(QStringLiteral("new/forward"));
    journey.typeInto(QStringLiteral("new/passphrase-0"), kAlex);
    journey.typeInto(QStringLiteral("new/again-0"), kAlex);
    journey.activate(QStringLiteral("new/forward"));
    journey.activate(QStringLiteral("new/forward"));
    journey.waitFor(QStringLiteral("sidebar"));
    openSettings(journey);
    CHECK_FALSE(journey.isThere(QStringLiteral("ways/let-in")));
    CHECK_FALSE(journey.isThere(QStringLiteral("ways/remove-Alex")));
    CHECK(journey.isThere(QStringLiteral("ways/code")));
}

TEST_CASE("two people who choose the same passphrase are told so at once, and choose others", "[flows]")
{
    Journey journey;
    journey.activate(QStringLiteral("unlock/welcome-new"));
    journey.activate(QStringLiteral("new/two"));
    journey.typeInto(QStringLiteral("new/name-0"), QStringLiteral("Alex"));
    journey.typeInto(QStringLiteral("new/name-1"), QStringLiteral("Sam"));
    journey.activate(QStringLiteral("new/forward"));
    const auto choose = [&](int person, const char16_t* words) {
        for (const auto* field : {"new/passphrase-%1", "new/again-%1"})
            journey.typeInto(QString::fromLatin1(field).arg(person), QString::fromUtf16(words));
        journey.activate(QStringLiteral("new/forward"));
    };
    choose(0, test::kAlexOpens);
    choose(1, test::kAlexOpens);
    CHECK(journey.isThere(QStringLiteral("new/passphrase-1")));
    CHECK(journey.readable().contains(QStringLiteral("can’t be the same")));
    choose(1, test::kSamOpens);
    CHECK_FALSE(journey.isThere(QStringLiteral("new/passphrase-1")));
    journey.activate(QStringLiteral("new/forward"));
    journey.waitFor(QStringLiteral("today/greeting"));
}
