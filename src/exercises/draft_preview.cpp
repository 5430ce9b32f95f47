// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/draft_preview.h"

#include "base/text.h"
#include "exercises/placeholders.h"
#include "exercises/step_keys.h"
#include "exercises/text_limits.h"

#include <algorithm>

namespace inglenook::exercises {
namespace {

constexpr const char* kDots = "…";
constexpr const char* kUsualDeck = "curious-questions";
constexpr int kShortQuiet = 60;

/// As the loader would take it.
void mend(std::string& text, std::size_t limit, bool isNeeded, bool maySayWho = true)
{
    text = std::string{firstCodePoints(trimmed(text), limit)};
    if (!unknownPlaceholders(text).empty() || (!maySayWho && hasPlaceholder(text)))
        std::erase_if(text, [](char c) { return c == '{' || c == '}'; });
    if (isNeeded && text.empty())
        text = kDots;
}

template <typename Row>
void mendRows(std::vector<Row>& rows, std::size_t least)
{
    rows.resize(std::max(rows.size(), least));
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].id = "row-" + std::to_string(i);
}

class Preview {
public:
    Preview(const Definition& draft, std::size_t at) : m_draft{draft}, m_step{draft.steps.at(at)}, m_at{at} {}

    Definition make()
    {
        Definition made;
        made.id = kPreviewId;
        made.title = m_draft.title;
        mend(made.title, limits::kTitle, true, false);
        made.summary = made.why = made.whenToUse = made.whenNot = kDots;
        made.minutes = {5, 10};
        const bool needsTwo =
            m_step.kind == StepKind::Swap || m_step.kind == StepKind::Match || m_step.kind == StepKind::Reveal;
        m_isAlone = !needsTwo && (m_draft.who == Who::Alone || m_step.only == Only::Alone);
        made.who = m_isAlone ? Who::Alone : Who::Together;
        mendStep();
        made.steps = m_before;
        made.steps.push_back(m_step);
        if (m_step.kind != StepKind::Close)
            made.steps.push_back(end());
        return made;
    }

private:
    static Step end()
    {
        Step step;
        step.id = "preview-end";
        step.kind = StepKind::Close;
        step.label = step.prompt = kDots;
        return step;
    }

    /// Stands for an earlier step, with words for an answer.
    void putBefore(const std::string& id, Actor actor)
    {
        if (std::any_of(m_before.begin(), m_before.end(), [&](const Step& step) { return step.id == id; }))
            return;
        Step step;
        step.id = id;
        step.kind = StepKind::Write;
        step.actor = m_isAlone ? Actor::Speaker : actor;
        step.label = step.verb = step.prompt = kDots;
        m_before.push_back(std::move(step));
    }

    [[nodiscard]] bool isEarlier(const std::string& id) const
    {
        const auto* found = m_draft.find(id);
        return found != nullptr && found < m_draft.steps.data() + m_at;
    }

    void mendStep()
    {
        m_step.id = "preview-step";
        m_step.only = Only::Always;
        m_step.next.clear();
        m_step.filter.clear();
        mendActor();
        mendTexts();
        mendKind();
        const auto other = m_step.actor == Actor::Speaker ? Actor::Listener : Actor::Speaker;
        if (isEarlier(m_step.quote))
            putBefore(m_step.quote, other);
        else
            m_step.quote.clear();
        if (m_step.kind == StepKind::Confirm || m_step.kind == StepKind::Swap) {
            if (!isEarlier(m_step.back))
                m_step.back = "preview-back";
            putBefore(m_step.back, other);
        }
        if (m_step.kind == StepKind::Reveal) {
            std::erase_if(m_step.reveals, [&](const std::string& id) { return !isEarlier(id); });
            if (m_step.reveals.empty())
                m_step.reveals.emplace_back("preview-private");
            for (const auto& id : m_step.reveals)
                putBefore(id, Actor::EachInPrivate);
        }
    }

    void mendActor()
    {
        const bool isOpen = m_step.kind == StepKind::Confirm || m_step.kind == StepKind::Swap ||
                            m_step.kind == StepKind::Reveal || m_step.kind == StepKind::Pause ||
                            m_step.kind == StepKind::Close;
        if (m_step.kind == StepKind::Match)
            m_step.actor = Actor::EachInPrivate;
        else if (m_isAlone)
            m_step.actor = needsActor(m_step.kind) ? Actor::Speaker : usualActor(m_step.kind);
        else if (isOpen && m_step.actor == Actor::EachInPrivate)
            m_step.actor = Actor::Both;
        if (m_step.actor == Actor::EachInPrivate) {
            m_step.keep = false; // nothing opens it here
            m_step.away = false;
        }
    }

    void mendTexts()
    {
        mend(m_step.label, limits::kLabel, true);
        mend(m_step.verb, limits::kVerb, needsVerb(m_step.kind, m_step.actor));
        mend(m_step.restingVerb, limits::kVerb, false);
        mend(m_step.prompt, limits::kPrompt, needsPrompt(m_step.kind));
        mend(m_step.help, limits::kHelp, false);
        mend(m_step.example, limits::kExample, false);
        mend(m_step.forward, limits::kForward, false);
        mend(m_step.fieldLabel, limits::kField, false);
        mend(m_step.quoteCaption, limits::kCaption, false);
        mend(m_step.heading, limits::kHeading, false);
        if (m_step.notes.size() > limits::kNotes)
            m_step.notes.resize(limits::kNotes);
        std::erase_if(m_step.notes, [](const SeatNote& note) { return trimmed(note.text).empty(); });
        for (auto& note : m_step.notes) {
            mend(note.text, limits::kNote, true);
            if (note.icon.empty())
                note.icon = "ear";
        }
        if (m_step.timerSeconds != 0)
            m_step.timerSeconds = std::clamp(m_step.timerSeconds, 10, 7200);
    }

    void mendKind()
    {
        const bool hasItems = m_step.kind == StepKind::Scales;
        mend(m_step.lowLabel, hasItems ? limits::kEnd : limits::kLabel, !hasItems, false);
        mend(m_step.highLabel, hasItems ? limits::kEnd : limits::kLabel, !hasItems, false);
        mendRows(m_step.options, 2);
        for (auto& option : m_step.options) {
            mend(option.text, limits::kOption, true);
            option.next.clear();
        }
        if (m_step.agree && (m_step.multiple || m_step.actor != Actor::EachInPrivate))
            m_step.agree = false;
        mendRows(m_step.items, 2);
        m_step.items.resize(std::min(m_step.items.size(), limits::kItems));
        for (auto& item : m_step.items) {
            mend(item.text, limits::kItem, true);
            mend(item.lowLabel, limits::kEnd, true, false);
            mend(item.highLabel, limits::kEnd, true, false);
        }
        mendRows(m_step.slots, 1);
        int feelings = 0;
        for (auto& slot : m_step.slots) {
            mend(slot.label, limits::kSlotLabel, true);
            mend(slot.example, limits::kExample, false);
            slot.isFeeling = slot.isFeeling && ++feelings == 1;
        }
        mend(m_step.yes, limits::kButton, true);
        mend(m_step.notQuite, limits::kButton, true);
        mend(m_step.missedPrompt, limits::kPrompt, false);
        if (m_step.deck.empty())
            m_step.deck = kUsualDeck;
        m_step.cards = std::clamp(m_step.cards, 0, 100);
        if (m_step.daily) {
            m_step.cards = 0;
            m_step.depth.reset();
        }
        if (m_step.waitSeconds < 1)
            m_step.waitSeconds = kShortQuiet;
        m_step.days = std::clamp(m_step.days, 0, 4);
        mend(m_step.dayField, limits::kField, false);
        if (m_step.days == 0) {
            m_step.dayField.clear();
            m_step.dayTime = false;
        }
    }

    const Definition& m_draft;
    Step m_step;
    std::size_t m_at;
    bool m_isAlone = false;
    std::vector<Step> m_before;
};

} // namespace

Definition previewOf(const Definition& draft, std::size_t step)
{
    return Preview{draft, step}.make();
}

} // namespace inglenook::exercises
