// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/finder_model.h"

#include "models/timeline_model.h"
#include "support/open_journal.h"

#include <QSignalSpy>

using namespace inglenook;
using ui::FinderModel;

namespace {

const QVector<FinderModel::Command> kCommands{{QStringLiteral("write"), QStringLiteral("Write an entry"),
                                               QStringLiteral("pen"), QStringLiteral("Ctrl N"), QStringLiteral("note")},
                                              {QStringLiteral("lock"), QStringLiteral("Lock"), QStringLiteral("lock"),
                                               QStringLiteral("Ctrl L"), QStringLiteral("hide")},
                                              {QStringLiteral("curtain"), QStringLiteral("Draw the curtain"),
                                               QStringLiteral("curtain"), QStringLiteral("F9"),
                                               QStringLiteral("hide")}};

struct Finder {
    test::OpenJournal open;
    exercises::Catalogue catalogue = exercises::Catalogue::builtin();
    FinderModel model{*open, catalogue, open.clock, kCommands};

    void add(const std::string& title, const std::string& text)
    {
        journal::EntryContent content;
        content.title = title;
        content.text = text;
        content.created = open.clock.localNow();
        (void)open->entries().add(content, open->me().id);
        open.clock.advanceSeconds(60);
    }

    QStringList rows(const QString& text)
    {
        model.setText(text);
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row).data().toString());
        return all;
    }
};

} // namespace

TEST_CASE("Find anything begins with what can be done, and what was used lately comes first", "[ui-models][finder]")
{
    Finder finder;
    const QStringList inOrder{QStringLiteral("Write an entry"), QStringLiteral("Lock"),
                              QStringLiteral("Draw the curtain")};
    CHECK(finder.rows({}) == inOrder);
    const QSignalSpy commands{&finder.model, &FinderModel::commandChosen};
    CHECK(finder.rows(QStringLiteral("curt")).constFirst() == inOrder[2]);
    finder.model.choose(0);
    REQUIRE(commands.size() == 1);
    CHECK(commands[0][0].toString() == QStringLiteral("curtain"));
    CHECK(finder.model.rowCount() == 0); // nothing that was typed or found is kept
    CHECK(finder.rows({}).constFirst() == inOrder[2]);
    CHECK(finder.rows(QStringLiteral("hide")).mid(0, 2) == QStringList{inOrder[2], inOrder[1]});
}

TEST_CASE("Find anything finds exercises by the beginnings of words, best first", "[ui-models][finder]")
{
    Finder finder;
    const auto title = QString::fromStdString(finder.catalogue.find("mirror")->title);
    const auto word = title.section(QLatin1Char{' '}, 0, 0).left(4);
    const auto rows = finder.rows(word);
    REQUIRE(rows.contains(title));
    const QSignalSpy chosen{&finder.model, &FinderModel::exerciseChosen};
    const auto at = static_cast<int>(rows.indexOf(title));
    const auto index = finder.model.index(at);
    CHECK(index.data(FinderModel::DetailRole).toString() == QStringLiteral("Exercise"));
    CHECK(index.data(FinderModel::HitsRole).toList().size() == 1);
    CHECK(index.data(Qt::AccessibleTextRole).toString().contains(title));
    finder.model.choose(at);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toString() == QStringLiteral("mirror"));
    CHECK(finder.rows({}).contains(title));
    CHECK(finder.rows(QStringLiteral("nothing-like-this")).isEmpty());
}

TEST_CASE("Find anything finds entries, those with the words in their title first", "[ui-models][finder]")
{
    Finder finder;
    finder.add("The heron", "at the lock gate");
    finder.add("Rain", "a heron in it");
    const auto rows = finder.rows(QStringLiteral("hero"));
    REQUIRE(rows.size() >= 2);
    CHECK(rows.mid(rows.size() - 2) == QStringList{QStringLiteral("The heron"), QStringLiteral("Rain")});
    const QSignalSpy chosen{&finder.model, &FinderModel::entryChosen};
    finder.model.choose(static_cast<int>(rows.size()) - 1);
    REQUIRE(chosen.size() == 1);
    CHECK(EntryId::parse(chosen[0][0].toString().toStdString()).has_value());
    finder.model.choose(99);
    CHECK(chosen.size() == 1);
}

TEST_CASE("Find anything leads to a day that is typed", "[ui-models][finder]")
{
    Finder finder;
    CHECK(finder.rows(QStringLiteral("12 March 2024")).constFirst().contains(QStringLiteral("2024")));
    const QSignalSpy days{&finder.model, &FinderModel::dayChosen};
    finder.model.choose(0);
    REQUIRE(days.size() == 1);
    CHECK(days[0][0].toDate() == QDate(2024, 3, 12));
}
