// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/behind_model.h"
#include "ui_models/looking_back.h"

#include <QAbstractItemModelTester>

using namespace inglenook;
using test::LookingBack;
using test::tableIsPicture;
using ui::InsightsModel;
using Kind = ui::InsightPicture::Kind;

TEST_CASE("what was kept is told, and what was not is not there", "[models][insights]")
{
    LookingBack two;
    const auto day = [&](int ago) { return localDate(two.ago(ago)); };
    journal::Ritual walk;
    walk.name = "Slow Saturday";
    walk.rhythm = {journal::Rhythm::Every::Week, 1, 0, 0, day(90), std::nullopt};
    const auto ritual = two.journal->rituals().add(walk);
    for (const int ago : {3, 10, 24})
        two.journal->rituals().mark(ritual, {day(ago), true});
    two.journal->rituals().mark(ritual, {day(17), false});
    two.journal->rituals().mark(ritual, {day(400), true});
    const auto promise = [&](std::size_t by, const char* what, bool kept) {
        const auto id = two.journal->promises().add({{}, two.member(by), std::nullopt, what, {}, {}, {}, {}, {}});
        CHECK((kept ? two.journal->promises().keep(id) : two.journal->promises().release(id)));
    };
    promise(0, "Call the garage", true);
    promise(1, "Home by six", true);
    promise(1, "Given back", false);
    two.write(0, 0);
    two.model.refresh();
    two.finish();
    const auto& kept = two.picture(Kind::Kept);
    tableIsPicture(kept);
    REQUIRE(kept.points.size() == 2);
    CHECK(kept.points.at(0).spoken == QStringLiteral("Slow Saturday, kept 3 times"));
    CHECK(kept.points.at(1).count == 2);
    CHECK(kept.sentence == QStringLiteral("“Slow Saturday”, and words that were kept."));
    for (const auto& row : kept.rows)
        CHECK_FALSE(row.at(0).text.contains(QStringLiteral("Given back")));
    ui::BehindModel behind{*two.journal};
    const QAbstractItemModelTester tester{&behind};
    behind.show(kept.points.at(0));
    CHECK_FALSE(behind.isLooking());
    REQUIRE(behind.rowCount() == 3);
    CHECK(behind.index(0).data(ui::BehindModel::WhenRole).toString() == QStringLiteral("Sat 9 May 2026"));
    CHECK(behind.index(0).data(ui::BehindModel::IdRole).toString().isEmpty());
    two.model.setPerson(0);
    REQUIRE(two.picture(Kind::Kept).points.size() == 2);
    CHECK(two.picture(Kind::Kept).points.at(1).moments.at(0).title == QStringLiteral("Call the garage"));
    two.model.setPerson(-1);
    two.model.setRange(InsightsModel::Range::All);
    two.finish();
    CHECK(two.picture(Kind::Kept).points.at(0).count == 4);
}
