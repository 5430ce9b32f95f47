// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/question_model.h"

#include "support/open_workspace.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace inglenook;
using ui::QuestionModel;
using Stage = QuestionModel::Stage;

namespace {

const exercises::Catalogue& catalogue()
{
    static const auto instance = exercises::Catalogue::builtin();
    return instance;
}

/// Somebody has the journal open and looks at Today.
struct Looking {
    explicit Looking(const std::vector<std::string>& names = {"Alex", "Sam"}) : open{names} { look(); }

    void look() { model = std::make_unique<QuestionModel>(*open, catalogue(), open.deriver, open.clock); }
    void comesIn(std::string_view name)
    {
        model.reset();
        open.comesIn(name);
        look();
    }
    [[nodiscard]] const QuestionModel::Question& today() const
    {
        REQUIRE(model->today());
        return *model->today();
    }
    void answer(const QString& words)
    {
        (void)model->beginAnswer(today().id);
        model->setAnswer(words);
        REQUIRE(model->giveAnswer());
    }
    [[nodiscard]] const QuestionModel::Seat& seat(const char* name) const
    {
        for (const auto& one : today().seats)
            if (one.person.name == QLatin1String{name})
                return one;
        FAIL("nobody sits there: " << name);
        return today().seats.front();
    }

    test::OpenWorkspace open;
    std::unique_ptr<QuestionModel> model;
};

constexpr auto kAlexSaid = u"You put the kettle on before I asked.";
constexpr auto kSamSaid = u"The note in my coat.";

} // namespace

TEST_CASE("two answer today's question after their own unlocking, and read both then", "[ui-models][question]")
{
    Looking page;
    const auto text = page.today().text;
    CHECK(page.today().stage == Stage::Asked);
    CHECK(page.today().canChange);
    page.answer(QString::fromUtf16(kAlexSaid));
    CHECK(page.today().stage == Stage::Given);
    CHECK_FALSE(page.today().canChange);
    CHECK_FALSE(page.model->read(page.today().id));

    page.comesIn("Sam");
    CHECK(page.today().text == text);
    CHECK(page.seat("Alex").hasAnswered);
    CHECK(page.today().stage == Stage::Asked);
    CHECK(page.model->beginAnswer(page.today().id).isEmpty()); // nothing of Alex's
    page.answer(QString::fromUtf16(kSamSaid));
    CHECK(page.today().stage == Stage::Complete);
    CHECK(page.seat("Alex").isSealed);
    CHECK_FALSE(page.seat("Sam").isSealed);
    CHECK_FALSE(page.model->read(page.today().id));

    page.comesIn("Alex");
    CHECK(page.today().stage == Stage::Open);
    CHECK_FALSE(page.today().isRead);
    const auto reading = page.model->read(page.today().id);
    REQUIRE(reading);
    REQUIRE(reading->answers.size() == 2);
    CHECK(reading->answers[0].words == QString::fromUtf16(kAlexSaid));
    CHECK(reading->answers[1].words == QString::fromUtf16(kSamSaid));
    CHECK_FALSE(reading->prompt.isEmpty());
    CHECK_FALSE(reading->help.contains(u'{'));
    const auto entry = page.open->entries().find(EntryId::parse(reading->entryId.toStdString()).value());
    REQUIRE(entry);
    CHECK_FALSE(entry->author.has_value());
    CHECK(entry->content.text.find("## Sam") != std::string::npos);
    page.model->refresh();
    CHECK(page.today().isRead);

    page.comesIn("Sam"); // has not read it yet, and it is kept once
    CHECK_FALSE(page.today().isRead);
    CHECK(page.model->read(page.today().id)->entryId == reading->entryId);
}

TEST_CASE("both passphrases side by side open the answers at once", "[ui-models][question]")
{
    Looking page;
    page.answer(QString::fromUtf16(kAlexSaid));
    page.comesIn("Sam");
    page.answer(QString::fromUtf16(kSamSaid));
    const auto id = page.today().id;
    const auto alex = page.seat("Alex").person.id;
    QSignalSpy opened{page.model.get(), &QuestionModel::opened};
    QSignalSpy refused{page.model.get(), &QuestionModel::refused};
    const auto with = [&](app::Passphrase words) {
        std::vector<app::Passphrase> secrets;
        secrets.push_back(std::move(words));
        page.model->openTogether(id, {alex}, std::move(secrets));
        REQUIRE(QTest::qWaitFor([&] { return opened.count() + refused.count() > 0; }, 10'000));
    };

    with(test::OpenWorkspace::words("nobody"));
    REQUIRE(refused.count() == 1);
    CHECK(refused.front().at(0).toInt() == 0);
    CHECK(refused.front().at(1).toString() == QStringLiteral("That is not the passphrase of Alex."));
    refused.clear();
    with(test::OpenWorkspace::words("Sam")); // opens the journal, and not Alex's answer
    CHECK(refused.count() == 1);
    CHECK(page.today().stage == Stage::Complete);
    refused.clear();
    with(test::OpenWorkspace::words("Alex"));
    CHECK(refused.isEmpty());
    CHECK(page.today().stage == Stage::Open);
    CHECK(page.model->read(id)->answers[0].words == QString::fromUtf16(kAlexSaid));
}

TEST_CASE("of three, the question waits for each, and those whose envelopes are closed are asked",
          "[ui-models][question]")
{
    Looking page{{"Alex", "Sam", "Robin"}};
    CHECK(page.today().seats.size() == 3);
    page.answer(QStringLiteral("one"));
    page.comesIn("Robin");
    page.answer(QStringLiteral("three"));
    CHECK(page.today().stage == Stage::Given);
    page.comesIn("Sam");
    page.answer(QStringLiteral("two"));
    CHECK(page.today().stage == Stage::Complete);
    CHECK(page.seat("Alex").isSealed);
    CHECK(page.seat("Robin").isSealed);
    std::vector<app::Passphrase> secrets;
    secrets.push_back(test::OpenWorkspace::words("Robin"));
    secrets.push_back(test::OpenWorkspace::words("Alex"));
    QSignalSpy opened{page.model.get(), &QuestionModel::opened};
    page.model->openTogether(page.today().id, {page.seat("Robin").person.id, page.seat("Alex").person.id},
                             std::move(secrets));
    REQUIRE(QTest::qWaitFor([&] { return opened.count() == 1; }, 10'000));
    const auto reading = page.model->read(page.today().id);
    REQUIRE(reading->answers.size() == 3);
    CHECK_FALSE(reading->prompt.isEmpty());
}

TEST_CASE("someone without a way in is not asked", "[ui-models][question]")
{
    Looking page{{"Alex", "Sam", "Robin"}};
    const auto robin = page.open->memberNamed("Robin")->id;
    REQUIRE((*page.open).ways().remove(page.open.key("Alex"), robin) == journal::MemberWays::Outcome::Done);
    page.model->refresh();
    CHECK(page.today().seats.size() == 2);
    page.answer(QStringLiteral("one"));
    page.comesIn("Sam");
    page.answer(QStringLiteral("two"));
    CHECK(page.today().stage == Stage::Complete);
}

TEST_CASE("a half written answer waits, sealed, and what is given can be taken back until all have",
          "[ui-models][question]")
{
    Looking page;
    CHECK(page.model->beginAnswer({}).isEmpty());
    page.model->setAnswer(QStringLiteral("half a sen"));
    page.model->flush();
    page.comesIn("Sam");
    CHECK_FALSE(page.seat("Alex").hasAnswered); // a draft is nobody's business
    CHECK(page.model->beginAnswer(page.today().id).isEmpty());
    page.model->leaveAnswer();
    page.comesIn("Alex");
    CHECK(page.today().hasDraft);
    CHECK(page.model->beginAnswer(page.today().id) == QStringLiteral("half a sen"));
    page.answer(QStringLiteral("a sentence"));
    page.model->withdraw(page.today().id);
    CHECK(page.today().stage == Stage::Asked);
    CHECK(page.model->beginAnswer(page.today().id) == QStringLiteral("a sentence"));
}

TEST_CASE("what is typed is saved when the model goes, as locking does", "[ui-models][question]")
{
    Looking page;
    (void)page.model->beginAnswer({});
    page.model->setAnswer(QStringLiteral("typed just now"));
    page.comesIn("Alex");
    CHECK(page.model->beginAnswer(page.today().id) == QStringLiteral("typed just now"));
}

TEST_CASE("what is typed stays when the page of another question opens over it", "[ui-models][question]")
{
    Looking page;
    (void)page.model->beginAnswer({});
    page.model->setAnswer(QStringLiteral("from Tuesday"));
    page.model->leaveAnswer();
    const auto tuesday = page.today().id;
    page.open.clock.advanceDays(1);
    page.model->refresh();
    (void)page.model->beginAnswer({});
    page.model->setAnswer(QStringLiteral("from Wednesday"));
    CHECK(page.model->beginAnswer(tuesday) == QStringLiteral("from Tuesday"));
    page.model->leaveAnswer();
    CHECK(page.model->beginAnswer(page.today().id) == QStringLiteral("from Wednesday"));
}

TEST_CASE("another question is the same for everyone, and the one passed over does not come back",
          "[ui-models][question]")
{
    Looking page;
    QStringList seen{page.today().text};
    for (int i = 0; i < 5; ++i) {
        page.model->drawAnother();
        CHECK_FALSE(seen.contains(page.today().text));
        seen.append(page.today().text);
    }
    page.comesIn("Sam");
    CHECK(page.today().text == seen.back());
    for (int day = 0; day < 20; ++day) {
        page.open.clock.advanceDays(1);
        page.model->refresh();
        CHECK_FALSE(seen.contains(page.today().text));
        seen.append(page.today().text);
    }
}

TEST_CASE("not today is until tomorrow, for whoever said so", "[ui-models][question]")
{
    Looking page;
    page.model->waveAway();
    CHECK_FALSE(page.model->today());
    page.comesIn("Sam");
    CHECK(page.model->today());
    page.comesIn("Alex");
    CHECK_FALSE(page.model->today());
    page.open.clock.advanceDays(1);
    page.model->refresh();
    CHECK(page.model->today());
}

TEST_CASE("earlier questions wait without an end that is dead", "[ui-models][question]")
{
    Looking page;
    page.answer(QStringLiteral("from Tuesday"));
    const auto first = page.today().id;
    page.open.clock.advanceDays(1);
    page.comesIn("Sam");
    REQUIRE(page.model->earlier().size() == 1);
    CHECK(page.model->earlier().front().day == QStringLiteral("yesterday"));
    CHECK(page.model->earlier().front().stage == Stage::Asked);

    SECTION("left open: the other's answer opens when they come in")
    {
        page.model->leaveOpen(first);
        CHECK(page.model->earlier().isEmpty());
        page.comesIn("Alex");
        REQUIRE(page.model->earlier().size() == 1);
        CHECK(page.model->earlier().front().stage == Stage::Open);
        const auto reading = page.model->read(first);
        REQUIRE(reading);
        CHECK(reading->answers[1].words.isEmpty());
        CHECK(reading->prompt.isEmpty());
        page.model->refresh();
        CHECK(page.model->earlier().isEmpty());
    }
    SECTION("answered late")
    {
        CHECK(page.model->beginAnswer(first).isEmpty());
        page.model->setAnswer(QStringLiteral("late, and fine"));
        REQUIRE(page.model->giveAnswer());
        page.comesIn("Alex");
        CHECK(page.model->read(first)->answers.size() == 2);
    }
    SECTION("taken back, and let go")
    {
        page.comesIn("Alex");
        REQUIRE(page.model->earlier().front().stage == Stage::Given);
        page.model->withdraw(first);
        REQUIRE(page.model->earlier().front().hasDraft);
        page.model->letGo(first);
        CHECK(page.model->earlier().isEmpty());
        page.comesIn("Sam");
        CHECK(page.model->earlier().isEmpty());
    }
}

TEST_CASE("someone alone answers, and it is in the journal", "[ui-models][question]")
{
    Looking page{{"Alex"}};
    page.answer(QStringLiteral("The rain on the roof."));
    CHECK(page.today().stage == Stage::Open);
    const auto reading = page.model->read(page.today().id);
    REQUIRE(reading);
    CHECK(reading->prompt.isEmpty());
    const auto entry = page.open->entries().find(EntryId::parse(reading->entryId.toStdString()).value());
    CHECK(entry->author == page.open->me().id);
    CHECK(entry->content.title == reading->text.toStdString());
}

TEST_CASE("a question that was asked in an exercise today is not asked again", "[ui-models][question]")
{
    Looking page;
    journal::EntryContent done;
    done.text = "Done.";
    done.created = page.open.clock.localNow();
    (void)page.open->entries().add(done, std::nullopt, "daily-question");
    page.model->refresh();
    CHECK_FALSE(page.model->today());
}
