// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/draft.h"

#include "exercises/builtin_files.h"
#include "exercises/draft_preview.h"
#include "exercises/keys.h"
#include "exercises/same_definition.h"
#include "support/catch.h"

#include <algorithm>

using namespace inglenook;
using namespace inglenook::exercises;

namespace {

std::string builtin(std::string_view id)
{
    for (const auto& file : builtinFiles())
        if (file.path == "exercises/en/" + std::string{id} + ".toml")
            return std::string{file.text};
    return {};
}

const Catalogue& catalogue()
{
    static const Catalogue all = Catalogue::builtin();
    return all;
}

const DraftFault* at(const std::vector<DraftFault>& faults, std::optional<std::size_t> step, std::string_view key)
{
    const auto found =
        std::find_if(faults.begin(), faults.end(), [&](const DraftFault& f) { return f.step == step && f.key == key; });
    return found == faults.end() ? nullptr : &*found;
}

/// An exercise with three steps, from nothing.
Draft written()
{
    auto draft = Draft::blank();
    draft.edit({}, [](Definition& d) {
        d.id = "evening-walk";
        d.title = "An evening walk";
        d.summary = "s";
        d.why = d.whenToUse = d.whenNot = "w";
        d.steps.back().prompt = "Say one thing.";
    });
    draft.addStep(StepKind::Speak, 0);
    draft.edit({}, [](Definition& d) {
        d.steps[0].label = "telling";
        d.steps[0].verb = "speaks";
        d.steps[0].prompt = "Tell {other} one thing.";
    });
    draft.addStep(StepKind::Choose, 9);
    draft.edit({}, [](Definition& d) {
        d.steps[1].label = "choosing";
        d.steps[1].verb = "chooses";
        d.steps[1].prompt = "Again?";
        d.steps[1].options = {{"again", "Once more", "speak"}, {"end", "That’s it", {}}};
    });
    return draft;
}

} // namespace

TEST_CASE("an exercise is written from nothing, and each thing that is missing is said where it belongs",
          "[exercises][draft]")
{
    auto draft = Draft::blank();
    auto faults = draft.faults(catalogue());
    for (const auto* key : {"id", "title", "summary", "why", "when", "when_not"}) {
        INFO(key);
        REQUIRE(at(faults, std::nullopt, key) != nullptr);
        CHECK(at(faults, std::nullopt, key)->isMissing);
    }
    REQUIRE(at(faults, 0, "prompt") != nullptr);
    CHECK_FALSE(at(faults, 0, "prompt")->cure.empty());

    draft = written();
    CHECK(draft.faults(catalogue()).empty());
    const auto text = draft.file().text;
    CHECK(std::holds_alternative<Definition>(loadDefinition("evening-walk.toml", text)));
    CHECK(Draft::of(text)->definition() == draft.definition());
}

TEST_CASE("a fault stands at its step, its field and its row", "[exercises][draft]")
{
    auto draft = written();
    draft.edit({}, [](Definition& d) {
        d.steps[0].prompt = std::string(161, 'x');
        d.steps[1].options[1].text.clear();
        d.steps[1].options[0].next = "spaek";
        d.title = "{me}";
    });
    const auto faults = draft.faults(catalogue());
    REQUIRE(at(faults, 0, "prompt") != nullptr);
    CHECK(at(faults, 0, "prompt")->cure == "Shorten it by 1.");
    const auto missing = std::find_if(faults.begin(), faults.end(), [](const auto& f) { return f.row == 1; });
    REQUIRE(missing != faults.end());
    CHECK(missing->step == 1);
    CHECK(missing->key == "options");
    CHECK(missing->isMissing);
    REQUIRE(at(faults, std::nullopt, "title") != nullptr);

    draft.edit({}, [](Definition& d) { d.id = "mirror"; });
    REQUIRE(at(draft.faults(catalogue()), std::nullopt, "id") != nullptr);
    CHECK(at(draft.faults(catalogue(), "mirror"), std::nullopt, "id") == nullptr);
    draft.addStep(StepKind::Deck, 0);
    draft.edit({}, [](Definition& d) { d.steps[0].deck = "daily-questoin"; });
    REQUIRE(at(draft.faults(catalogue()), 0, "deck") != nullptr);
    CHECK(at(draft.faults(catalogue()), 0, "deck")->cure.find("daily-question") != std::string::npos);
}

TEST_CASE("every edit can be taken back, and typing in one field as a whole", "[exercises][draft]")
{
    auto draft = written();
    const auto before = draft.definition();
    for (const auto* typed : {"T", "Te", "Tel", "Tell"})
        draft.edit("prompt 0", [&](Definition& d) { d.steps[0].prompt = typed; });
    draft.edit("help 0", [&](Definition& d) { d.steps[0].help = "h"; });
    draft.undo();
    CHECK(draft.definition().steps[0].prompt == "Tell");
    CHECK(draft.definition().steps[0].help.empty());
    draft.undo();
    CHECK(draft.definition() == before);
    REQUIRE(draft.canRedo());
    draft.redo();
    CHECK(draft.definition().steps[0].prompt == "Tell");
    draft.edit("prompt 0", [&](Definition& d) { d.steps[0].prompt = "Ask"; });
    CHECK_FALSE(draft.canRedo());
    draft.undo();
    CHECK(draft.definition().steps[0].prompt == "Tell"); // after undo, typing begins anew

    for (int i = 0; i < 500; ++i)
        draft.edit({}, [&](Definition& d) { d.version = i + 1; });
    int steps = 0;
    for (; draft.canUndo(); ++steps)
        draft.undo();
    CHECK(steps == 199);
}

TEST_CASE("steps come, go and change places, and what names them follows", "[exercises][draft]")
{
    auto draft = written();
    draft.renameStep(0, "tell");
    CHECK(draft.definition().steps[1].options[0].next == "tell");
    CHECK(draft.faults(catalogue()).empty());
    const auto copy = draft.duplicateStep(0);
    CHECK(copy == 1);
    CHECK(draft.definition().steps[1].id == "tell-2");
    CHECK(draft.faults(catalogue()).empty());
    CHECK(draft.duplicateStep(3) == 3); // the closing step stays the last
    draft.undo();
    draft.moveStep(2, 0);
    CHECK(draft.definition().steps[0].id == "choose");
    draft.moveStep(0, 2);
    CHECK(draft.definition().steps[2].id == "choose");
    draft.removeStep(0);
    CHECK(draft.definition().steps[1].options[0].next.empty());
    draft.undo();
    CHECK(draft.definition().steps[2].options[0].next == "tell");
    CHECK(draft.addStep(StepKind::Wait, 99) == 3); // before the closing step
    CHECK(draft.definition().steps[3].waitSeconds > 0);
    draft.setKind(3, StepKind::Speak);
    CHECK(draft.definition().steps[3].actor == Actor::Speaker);
    draft.setKind(3, StepKind::Swap);
    CHECK(draft.definition().steps[3].actor == Actor::Both);
}

TEST_CASE("a file made by hand keeps its comments through edits", "[exercises][draft]")
{
    auto draft = *Draft::of(builtin("mirror"));
    CHECK(draft.faults(catalogue(), "mirror").empty());
    draft.renameStep(0, "tell");
    draft.edit({}, [](Definition& d) { d.title = "Ours"; });
    CHECK(draft.faults(catalogue(), "mirror").empty());
    CHECK(draft.file().text.starts_with("# SPDX-FileCopyrightText: 2026 The Inglenook authors\n"));
    CHECK_FALSE(Draft::of("id = "));
    // A draft with faults comes back as it was left.
    auto half = Draft::blank();
    half.edit({}, [](Definition& d) { d.title = "Half"; });
    half.addStep(StepKind::Confirm, 0);
    CHECK(Draft::of(half.file().text)->definition() == half.definition());
}

TEST_CASE("a title makes an id", "[exercises][draft]")
{
    CHECK(idFrom("An evening walk") == "an-evening-walk");
    CHECK(idFrom("  What’s next? ") == "whats-next");
    CHECK(idFrom("Don't") == "dont");
    CHECK(idFrom("Привет").empty());
}

TEST_CASE("every step of every exercise of ours can be looked at by itself, and so can an empty one",
          "[exercises][draft][preview]")
{
    auto all = catalogue();
    const auto isPlayable = [&](const Definition& draft, std::size_t step) {
        auto with = all;
        const auto preview = previewOf(draft, step);
        with.addOwn({{preview.id + ".toml", writeDefinition(preview).text}});
        for (const auto& fault : with.faults())
            WARN(fault.toString());
        return with.find(kPreviewId) != nullptr && with.find(kPreviewId)->find("preview-step") != nullptr;
    };
    for (const auto& definition : all.all())
        for (std::size_t i = 0; i < definition->steps.size(); ++i) {
            INFO(definition->id << " " << definition->steps[i].id);
            CHECK(isPlayable(*definition, i));
        }
    for (const auto& [key, kind] : kStepKindKeys)
        for (const auto who : {Who::Together, Who::Alone, Who::Either})
            for (const auto& [word, actor] : kActorKeys) {
                auto draft = Draft::blank();
                draft.addStep(kind, 0);
                const auto chosenActor = actor;
                draft.edit({}, [&](Definition& d) {
                    d.who = who;
                    d.steps[0].actor = chosenActor;
                    d.steps[0].prompt = "{someone}";
                });
                INFO(key << " " << word);
                CHECK(isPlayable(draft.definition(), 0));
            }
}
