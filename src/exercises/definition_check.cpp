// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/definition_check.h"

#include "exercises/step_graph.h"

#include <algorithm>
#include <set>

namespace inglenook::exercises {
namespace {

class Check {
public:
    Check(const Definition& definition, const std::vector<StepPlaces>& places, FaultList& faults)
        : m_definition{definition},
          m_places{places},
          m_faults{faults}
    {
        for (const auto& step : definition.steps)
            m_ids.push_back(step.id);
    }

    void run()
    {
        uniqueIds();
        targets();
        ending();
        people();
        privacy();
        roles();
        filters();
        trace();
        if (m_faults.isEmpty()) // the graph of a broken file says nothing useful
            ways();
    }

private:
    [[nodiscard]] const Step& step(std::size_t i) const { return m_definition.steps[i]; }
    void add(std::size_t i, std::string_view key, std::string problem, std::string cure)
    {
        m_faults.add(m_places[i].of(key), std::move(problem), std::move(cure));
    }

    void uniqueIds()
    {
        std::set<std::string_view> seen;
        for (std::size_t i = 0; i < m_ids.size(); ++i)
            if (!m_ids[i].empty() && !seen.insert(m_ids[i]).second)
                add(i, "id", "two steps have the id " + inQuotes(m_ids[i]), "Rename one.");
    }

    void target(std::size_t i, std::string_view key, const std::string& id)
    {
        if (!id.empty() && m_definition.find(id) == nullptr)
            add(i, key, inQuotes(key) + " names the step " + inQuotes(id) + ", which isn't there",
                didYouMean(id, m_ids));
    }

    void targets()
    {
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            target(i, "next", step(i).next);
            target(i, "back", step(i).back);
            target(i, "quote", step(i).quote);
            for (const auto& id : step(i).reveals)
                target(i, "reveals", id);
            for (const auto& option : step(i).options)
                target(i, "options", option.next);
            const auto* back = m_definition.find(step(i).back);
            if (back != nullptr && back >= &step(i))
                add(i, "back", "\"back\" leads forward to " + inQuotes(step(i).back), "Name an earlier step.");
        }
    }

    /// For two people as for one, the last step is the close step, and the only one.
    void ending()
    {
        std::set<std::size_t> open;
        std::set<std::size_t> early;
        for (const bool together : {true, false}) {
            std::vector<std::size_t> shown;
            for (std::size_t i = 0; i < m_ids.size(); ++i)
                if (step(i).only == Only::Always || (step(i).only == Only::Together) == together)
                    shown.push_back(i);
            if (shown.empty() || m_definition.who == (together ? Who::Alone : Who::Together))
                continue;
            if (step(shown.back()).kind != StepKind::Close)
                open.insert(shown.back());
            shown.pop_back();
            for (const auto i : shown)
                if (step(i).kind == StepKind::Close)
                    early.insert(i);
        }
        for (const auto i : open)
            add(i, "kind", "the last step is not a close step", "Add one with kind = \"close\" after it.");
        for (const auto i : early)
            add(i, "kind", "a close step stands before the last one", "Move it to the end.");
    }

    void people()
    {
        std::size_t swaps = 0;
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            const auto kind = step(i).kind;
            const bool needsTwo = kind == StepKind::Swap || kind == StepKind::Match || kind == StepKind::Reveal;
            if (needsTwo && m_definition.who == Who::Alone)
                add(i, "kind", "a " + std::string{keyOf(kind)} + " step needs two people",
                    "Take it out, or change \"who\".");
            else if (needsTwo && m_definition.who == Who::Either && step(i).only != Only::Together)
                add(i, "kind", "a " + std::string{keyOf(kind)} + " step needs two people",
                    "Add only = \"together\" to it.");
            if (kind == StepKind::Swap && ++swaps > 1)
                add(i, "kind", "a second swap step", "Roles change once in a run: keep one.");
        }
    }

    void privacy()
    {
        if (m_definition.who == Who::Alone)
            return;
        std::set<std::string_view> opened;
        for (std::size_t i = 0; i < m_ids.size(); ++i)
            for (const auto& id : step(i).reveals) {
                opened.insert(id);
                const auto* revealed = m_definition.find(id);
                if (revealed != nullptr && revealed->actor != Actor::EachInPrivate)
                    add(i, "reveals", inQuotes(id) + " is not a private step", "Reveal each-in-private steps only.");
            }
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            const auto kind = step(i).kind;
            const bool silent = kind == StepKind::Read || kind == StepKind::Wait || kind == StepKind::Match;
            if (step(i).actor == Actor::EachInPrivate && step(i).keep && !silent && step(i).only != Only::Alone &&
                !opened.contains(m_ids[i]))
                add(i, "keep", "the answers to " + inQuotes(m_ids[i]) + " are never opened, so they can't be kept",
                    "Name it in a reveal step, or write keep = false.");
        }
    }

    /// Whoever said it can't be the one who confirms that it fits.
    void roles()
    {
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            const auto actor = step(i).actor;
            const auto* quoted = m_definition.find(step(i).quote);
            if (quoted != nullptr && quoted >= &step(i) && step(i).kind != StepKind::Pause)
                add(i, "quote", "\"quote\" names " + inQuotes(step(i).quote) + ", which comes later",
                    "Name an earlier step.");
            const bool one = actor == Actor::Speaker || actor == Actor::Listener;
            if (step(i).kind == StepKind::Confirm && quoted != nullptr && one && quoted->actor == actor &&
                step(i).only != Only::Alone && m_definition.who != Who::Alone)
                add(i, "actor", "whoever answered " + inQuotes(step(i).quote) + " also decides whether it fits",
                    "Let the other one confirm.");
            const bool two = actor == Actor::Listener || actor == Actor::Both || actor == Actor::EachInPrivate;
            if (m_definition.who == Who::Alone && two && m_places[i].keys.contains("actor"))
                add(i, "actor", "there is nobody else in an exercise for one", "Write actor = \"speaker\".");
        }
    }

    /// What narrows a deck has to be settled by both before.
    void filters()
    {
        std::size_t pauses = 0;
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            if (step(i).kind == StepKind::Pause && ++pauses > 1)
                add(i, "kind", "a second pause step", "One break is enough: keep one.");
            for (const auto& id : step(i).filter) {
                const auto* chosen = m_definition.find(id);
                if (chosen == nullptr || chosen->kind != StepKind::Choose || chosen >= &step(i)) {
                    add(i, "filter", "\"filter\" names " + inQuotes(id) + ", which is not an earlier choose step",
                        "Name a choose step whose options are topics of the cards.");
                    continue;
                }
                const auto from = static_cast<std::size_t>(chosen - m_definition.steps.data());
                const bool hidden = chosen->actor == Actor::EachInPrivate && m_definition.who != Who::Alone;
                if (hidden && !chosen->agree)
                    add(i, "filter", "what each chose at " + inQuotes(id) + " in private can differ",
                        "Write agree = true there, or let both choose openly.");
                else if (hidden && samePart(from, i))
                    add(i, "filter", "nobody knows yet what the other chose at " + inQuotes(id),
                        "Put a step that is not private between the two.");
            }
        }
    }

    [[nodiscard]] bool samePart(std::size_t from, std::size_t to) const
    {
        for (auto i = from; i <= to; ++i)
            if (step(i).actor != Actor::EachInPrivate && step(i).only != Only::Alone)
                return false;
        return true;
    }

    void trace()
    {
        if (m_definition.leavesTrace)
            return;
        for (std::size_t i = 0; i < m_ids.size(); ++i)
            if (step(i).kind != StepKind::Read && step(i).kind != StepKind::Close)
                add(i, "kind", "an exercise that leaves no trace asks nothing", "Keep to read steps.");
    }

    void ways()
    {
        std::set<int> reached;
        std::set<int> stuck;
        for (const bool together : {true, false}) {
            if (m_definition.who == (together ? Who::Alone : Who::Together))
                continue;
            const StepGraph graph{m_definition, together};
            const auto from = graph.reachable();
            reached.insert(from.begin(), from.end());
            for (const auto i : from)
                if (!graph.reachesEnd(i))
                    stuck.insert(i);
            for (const auto& [i, target] : graph.leavesPrivatePart())
                add(static_cast<std::size_t>(i), "next",
                    inQuotes(step(static_cast<std::size_t>(i)).id) + " leads out of its private part to " +
                        inQuotes(step(static_cast<std::size_t>(target)).id),
                    "Private steps lead to one another or to the step right after them.");
        }
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            if (!reached.contains(static_cast<int>(i)))
                add(i, "id", inQuotes(m_ids[i]) + " is never reached", "Lead to it with \"next\", or take it out.");
            if (stuck.contains(static_cast<int>(i)))
                add(i, "id", "from " + inQuotes(m_ids[i]) + " no way leads to the close step",
                    "Give the loop an exit: an option or a \"next\" that leads on.");
        }
    }

    const Definition& m_definition;
    const std::vector<StepPlaces>& m_places;
    FaultList& m_faults;
    std::vector<std::string_view> m_ids;
};

} // namespace

void checkSteps(const Definition& definition, const std::vector<StepPlaces>& places, FaultList& faults)
{
    Check{definition, places, faults}.run();
}

} // namespace inglenook::exercises
