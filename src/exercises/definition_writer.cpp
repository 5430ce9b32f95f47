// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/definition_writer.h"

#include "exercises/deck_loader.h"
#include "exercises/keys.h"
#include "exercises/step_keys.h"

namespace inglenook::exercises {
namespace {

/// Its keys stand in the order in which one reads a step: what it is, what it says, what it asks for, how it goes on.
class StepWriter {
public:
    StepWriter(TomlWriter& out, const Step& step) : m_out{out}, m_step{step} {}

    void write()
    {
        m_out.table("step", m_step.id);
        m_out.text("id", m_step.id);
        m_out.text("kind", keyOf(m_step.kind));
        if (is(StepKind::Commit))
            m_out.text("commit", keyIn(kCommitKeys, m_step.commit));
        if (m_step.actor != usualActor(m_step.kind) || needsActor(m_step.kind))
            m_out.text("actor", keyIn(kActorKeys, m_step.actor));
        m_out.text("only", keyIn(kOnlyKeys, m_step.only));
        writeCards();
        writeWords();
        writeAsked();
        writeWayOn();
    }

private:
    [[nodiscard]] bool is(StepKind kind) const { return m_step.kind == kind; }

    void writeCards()
    {
        if (is(StepKind::Deck) || is(StepKind::Match) || is(StepKind::Pause))
            m_out.text("deck", m_step.deck);
        if (is(StepKind::Deck) || is(StepKind::Match)) {
            m_out.texts("filter", m_step.filter);
            m_out.number("cards", m_step.cards);
        }
        if (is(StepKind::Deck)) {
            if (m_step.depth)
                m_out.text("depth", keyIn(kDepthKeys, *m_step.depth));
            m_out.flag("daily", m_step.daily, false);
        }
        if (is(StepKind::Choose)) {
            m_out.flag("multiple", m_step.multiple, false);
            m_out.flag("agree", m_step.agree, false);
        }
    }

    void writeWords()
    {
        m_out.text("label", m_step.label);
        m_out.text("verb", m_step.verb);
        m_out.text("resting_verb", m_step.restingVerb);
        m_out.text("prompt", m_step.prompt);
        m_out.text("help", m_step.help);
        if (is(StepKind::Reveal))
            m_out.texts("reveals", m_step.reveals);
        if (is(StepKind::Wait)) {
            m_out.number("wait", m_step.waitSeconds);
            m_out.flag("away", m_step.away, false);
        }
        m_out.text("example", m_step.example);
        m_out.text("quote", m_step.quote);
        m_out.text("quote_caption", m_step.quoteCaption);
        std::vector<std::string> notes;
        for (const auto& note : m_step.notes)
            notes.push_back(InlineTable{}.text("icon", note.icon).text("text", note.text).end());
        m_out.rows("notes", notes);
    }

    void writeAsked()
    {
        if (is(StepKind::Scale) || is(StepKind::Scales)) {
            m_out.text("low", m_step.lowLabel);
            m_out.text("high", m_step.highLabel);
        }
        if (is(StepKind::Write))
            m_out.text("coach", keyIn(kCoachSlotKeys, m_step.coach));
        if (is(StepKind::Confirm)) {
            m_out.text("yes", m_step.yes);
            m_out.text("not_quite", m_step.notQuite);
            m_out.text("missed", m_step.missedPrompt);
        }
        if (is(StepKind::Confirm) || is(StepKind::Swap))
            m_out.text("back", m_step.back);
        if (hasTimer(m_step.kind))
            m_out.number("timer", m_step.timerSeconds);
        if (is(StepKind::Speak) || is(StepKind::Deck))
            m_out.flag("typing", m_step.typing, false);
        if (hasField(m_step.kind))
            m_out.text("field", m_step.fieldLabel);
        m_out.text("heading", m_step.heading);
        m_out.flag("keep", m_step.keep, true);
        m_out.flag("optional", m_step.optional, false);
        writeLists();
        if (is(StepKind::Commit)) {
            m_out.number("due", m_step.days);
            m_out.text("due_field", m_step.dayField);
            m_out.flag("time", m_step.dayTime, false);
        }
    }

    void writeLists()
    {
        std::vector<std::string> rows;
        if (is(StepKind::Choose)) {
            for (const auto& option : m_step.options)
                rows.push_back(
                    InlineTable{}.text("id", option.id).text("text", option.text).text("next", option.next).end());
            m_out.rows("options", rows);
        } else if (is(StepKind::Scales)) {
            for (const auto& item : m_step.items) {
                InlineTable row;
                row.text("id", item.id).text("text", item.text);
                if (item.lowLabel != m_step.lowLabel)
                    row.text("low", item.lowLabel);
                if (item.highLabel != m_step.highLabel)
                    row.text("high", item.highLabel);
                rows.push_back(row.end());
            }
            m_out.rows("items", rows);
        } else if (is(StepKind::Template)) {
            for (const auto& slot : m_step.slots) {
                InlineTable row;
                row.text("id", slot.id).text("label", slot.label);
                if (slot.isFeeling)
                    row.bare("feeling", "true");
                row.text("coach", keyIn(kCoachSlotKeys, slot.coach)).text("example", slot.example);
                rows.push_back(row.end());
            }
            m_out.rows("slots", rows);
        }
    }

    void writeWayOn()
    {
        m_out.text("forward", m_step.forward);
        m_out.text("next", m_step.next);
    }

    TomlWriter& m_out;
    const Step& m_step;
};

void writeHead(TomlWriter& out, const Definition& definition)
{
    out.text("id", definition.id);
    out.bare("version", std::to_string(definition.version));
    out.text("title", definition.title);
    out.text("summary", definition.summary);
    out.text("who", keyIn(kWhoKeys, definition.who));
    out.text("family", keyOf(definition.family));
    std::vector<std::string> needs;
    for (const auto need : definition.needs)
        needs.emplace_back(keyIn(kNeedNowKeys, need));
    out.texts("needs", needs);
    out.bare("minutes",
             "[" + std::to_string(definition.minutes.from) + ", " + std::to_string(definition.minutes.to) + "]");
    out.flag("demonstrate", definition.goodToDemonstrate, false);
    out.flag("personal_only", definition.personalJournalOnly, false);
    out.flag("trace", definition.leavesTrace, true);
    out.emptyLine();
    out.text("why", definition.why);
    out.text("when", definition.whenToUse);
    out.text("when_not", definition.whenNot);
    out.text("therapist", definition.therapist);
    for (const auto& source : definition.sources) {
        out.table("source");
        out.text("article", source.article);
        out.text("person", source.person);
    }
}

void writeSuggestion(TomlWriter& out, const Suggestion& suggestion)
{
    out.table("suggest");
    if (!suggestion.step.empty()) {
        InlineTable when;
        when.text("step", suggestion.step).text("option", suggestion.option).text("family", suggestion.family);
        when.text("item", suggestion.item);
        if (suggestion.atLeast)
            when.bare("at_least", std::to_string(*suggestion.atLeast));
        if (suggestion.atMost)
            when.bare("at_most", std::to_string(*suggestion.atMost));
        out.bare("when", when.end());
    }
    out.text("only", keyIn(kOnlyKeys, suggestion.only));
    out.text("exercise", suggestion.exercise);
    out.text("why", suggestion.why);
}

} // namespace

WrittenLine WrittenFile::at(int line) const
{
    return line >= 1 && static_cast<std::size_t>(line) <= lines.size() ? lines[static_cast<std::size_t>(line) - 1]
                                                                       : WrittenLine{};
}

WrittenFile writeDefinition(const Definition& definition, const Comments& comments)
{
    TomlWriter out{comments};
    writeHead(out, definition);
    for (const auto& step : definition.steps)
        StepWriter{out, step}.write();
    for (const auto& suggestion : definition.suggestions)
        writeSuggestion(out, suggestion);
    auto text = out.take();
    return {std::move(text), out.lines()};
}

std::string writeDeck(const Deck& deck, const Comments& comments)
{
    TomlWriter out{comments};
    out.text("id", deck.id);
    out.text("title", deck.title);
    for (const auto& card : deck.cards) {
        out.table("card", card.id);
        out.text("id", card.id);
        out.text("text", card.text);
        out.text("depth", keyIn(kDepthKeys, card.depth));
        out.texts("topics", card.topics);
    }
    return out.take();
}

std::variant<std::string, Faults> formatDefinition(std::string_view fileName, std::string_view toml)
{
    auto loaded = loadDefinition(fileName, toml);
    if (auto* faults = std::get_if<Faults>(&loaded))
        return std::move(*faults);
    return writeDefinition(std::get<Definition>(loaded), Comments::of(toml)).text;
}

std::variant<std::string, Faults> formatDeck(std::string_view fileName, std::string_view toml)
{
    auto loaded = loadDeck(fileName, toml);
    if (auto* faults = std::get_if<Faults>(&loaded))
        return std::move(*faults);
    return writeDeck(std::get<Deck>(loaded), Comments::of(toml));
}

} // namespace inglenook::exercises
