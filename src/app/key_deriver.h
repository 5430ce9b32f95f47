// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/background_job.h"
#include "app/passphrase.h"
#include "vault/ways_in.h"

#include <functional>
#include <variant>
#include <vector>

namespace inglenook::app {

/// The slow part of changing the ways into an open journal, on a thread of its own: a second for each key. The change
/// itself is made by journal::MemberWays, where the journal is used.
class KeyDeriver {
public:
    using Key = vault::SlotKey;
    /// In the order of the secrets; or that there was no memory for it.
    using Result = std::variant<std::vector<Key>, Refusal>;
    using Done = std::function<void(Result)>;

    /// `done` is called once, on the thread that derives. False when something is running.
    bool derive(vault::KeyRecipe recipe, std::vector<Passphrase> secrets, Done done);
    /// Once it returns, `done` isn't called any more.
    void abandon() { m_job.abandon(); }

private:
    BackgroundJob m_job;
};

} // namespace inglenook::app
