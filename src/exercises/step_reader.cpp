// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/step_reader.h"

#include "exercises/step_keys.h"
#include "exercises/text_limits.h"

#include <algorithm>
#include <array>

namespace inglenook::exercises {
namespace {

/// Keys that only some kinds have.
constexpr std::array<std::string_view, 27> kKeysOfKinds{
    "away",    "timer", "wait",      "typing", "field", "coach",   "low",    "high",  "items",
    "options", "agree", "multiple",  "slots",  "yes",   "back",    "deck",   "depth", "filter",
    "daily",   "cards", "not_quite", "missed", "due",   "reveals", "commit", "time",  "due_field"};

Need needIf(bool needed)
{
    return needed ? Need::Required : Need::Optional;
}

void readNotes(TableReader& reader, Step& step)
{
    const auto tables = reader.tables("notes");
    if (tables.size() > limits::kNotes)
        reader.faults().add(reader.line("notes"), "\"notes\" has more than three", "Keep the three that help most.");
    for (const auto* table : tables) {
        TableReader note{*table, reader.faults(), "a note of " + reader.what()};
        step.notes.push_back({note.id("icon", Need::Required), note.text("text", limits::kNote, Need::Required)});
        note.finish();
    }
}

void readOptions(TableReader& reader, Step& step)
{
    const auto tables = reader.tables("options", Need::Required);
    step.multiple = reader.flag("multiple", false);
    step.agree = reader.flag("agree", false);
    if (step.agree && (step.multiple || step.actor != Actor::EachInPrivate))
        reader.faults().add(reader.line("agree"), "\"agree\" asks each in private for one of the options",
                            "Write actor = \"each-in-private\" and leave out \"multiple\".");
    for (const auto* table : tables) {
        TableReader option{*table, reader.faults(), "an option of " + reader.what()};
        step.options.push_back(
            {option.id("id", Need::Required), option.text("text", limits::kOption, Need::Required), option.id("next")});
        if (step.multiple && option.has("next"))
            reader.faults().add(option.line("next"), "an option can't lead on where several may be chosen",
                                "Leave out \"next\", or \"multiple\".");
        if (step.agree && option.has("next"))
            reader.faults().add(option.line("next"), "an option can't lead on where both have to agree",
                                "Leave out \"next\", or \"agree\".");
        option.finish();
        const auto& id = step.options.back().id;
        if (std::count_if(step.options.begin(), step.options.end(), [&](const auto& o) { return o.id == id; }) > 1)
            reader.faults().add(option.line("id"), "two options have the id " + inQuotes(id), "Rename one.");
    }
    if (step.options.size() == 1)
        reader.faults().add(reader.line("options"), "there is only one option", "Add another, or use a read step.");
}

void readItems(TableReader& reader, Step& step)
{
    const auto tables = reader.tables("items", Need::Required);
    step.lowLabel = reader.text("low", limits::kEnd, Need::Optional, Persons::None);
    step.highLabel = reader.text("high", limits::kEnd, Need::Optional, Persons::None);
    const auto needs = [](const std::string& shared) { return shared.empty() ? Need::Required : Need::Optional; };
    for (const auto* table : tables) {
        TableReader item{*table, reader.faults(), "an item of " + reader.what()};
        ScaleItem read;
        read.id = item.id("id", Need::Required);
        read.text = item.text("text", limits::kItem, Need::Required);
        read.lowLabel = item.text("low", limits::kEnd, needs(step.lowLabel), Persons::None);
        read.highLabel = item.text("high", limits::kEnd, needs(step.highLabel), Persons::None);
        if (read.lowLabel.empty())
            read.lowLabel = step.lowLabel;
        if (read.highLabel.empty())
            read.highLabel = step.highLabel;
        item.finish();
        if (std::any_of(step.items.begin(), step.items.end(), [&](const auto& other) { return other.id == read.id; }))
            reader.faults().add(item.line("id"), "two items have the id " + inQuotes(read.id), "Rename one.");
        step.items.push_back(std::move(read));
    }
    if (tables.size() == 1)
        reader.faults().add(reader.line("items"), "there is only one item", "Add another, or use a scale step.");
    if (tables.size() > limits::kItems)
        reader.faults().add(reader.line("items"),
                            "there are more than " + std::to_string(limits::kItems) + " items on one page",
                            "Make two steps of it.");
}

void readDays(TableReader& reader, Step& step)
{
    step.days = reader.number("due", 1, 4);
    step.dayField = reader.text("due_field", limits::kField);
    step.dayTime = reader.flag("time", false);
    for (const auto* key : {"due_field", "time"})
        if (step.days == 0 && reader.has(key))
            reader.faults().add(reader.line(key), inQuotes(key) + " stands without \"due\"",
                                "Add due = 1, the number of days that are asked for.");
}

void readSlots(TableReader& reader, Step& step)
{
    int feelings = 0;
    for (const auto* table : reader.tables("slots", Need::Required)) {
        TableReader slot{*table, reader.faults(), "a slot of " + reader.what()};
        TemplateSlot read;
        read.id = slot.id("id", Need::Required);
        read.label = slot.text("label", limits::kSlotLabel, Need::Required);
        read.isFeeling = slot.flag("feeling", false);
        read.coach = slot.word("coach", kCoachSlotKeys).value_or(CoachSlot::None);
        read.example = slot.text("example", limits::kExample);
        slot.finish();
        if (read.isFeeling && ++feelings > 1)
            reader.faults().add(slot.line("feeling"), "only one slot can be filled from the wheel",
                                "Make a step of its own for the other.");
        if (std::any_of(step.slots.begin(), step.slots.end(), [&](const auto& other) { return other.id == read.id; }))
            reader.faults().add(slot.line("id"), "two slots have the id " + inQuotes(read.id), "Rename one.");
        step.slots.push_back(std::move(read));
    }
}

void readKind(TableReader& reader, Step& step)
{
    switch (step.kind) {
    case StepKind::Speak:
        step.typing = reader.flag("typing", false);
        break;
    case StepKind::Write:
        step.coach = reader.word("coach", kCoachSlotKeys).value_or(CoachSlot::None);
        break;
    case StepKind::Scale:
        step.lowLabel = reader.text("low", limits::kLabel, Need::Required, Persons::None);
        step.highLabel = reader.text("high", limits::kLabel, Need::Required, Persons::None);
        break;
    case StepKind::Scales:
        readItems(reader, step);
        break;
    case StepKind::Choose:
        readOptions(reader, step);
        break;
    case StepKind::Template:
        readSlots(reader, step);
        break;
    case StepKind::Confirm:
        step.yes = reader.text("yes", limits::kButton, Need::Required);
        step.notQuite = reader.text("not_quite", limits::kButton, Need::Required);
        step.missedPrompt = reader.text("missed", limits::kPrompt);
        step.back = reader.id("back", Need::Required);
        break;
    case StepKind::Deck:
        step.deck = reader.id("deck", Need::Required);
        step.cards = reader.number("cards", 0, 100);
        step.typing = reader.flag("typing", false);
        step.filter = reader.ids("filter");
        step.depth = reader.word("depth", kDepthKeys);
        step.daily = reader.flag("daily", false);
        if (step.daily && (step.cards > 0 || step.depth || !step.filter.empty()))
            reader.faults().add(reader.line("daily"), "the card of the day is one card of the whole deck",
                                "Leave out \"cards\", \"depth\" and \"filter\", or \"daily\".");
        break;
    case StepKind::Match:
        step.deck = reader.id("deck", Need::Required);
        step.cards = reader.number("cards", 0, 100);
        step.filter = reader.ids("filter");
        break;
    case StepKind::Pause:
        step.deck = reader.id("deck", Need::Required);
        break;
    case StepKind::Wait:
        step.waitSeconds = reader.number("wait", 1, 3600, Need::Required);
        step.away = reader.flag("away", false);
        if (step.away && step.actor == Actor::EachInPrivate)
            reader.faults().add(reader.line("away"), "whoever is away answers nothing in private",
                                "Write actor = \"both\", or leave out \"away\".");
        break;
    case StepKind::Reveal:
        step.reveals = reader.ids("reveals", Need::Required);
        break;
    case StepKind::Commit:
        step.commit = reader.word("commit", kCommitKeys, Need::Required).value_or(CommitKind::Promise);
        readDays(reader, step);
        break;
    case StepKind::Swap:
        step.back = reader.id("back", Need::Required);
        break;
    default:
        break;
    }
    if (hasTimer(step.kind))
        step.timerSeconds = reader.number("timer", 10, 7200);
    if (hasField(step.kind))
        step.fieldLabel = reader.text("field", limits::kField);
}

void checkActor(TableReader& reader, const Step& step)
{
    const bool named = reader.has("actor");
    if (!named && needsActor(step.kind))
        reader.faults().add(reader.line(), reader.what() + " has no \"actor\"",
                            "Say who is on turn: speaker, listener, either, both or each-in-private.", "actor");
    if (step.kind == StepKind::Match && named && step.actor != Actor::EachInPrivate)
        reader.faults().add(reader.line("actor"), "a match step is always private", "Write \"each-in-private\".");
    const bool open = step.kind == StepKind::Confirm || step.kind == StepKind::Swap || step.kind == StepKind::Reveal ||
                      step.kind == StepKind::Pause || step.kind == StepKind::Close;
    if (open && step.actor == Actor::EachInPrivate)
        reader.faults().add(reader.line("actor"), "a " + std::string{keyOf(step.kind)} + " step can't be private",
                            "Write another actor.");
}

} // namespace

int StepPlaces::of(std::string_view key) const
{
    const auto found = keys.find(key);
    return found == keys.end() ? line : found->second;
}

Step readStep(const toml::table& table, FaultList& faults, StepPlaces& places)
{
    const auto* id = table.get("id");
    const auto name = id != nullptr && id->is_string() ? "step " + inQuotes(id->as_string()->get()) : "a step";
    TableReader reader{table, faults, name};
    places.line = reader.line();
    for (const auto& [key, node] : table)
        places.keys.emplace(key.str(), lineOf(node));

    Step step;
    step.line = reader.line();
    step.id = reader.id("id", Need::Required);
    const auto kind = reader.word("kind", kStepKindKeys, Need::Required);
    step.kind = kind.value_or(StepKind::Read);
    step.actor = reader.word("actor", kActorKeys).value_or(usualActor(step.kind));
    step.only = reader.word("only", kOnlyKeys).value_or(Only::Always);
    step.label = reader.text("label", limits::kLabel, Need::Required);
    step.verb = reader.text("verb", limits::kVerb, needIf(needsVerb(step.kind, step.actor)));
    step.restingVerb = reader.text("resting_verb", limits::kVerb);
    step.prompt = reader.text("prompt", limits::kPrompt, needIf(needsPrompt(step.kind)));
    step.help = reader.text("help", limits::kHelp);
    step.example = reader.text("example", limits::kExample);
    step.forward = reader.text("forward", limits::kForward);
    step.optional = reader.flag("optional", false);
    step.quote = reader.id("quote");
    step.quoteCaption = reader.text("quote_caption", limits::kCaption);
    step.heading = reader.text("heading", limits::kHeading);
    step.next = reader.id("next");
    step.keep = reader.flag("keep", true);
    readNotes(reader, step);
    if (kind) { // otherwise every key that belongs to a kind would look wrong
        readKind(reader, step);
        checkActor(reader, step);
        reader.finish(kKeysOfKinds);
    }
    return step;
}

} // namespace inglenook::exercises
