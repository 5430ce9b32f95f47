// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cards_model.h"
#include "screens/exercises/exercises_screen.h"
#include "screens/session_fixture.h"
#include "screens/support/support_page.h"
#include "support/temporary_folder.h"
#include "support/whole_database.h"

#include "base/log.h"
#include "platform/atomic_file.h"

#include <QAbstractButton>
#include <QListWidget>

using namespace inglenook;
using namespace inglenook::test;

namespace {

/// Every value of every row of every table, as text.
std::string rowsOf(vault::Database& database)
{
    std::vector<std::string> tables;
    auto names = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
    while (names.step())
        tables.push_back(names.text(0));
    std::string rows;
    for (const auto& table : tables) {
        std::string columns;
        auto info = database.prepare("SELECT name FROM pragma_table_info(?)");
        info.bind(1, table);
        while (info.step())
            columns += (columns.empty() ? "quote(\"" : " || ',' || quote(\"") + info.text(0) + "\")";
        auto all = database.prepare("SELECT " + columns + " FROM \"" + table + "\" ORDER BY 1");
        while (all.step())
            rows += table + ": " + all.text(0) + "\n";
    }
    return rows;
}

struct OwnJournalOnScreen {
    OpenJournal journal{OpenJournal::For::One};
    Theme theme;
    exercises::Catalogue catalogue = exercises::Catalogue::builtin();
    SessionPlan plan{*journal, catalogue, journal.clock};
    SessionModel model{*journal, catalogue, journal.clock};
    LibraryModel library{*journal, catalogue, journal.clock};
    CardsModel cards{*journal, catalogue};
    CardWriting cardWriting{*journal, journal.clock};
    ExercisesScreen screen{theme, library, plan, cards, cardWriting, model};

    OwnJournalOnScreen()
    {
        theme.dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        screen.resize(1048, 800);
        screen.show();
        (void)QTest::qWaitForWindowActive(&screen, 1000);
    }
    void begin(const char* exercise)
    {
        REQUIRE(screen.showExercise(QLatin1String{exercise}));
        widgetAt<QAbstractButton>(screen, QStringLiteral("exercise/begin"))->click();
        REQUIRE(model.isOpen());
    }
    void readToTheEnd()
    {
        for (int i = 0; i < 60 && model.view().phase != exercises::Phase::Finished; ++i)
            model.apply(exercises::event::Forward{});
        REQUIRE(model.view().phase == exercises::Phase::Finished);
    }
};

} // namespace

TEST_CASE("whoever reads \"Is this healthy?\" leaves no row behind, at whichever step they stop", "[ui][no-trace]")
{
    OwnJournalOnScreen on;
    const auto before = rowsOf(on.journal.vault().database());
    REQUIRE_FALSE(before.empty());
    on.begin("is-this-healthy");
    SECTION("read to the end")
    {
        on.readToTheEnd();
        on.model.finish();
    }
    SECTION("left in the middle")
    {
        on.model.apply(exercises::event::Forward{});
        on.model.leave();
    }
    SECTION("let go")
    {
        on.model.apply(exercises::event::Forward{});
        on.model.discard();
    }
    SECTION("locked while it is open")
    {
        on.model.apply(exercises::event::Forward{});
        on.model.flush();
    }
    SECTION("a break")
    {
        on.model.takeBreak({on.journal.clock.now().ms + 3'600'000});
        on.model.leave();
    }
    on.library.refresh();
    CHECK(rowsOf(on.journal.vault().database()) == before);
    CHECK(on.journal->runs().unfinished().empty());
}

TEST_CASE("the log names nothing that leaves no trace, whatever is done with it and whatever fails", "[ui][no-trace]")
{
    const TemporaryFolder folder;
    const auto file = folder / "log/inglenook.log";
    log::openFile(file);
    log::info("Starting.");
    std::vector<std::string> words;
    {
        OwnJournalOnScreen on;
        for (const auto& definition : on.catalogue.all()) {
            if (definition->leavesTrace)
                continue;
            words.insert(words.end(), {definition->id, definition->title});
            for (const auto& step : definition->steps)
                words.insert(words.end(), {'"' + step.id + '"', '"' + step.label + '"', step.prompt});
            on.begin(definition->id.c_str());
            on.readToTheEnd();
            on.model.finish();
            on.begin(definition->id.c_str());
            on.model.apply(exercises::event::Forward{});
            on.model.flush();
            CHECK_FALSE(
                on.model.restore(QStringLiteral("019e1e6f-7c30-7000-8000-000000000004"))); // it fails, and may log
        }
    }
    log::warning("An action failed with error code", 7);
    log::close();
    const auto text = platform::readFile(file, std::size_t{1} << 20U).value_or("");
    CHECK(text.find("Starting.") != std::string::npos); // or this would look into the wrong place
    REQUIRE(words.size() > 10);
    for (const auto& word : words) {
        INFO(word);
        if (word.size() > 2)
            CHECK_FALSE(holds(text, word));
    }
}

TEST_CASE("an exercise that is kept does leave rows, so that the comparison above can fail", "[ui][no-trace]")
{
    OwnJournalOnScreen on;
    const auto before = rowsOf(on.journal.vault().database());
    on.begin("time-for-me");
    CHECK(rowsOf(on.journal.vault().database()) != before);
}

TEST_CASE("Get support writes nothing, wherever one looks", "[ui][no-trace]")
{
    OpenJournal journal;
    const TemporaryFolder data;
    Theme theme;
    theme.dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    const auto before = rowsOf(journal.vault().database());
    {
        SupportPage page{theme, data.path(), QStringLiteral("IE")};
        page.resize(1024, 640);
        page.show();
        (void)QTest::qWaitForWindowActive(&page, 1000);
        auto* countries = widgetAt<QListWidget>(page, QStringLiteral("support/countries"));
        for (const int row : {0, 3, 40})
            countries->setCurrentRow(row);
        QTest::qWait(20);
    }
    CHECK(rowsOf(journal.vault().database()) == before);
    CHECK(std::filesystem::is_empty(data.path()));
    // And the next one begins where the computer is, not where somebody looked.
    SupportPage again{theme, data.path(), QStringLiteral("IE")};
    CHECK(widgetAt<QListWidget>(again, QStringLiteral("support/countries"))->currentItem()->text() ==
          QStringLiteral("Ireland"));
}
