// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session_model.h"

#include "models/session_plan.h"
#include "support/open_journal.h"

#include <QSignalSpy>
#include <QTest>

using namespace inglenook;
using namespace inglenook::ui;
namespace event = exercises::event;
using exercises::Phase;

namespace {

exercises::Answer words(const char* text)
{
    exercises::Answer answer;
    answer.text = text;
    return answer;
}

struct Session {
    test::OpenJournal journal;
    exercises::Catalogue catalogue = exercises::Catalogue::builtin();
    SessionPlan plan{*journal, catalogue, journal.clock};
    SessionModel model{*journal, catalogue, journal.clock};

    explicit Session(const char* exercise = "mirror", int speaker = 0)
    {
        REQUIRE(plan.choose(QString::fromLatin1(exercise)));
        plan.setFirstSpeaker(speaker);
        REQUIRE(model.begin(plan));
    }

    [[nodiscard]] std::string step() const { return model.view().step == nullptr ? "" : model.view().step->id; }
    [[nodiscard]] int onTurn() const { return model.view().acting.front(); }
    void forward() { model.apply(event::Forward{}); }

    /// From the sharing to a "Yes", with one "Not quite" on the way.
    void mirrorOnce(const char* firstTry, const char* missing, const char* secondTry)
    {
        forward();
        model.setAnswer(words(firstTry));
        forward();
        model.apply(event::Confirm{false});
        model.setAnswer(words(missing));
        forward();
        REQUIRE(step() == "reflect");
        model.setAnswer(words(secondTry));
        forward();
        model.apply(event::Confirm{true});
        forward();
        forward();
    }
};

} // namespace

TEST_CASE("mirror with a not quite and a swap becomes an entry of what is kept", "[ui][session]")
{
    Session session;
    CHECK(session.onTurn() == 0);
    session.mirrorOnce("You came home late", "That I had cooked", "You had cooked and I came late");
    REQUIRE(session.step() == "change");
    session.forward();
    REQUIRE(session.step() == "share");
    CHECK(session.onTurn() == 1);
    CHECK(session.model.view().round == 1);
    session.mirrorOnce("The lighthouse was cold", "And quiet", "Cold and quiet");
    session.forward(); // past the change, to the closing words
    while (session.model.view().phase != Phase::Finished)
        session.forward();

    QSignalSpy kept{&session.model, &SessionModel::kept};
    QSignalSpy left{&session.model, &SessionModel::left};
    REQUIRE(!session.model.view().transcript.items.empty());
    session.model.finish();
    REQUIRE(kept.size() == 1);
    CHECK(left.isEmpty());
    CHECK(!session.model.isOpen());
    const auto id = EntryId::parse(kept.front().front().toString().toStdString());
    REQUIRE(id);
    const auto entry = session.journal->entries().find(*id);
    REQUIRE(entry);
    CHECK(entry->exercise == "mirror");
    CHECK(entry->content.text.find("You had cooked and I came late") != std::string::npos);
    CHECK(entry->content.text.find("Cold and quiet") != std::string::npos);
    CHECK(session.journal->runs().unfinished().empty());
}

TEST_CASE("what is switched off is not kept, and keeping nothing leaves nothing", "[ui][session]")
{
    Session session;
    session.forward();
    session.model.setAnswer(words("the secret of the lake"));
    session.model.apply(event::Stop{});
    const auto count = session.model.view().transcript.items.size();
    REQUIRE(count > 0);
    for (std::size_t i = 0; i < count; ++i)
        session.model.apply(event::SetKeep{i, false});
    QSignalSpy kept{&session.model, &SessionModel::kept};
    QSignalSpy left{&session.model, &SessionModel::left};
    session.model.finish();
    CHECK(kept.isEmpty());
    CHECK(left.size() == 1);
    CHECK(session.journal->entries().page({}, {}, 5).entries.empty());
    CHECK(session.journal->runs().unfinished().empty());
}

TEST_CASE("every step is saved at once and words within a second", "[ui][session]")
{
    Session session;
    const auto saved = [&] { return session.journal->runs().unfinished().front().state; };
    const auto before = saved();
    session.forward();
    CHECK(saved() != before);
    session.model.setAnswer(words("typed just now"));
    CHECK(QTest::qWaitFor([&] { return saved().find("typed just now") != std::string::npos; }, 2000));
}

TEST_CASE("a session continues at the same step with the same words", "[ui][session]")
{
    Session session{"mirror", 1};
    session.forward();
    session.model.setAnswer(words("half a sentence"));
    session.model.flush();
    const auto id = QString::fromStdString(session.journal->runs().unfinished().front().id.toString());

    SessionModel later{*session.journal, session.catalogue, session.journal.clock};
    REQUIRE(later.restore(id));
    CHECK(later.view().step->id == "reflect");
    CHECK(later.view().acting.front() == 0);
    CHECK(later.view().answer.text == "half a sentence");
    CHECK(later.people()[1].name == QStringLiteral("Sam"));
}

TEST_CASE("a run that is gone says so and opens nothing", "[ui][session]")
{
    Session session;
    SessionModel other{*session.journal, session.catalogue, session.journal.clock};
    QSignalSpy failed{&other, &SessionModel::failed};
    CHECK_FALSE(other.restore(QStringLiteral("nonsense")));
    CHECK(failed.size() == 1);
    CHECK_FALSE(other.isOpen());
}

TEST_CASE("a private step that is continued first asks who is there", "[ui][session]")
{
    Session session{"weekly-check-in"};
    REQUIRE(session.model.view().phase == Phase::HandOver);
    session.model.apply(event::HandedOver{});
    exercises::Answer answer;
    answer.scale = 7;
    session.model.setAnswer(answer);
    session.model.flush();
    const auto id = QString::fromStdString(session.journal->runs().unfinished().front().id.toString());

    SessionModel later{*session.journal, session.catalogue, session.journal.clock};
    REQUIRE(later.restore(id));
    CHECK(later.asksWhoIsThere());
    later.apply(event::HandedOver{});
    CHECK_FALSE(later.asksWhoIsThere());
    CHECK(later.view().answer.scale == 7);
}

TEST_CASE("a break ends at its time and returns to the same step", "[ui][session]")
{
    Session session;
    session.forward();
    const auto from = session.journal.clock.now();
    session.model.takeBreak({from.ms + 20 * 60 * 1000});
    REQUIRE(session.model.view().phase == Phase::OnBreak);
    CHECK(session.model.view().breakFrom == from);
    session.journal.clock.advanceSeconds(1300);
    session.model.apply(event::EndBreak{});
    CHECK(session.step() == "reflect");
}

TEST_CASE("who began less often begins, and it can be changed", "[ui][session]")
{
    test::OpenJournal journal;
    const auto catalogue = exercises::Catalogue::builtin();
    SessionPlan plan{*journal, catalogue, journal.clock};
    REQUIRE(plan.choose(QStringLiteral("mirror")));
    CHECK_FALSE(plan.hasBeginnings());
    CHECK(plan.firstSpeaker() == 0);
    {
        SessionModel model{*journal, catalogue, journal.clock};
        REQUIRE(model.begin(plan));
        model.apply(event::Stop{});
        model.finish();
    }
    REQUIRE(plan.choose(QStringLiteral("mirror")));
    CHECK(plan.hasBeginnings());
    CHECK(plan.firstSpeaker() == 1);
    plan.setFirstSpeaker(0);
    CHECK(plan.firstSpeaker() == 0);
}

TEST_CASE("seats are asked for once and the person who begins stays the same", "[ui][session]")
{
    test::OpenJournal journal;
    const auto catalogue = exercises::Catalogue::builtin();
    SessionPlan plan{*journal, catalogue, journal.clock};
    REQUIRE(plan.choose(QStringLiteral("mirror")));
    CHECK(plan.asksForSeats());
    plan.setLeft(1);
    CHECK_FALSE(plan.asksForSeats());
    CHECK(plan.people().front().name == QStringLiteral("Sam"));
    CHECK(plan.people()[plan.firstSpeaker()].name == QStringLiteral("Alex"));
}

TEST_CASE("an exercise for two does not open in a journal for one", "[ui][session]")
{
    test::OpenJournal journal{test::OpenJournal::For::One};
    const auto catalogue = exercises::Catalogue::builtin();
    SessionPlan plan{*journal, catalogue, journal.clock};
    CHECK_FALSE(plan.choose(QStringLiteral("mirror")));
    REQUIRE(plan.choose(QStringLiteral("i-statement")));
    CHECK_FALSE(plan.isForTwo());
    CHECK_FALSE(plan.canChooseCompany());
    CHECK_FALSE(plan.showsSafetyFirst());
}

TEST_CASE("of three members whoever is here talks with one other", "[ui][session]")
{
    test::OpenJournal journal;
    journal->addMember({journal.ids.make<MemberId>(), "Noor", {}, {}, journal::Seat::Left, {}});
    const auto catalogue = exercises::Catalogue::builtin();
    SessionPlan plan{*journal, catalogue, journal.clock};
    REQUIRE(plan.choose(QStringLiteral("mirror")));
    REQUIRE(plan.people().size() == 2);
    CHECK(plan.people().front().name == QStringLiteral("Alex"));
    SessionModel model{*journal, catalogue, journal.clock};
    CHECK(model.begin(plan));
}

TEST_CASE("of three, two are chosen, and the third keeps out of it", "[models][session]")
{
    test::OpenJournal journal;
    journal->addMember({journal.ids.make<MemberId>(),
                        "Noor",
                        journal::Shape::Circle,
                        journal::Colour::Apricot,
                        journal::Seat::Left,
                        {}});
    const auto catalogue = exercises::Catalogue::builtin();
    SessionPlan plan{*journal, catalogue, journal.clock};
    REQUIRE(plan.choose(QStringLiteral("mirror")));
    const auto names = [&plan] {
        QStringList all;
        for (const auto& person : plan.people())
            all.append(person.name);
        return all.join(QLatin1Char{' '});
    };
    REQUIRE(plan.partners().size() == 2);
    const int noor = plan.partners()[0].name == QStringLiteral("Noor") ? 0 : 1;
    plan.setPartner(1 - noor);
    CHECK(names() == QStringLiteral("Alex Sam"));
    plan.setPartner(noor); // both have the seat on the left
    CHECK(plan.partner() == noor);
    CHECK(plan.people().size() == 2);
    CHECK(names().contains(QStringLiteral("Noor")));
    for (int i = 0; i < 2; ++i) {
        CHECK(plan.asksForSeats());
        const auto right = plan.people()[1].name;
        const auto speaker = plan.people()[plan.firstSpeaker()].name;
        plan.setLeft(1);
        CHECK(plan.people()[0].name == right);
        CHECK(plan.people()[plan.firstSpeaker()].name == speaker);
    }
    SessionModel model{*journal, catalogue, journal.clock};
    REQUIRE(model.begin(plan));
    CHECK(model.leftSeat() == 0);
    model.swapSeats();
    CHECK(model.leftSeat() == 1);
    CHECK(journal->memberNamed("Alex")->seat == journal::Seat::Left);
    plan.setPartner(1 - noor);
    CHECK(names() == QStringLiteral("Alex Sam"));
}
