// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/key_deriver.h"
#include "app/workspace.h"
#include "models/check_in_model.h"
#include "models/notes_model.h"
#include "models/promises_model.h"
#include "models/question_model.h"
#include "models/rituals_model.h"
#include "models/today_model.h"
#include "support/catch.h"
#include "support/fake_ids.h"
#include "support/temporary_folder.h"

#include <QLocale>

#include <map>
#include <memory>
#include <set>

using namespace inglenook;
using Stage = ui::QuestionModel::Stage;

namespace {

constexpr std::int64_t kHourMs = std::int64_t{3600} * 1000;
constexpr std::int64_t kDayMs = 24 * kHourMs;

/// A wall in Berlin around the last Sunday of March, and one in New York while they are there.
class TravellingClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return m_now; }
    [[nodiscard]] int offsetMinutesAt(Timestamp moment) const override
    {
        if (m_isAway)
            return -240;
        return moment < parseIso8601("2026-03-29T01:00:00Z")->utc ? 60 : 120;
    }
    void set(const char* iso) { m_now = parseIso8601(iso)->utc; }
    void advance(std::int64_t ms) { m_now.ms += ms; }
    /// To that hour of the wall, today or tomorrow.
    void goTo(int hour)
    {
        const auto day = localDate(localNow());
        auto next = at(day, hour);
        if (next <= m_now)
            next = at(dateFromDays(daysFromDate(day) + 1), hour);
        m_now = next;
    }
    void travel(bool away) { m_isAway = away; }

private:
    [[nodiscard]] Timestamp at(Date day, int hour) const
    {
        const auto guess = startOfDay(day, offsetMinutesAt(m_now)).ms + hour * kHourMs;
        return {startOfDay(day, offsetMinutesAt({guess})).ms + hour * kHourMs};
    }

    Timestamp m_now;
    bool m_isAway = false;
};

app::Passphrase words(const char* name)
{
    return app::Passphrase::copyOf(std::string{"the words of "} + name);
}

/// Two people, a laptop, and what Today says to them.
class Household {
public:
    Household()
    {
        clock.set("2026-03-16T06:00:00Z"); // a Monday
        std::vector<journal::NewMember> members;
        members.push_back({"Alex", {}, {}, journal::Seat::Left, words("Alex")});
        members.push_back(
            {"Sam", journal::Shape::Diamond, journal::Colour::Apricot, journal::Seat::Right, words("Sam")});
        m_workspace = std::make_unique<app::Workspace>(
            journal::Journal::create(m_folder / "öurs.nook", members, crypto::kWeakTestCost, clock, m_ids), clock,
            m_ids);
        journal::Ritual walk;
        walk.name = "Evening walk";
        walk.rhythm.every = journal::Rhythm::Every::Week;
        walk.rhythm.first = {2026, 3, 19}; // a Thursday
        walk.minuteOfDay = 20 * 60 + 30;
        (void)m_workspace->journal().rituals().add(walk);
        journal::Promise promise;
        promise.by = m_workspace->journal().members()[1].id;
        promise.what = "I’ll call your mother back.";
        promise.due = Date{2026, 3, 22};
        (void)m_workspace->journal().promises().add(promise);
        open();
    }

    void comesIn(const char* name)
    {
        close();
        const auto file = m_workspace->file();
        m_workspace.reset();
        auto result = vault::Vault::open(file, words(name));
        REQUIRE(std::holds_alternative<std::unique_ptr<vault::Vault>>(result));
        m_workspace =
            std::make_unique<app::Workspace>(std::get<std::unique_ptr<vault::Vault>>(std::move(result)), clock, m_ids);
        m_name = name;
        open();
        look();
    }

    /// Today, as it is now; everything that may not be there is looked for.
    void look()
    {
        today->refresh();
        question->refresh();
        checkIn->refresh();
        rituals->refresh();
        promises->refresh();
        const auto wall = localDate(clock.localNow());
        INFO(m_name << " on " << toIso8601(wall));
        const QDate day{wall.year, wall.month, wall.day};
        CHECK(today->dateLine() == QLocale{}.toString(day, QStringLiteral("dddd d MMMM")));
        CHECK(rituals->today() == day);
        for (const auto& row : rituals->rows())
            if (row.asks == day)
                CHECK(day.dayOfWeek() == Qt::Thursday);
        if (question->today()) {
            const auto text = question->today()->text;
            const auto known = m_asked.find(text);
            if (known != m_asked.end())
                CHECK(known->second == day); // never on another day
            m_asked.insert({text, day});
            if (question->today()->canChange == false)
                CHECK(m_ofDay.insert({day, text}).first->second == text); // the same for both
        }
        for (const auto& earlier : question->earlier())
            CHECK_FALSE(earlier.day == QStringLiteral("today"));
        expectNoNagging();
    }

    TravellingClock clock;
    std::unique_ptr<ui::TodayModel> today;
    std::unique_ptr<ui::QuestionModel> question;
    std::unique_ptr<ui::CheckInModel> checkIn;
    std::unique_ptr<ui::RitualsModel> rituals;
    std::unique_ptr<ui::PromisesModel> promises;

    void answerToday(const QString& text)
    {
        if (!question->today() || question->today()->stage != Stage::Asked)
            return;
        (void)question->beginAnswer(question->today()->id);
        question->setAnswer(text);
        REQUIRE(question->giveAnswer());
    }
    /// What waits of earlier days leads somewhere: answered, read, or left open.
    void clearEarlier()
    {
        for (int i = 0; i < 60 && !question->earlier().isEmpty(); ++i) {
            const auto before = question->earlier();
            for (const auto& one : before) {
                if (one.stage == Stage::Asked && one.canChange) {
                    question->letGo(one.id);
                } else if (one.stage == Stage::Asked) {
                    i % 2 == 0 ? void(question->beginAnswer(one.id)) : question->leaveOpen(one.id);
                    question->setAnswer(QStringLiteral("late"));
                    (void)question->giveAnswer();
                } else if (one.stage == Stage::Open) {
                    CHECK(question->read(one.id));
                    ++read;
                }
                question->refresh();
            }
            if (question->earlier().size() == before.size())
                break; // the rest waits for the other one
        }
    }
    [[nodiscard]] int questionsAsked() const { return static_cast<int>(m_asked.size()); }
    int read = 0;

private:
    void open()
    {
        auto& journal = m_workspace->journal();
        today = std::make_unique<ui::TodayModel>(journal, m_catalogue, clock);
        question = std::make_unique<ui::QuestionModel>(*m_workspace, m_catalogue, m_deriver, clock);
        checkIn = std::make_unique<ui::CheckInModel>(journal, m_feelings, clock);
        rituals = std::make_unique<ui::RitualsModel>(journal, clock);
        promises = std::make_unique<ui::PromisesModel>(journal, clock);
    }
    void close()
    {
        promises.reset();
        rituals.reset();
        checkIn.reset();
        question.reset();
        today.reset();
    }
    void expectNoNagging() const
    {
        QStringList said{today->greeting(), today->dateLine()};
        if (today->suggestion())
            said << today->suggestion()->because << today->suggestion()->summary;
        for (const auto& row : rituals->rows())
            said << row.when << row.about << row.kept;
        for (const auto& row : promises->open())
            said << row.when << row.who;
        for (const auto& row : checkIn->rows())
            said << row.mood << row.time;
        for (const auto& one : question->earlier())
            said << one.day;
        const auto all = said.join(u'\n');
        for (const auto* word : {"overdue", "late", "missed", "forgot", "should", "must", "streak", "still not", "!",
                                 "behind", "failed"}) {
            INFO(word << " in " << all.toStdString());
            CHECK_FALSE(all.contains(QLatin1String{word}, Qt::CaseInsensitive));
        }
    }

    test::TemporaryFolder m_folder;
    test::FakeIds m_ids;
    app::KeyDeriver m_deriver;
    exercises::Catalogue m_catalogue = exercises::Catalogue::builtin();
    exercises::FeelingsVocabulary m_feelings = exercises::FeelingsVocabulary::builtin();
    std::unique_ptr<app::Workspace> m_workspace;
    const char* m_name = "Alex";
    std::map<QString, QDate> m_asked;
    std::map<QDate, QString> m_ofDay;
};

} // namespace

TEST_CASE("over four weeks Today has no dead end, no question twice, no wrong date and no word that nags",
          "[ui-models][today][weeks]")
{
    Household home;
    for (int day = 0; day < 28; ++day) {
        if (day == 9)
            home.clock.travel(true); // west: the same day twice
        if (day == 14)
            home.clock.travel(false); // back, over the night in which summer time began
        home.clock.goTo(7);
        home.comesIn("Alex");
        if (day % 5 == 3)
            home.question->drawAnother();
        home.look();
        if (day % 7 != 6)
            home.answerToday(QStringLiteral("Alex, day %1").arg(day));
        home.checkIn->say(QStringLiteral("hopeful"));
        home.look();
        if (day == 17) {
            home.clock.advance(3 * kDayMs + kHourMs); // the lid was closed with Alex inside
            home.look();
            home.answerToday(QStringLiteral("after three days"));
        }
        home.clock.goTo(21);
        home.comesIn("Sam");
        if (day % 3 != 1)
            home.answerToday(QStringLiteral("Sam, day %1").arg(day));
        if (day % 4 == 2)
            home.question->waveAway();
        for (const auto& row : home.rituals->rows())
            if (row.asks == home.rituals->today())
                home.rituals->mark(row.id, row.asks, day % 2 == 0);
        home.look();
        home.clearEarlier();
        home.look();
        home.clock.advance(4 * kHourMs); // past midnight, with the page open
        home.look();
    }
    CHECK(home.questionsAsked() >= 26);
    // Everything that both gave is read by both in the end, and nothing is left over.
    for (const auto* name : {"Alex", "Sam", "Alex", "Sam"}) {
        home.clock.goTo(9);
        home.comesIn(name);
        home.clearEarlier();
        for (const auto& left : home.question->earlier())
            CHECK(left.stage == Stage::Complete);
    }
    home.comesIn("Alex");
    home.clearEarlier();
    CHECK(home.question->earlier().isEmpty());
    CHECK(home.read > 20);
}
