// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session_run.h"

#include "base/error.h"
#include "exercises/apart.h"

namespace inglenook::ui {

exercises::Run runFor(const exercises::Definition& definition, exercises::RunSetup setup, Timestamp now,
                      std::span<const exercises::Deck> decks, const exercises::Definition* timeOut,
                      const std::vector<journal::MemberAnswers>* answers)
{
    if (answers == nullptr)
        return exercises::Run::start(definition, std::move(setup), now, decks, timeOut);
    std::vector<std::vector<exercises::GivenAnswer>> given;
    for (const auto& participant : setup.participants) {
        given.emplace_back();
        for (const auto& one : *answers)
            if (one.member.toString() == participant.memberId)
                given.back() = one.answers;
    }
    auto run = exercises::revealedRun(definition, std::move(setup), given, now, decks, timeOut);
    if (!run)
        throw Error{ErrorCode::InvalidInput, "what was answered apart doesn't fit the exercise any more"};
    run->leaveKeptAnswersOut();
    return std::move(*run);
}

} // namespace inglenook::ui
