// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insights_model.h"
#include "support/open_journal.h"

#include <nlohmann/json.hpp>

#include <QLocale>
#include <QSet>
#include <QTest>

#include <utility>
#include <vector>

namespace inglenook::test {

/// Insights above a real journal, on Tuesday, 12 May 2026.
struct LookingBack {
    explicit LookingBack(OpenJournal::For who = OpenJournal::For::Two) : journal{who}
    {
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
    }

    MemberId member(std::size_t place) { return journal->members().at(place).id; }

    void write(int daysAgo, std::size_t author, std::vector<const char*> feelings = {})
    {
        journal::EntryContent content;
        content.text = "words";
        for (const auto* word : feelings)
            content.feelings.push_back(vocabulary.pick(word));
        content.created = ago(daysAgo);
        (void)journal->entries().add(content, member(author));
    }

    /// A weekly check-in of both; -1 leaves a mark out.
    void checkIn(int daysAgo, int left, int right)
    {
        nlohmann::json items = nlohmann::json::array();
        for (const auto& [place, mark] : {std::pair{0U, left}, std::pair{1U, right}})
            if (mark >= 0)
                items.push_back({{"step", "closeness"}, {"participant", member(place).toString()}, {"scale", mark}});
        journal::EntryContent content;
        content.text = "kept";
        content.created = ago(daysAgo);
        (void)journal->entries().add(content, std::nullopt, "weekly-check-in", nlohmann::json{{"items", items}}.dump());
    }

    LocalTime ago(int days)
    {
        auto time = journal.clock.localNow();
        time.utc.ms -= std::int64_t{days} * 24 * 3600 * 1000;
        return time;
    }

    const ui::InsightPicture& picture(ui::InsightPicture::Kind kind)
    {
        const auto* found = model.picture(kind);
        REQUIRE(found != nullptr);
        return *found;
    }

    void finish()
    {
        while (model.isReading())
            QTest::qWait(1);
    }

    OpenJournal journal;
    exercises::Catalogue catalogue = exercises::Catalogue::builtin();
    exercises::FeelingsVocabulary vocabulary = exercises::FeelingsVocabulary::builtin();
    ui::InsightsModel model{*journal, catalogue, vocabulary, journal.clock};
};

/// Every point is in one cell of the table, and no cell names a point that isn't there.
inline void tableIsPicture(const ui::InsightPicture& picture)
{
    QSet<int> found;
    for (const auto& row : picture.rows) {
        CHECK(row.size() == picture.headers.size());
        for (const auto& cell : row) {
            if (cell.point < 0)
                continue;
            CHECK(cell.point < picture.points.size());
            CHECK_FALSE(found.contains(cell.point));
            found.insert(cell.point);
            CHECK_FALSE(cell.text.isEmpty());
        }
    }
    CHECK(found.size() == picture.points.size());
    for (const auto& point : picture.points)
        CHECK_FALSE(point.spoken.isEmpty());
}

} // namespace inglenook::test
