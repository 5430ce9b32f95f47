// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library_model.h"

#include "support/open_journal.h"

#include <QAbstractItemModelTester>

using namespace inglenook;
using namespace inglenook::ui;

namespace {

QStringList ids(const LibraryModel& model)
{
    QStringList list;
    for (const auto& item : model.items())
        list.append(item.id);
    return list;
}

struct Library {
    test::OpenJournal journal;
    exercises::Catalogue catalogue = exercises::Catalogue::builtin();
    LibraryModel model;

    explicit Library(test::OpenJournal::For who = test::OpenJournal::For::Two)
        : journal{who},
          model{*journal, catalogue, journal.clock}
    {
    }
};

} // namespace

TEST_CASE("the library lists what two can do, by family in order", "[ui][library]")
{
    Library library;
    QAbstractItemModelTester tester{&library.model};
    CHECK(ids(library.model).contains(QStringLiteral("mirror")));
    CHECK(ids(library.model).contains(QStringLiteral("weekly-check-in")));
    CHECK(library.model.total() == library.model.items().size());
    int family = 0;
    for (const auto& item : library.model.items()) {
        CHECK(static_cast<int>(item.family) >= family);
        family = static_cast<int>(item.family);
    }
}

TEST_CASE("a journal for one hides what is for two", "[ui][library]")
{
    Library library{test::OpenJournal::For::One};
    CHECK_FALSE(ids(library.model).contains(QStringLiteral("mirror")));
    CHECK(ids(library.model).contains(QStringLiteral("i-statement")));
}

TEST_CASE("filters combine, and an empty mix names the one to loosen", "[ui][library]")
{
    Library library;
    library.model.setCompany(Company::Alone);
    CHECK_FALSE(ids(library.model).contains(QStringLiteral("mirror")));
    library.model.setText(QStringLiteral("Mirror"));
    CHECK(library.model.items().isEmpty());
    const auto looser = library.model.loosenings();
    REQUIRE(!looser.isEmpty());
    const auto company = std::find_if(looser.begin(), looser.end(), [](const auto& l) {
        return l.filter == LibraryModel::Loosening::Filter::Company;
    });
    REQUIRE(company != looser.end());
    CHECK(company->count >= 1);
    library.model.loosen(company->filter);
    CHECK(ids(library.model).contains(QStringLiteral("mirror")));
}

TEST_CASE("lengths are bands around the minutes that are named", "[ui][library]")
{
    Library library;
    library.model.setLength(Length::Ten);
    CHECK(ids(library.model).contains(QStringLiteral("i-statement")));
    CHECK_FALSE(ids(library.model).contains(QStringLiteral("mirror")));
    library.model.setLength(Length::Twenty);
    CHECK(ids(library.model).contains(QStringLiteral("mirror")));
}

TEST_CASE("what was done says when", "[ui][library]")
{
    Library library;
    journal::EntryContent content;
    content.text = "Said and heard.";
    content.created = library.journal.clock.localNow();
    (void)library.journal->entries().add(content, std::nullopt, "mirror");
    library.journal.clock.advanceDays(1);
    library.model.refresh();
    for (const auto& item : library.model.items())
        CHECK(item.note == (item.id == QStringLiteral("mirror") ? QStringLiteral("last done yesterday") : QString{}));
}

TEST_CASE("what we need now narrows the library, and can be let go", "[ui][library]")
{
    Library library;
    library.model.setNeed(exercises::NeedNow::Fight);
    CHECK(ids(library.model).contains(QStringLiteral("apology")));
    CHECK_FALSE(ids(library.model).contains(QStringLiteral("desires")));
    library.model.setFavouritesOnly(true);
    REQUIRE(library.model.items().isEmpty());
    const auto looser = library.model.loosenings();
    REQUIRE(looser.size() == 1); // there is no favourite at all: letting the need go would not help
    CHECK(looser[0].filter == LibraryModel::Loosening::Filter::Favourites);
    CHECK(looser[0].count >= 4);
    library.model.loosen(looser[0].filter);
    CHECK(library.model.need() == exercises::NeedNow::Fight);
    library.model.loosen(LibraryModel::Loosening::Filter::Need);
    CHECK(library.model.items().size() == library.model.total());
}

TEST_CASE("favourites stay with the journal, whoever opens it", "[ui][library]")
{
    Library library;
    library.model.setFavourite(QStringLiteral("mirror"), true);
    library.model.setFavourite(QStringLiteral("desires"), true);
    library.model.setFavourite(QStringLiteral("desires"), false);
    CHECK(library.model.isFavourite(QStringLiteral("mirror")));
    LibraryModel later{*library.journal, library.catalogue, library.journal.clock};
    later.setFavouritesOnly(true);
    CHECK(ids(later) == QStringList{QStringLiteral("mirror")});
}

TEST_CASE("what leaves no trace can't become a favourite", "[ui][library]")
{
    Library library{test::OpenJournal::For::One};
    REQUIRE(ids(library.model).contains(QStringLiteral("is-this-healthy")));
    library.model.setFavourite(QStringLiteral("is-this-healthy"), true);
    CHECK_FALSE(library.model.isFavourite(QStringLiteral("is-this-healthy")));
    CHECK(library.journal->preference("library.favourites").empty());
}

TEST_CASE("the search looks at title, summary, reason and need, whatever case and accents", "[ui][library]")
{
    Library library;
    const auto finds = [&](const QString& text, const QString& id) {
        library.model.setText(text);
        return ids(library.model).contains(id);
    };
    CHECK(finds(QStringLiteral("MÎRRÖR"), QStringLiteral("mirror")));
    CHECK(finds(QStringLiteral("until it fits"), QStringLiteral("mirror")));
    CHECK(finds(QStringLiteral("before we have quite heard"), QStringLiteral("mirror"))); // why
    CHECK(finds(QStringLiteral("fight"), QStringLiteral("apology")));                     // need
    CHECK_FALSE(finds(QStringLiteral("fight"), QStringLiteral("desires")));
}

TEST_CASE("who is due to open first is said where that matters, once there is a balance", "[ui][library]")
{
    Library library;
    const auto noteOf = [&](const QString& id) {
        for (const auto& item : library.model.items())
            if (item.id == id)
                return item.note;
        return QStringLiteral("not there");
    };
    CHECK(noteOf(QStringLiteral("hard-to-share")).isEmpty());
    std::vector<MemberId> both;
    for (const auto& member : library.journal->members())
        both.push_back(member.id);
    const auto run = library.journal->runs().begin("mirror", "Mirror", both, "{}");
    (void)library.journal->runs().finish(run, {}, both[0]);
    library.model.refresh();
    CHECK(noteOf(QStringLiteral("hard-to-share")) == QStringLiteral("Sam begins this time"));
    CHECK(noteOf(QStringLiteral("mirror")).isEmpty());
}

TEST_CASE("an own exercise stands beside ours and is marked", "[ui][library]")
{
    test::OpenJournal journal;
    auto catalogue = exercises::Catalogue::builtin();
    catalogue.addOwn({{"tea.toml", "id = \"tea\"\nversion = 1\ntitle = \"Tea\"\nsummary = \"Tea at four.\"\nwho = "
                                   "\"either\"\nfamily = \"yourself\"\nminutes = [5, 5]\nwhy = \"w\"\nwhen = "
                                   "\"w\"\nwhen_not = \"w\"\n[[step]]\nid = \"end\"\nkind = \"close\"\nlabel = "
                                   "\"l\"\nprompt = \"p\"\n"}});
    REQUIRE(catalogue.faults().empty());
    const LibraryModel model{*journal, catalogue, journal.clock};
    REQUIRE(ids(model).last() == QStringLiteral("tea"));
    CHECK(model.items().last().note == QStringLiteral("your own"));
}

TEST_CASE("an own file that can't be used is named, and harms nothing", "[ui][library]")
{
    test::OpenJournal journal;
    auto catalogue = exercises::Catalogue::builtin();
    catalogue.addOwn({{"ours.toml", "title = 3"}});
    const LibraryModel model{*journal, catalogue, journal.clock};
    CHECK_FALSE(model.faults().isEmpty());
    CHECK(ids(model).contains(QStringLiteral("mirror")));
}
