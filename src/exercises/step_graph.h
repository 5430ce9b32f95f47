// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/definition.h"

#include <set>
#include <utility>
#include <vector>

namespace inglenook::exercises {

/// Which step can follow which, for two people or for one. All targets must exist.
class StepGraph {
public:
    StepGraph(const Definition& definition, bool together);

    /// Steps that a run can come to.
    [[nodiscard]] std::set<int> reachable() const;
    [[nodiscard]] bool reachesEnd(int step) const;
    /// Private steps with a target that is neither in their private part nor the step right after it.
    [[nodiscard]] std::vector<std::pair<int, int>> leavesPrivatePart() const;

private:
    [[nodiscard]] bool exists(int step) const;
    [[nodiscard]] int indexOf(const std::string& id) const;
    [[nodiscard]] int successor(int step) const;
    [[nodiscard]] int shownFrom(int step) const; ///< past the steps that don't exist for so many people; -1: none
    [[nodiscard]] std::vector<int> targets(int step) const;
    [[nodiscard]] std::set<int> closure(int from) const;
    [[nodiscard]] bool isPrivate(int step) const;

    const Definition& m_definition;
    bool m_together;
    std::vector<std::vector<int>> m_edges;
};

} // namespace inglenook::exercises
