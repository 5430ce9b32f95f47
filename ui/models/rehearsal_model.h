// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/rehearsal.h"
#include "exercises/catalogue.h"
#include "models/session_model.h"

#include <cstddef>
#include <memory>

namespace inglenook::ui {

/// Plays an exercise that is still being written, in memory: nothing of it is kept anywhere.
class RehearsalModel {
public:
    /// Both outlive it. `names` are said in it.
    RehearsalModel(const exercises::Catalogue& catalogue, app::RoleNames names, const Clock& clock);
    ~RehearsalModel();

    /// The session is at this step of the draft, as it looks. False where the draft isn't far enough for that.
    bool show(const exercises::Definition& draft, std::size_t step);
    /// The session is at the beginning of it. False while it has faults.
    bool play(const exercises::Definition& draft);
    /// Of the last show() or play(); the next one makes another, so views of it go before.
    [[nodiscard]] SessionModel& session() { return *m_session; }

private:
    bool begin(exercises::Definition definition);
    void walkTo(std::string_view step);

    const exercises::Catalogue& m_known;
    app::RoleNames m_names;
    const Clock& m_clock;
    std::unique_ptr<IdSource> m_ids;
    std::unique_ptr<app::Rehearsal> m_journal; ///< from its first use on
    exercises::Catalogue m_catalogue;          ///< with the draft
    std::unique_ptr<SessionModel> m_session;
};

} // namespace inglenook::ui
