// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft_model.h"

#include "app/exercise_copy.h"
#include "app/startup.h"
#include "models/rehearsal_model.h"
#include "support/catch.h"
#include "support/fake_clock.h"
#include "support/temporary_folder.h"

#include <QSignalSpy>

#include <filesystem>
#include <fstream>

using namespace inglenook;
using namespace inglenook::test;
using exercises::Definition;
using exercises::StepKind;
using ui::DraftModel;

namespace {

const exercises::Catalogue& catalogue()
{
    static const auto all = exercises::Catalogue::builtin();
    return all;
}

/// Three steps for two.
void fill(DraftModel& model)
{
    model.setTitle(QStringLiteral("An evening walk"));
    model.edit({}, [](Definition& d) {
        d.summary = "Each says one thing.";
        d.why = d.whenToUse = d.whenNot = "w";
        d.steps.back().prompt = "Say good night.";
    });
    model.addStep(StepKind::Speak);
    model.edit({}, [](Definition& d) {
        d.steps[0].label = "telling";
        d.steps[0].verb = "speaks";
        d.steps[0].prompt = "Tell {other} one thing.";
    });
    model.addStep(StepKind::Scale);
    model.edit({}, [](Definition& d) {
        d.steps[1].label = "how it was";
        d.steps[1].verb = "marks";
        d.steps[1].prompt = "How was it?";
        d.steps[1].lowLabel = "heavy";
        d.steps[1].highLabel = "light";
    });
}

} // namespace

TEST_CASE("a draft says what is missing, where, and is fine once it is there", "[ui][draft]")
{
    TemporaryFolder folder;
    DraftModel model{catalogue(), folder / "data"};
    model.beginNew();
    CHECK_FALSE(model.isFine());
    CHECK(model.faultCount() == 0); // nothing is wrong yet, it is only not written
    CHECK(model.faultAt(DraftModel::kHead, "title").isEmpty());
    model.chooseFault(); // somebody wants to keep it
    CHECK(model.place() == DraftModel::kHead);
    CHECK_FALSE(model.faultAt(DraftModel::kHead, "title").isEmpty());
    CHECK(model.faultCount(0) > 0);
    QSignalSpy changed{&model, &DraftModel::changed};
    fill(model);
    CHECK(changed.count() > 3);
    CHECK(model.isFine());
    CHECK(model.id() == QStringLiteral("an-evening-walk"));
    CHECK(model.place() == 1);

    model.edit("prompt", [](Definition& d) { d.steps[1].prompt = std::string(170, 'x'); });
    CHECK(model.faultAt(1, "prompt").contains(QStringLiteral("Shorten it by 10")));
    CHECK(model.faultCount() == 1);
    model.choose(DraftModel::kHead);
    model.chooseFault();
    CHECK(model.place() == 1);
    model.undo();
    CHECK(model.isFine());
    // An id that somebody chose no longer follows the title.
    model.edit("id", [](Definition& d) { d.id = "walk"; });
    model.setTitle(QStringLiteral("Another title"));
    CHECK(model.id() == QStringLiteral("walk"));
}

TEST_CASE("a draft is kept beside the library, and is there after a crash", "[ui][draft]")
{
    TemporaryFolder folder;
    const auto draft = folder / "data" / "drafts" / "new-exercise.toml";
    {
        DraftModel model{catalogue(), folder / "data"};
        model.beginNew();
        CHECK_FALSE(model.wasBegun());
        model.setTitle(QStringLiteral("Half"));
        model.flush();
        CHECK(std::filesystem::exists(draft));
        CHECK_FALSE(std::filesystem::exists(folder / "data" / "exercises"));
    }
    DraftModel model{catalogue(), folder / "data"};
    model.beginNew();
    CHECK(model.wasBegun());
    CHECK(model.definition().title == "Half");
    model.beginAnew();
    CHECK(model.definition().title.empty());
    CHECK_FALSE(std::filesystem::exists(draft));
    // What is taken back to its beginning leaves no draft.
    model.setTitle(QStringLiteral("H"));
    model.flush();
    CHECK(std::filesystem::exists(draft));
    model.undo();
    model.flush();
    CHECK_FALSE(std::filesystem::exists(draft));
}

TEST_CASE("a copy begins as the other one is, and one of theirs is changed in its place", "[ui][draft]")
{
    TemporaryFolder folder;
    const auto data = folder / "data";
    DraftModel model{catalogue(), data};
    REQUIRE(model.beginCopy(QStringLiteral("mirror")));
    CHECK(model.stepCount() == static_cast<int>(catalogue().find("mirror")->steps.size()));
    CHECK(model.toml().starts_with("# SPDX-FileCopyrightText: 2026 The Inglenook authors\n"));
    model.setTitle(QStringLiteral("Our mirror"));
    CHECK(model.isFine());
    CHECK_FALSE(model.beginChange(QStringLiteral("mirror")));
    CHECK_FALSE(model.beginCopy(QStringLiteral("none")));

    REQUIRE(app::copyExercise(data, "mirror", "our-mirror", {}).outcome == app::CopyOutcome::Done);
    auto all = catalogue();
    all.addOwn({{"our-mirror.toml", *app::exerciseFile(data, "our-mirror")}});
    DraftModel own{all, data};
    REQUIRE(own.beginChange(QStringLiteral("our-mirror")));
    CHECK(own.isFine());
    CHECK_FALSE(own.isChanged());
    own.setTitle(QStringLiteral("Ours"));
    CHECK(own.id() == QStringLiteral("our-mirror"));
    CHECK(own.isChanged());
    const app::ExerciseDesk desk{data};
    desk.publish("our-mirror", "our-mirror", own.toml(), "our-mirror");
    own.published();
    CHECK(app::exerciseFile(data, "our-mirror")->find("title = \"Ours\"") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(data / "drafts" / "our-mirror.toml"));
    // Another file of that name is never written over.
    DraftModel second{catalogue(), data};
    second.beginNew();
    fill(second);
    second.edit("id", [](Definition& d) { d.id = "our-mirror"; });
    CHECK_FALSE(second.faultAt(DraftModel::kHead, "id").isEmpty());
}

TEST_CASE("steps are added after the chosen one, moved, doubled and taken out", "[ui][draft]")
{
    TemporaryFolder folder;
    DraftModel model{catalogue(), folder / "data"};
    model.beginNew();
    fill(model);
    model.choose(0);
    model.addStep(StepKind::Wait);
    CHECK(model.place() == 1);
    model.moveStep(-1);
    CHECK(model.place() == 0);
    CHECK(model.chosen()->kind == StepKind::Wait);
    model.duplicateStep();
    CHECK(model.stepCount() == 5);
    model.removeStep();
    model.removeStep();
    CHECK(model.stepCount() == 3);
    model.setKind(StepKind::Write);
    CHECK(model.chosen()->kind == StepKind::Write);
    while (model.canUndo())
        model.undo();
    CHECK(model.stepCount() == 1);
    CHECK(model.place() <= 0);
    model.redo();
    CHECK(model.definition().title == "An evening walk");
}

TEST_CASE("what is being written is looked at step by step, and played, in memory only", "[ui][draft][rehearsal]")
{
    TemporaryFolder folder;
    FakeClock clock;
    ui::RehearsalModel rehearsal{catalogue(), {"Alex", "Sam"}, clock};
    DraftModel model{catalogue(), folder / "data"};
    model.beginNew();
    REQUIRE(rehearsal.show(model.definition(), 0)); // the closing step, with nothing in it
    fill(model);
    for (std::size_t step = 0; step < 3; ++step) {
        REQUIRE(rehearsal.show(model.definition(), step));
        CHECK(rehearsal.session().view().step->label == model.definition().steps[step].label);
    }
    REQUIRE(rehearsal.play(model.definition()));
    CHECK(rehearsal.session().definition().steps.size() == 3);
    CHECK(rehearsal.session().people().front().name == QStringLiteral("Alex"));
    // Every step of ours, as the preview shows it.
    for (const auto& definition : catalogue().all())
        for (std::size_t step = 0; step < definition->steps.size(); ++step) {
            INFO(definition->id << " " << definition->steps[step].id);
            if (definition->steps[step].deck == "noted") { // nobody has noted anything here
                CHECK_FALSE(rehearsal.show(*definition, step));
                continue;
            }
            REQUIRE(rehearsal.show(*definition, step));
            REQUIRE(rehearsal.session().view().step != nullptr);
            CHECK(rehearsal.session().view().step->kind == definition->steps[step].kind);
        }
    CHECK_FALSE(std::filesystem::exists(folder / "data"));
}
