// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entry_model.h"

#include "support/open_journal.h"

#include <QSignalSpy>
#include <QTest>

using namespace inglenook;
using ui::EntryModel;

namespace {

journal::EntryContent written(const EntryModel& model, const char* title, const char* text)
{
    auto content = model.content();
    content.title = title;
    content.text = text;
    return content;
}

} // namespace

TEST_CASE("a new entry is a draft until it is kept", "[ui-models]")
{
    test::OpenJournal open;
    EntryModel model{*open, open.clock};
    model.beginNew();
    REQUIRE(model.isWriting());
    model.setContent(written(model, "The long way", "Along the canal."));
    model.flush();
    CHECK(open->entries().page({}, std::nullopt, 10).entries.empty());
    REQUIRE(open->drafts().of(open->me().id).size() == 1);
    CHECK(open->drafts().of(open->me().id).front().content.text == "Along the canal.");

    model.publish();
    CHECK_FALSE(model.isWriting());
    CHECK(open->drafts().of(open->me().id).empty());
    REQUIRE(model.shown());
    CHECK(model.shown()->content.title == "The long way");
    CHECK(model.shown()->author == open->me().id);
}

TEST_CASE("typing is saved by itself, without another key", "[ui-models]")
{
    test::OpenJournal open;
    EntryModel model{*open, open.clock};
    model.beginNew();
    model.setContent(written(model, "", "half a sen"));
    const auto saved = [&] {
        const auto drafts = open->drafts().of(open->me().id);
        return drafts.size() == 1 && drafts.front().content.text == "half a sen";
    };
    CHECK(QTest::qWaitFor(saved, 5000));
}

TEST_CASE("going away while writing loses nothing, and writing goes on from there", "[ui-models]")
{
    test::OpenJournal open;
    {
        EntryModel model{*open, open.clock};
        model.beginNew();
        model.setContent(written(model, "", "unfinished"));
    }
    EntryModel model{*open, open.clock};
    REQUIRE(model.continueDraft());
    CHECK(model.content().text == "unfinished");
}

TEST_CASE("an entry without a word leaves nothing behind", "[ui-models]")
{
    test::OpenJournal open;
    EntryModel model{*open, open.clock};
    model.beginNew();
    model.setContent(written(model, "  ", "\n "));
    model.publish();
    CHECK_FALSE(model.isWriting());
    CHECK(open->entries().page({}, std::nullopt, 10).entries.empty());
    CHECK(open->drafts().of(open->me().id).empty());
}

TEST_CASE("editing keeps the entry and its time; leaving it restores nothing but the old words", "[ui-models]")
{
    test::OpenJournal open;
    EntryModel model{*open, open.clock};
    model.beginNew();
    model.setContent(written(model, "One", "first words"));
    model.publish();
    const auto id = model.shown()->id;
    const auto created = model.shown()->content.created;
    open.clock.advanceDays(3);

    model.beginEditing();
    model.setContent(written(model, "One", "other words"));
    model.discard();
    CHECK(open->entries().find(id)->content.text == "first words");

    model.beginEditing();
    model.setContent(written(model, "One", "better words"));
    model.publish();
    CHECK(model.shown()->id == id);
    CHECK(model.shown()->content.text == "better words");
    CHECK(model.shown()->content.created == created);
}

TEST_CASE("the bin can be undone", "[ui-models]")
{
    test::OpenJournal open;
    EntryModel model{*open, open.clock};
    model.beginNew();
    model.setContent(written(model, "Keep me", "please"));
    model.publish();
    const auto id = QString::fromStdString(model.shown()->id.toString());
    QSignalSpy binned{&model, &EntryModel::binned};
    model.moveToBin();
    CHECK(binned.count() == 1);
    CHECK_FALSE(model.shown());
    CHECK(open->entries().page({}, std::nullopt, 10).entries.empty());
    model.undoMoveToBin();
    REQUIRE(model.shown());
    CHECK(QString::fromStdString(model.shown()->id.toString()) == id);
}

TEST_CASE("an id that is not one shows nothing and harms nothing", "[ui-models]")
{
    test::OpenJournal open;
    EntryModel model{*open, open.clock};
    CHECK_FALSE(model.show(QStringLiteral("nonsense")));
    CHECK_FALSE(model.shown());
    model.beginEditing();
    CHECK_FALSE(model.isWriting());
}

TEST_CASE("beginning alone stores nothing, neither for a new entry nor for an old one", "[ui-models]")
{
    test::OpenJournal open;
    EntryModel model{*open, open.clock};
    model.beginNew();
    model.flush();
    CHECK(open->drafts().of(open->me().id).empty());
    model.setContent(written(model, "One", "words"));
    model.publish();
    model.beginEditing();
    model.flush();
    CHECK(open->drafts().of(open->me().id).empty());
    model.publish();
    CHECK_FALSE(model.isWriting());
    REQUIRE(model.shown());
    CHECK(model.shown()->content.text == "words");
}

TEST_CASE("a new entry whose words were all taken back is gone after leaving it", "[ui-models]")
{
    test::OpenJournal open;
    {
        EntryModel model{*open, open.clock};
        model.beginNew();
        model.setContent(written(model, "", "no"));
        model.flush();
        CHECK(open->drafts().of(open->me().id).size() == 1);
        model.setContent(written(model, "", ""));
        model.leave();
        CHECK_FALSE(model.isWriting());
        CHECK(open->drafts().of(open->me().id).empty());
        model.beginNew();
        model.setContent(written(model, "", "no"));
        model.flush();
        model.setContent(written(model, "", " "));
    }
    CHECK(open->drafts().of(open->me().id).empty());
}

TEST_CASE("going on writing reaches one draft after the other and no empty one", "[ui-models]")
{
    test::OpenJournal open;
    for (const auto* text : {"first", "second", ""}) {
        journal::EntryContent content;
        content.text = text;
        content.created = open.clock.localNow();
        (void)open->drafts().begin(open->me().id, std::nullopt, content);
        open.clock.advanceSeconds(60);
    }
    EntryModel model{*open, open.clock};
    REQUIRE(model.continueDraft());
    CHECK(model.content().text == "second");
    model.publish();
    REQUIRE(model.continueDraft());
    CHECK(model.content().text == "first");
    model.publish();
    CHECK_FALSE(model.continueDraft());
}

TEST_CASE("what rests in the bin can be read and brought back, not edited", "[ui-models]")
{
    test::OpenJournal open;
    EntryModel model{*open, open.clock};
    model.beginNew();
    model.setContent(written(model, "Keep me", "please"));
    model.publish();
    const auto id = QString::fromStdString(model.shown()->id.toString());
    model.moveToBin();
    REQUIRE(model.show(id));
    CHECK(model.isBinned());
    model.beginEditing();
    CHECK_FALSE(model.isWriting());
    QSignalSpy added{&model, &EntryModel::added};
    model.bringBack();
    CHECK(added.count() == 1);
    CHECK_FALSE(model.isBinned());
    CHECK(open->entries().page({}, std::nullopt, 10).entries.size() == 1);
}
