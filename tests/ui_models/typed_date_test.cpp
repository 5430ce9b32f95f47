// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/typed_date.h"

#include "models/day_span.h"
#include "models/days_typed.h"
#include "models/session_days.h"
#include "support/catch.h"
#include "support/fake_clock.h"

using namespace inglenook;

namespace {

const QDate kToday{2026, 11, 28}; // a Saturday

QString read(const char* text, const QLocale& locale = QLocale{QLocale::English, QLocale::UnitedKingdom})
{
    const auto day = ui::typedDate(QString::fromUtf8(text), kToday, locale);
    return day ? day->toString(Qt::ISODate) : QStringLiteral("-");
}

} // namespace

TEST_CASE("a date is read as people write it", "[ui-models][date]")
{
    CHECK(read("12 March 2024") == QStringLiteral("2024-03-12"));
    CHECK(read("2024-03") == QStringLiteral("2024-03-31"));
    CHECK(read("2025") == QStringLiteral("2025-12-31"));
    CHECK(read("2026") == QStringLiteral("2026-11-28")); // no further than today
    CHECK(read("2027-03-12") == QStringLiteral("2027-03-12"));
    CHECK(read("last Tuesday") == QStringLiteral("2026-11-24"));
    CHECK(read("yesterday") == QStringLiteral("2026-11-27"));
    CHECK(read("12/03/2024") == QStringLiteral("2024-03-12"));
    CHECK(read("3/12/2024", QLocale{QLocale::English, QLocale::UnitedStates}) == QStringLiteral("2024-03-12"));
    CHECK(read("soon") == QStringLiteral("-"));
    CHECK(read("") == QStringLiteral("-"));
}

TEST_CASE("a date is read in the person's own language, and in English", "[ui-models][date]")
{
    const QLocale german{QLocale::German};
    CHECK(read("12. März 2024", german) == QStringLiteral("2024-03-12"));
    CHECK(read("12 märz 2024", german) == QStringLiteral("2024-03-12"));
    CHECK(read("12.3.2024", german) == QStringLiteral("2024-03-12"));
    CHECK(read("Dienstag", german) == QStringLiteral("2026-11-24"));
    CHECK(read("12 March 2024", german) == QStringLiteral("2024-03-12"));
    CHECK(read("12 mars 2024", QLocale{QLocale::French}) == QStringLiteral("2024-03-12"));
    CHECK(read("12 марта 2024", QLocale{QLocale::Russian}) == QStringLiteral("2024-03-12"));
    const QLocale japanese{QLocale::Japanese};
    CHECK(ui::typedDate(japanese.toString(QDate{2024, 3, 12}, QLocale::LongFormat), kToday, japanese) ==
          QDate(2024, 3, 12));
}

TEST_CASE("the week begins where the locale begins it", "[ui-models][date]")
{
    CHECK(ui::dayNamesOf(QLocale{QLocale::German}).firstWeekday == 0);
    CHECK(ui::dayNamesOf(QLocale{QLocale::English, QLocale::UnitedStates}).firstWeekday == 6);
}

TEST_CASE("the week begins where a person begins it, whatever the locale", "[ui-models][date]")
{
    const QLocale american{QLocale::English, QLocale::UnitedStates};
    CHECK(ui::dayNamesOf(american, Qt::Monday).firstWeekday == 0);
    CHECK(ui::typedDate(QStringLiteral("last week"), kToday, american) == QDate(2026, 11, 21));
    CHECK(ui::typedDate(QStringLiteral("last week"), kToday, american, Qt::Monday) == QDate(2026, 11, 22));
    const auto days = [](int weekBegins) { return ui::daysTyped(QStringLiteral("last week"), kToday, weekBegins); };
    CHECK(days(Qt::Monday) == std::pair{QDate{2026, 11, 16}, QDate{2026, 11, 22}});
    CHECK(days(Qt::Sunday) == std::pair{QDate{2026, 11, 15}, QDate{2026, 11, 21}});
    CHECK(days(Qt::Saturday) == std::pair{QDate{2026, 11, 21}, QDate{2026, 11, 27}});
    const test::FakeClock clock;
    const auto span = [&](int weekBegins) {
        return std::get<ui::DaySpan>(ui::typedSpan(QStringLiteral("this week"), {}, clock, american, weekBegins)).from;
    };
    constexpr std::int64_t kDayMs = std::int64_t{24} * 3600 * 1000;
    CHECK(span(Qt::Monday)->ms - span(Qt::Sunday)->ms == kDayMs);
    CHECK(span(Qt::Sunday)->ms - span(Qt::Saturday)->ms == kDayMs);
    CHECK(span(Qt::Sunday) == span(0)); // as the locale has it
}

TEST_CASE("a day to come is read as people say it", "[ui-models][date]")
{
    const test::FakeClock clock; // Tuesday, 12 May 2026
    const auto said = [&clock](const char* text) {
        const auto day = ui::dayFromText(QString::fromUtf8(text), clock.localNow());
        return day ? day->toString(Qt::ISODate) : QStringLiteral("-");
    };
    CHECK(said("today") == QStringLiteral("2026-05-12"));
    CHECK(said("Tomorrow") == QStringLiteral("2026-05-13"));
    CHECK(said("Sunday") == QStringLiteral("2026-05-17"));
    CHECK(said("next sun.") == QStringLiteral("2026-05-17"));
    CHECK(said("by Friday") == QStringLiteral("2026-05-15"));
    CHECK(said("Tuesday") == QStringLiteral("2026-05-19")); // for today there is "today"
    CHECK(said("in 3 days") == QStringLiteral("2026-05-15"));
    CHECK(said("in a week") == QStringLiteral("2026-05-19"));
    CHECK(said("in two weeks") == QStringLiteral("2026-05-26"));
    CHECK(said("in 1 month") == QStringLiteral("2026-06-12"));
    CHECK(said("3 June") == QStringLiteral("2026-06-03"));
    for (const auto* text :
         {"yesterday", "last Sunday", "in", "in two", "in a moment", "in 99999 days", "next", "soon", ""})
        CHECK(said(text) == QStringLiteral("-"));
}
