// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/member_ways.h"

#include <utility>
#include <vector>

namespace inglenook::ui {

/// The members who have a way into the journal, in seat order: those who can be asked for anything.
[[nodiscard]] inline std::vector<journal::Member> whoComesIn(const journal::MemberWays& ways)
{
    std::vector<journal::Member> members;
    for (auto& way : ways.all())
        if (way.passphrase || way.recoveryCode)
            members.push_back(std::move(way.member));
    return members;
}

} // namespace inglenook::ui
