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

TEST_CASE("an own file that can't be used is named, and harms nothing", "[ui][library]")
{
    test::OpenJournal journal;
    auto catalogue = exercises::Catalogue::builtin();
    catalogue.addOwn({{"ours.toml", "title = 3"}});
    const LibraryModel model{*journal, catalogue, journal.clock};
    CHECK_FALSE(model.faults().isEmpty());
    CHECK(ids(model).contains(QStringLiteral("mirror")));
}
