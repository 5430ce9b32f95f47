// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/two_journals.h"
#include "models/timeline_model.h"
#include "widgets/segments.h"

#include <QAbstractItemView>
#include <QApplication>

using namespace inglenook;
using test::chooseJournal;
using test::isSaid;
using test::Journey;
using test::keepEntry;
using test::makeOwnJournal;
using test::rememberOurs;
using ui::TimelineModel;
using ui::Whose;

namespace {

const auto kOwn = QString::fromUtf16(test::kOwnOpens);

QStringList lines(std::initializer_list<const char*> texts)
{
    QStringList all;
    for (const auto* text : texts)
        all.append(QString::fromUtf8(text));
    return all;
}

/// "Mine: …" and "Ours: …", as the list has them.
QStringList rows(Journey& journey)
{
    auto* list = journey.find<QAbstractItemView>(QStringLiteral("journal/list"));
    QStringList all;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const auto index = list->model()->index(row, 0);
        const int whose = index.data(TimelineModel::WhoseRole).toInt();
        const auto* mark = whose < 0 ? "" : whose == static_cast<int>(Whose::Ours) ? "Ours: " : "Mine: ";
        all.append(QString::fromLatin1(mark) + index.data(TimelineModel::TitleRole).toString());
    }
    return all;
}

void waitForBoth(Journey& journey)
{
    journey.press(Qt::Key_3, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/whose"));
}

/// Nothing has it open, so that another window could open it.
bool isFree(const std::filesystem::path& file)
{
    const auto opened = vault::Vault::open(file, crypto::SecretBytes::copyOf(std::string_view{"not this"}));
    return std::holds_alternative<vault::Refusal>(opened) &&
           std::get<vault::Refusal>(opened) == vault::Refusal::WrongPassphrase;
}

/// In the settings, and sure of it.
void endOurs(Journey& journey)
{
    journey.activate(QStringLiteral("settings/ours-end"));
    journey.waitUntil([&] { return isSaid(journey, "Not a word is lost in either of them"); }, "it asks");
    journey.press(Qt::Key_Tab); // the safe answer has the focus
    journey.press(Qt::Key_Space);
    journey.waitFor(QStringLiteral("settings/ours-good"));
}

/// On the page of both: the shared one alone.
void showOurs(Journey& journey)
{
    journey.find<ui::Segments>(QStringLiteral("journal/whose"))->focusCurrent();
    journey.press(Qt::Key_Right);
    journey.press(Qt::Key_Right);
    journey.waitUntil([&] { return rows(journey).filter(QStringLiteral("Mine")).isEmpty(); }, "only ours");
}

/// Two journals, an entry in each; the one of one's own is open and remembers the shared one.
void connectBoth(Journey& journey)
{
    journey.makeJournalForTwo();
    keepEntry(journey, QStringLiteral("What we share."));
    journey.lock();
    makeOwnJournal(journey);
    keepEntry(journey, QStringLiteral("For me alone."));
    rememberOurs(journey, QString::fromUtf16(test::kAlexOpens));
    CHECK(isSaid(journey, "From now on your passphrase opens both."));
    CHECK(isSaid(journey, "is open beside this one"));
    journey.activate(QStringLiteral("settings/back"));
    waitForBoth(journey);
}

} // namespace

TEST_CASE("one passphrase opens mine and ours, marked, and each word stays in its own file", "[flows][ours]")
{
    Journey journey;
    connectBoth(journey);
    CHECK(rows(journey) == lines({"Mine: For me alone.", "Ours: What we share."}));

    // Written where the list stands, and said before a word is typed.
    journey.find<ui::Segments>(QStringLiteral("journal/whose"))->focusCurrent();
    journey.press(Qt::Key_Right);
    journey.press(Qt::Key_Right);
    journey.waitUntil([&] { return rows(journey) == lines({"Ours: What we share."}); }, "only ours");
    journey.press(Qt::Key_N, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/write-whose"));
    CHECK(journey.find<ui::Segments>(QStringLiteral("journal/write-whose"))->current() == 1);
    CHECK(isSaid(journey, "Once you keep it, you both can read it."));
    journey.typeInto(QStringLiteral("journal/write-text"), QStringLiteral("A second thing for us."));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/text"));
    CHECK(isSaid(journey, "Both of you can read this"));

    // Another one, which is turned into one of mine before it is kept.
    journey.press(Qt::Key_N, Qt::ControlModifier);
    journey.typeInto(QStringLiteral("journal/write-text"), QStringLiteral("Not for you yet."));
    journey.find<ui::Segments>(QStringLiteral("journal/write-whose"))->focusCurrent();
    journey.press(Qt::Key_Left);
    journey.waitUntil([&] { return isSaid(journey, "Saved as you type, only for you."); }, "it goes into mine");
    CHECK(isSaid(journey, "Not for you yet."));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/text"));
    CHECK(isSaid(journey, "Only you can read this"));
    CHECK(rows(journey).contains(QStringLiteral("Mine: Not for you yet.")));
    // One search over both.
    journey.typeInto(QStringLiteral("journal/search"), QStringLiteral("for"));
    CHECK(rows(journey).size() == 3);
    journey.lock();

    chooseJournal(journey, QStringLiteral("Alex & Sam"));
    journey.unlock(QString::fromUtf16(test::kSamOpens));
    journey.press(Qt::Key_3, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/list"));
    CHECK(rows(journey) == lines({"A second thing for us.", "What we share."}));
    CHECK_FALSE(journey.isThere(QStringLiteral("journal/whose")));
    CHECK(journey.window()
              .openJournal()
              ->journal()
              .drafts()
              .of(journey.window().openJournal()->journal().me().id)
              .empty());
    journey.lock();

    chooseJournal(journey, QStringLiteral("Alex"));
    journey.unlock(kOwn);
    waitForBoth(journey);
    CHECK(rows(journey).size() == 4);
}

TEST_CASE("a shared journal that is open elsewhere or gone is one sentence, and mine is there", "[flows][ours]")
{
    Journey journey;
    connectBoth(journey);
    journey.lock();
    const auto shared = journey.journalFile("Alex & Sam.nook");
    {
        auto elsewhere = vault::Vault::open(shared, crypto::SecretBytes::copyOf(std::string_view{"beside the fire"}));
        REQUIRE(std::holds_alternative<std::unique_ptr<vault::Vault>>(elsewhere));
        journey.unlock(kOwn);
        journey.press(Qt::Key_3, Qt::ControlModifier);
        journey.waitFor(QStringLiteral("journal/ours-trouble"));
        CHECK(isSaid(journey, "Alex & Sam is open in another window, so only your own entries are here."));
        CHECK(rows(journey) == lines({"For me alone."}));
    }
    journey.activate(QStringLiteral("journal/ours-again"));
    journey.waitFor(QStringLiteral("journal/whose"));
    CHECK_FALSE(journey.isThere(QStringLiteral("journal/ours-trouble")));
    journey.lock();

    const auto away = journey.folder() / "away.nook";
    std::filesystem::rename(shared, away);
    journey.unlock(kOwn);
    journey.press(Qt::Key_3, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/ours-trouble"));
    CHECK(isSaid(journey, "The file of Alex & Sam is not where it was"));
    std::filesystem::rename(away, journey.journalFile("Renamed.nook"));
    journey.activate(QStringLiteral("journal/ours-again"));
    journey.waitFor(QStringLiteral("journal/whose"));
}

TEST_CASE("what opens the shared journal is taken away from either side", "[flows][ours]")
{
    Journey journey;
    connectBoth(journey);
    journey.lock();
    // There: told to oneself, and after a change of the passphrase, too.
    chooseJournal(journey, QStringLiteral("Alex & Sam"));
    journey.unlock(QString::fromUtf16(test::kAlexOpens));
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("ways/remove-kept"));
    CHECK(isSaid(journey, "A journal of your own opens this one, too."));
    journey.activate(QStringLiteral("ways/change"));
    journey.typeInto(QStringLiteral("passphrase/mine"), QString::fromUtf16(test::kAlexOpens));
    const auto fresh = QStringLiteral("a bench for two now");
    journey.typeInto(QStringLiteral("passphrase/new"), fresh);
    journey.typeInto(QStringLiteral("passphrase/new-again"), fresh);
    journey.press(Qt::Key_Return);
    journey.waitUntil([&] { return isSaid(journey, "A journal of your own still opens this one"); }, "it is said");
    journey.activate(QStringLiteral("ways/remove-kept"));
    journey.typeInto(QStringLiteral("confirm/mine"), fresh);
    journey.press(Qt::Key_Return);
    journey.waitUntil([&] { return isSaid(journey, "Your own journal opens this one no more."); }, "it is gone");
    journey.lock();
    chooseJournal(journey, QStringLiteral("Alex & Sam"));
    journey.unlock(QString::fromUtf16(test::kSamOpens));
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("ways/change"));
    CHECK_FALSE(isSaid(journey, "A journal of your own opens this one")); // of others nothing is told
    journey.lock();

    chooseJournal(journey, QStringLiteral("Alex"));
    journey.unlock(kOwn);
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("settings/ours-end"));
    CHECK(isSaid(journey, "the way in was taken away there"));
    // And here.
    journey.activate(QStringLiteral("settings/ours-end"));
    journey.waitUntil([&] { return isSaid(journey, "Not a word is lost in either of them"); }, "it asks");
    journey.press(Qt::Key_Escape); // left as it is
    CHECK(journey.isThere(QStringLiteral("settings/ours-end")));
    endOurs(journey);
    CHECK(isSaid(journey, "What was made there for it can be taken away in the settings of Alex & Sam."));
    CHECK(journey.isThere(QStringLiteral("settings/ours-begin")));
}

TEST_CASE("a shared journal that is forgotten again closes at once, and its way in is gone there", "[flows][ours]")
{
    Journey journey;
    connectBoth(journey);
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("settings/ours-end"));
    endOurs(journey);
    CHECK(isSaid(journey, "Alex & Sam opens with its own passphrase alone from now on."));
    const auto shared = journey.journalFile("Alex & Sam.nook");
    journey.waitUntil([&] { return isFree(shared); }, "nothing here has the file any more");
    journey.activate(QStringLiteral("settings/back"));
    journey.press(Qt::Key_3, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/list"));
    CHECK_FALSE(journey.isThere(QStringLiteral("journal/whose")));
    CHECK(rows(journey) == lines({"For me alone."}));
    journey.lock();
    journey.unlock(kOwn);
    journey.press(Qt::Key_3, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/list"));
    CHECK(rows(journey) == lines({"For me alone."}));
    CHECK_FALSE(journey.isThere(QStringLiteral("journal/ours-trouble")));
    journey.lock();

    chooseJournal(journey, QStringLiteral("Alex & Sam"));
    journey.unlock(QString::fromUtf16(test::kAlexOpens));
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("ways/change"));
    CHECK_FALSE(journey.isThere(QStringLiteral("ways/remove-kept")));
}

TEST_CASE("what is not a shared journal, or not one's passphrase, is one sentence, and nothing is kept",
          "[flows][ours]")
{
    Journey journey;
    journey.makeJournalForTwo();
    keepEntry(journey, QStringLiteral("What we share."));
    journey.lock();
    makeOwnJournal(journey);
    keepEntry(journey, QStringLiteral("For me alone."));
    test::openOursForm(journey);
    journey.press(Qt::Key_Return); // in the list: to the passphrase
    CHECK(journey.find(QStringLiteral("ours/passphrase"))->isAncestorOf(QApplication::focusWidget()));
    journey.press(Qt::Key_Return);
    journey.waitUntil([&] { return isSaid(journey, "Your passphrase opens that journal, this once."); }, "it asks");
    journey.type(QStringLiteral("not this one"));
    journey.press(Qt::Key_Return);
    journey.waitUntil([&] { return isSaid(journey, "That did not open it."); }, "it is refused");
    CHECK(journey.find(QStringLiteral("ours/passphrase"))->isAncestorOf(QApplication::focusWidget()));
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("settings/ours-begin"));
    CHECK_FALSE(journey.isThere(QStringLiteral("settings/ours-end")));

    // A copy of one's own is a journal of one.
    const auto own = journey.window().openJournal()->file();
    journey.activate(QStringLiteral("settings/back"));
    journey.lock();
    const auto alone = journey.folder() / "Alone.nook";
    std::filesystem::copy_file(own, alone);
    journey.unlock(kOwn);
    test::openOursForm(journey);
    journey.activate(QStringLiteral("ours/other-file"));
    journey.chooseFile(alone);
    journey.typeInto(QStringLiteral("ours/passphrase"), kOwn);
    journey.press(Qt::Key_Return);
    journey.waitUntil([&] { return isSaid(journey, "Only one person comes into that journal."); }, "it is refused");
    journey.press(Qt::Key_Escape);
    journey.activate(QStringLiteral("settings/back"));
    journey.lock();

    journey.unlock(kOwn);
    journey.press(Qt::Key_3, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/list"));
    CHECK(rows(journey) == lines({"For me alone."}));
    CHECK_FALSE(journey.isThere(QStringLiteral("journal/ours-trouble")));
}

TEST_CASE("words that are being written are a draft in the journal they are for when both lock", "[flows][ours]")
{
    Journey journey;
    connectBoth(journey);
    const auto own = journey.window().openJournal()->file();
    showOurs(journey);
    journey.press(Qt::Key_N, Qt::ControlModifier);
    journey.typeInto(QStringLiteral("journal/write-text"), QStringLiteral("Half a thought for us"));
    journey.lock();
    const auto shared = journey.journalFile("Alex & Sam.nook");
    CHECK(isFree(shared)); // both are closed
    CHECK(isFree(own));
    CHECK_FALSE(isSaid(journey, "Half a thought"));

    journey.unlock(kOwn);
    CHECK_FALSE(isSaid(journey, "Half a thought"));
    journey.waitUntil([&] { return isSaid(journey, "What you were writing in Alex & Sam is here, as a draft."); },
                      "it is told");
    journey.activate(QStringLiteral("notice/action"));
    journey.waitFor(QStringLiteral("journal/write-text"));
    CHECK(isSaid(journey, "Half a thought for us"));
    CHECK(journey.find<ui::Segments>(QStringLiteral("journal/write-whose"))->current() == 1);
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/text"));
    CHECK(rows(journey).contains(QStringLiteral("Ours: Half a thought for us")));
}

TEST_CASE("what is deleted is undone in its own journal, and both bins are told apart", "[flows][ours]")
{
    Journey journey;
    connectBoth(journey);
    showOurs(journey);
    journey.find(QStringLiteral("journal/list"))->setFocus();
    journey.press(Qt::Key_Home);
    journey.press(Qt::Key_Delete);
    journey.waitUntil([&] { return rows(journey).isEmpty(); }, "it is in the bin");
    journey.press(Qt::Key_Z, Qt::ControlModifier);
    journey.waitUntil([&] { return rows(journey) == lines({"Ours: What we share."}); }, "it is back");
    journey.press(Qt::Key_Delete);
    journey.waitUntil([&] { return rows(journey).isEmpty(); }, "it is in the bin again");
    journey.activate(QStringLiteral("journal/bin"));
    CHECK(rows(journey) == lines({"Ours: What we share."}));
    journey.find<ui::Segments>(QStringLiteral("journal/whose"))->focusCurrent();
    journey.press(Qt::Key_Left);
    journey.waitUntil([&] { return rows(journey).isEmpty(); }, "nothing of mine is there");
}
