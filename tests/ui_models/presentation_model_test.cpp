// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presentation_model.h"

#include "support/catch.h"
#include "support/fake_clock.h"

#include <QSignalSpy>

using namespace inglenook;
using ui::PresentationModel;
using Part = PresentationModel::Part;
using OnTurn = PresentationModel::OnTurn;

namespace {

const exercises::Catalogue& catalogue()
{
    static const auto ours = exercises::Catalogue::builtin();
    return ours;
}

const std::vector<exercises::WorkedExample>& examples()
{
    static const auto ours = exercises::builtinWorkedExamples();
    return ours;
}

struct Presented {
    explicit Presented(const QString& exercise, Part part = Part::Exercise) { REQUIRE(model.open(exercise, part)); }

    test::FakeClock clock;
    PresentationModel model{catalogue(),
                            examples(),
                            clock,
                            {{QStringLiteral("1"), QStringLiteral("Noor"), QStringLiteral("N"), true, true},
                             {QStringLiteral("2"), QStringLiteral("Kit"), QStringLiteral("K"), false, false}}};
};

} // namespace

TEST_CASE("an exercise is shown one step at a time, with its turns, forwards and back", "[ui][presentation]")
{
    Presented shown{QStringLiteral("mirror")};
    auto& model = shown.model;
    CHECK(model.title() == QStringLiteral("Mirror"));
    CHECK(model.page().onTurn == OnTurn::Left);
    CHECK(model.page().verb == QStringLiteral("speaks"));
    CHECK(model.page().restingVerb == QStringLiteral("listens"));
    CHECK(model.page().words.startsWith(QStringLiteral("Tell Kit")));
    CHECK(model.page().notes.size() == 3);
    CHECK(model.page().forTherapist.contains(QStringLiteral("Watch the pace")));
    CHECK(model.nextLabel() == QStringLiteral("Kit: saying it back"));
    model.next();
    CHECK(model.page().onTurn == OnTurn::Right);
    CHECK(model.page().words.startsWith(QStringLiteral("Tell Noor")));
    model.back();
    CHECK(model.page().onTurn == OnTurn::Left);
    model.back();
    CHECK(model.index() == 0);
    // After changing over the other one speaks.
    const auto labels = model.labels();
    CHECK(labels.contains(QStringLiteral("Kit: sharing")));
    model.jump(int(labels.indexOf(QStringLiteral("Kit: sharing"))));
    CHECK(model.page().onTurn == OnTurn::Right);
    CHECK(model.page().words.startsWith(QStringLiteral("Tell Noor")));
    model.restart();
    CHECK(model.index() == 0);
    CHECK(model.page().onTurn == OnTurn::Left);
}

TEST_CASE("every exercise for two can be shown from its first step to its last, and any step gone to at once",
          "[ui][presentation]")
{
    for (const auto& definition : catalogue().all()) {
        if (definition->who == exercises::Who::Alone)
            continue;
        INFO(definition->id);
        Presented shown{QString::fromStdString(definition->id)};
        auto& model = shown.model;
        CHECK(model.count() >= 2);
        CHECK(model.labels().size() == model.count());
        for (int i = 0; i < model.count(); ++i) {
            model.jump(i);
            CHECK(model.index() == i);
            CHECK_FALSE(model.page().words.isEmpty());
            CHECK_FALSE(model.page().words.contains(QLatin1Char{'{'}));
        }
        model.restart();
        for (int i = 0; i < 200 && !model.nextLabel().isEmpty(); ++i)
            model.next();
        CHECK(model.nextLabel().isEmpty());
    }
}

TEST_CASE("what is for one person, and what is not there, can't be shown to two", "[ui][presentation]")
{
    test::FakeClock clock;
    PresentationModel model{catalogue(), examples(), clock, {}};
    CHECK_FALSE(model.open(QStringLiteral("patterns")));
    CHECK_FALSE(model.open(QStringLiteral("no-such-thing")));
    CHECK_FALSE(model.isOpen());
}

TEST_CASE("not quite leads to what is missing and back to saying it again; yes leads on", "[ui][presentation]")
{
    Presented shown{QStringLiteral("mirror")};
    auto& model = shown.model;
    model.next();
    model.next();
    REQUIRE(model.page().choices == QStringList{QStringLiteral("Yes, that’s it"), QStringLiteral("Not quite")});
    model.choose(1);
    CHECK(model.page().choices.isEmpty());
    CHECK(model.page().onTurn == OnTurn::Left);
    model.jump(2);
    model.choose(0);
    CHECK(model.page().onTurn == OnTurn::Right);
    CHECK(model.page().label == QStringLiteral("one question"));
    model.jump(2);
    model.next(); // as if it fitted
    CHECK(model.page().label == QStringLiteral("one question"));
}

TEST_CASE("a pause covers the page, holds the time, and ends where it began", "[ui][presentation]")
{
    Presented shown{QStringLiteral("mirror")};
    auto& model = shown.model;
    REQUIRE(model.page().timerSeconds == 180);
    CHECK(model.secondsLeft() == 180);
    CHECK_FALSE(model.isTimerRunning());
    model.toggleTimer();
    CHECK(model.isTimerRunning());
    model.togglePause();
    CHECK(model.isPaused());
    CHECK_FALSE(model.isTimerRunning());
    model.toggleTimer();
    CHECK_FALSE(model.isTimerRunning());
    model.next(); // a remote has one button: it ends the pause first
    CHECK_FALSE(model.isPaused());
    CHECK(model.index() == 0);
    CHECK(model.isTimerRunning());
    model.next();
    CHECK_FALSE(model.isTimerRunning());
}

TEST_CASE("a worked example goes through its clumsy turn, its good one, and what differs", "[ui][presentation]")
{
    for (const auto& example : examples()) {
        const auto id = QString::fromStdString(example.exercise);
        INFO(example.exercise);
        Presented shown{id, Part::ClumsyTurn};
        auto& model = shown.model;
        CHECK(model.part() == Part::ClumsyTurn);
        CHECK(model.page().help == model.about());
        CHECK_FALSE(model.about().isEmpty());
        for (std::size_t i = 0; i < example.clumsy.size(); ++i) {
            CHECK(model.part() == Part::ClumsyTurn);
            CHECK_FALSE(model.page().words.contains(QLatin1Char{'{'}));
            CHECK((model.page().onTurn == OnTurn::Left) == (example.clumsy[i].person == 0));
            model.next();
        }
        for (std::size_t i = 0; i < example.good.size(); ++i) {
            CHECK(model.part() == Part::GoodTurn);
            model.next();
        }
        CHECK(model.part() == Part::Differs);
        CHECK(model.page().lines.size() == int(example.differs.size()));
        CHECK(model.nextLabel().isEmpty());
        model.show(Part::Exercise);
        CHECK(model.index() == 0);
        CHECK_FALSE(model.page().areSpoken);
    }
}

TEST_CASE("who speaks out of turn in a worked example is told so", "[ui][presentation]")
{
    Presented shown{QStringLiteral("mirror"), Part::ClumsyTurn};
    const auto labels = shown.model.labels();
    CHECK(labels.at(0) == QStringLiteral("Kit: sharing"));
    CHECK(labels.at(1) == QStringLiteral("Noor: out of turn"));
    CHECK(labels.at(2) == QStringLiteral("Kit: sharing"));
}

TEST_CASE("an exercise without a worked example is shown all the same", "[ui][presentation]")
{
    Presented shown{QStringLiteral("be-seen"), Part::ClumsyTurn};
    CHECK(shown.model.part() == Part::Exercise);
    CHECK_FALSE(shown.model.hasExample());
    shown.model.show(Part::GoodTurn);
    CHECK(shown.model.part() == Part::Exercise);
    QSignalSpy changed{&shown.model, &PresentationModel::changed};
    shown.model.close();
    shown.model.next();
    shown.model.back();
    CHECK(changed.count() == 0);
}
