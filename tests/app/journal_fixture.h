// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/copy_keeper.h"
#include "app/vault_gate.h"
#include "app/workspace.h"
#include "support/fake_clock.h"
#include "support/fake_ids.h"
#include "support/temporary_folder.h"

#include <future>
#include <memory>
#include <string_view>
#include <vector>

namespace inglenook::test {

inline crypto::SecretBytes secret(std::string_view text)
{
    return crypto::SecretBytes::copyOf(text);
}

inline std::vector<journal::NewMember> alexAlone(std::string_view passphrase = "walnut ferry")
{
    std::vector<journal::NewMember> members(1);
    members[0].name = "Alex";
    members[0].passphrase = crypto::SecretBytes::copyOf(passphrase);
    return members;
}

/// Hands over what a worker thread gives, and waits for it.
class Answer {
public:
    Answer() : m_promise{std::make_shared<std::promise<app::GateResult>>()}, m_future{m_promise->get_future()} {}
    [[nodiscard]] app::VaultOpener::Done<app::GateResult> callback()
    {
        return [promise = m_promise](app::GateResult result) { promise->set_value(std::move(result)); };
    }
    [[nodiscard]] app::GateResult get() { return m_future.get(); }

private:
    std::shared_ptr<std::promise<app::GateResult>> m_promise;
    std::future<app::GateResult> m_future;
};

/// A folder, a clock, ids and a journal of one member in it that is not open.
struct JournalFixture {
    TemporaryFolder folder;
    FakeClock clock;
    FakeIds ids;
    std::filesystem::path file = folder / "für uns.nook";

    JournalFixture()
    {
        const auto members = alexAlone();
        journal::Journal::create(file, members, crypto::kWeakTestCost, clock, ids)->close();
    }
    [[nodiscard]] std::unique_ptr<vault::Vault> openVault() const
    {
        auto result = vault::Vault::open(file, alexAlone().front().passphrase);
        return std::get<0>(std::move(result));
    }
    [[nodiscard]] std::unique_ptr<app::Workspace> openWorkspace()
    {
        return std::make_unique<app::Workspace>(openVault(), clock, ids);
    }
};

/// Beside that journal one of Alex ("a seat") and Sam ("the fire"), which is not open either.
struct TwoJournalsFixture : JournalFixture {
    std::filesystem::path ours = folder / "ours.nook";
    app::CopyKeeper keeper{clock};

    TwoJournalsFixture()
    {
        std::vector<journal::NewMember> members(2);
        members[0] = {"Alex", journal::Shape::Circle, journal::Colour::Dusk, journal::Seat::Left, secret("a seat")};
        members[1] = {"Sam", journal::Shape::Diamond, journal::Colour::Apricot, journal::Seat::Right,
                      secret("the fire")};
        journal::Journal::create(ours, members, crypto::kWeakTestCost, clock, ids)->close();
    }
};

} // namespace inglenook::test
