// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/two_journals.h"

#include <QAbstractItemView>
#include <QListWidget>
#include <QTest>
#include <QTextEdit>

using namespace inglenook;
using test::Journey;
using test::makeOwnJournal;

namespace {

void writeEntry(Journey& journey)
{
    journey.press(Qt::Key_N, Qt::ControlModifier);
    journey.typeInto(QStringLiteral("journal/write-title"), QStringLiteral("After the walk"));
    journey.typeInto(QStringLiteral("journal/write-text"), QStringLiteral("I was afraid to say it."));
    journey.press(Qt::Key_Return);
    journey.press(Qt::Key_Return);
    journey.type(QStringLiteral("Only mine."));
    journey.typeInto(QStringLiteral("journal/write-tags"), QStringLiteral("secret"));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/share"));
}

} // namespace

TEST_CASE("a part of a private entry is copied to the shared journal after a preview, by keys alone", "[flows][share]")
{
    Journey journey;
    journey.makeJournalForTwo();
    journey.press(Qt::Key_3, Qt::ControlModifier);
    CHECK_FALSE(journey.isThere(QStringLiteral("journal/share")));
    const auto ours = journey.window().openJournal()->file();
    journey.lock();
    makeOwnJournal(journey);
    writeEntry(journey);

    journey.find(QStringLiteral("journal/text"))->setFocus();
    journey.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    journey.waitFor(QStringLiteral("share/words"));
    auto* words = journey.find<QTextEdit>(QStringLiteral("share/words"));
    REQUIRE(words->hasFocus());
    // Its last paragraph stays here.
    words->moveCursor(QTextCursor::End);
    words->moveCursor(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    journey.press(Qt::Key_Delete);
    const auto preview = [&] { return journey.find<QTextEdit>(QStringLiteral("share/preview"))->toPlainText(); };
    CHECK(preview().contains(QStringLiteral("I was afraid to say it.")));
    CHECK(preview().contains(QStringLiteral("After the walk")));
    CHECK_FALSE(preview().contains(QStringLiteral("Only mine")));
    CHECK_FALSE(journey.isThere(QStringLiteral("share/beside"))); // tags only where they are asked for
    auto* list = journey.find<QListWidget>(QStringLiteral("share/journals"));
    REQUIRE(list->count() == 1); // not this one
    CHECK(list->item(0)->text().contains(QStringLiteral("Alex & Sam")));

    journey.typeInto(QStringLiteral("share/passphrase"), QStringLiteral("not this"));
    journey.press(Qt::Key_Return);
    journey.waitUntil([&] { return journey.readable().contains(QStringLiteral("That did not open it.")); },
                      "the passphrase is refused");
    journey.typeInto(QStringLiteral("share/passphrase"), QString::fromUtf16(test::kAlexOpens));
    journey.press(Qt::Key_Return);
    journey.waitUntil([&] { return !journey.isThere(QStringLiteral("share")); }, "it is there");
    CHECK(journey.readable().contains(QStringLiteral("This one stayed as it was.")));
    CHECK(journey.readable().contains(QStringLiteral("Only mine.")));
    journey.lock();

    auto* journals = journey.find<QAbstractItemView>(QStringLiteral("unlock/journals"));
    for (int row = 0; row < journals->model()->rowCount(); ++row)
        if (journals->model()->index(row, 0).data().toString().contains(QStringLiteral("Alex & Sam")))
            journals->setCurrentIndex(journals->model()->index(row, 0));
    journey.unlock(QString::fromUtf16(test::kSamOpens));
    REQUIRE(journey.window().openJournal()->file() == ours);
    journey.press(Qt::Key_3, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/text"));
    CHECK(journey.readable().contains(QStringLiteral("I was afraid to say it.")));
    CHECK_FALSE(journey.readable().contains(QStringLiteral("Only mine")));
    CHECK_FALSE(journey.readable().contains(QStringLiteral("#secret")));
}

TEST_CASE("the words that are marked are what goes; Esc keeps them here", "[flows][share]")
{
    Journey journey;
    journey.makeJournalForTwo();
    journey.lock();
    makeOwnJournal(journey);
    writeEntry(journey);
    auto* text = journey.find<QTextEdit>(QStringLiteral("journal/text"));
    auto cursor = text->textCursor();
    cursor.movePosition(QTextCursor::Start);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    text->setTextCursor(cursor);
    journey.activate(QStringLiteral("journal/share"));
    journey.waitFor(QStringLiteral("share/words"));
    CHECK(journey.find<QTextEdit>(QStringLiteral("share/words"))->toPlainText() ==
          QStringLiteral("I was afraid to say it."));
    // Without a title then, as a quotation.
    CHECK_FALSE(
        journey.find<QTextEdit>(QStringLiteral("share/preview"))->toPlainText().contains(QStringLiteral("After the")));
    journey.press(Qt::Key_Escape);
    journey.waitUntil([&] { return !journey.isThere(QStringLiteral("share")); }, "it is closed");
    CHECK(journey.find(QStringLiteral("journal/share"))->hasFocus());
}

TEST_CASE("a copy goes to the journal that is open beside without its passphrase, and finding looks through both",
          "[flows][ours][share]")
{
    Journey journey;
    journey.makeJournalForTwo();
    test::keepEntry(journey, QStringLiteral("What we share."));
    journey.lock();
    makeOwnJournal(journey);
    writeEntry(journey);
    test::rememberOurs(journey, QString::fromUtf16(test::kAlexOpens));
    journey.activate(QStringLiteral("settings/back"));
    journey.press(Qt::Key_3, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/whose"));
    auto* list = journey.find<QAbstractItemView>(QStringLiteral("journal/list"));
    REQUIRE(list->model()->rowCount() == 2);
    journey.activate(QStringLiteral("journal/share"));
    journey.waitFor(QStringLiteral("share/words"));
    CHECK_FALSE(journey.isThere(QStringLiteral("share/passphrase")));
    journey.activate(QStringLiteral("share/send"));
    journey.waitUntil([&] { return !journey.isThere(QStringLiteral("share")); }, "it is there");
    CHECK(list->model()->rowCount() == 3);

    journey.press(Qt::Key_1, Qt::ControlModifier);
    journey.press(Qt::Key_K, Qt::ControlModifier);
    journey.type(QStringLiteral("What we share"));
    journey.press(Qt::Key_Return);
    journey.waitUntil([&] { return journey.readable().contains(QStringLiteral("Both of you can read this")); },
                      "ours is open");
    CHECK(journey.readable().contains(QStringLiteral("What we share.")));
}
