// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/step_graph.h"

#include <algorithm>

namespace inglenook::exercises {

StepGraph::StepGraph(const Definition& definition, bool together) : m_definition{definition}, m_together{together}
{
    for (std::size_t i = 0; i < definition.steps.size(); ++i) {
        std::vector<int> edges;
        for (const auto target : targets(static_cast<int>(i)))
            if (const auto shown = shownFrom(target); shown >= 0)
                edges.push_back(shown);
        m_edges.push_back(std::move(edges));
    }
}

bool StepGraph::exists(int step) const
{
    const auto& s = m_definition.steps[static_cast<std::size_t>(step)];
    return s.only == Only::Always || (s.only == Only::Together) == m_together;
}

int StepGraph::indexOf(const std::string& id) const
{
    return static_cast<int>(m_definition.find(id) - m_definition.steps.data());
}

int StepGraph::successor(int step) const
{
    const auto& next = m_definition.steps[static_cast<std::size_t>(step)].next;
    return next.empty() ? step + 1 : indexOf(next);
}

int StepGraph::shownFrom(int step) const
{
    const auto count = static_cast<int>(m_definition.steps.size());
    for (int hops = 0; step < count && hops <= count; ++hops) {
        if (exists(step))
            return step;
        step = successor(step);
    }
    return -1;
}

std::vector<int> StepGraph::targets(int step) const
{
    const auto& s = m_definition.steps[static_cast<std::size_t>(step)];
    if (s.kind == StepKind::Close)
        return {};
    std::vector<int> found;
    bool leadsOn = s.options.empty() || s.multiple || s.optional;
    for (const auto& option : s.options) {
        leadsOn = leadsOn || option.next.empty();
        if (!option.next.empty())
            found.push_back(indexOf(option.next));
    }
    if (leadsOn)
        found.push_back(successor(step));
    if (!s.back.empty())
        found.push_back(indexOf(s.back));
    return found;
}

std::set<int> StepGraph::closure(int from) const
{
    std::set<int> seen;
    std::vector<int> open{from};
    while (!open.empty()) {
        const auto step = open.back();
        open.pop_back();
        if (!seen.insert(step).second)
            continue;
        const auto& edges = m_edges[static_cast<std::size_t>(step)];
        open.insert(open.end(), edges.begin(), edges.end());
    }
    return seen;
}

std::set<int> StepGraph::reachable() const
{
    const auto first = shownFrom(0);
    return first < 0 ? std::set<int>{} : closure(first);
}

bool StepGraph::reachesEnd(int step) const
{
    const auto reached = closure(step);
    return std::any_of(reached.begin(), reached.end(),
                       [&](int i) { return m_definition.steps[static_cast<std::size_t>(i)].kind == StepKind::Close; });
}

bool StepGraph::isPrivate(int step) const
{
    return m_together && m_definition.steps[static_cast<std::size_t>(step)].actor == Actor::EachInPrivate;
}

std::vector<std::pair<int, int>> StepGraph::leavesPrivatePart() const
{
    std::vector<std::pair<int, int>> leaving;
    const auto count = static_cast<int>(m_definition.steps.size());
    for (int step = 0; step < count; ++step) {
        if (!isPrivate(step) || !exists(step))
            continue;
        // The private part around this step, and what follows it.
        int first = step;
        while (first > 0 && (isPrivate(first - 1) || !exists(first - 1)))
            --first;
        int after = step;
        while (after < count && (isPrivate(after) || !exists(after)))
            ++after;
        for (const auto target : m_edges[static_cast<std::size_t>(step)])
            if (target < first || target > after)
                leaving.emplace_back(step, target);
    }
    return leaving;
}

} // namespace inglenook::exercises
