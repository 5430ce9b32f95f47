// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/apart_model.h"

#include "models/question_model.h"
#include "models/session_model.h"
#include "models/session_plan.h"
#include "support/open_workspace.h"
#include "support/whole_database.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace inglenook;
using ui::ApartModel;
using Stage = ui::AskedQuestion::Stage;

namespace {

constexpr auto kExercise = "how-close";

const exercises::Catalogue& catalogue()
{
    static const auto instance = exercises::Catalogue::builtin();
    return instance;
}

struct Apart {
    explicit Apart(const std::vector<std::string>& names = {"Alex", "Sam"}) : open{names} { look(); }

    void look() { model = std::make_unique<ApartModel>((*open).journal(), catalogue(), open.clock); }
    void comesIn(std::string_view name)
    {
        model.reset();
        open.comesIn(name);
        look();
    }
    [[nodiscard]] QString member(const char* name)
    {
        return QString::fromStdString((*open).journal().memberNamed(name)->id.toString());
    }
    QString ask(const char* partner = "Sam")
    {
        const auto me = QString::fromStdString((*open).journal().me().id.toString());
        return model->ask(QString::fromLatin1(kExercise), {me, member(partner)});
    }
    /// Both lines and the picture, in words that can be looked for.
    void answer(const QString& id, int felt, const char* words)
    {
        REQUIRE(model->beginAnswers(id).has_value());
        exercises::Answer mark;
        mark.scale = felt;
        model->setAnswer("felt", mark);
        exercises::Answer picture;
        picture.text = words;
        model->setAnswer("picture", picture);
        REQUIRE(model->giveAnswers());
    }
    [[nodiscard]] const ApartModel::Row& row() const
    {
        REQUIRE(model->rows().size() == 1);
        return model->rows().front();
    }
    [[nodiscard]] bool holds(const std::string& words) { return test::holds(test::everyPage((*open).vault()), words); }

    test::OpenWorkspace open;
    std::unique_ptr<ApartModel> model;
};

constexpr auto kAlexSaid = "canary on the balcony";
constexpr auto kSamSaid = "canary in the boat";

} // namespace

TEST_CASE("what is answered stays when its page opens anew over itself", "[ui-models][apart]")
{
    Apart page;
    const auto id = page.ask();
    REQUIRE(page.model->beginAnswers(id).has_value());
    exercises::Answer picture;
    picture.text = kAlexSaid;
    page.model->setAnswer("picture", picture);
    REQUIRE(page.model->beginAnswers(id).has_value());
    CHECK(page.model->hasAnswers());
}

TEST_CASE("the lines of an exercise are answered apart in either order, and nobody's key opens the other's",
          "[ui-models][apart]")
{
    const bool alexBegins = GENERATE(true, false);
    Apart page;
    const auto* first = alexBegins ? "Alex" : "Sam";
    const auto* second = alexBegins ? "Sam" : "Alex";
    const auto* firstSaid = alexBegins ? kAlexSaid : kSamSaid;
    const auto* secondSaid = alexBegins ? kSamSaid : kAlexSaid;
    page.comesIn(first);
    const auto id = page.ask(second);
    REQUIRE_FALSE(id.isEmpty());
    CHECK(page.model->rows().isEmpty()); // nothing was answered yet
    page.answer(id, 3, firstSaid);
    CHECK(page.row().question.stage == Stage::Given);
    CHECK_FALSE(page.holds("canary"));

    page.comesIn(second);
    CHECK(page.row().question.stage == Stage::Asked);
    CHECK(page.row().exercise == QString::fromLatin1(kExercise));
    CHECK_FALSE(page.model->read(id));
    const auto sheet = page.model->beginAnswers(id);
    REQUIRE(sheet);
    CHECK(sheet->other == QString::fromLatin1(first));
    REQUIRE(sheet->steps.size() == 3);
    for (const auto& step : sheet->steps) {
        CHECK(step.answer.isEmpty()); // nothing of the other's
        CHECK_FALSE(step.prompt.contains(u'{'));
        CHECK_FALSE(step.help.contains(u'{'));
    }
    CHECK(sheet->steps[0].lines.front().high == QStringLiteral("very close"));
    CHECK_FALSE(page.holds("canary"));
    page.answer(id, 7, secondSaid);
    CHECK(page.row().question.stage == Stage::Complete);
    CHECK_FALSE(page.model->read(id));
    CHECK_FALSE(page.holds(firstSaid)); // until its author is here

    page.comesIn(first);
    CHECK(page.row().question.stage == Stage::Open);
    const auto opened = page.model->read(id);
    REQUIRE(opened);
    REQUIRE(opened->people.size() == 2);
    CHECK(opened->people[0].name == QStringLiteral("Alex")); // left seat first
    REQUIRE(opened->steps.size() == 3);
    CHECK(opened->steps[0].lines.front().places == QVector<std::optional<int>>{std::nullopt, std::nullopt});
    const int alexFelt = alexBegins ? 3 : 7;
    CHECK(opened->steps[1].lines.front().places == QVector<std::optional<int>>{alexFelt, 10 - alexFelt});
    CHECK(opened->steps[2].words == QVector<QString>{QString::fromLatin1(kAlexSaid), QString::fromLatin1(kSamSaid)});
    CHECK_FALSE(opened->help.contains(u'{'));
    page.model->refresh();
    CHECK(page.model->rows().isEmpty()); // read

    page.comesIn(second); // has not read it yet, and it is kept once
    CHECK(page.model->read(id)->entryId == opened->entryId);
    const auto entry = (*page.open).journal().entries().find(EntryId::parse(opened->entryId.toStdString()).value());
    REQUIRE(entry);
    CHECK(entry->content.title == "How close");
    CHECK(entry->exercise == kExercise);
    CHECK_FALSE(entry->author.has_value());
    const auto figures = (*page.open).journal().insights().page({}, std::nullopt, 10).entries;
    REQUIRE(figures.size() == 1);
    CHECK(figures.front().marks.size() == 2); // like those of an evening together
}

TEST_CASE("answers given apart can be taken back until both have, and a draft is sealed", "[ui-models][apart]")
{
    Apart page;
    const auto id = page.ask();
    page.answer(id, 4, "canary first");
    page.model->withdraw(id);
    CHECK(page.row().question.stage == Stage::Asked);
    CHECK(page.row().question.hasDraft);
    CHECK_FALSE(page.holds("canary"));
    CHECK(page.model->beginAnswers(id)->steps[2].answer.text == "canary first");
    page.answer(id, 5, "canary second");
    page.comesIn("Sam");
    page.answer(id, 6, kSamSaid);
    page.model->withdraw(id);
    CHECK(page.row().question.stage == Stage::Complete); // the words are given
    page.comesIn("Alex");
    page.model->withdraw(id);
    CHECK(page.model->read(id)->steps[2].words.front() == QStringLiteral("canary second"));
}

TEST_CASE("answers given apart are opened at once with both passphrases", "[ui-models][apart]")
{
    Apart page;
    const auto id = page.ask();
    page.answer(id, 4, kAlexSaid);
    page.comesIn("Sam");
    page.answer(id, 6, kSamSaid);
    ui::QuestionModel opening{*page.open, catalogue(), page.open.deriver, page.open.clock};
    QSignalSpy opened{&opening, &ui::QuestionModel::opened};
    std::vector<app::Passphrase> secrets;
    secrets.push_back(test::OpenWorkspace::words("Alex"));
    opening.openTogether(id, {page.member("Alex")}, std::move(secrets));
    REQUIRE(QTest::qWaitFor([&] { return opened.count() == 1; }, 10'000));
    page.model->refresh();
    CHECK(page.row().question.stage == Stage::Open);
    CHECK(page.model->read(id)->steps[2].words.front() == QString::fromLatin1(kAlexSaid));
}

TEST_CASE("who leaves it open is not waited for, and what nobody answered goes without a trace", "[ui-models][apart]")
{
    Apart page;
    const auto id = page.ask();
    page.answer(id, 4, kAlexSaid);
    page.comesIn("Sam");
    page.model->leaveOpen(id);
    CHECK(page.model->rows().isEmpty());
    page.comesIn("Alex");
    const auto opened = page.model->read(id);
    REQUIRE(opened);
    CHECK(opened->steps[2].words.contains(QString{}));
    CHECK(page.model->answersOf(id).size() == 2); // they can go on together all the same

    const auto next = page.ask();
    CHECK(next != id);
    REQUIRE(page.model->beginAnswers(next));
    exercises::Answer words;
    words.text = "canary unsent";
    page.model->setAnswer("picture", words);
    page.model->leaveAnswers();
    CHECK(page.row().question.hasDraft);
    page.comesIn("Sam");
    CHECK(page.model->rows().isEmpty()); // a draft is nobody's business
    page.comesIn("Alex");
    page.model->letGo(next);
    CHECK(page.model->rows().isEmpty());
}

TEST_CASE("of three, two answer apart, and the third sees nothing of it", "[ui-models][apart]")
{
    Apart page{{"Alex", "Sam", "Robin"}};
    const auto id = page.ask("Robin");
    page.answer(id, 4, kAlexSaid);
    page.comesIn("Sam");
    CHECK(page.model->rows().isEmpty());
    CHECK_FALSE(page.model->beginAnswers(id));
    const auto other = page.ask("Robin");
    CHECK(other != id);
    page.comesIn("Robin");
    CHECK(page.row().question.id == id);
    CHECK(page.model->beginAnswers(id)->other == QStringLiteral("Alex"));
}

TEST_CASE("two go on together from what they answered apart, and it is kept once", "[ui-models][apart]")
{
    Apart page;
    const auto id = page.ask();
    page.answer(id, 4, kAlexSaid);
    page.comesIn("Sam");
    page.answer(id, 6, kSamSaid);
    page.comesIn("Alex");
    REQUIRE(page.model->read(id));
    auto& journal = (*page.open).journal();
    ui::SessionPlan plan{journal, catalogue(), page.open.clock};
    ui::SessionModel session{journal, catalogue(), page.open.clock};
    const auto answers = page.model->answersOf(id);
    REQUIRE(plan.choosePair(QString::fromLatin1(kExercise), {answers[0].member, answers[1].member}));
    REQUIRE(session.beginRevealed(plan, answers));
    REQUIRE(session.view().phase == exercises::Phase::Revealed);
    CHECK(session.view().revealed[1].answers[0].scale.has_value());
    session.apply(exercises::event::Forward{});
    CHECK(session.view().step->id == "tell");
    session.apply(exercises::event::Stop{});
    CHECK(session.view().transcript.items.empty());
}
