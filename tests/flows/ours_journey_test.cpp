// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/journey.h"
#include "flows/steps.h"
#include "models/timeline_model.h"
#include "widgets/segments.h"

#include <QAbstractItemView>
#include <QListWidget>
#include <QTest>

using namespace inglenook;
using test::isSaid;
using test::Journey;
using test::keepEntry;
using ui::TimelineModel;
using ui::Whose;

namespace {

const auto kOwn = QStringLiteral("walnut ferry seven");

QStringList lines(std::initializer_list<const char*> texts)
{
    QStringList all;
    for (const auto* text : texts)
        all.append(QString::fromUtf8(text));
    return all;
}

void makeOwnJournal(Journey& journey)
{
    journey.activate(QStringLiteral("unlock/new"));
    journey.activate(QStringLiteral("new/one"));
    journey.typeInto(QStringLiteral("new/name-0"), QStringLiteral("Alex"));
    journey.activate(QStringLiteral("new/forward"));
    journey.typeInto(QStringLiteral("new/passphrase-0"), kOwn);
    journey.typeInto(QStringLiteral("new/again-0"), kOwn);
    journey.activate(QStringLiteral("new/forward"));
    journey.activate(QStringLiteral("new/forward"));
    journey.waitFor(QStringLiteral("today/greeting"));
}

void choose(Journey& journey, const QString& name)
{
    auto* journals = journey.find<QAbstractItemView>(QStringLiteral("unlock/journals"));
    const auto isShared = [](const QString& text) { return text.contains(QLatin1Char{'&'}); };
    for (int row = 0; row < journals->model()->rowCount(); ++row) {
        const auto text = journals->model()->index(row, 0).data().toString();
        if (text.contains(name) && isShared(text) == isShared(name))
            return journals->setCurrentIndex(journals->model()->index(row, 0));
    }
    FAIL("no such journal is offered");
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

/// Two journals, an entry in each; the one of one's own is open and remembers the shared one.
void connectBoth(Journey& journey)
{
    journey.makeJournalForTwo();
    keepEntry(journey, QStringLiteral("What we share."));
    journey.lock();
    makeOwnJournal(journey);
    keepEntry(journey, QStringLiteral("For me alone."));
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    journey.activate(QStringLiteral("settings/ours-begin"));
    journey.waitFor(QStringLiteral("ours/journals"));
    auto* list = journey.find<QListWidget>(QStringLiteral("ours/journals"));
    REQUIRE(list->count() == 1); // not this one
    journey.typeInto(QStringLiteral("ours/passphrase"), QString::fromUtf16(test::kAlexOpens));
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("settings/ours-good"));
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

    choose(journey, QStringLiteral("Alex & Sam"));
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

    choose(journey, QStringLiteral("Alex"));
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
    choose(journey, QStringLiteral("Alex & Sam"));
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
    choose(journey, QStringLiteral("Alex & Sam"));
    journey.unlock(QString::fromUtf16(test::kSamOpens));
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("ways/change"));
    CHECK_FALSE(isSaid(journey, "A journal of your own opens this one")); // of others nothing is told
    journey.lock();

    choose(journey, QStringLiteral("Alex"));
    journey.unlock(kOwn);
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("settings/ours-end"));
    CHECK(isSaid(journey, "the way in was taken away there"));
    // And here.
    journey.activate(QStringLiteral("settings/ours-end"));
    journey.press(Qt::Key_Tab);
    journey.waitUntil([&] { return isSaid(journey, "Not a word is lost in either of them"); }, "it asks");
    journey.press(Qt::Key_Escape); // left as it is
    CHECK(journey.isThere(QStringLiteral("settings/ours-end")));
}
