// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/key_deriver.h"
#include "app/workspace.h"
#include "support/catch.h"
#include "support/fake_clock.h"
#include "support/fake_ids.h"
#include "support/temporary_folder.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::test {

/// A real journal in a real file with the weakest key derivation, as one of its members has it open. Everyone's
/// passphrase is "the words of NAME".
class OpenWorkspace {
public:
    explicit OpenWorkspace(const std::vector<std::string>& names = {"Alex", "Sam"})
    {
        std::vector<journal::NewMember> members;
        for (const auto& name : names) {
            if (members.size() == 2)
                break; // the others are let in
            const bool first = members.empty();
            members.push_back({name, first ? journal::Shape::Circle : journal::Shape::Diamond,
                               first ? journal::Colour::Dusk : journal::Colour::Apricot,
                               first ? journal::Seat::Left : journal::Seat::Right, words(name)});
        }
        m_workspace = std::make_unique<app::Workspace>(
            journal::Journal::create(m_folder / "öurs.nook", members, crypto::kWeakTestCost, clock, ids), clock, ids);
        for (std::size_t i = 2; i < names.size(); ++i)
            REQUIRE(m_workspace->ways().add(key(names[0]), names[i], key(names[i])) ==
                    journal::MemberWays::Outcome::Done);
    }

    [[nodiscard]] vault::SlotKey key(std::string_view name)
    {
        return vault::SlotKey::derive(m_workspace->vault().keyRecipe(), words(name));
    }
    [[nodiscard]] static app::Passphrase words(std::string_view name)
    {
        return app::Passphrase::copyOf("the words of " + std::string{name});
    }
    [[nodiscard]] app::Workspace& operator*() { return *m_workspace; }
    [[nodiscard]] journal::Journal* operator->() { return &m_workspace->journal(); }

    /// Closes it; then `name` comes in. What was taken from it before is gone.
    void comesIn(std::string_view name)
    {
        const auto file = m_workspace->file();
        m_workspace.reset();
        auto result = vault::Vault::open(file, words(name));
        REQUIRE(std::holds_alternative<std::unique_ptr<vault::Vault>>(result));
        m_workspace =
            std::make_unique<app::Workspace>(std::get<std::unique_ptr<vault::Vault>>(std::move(result)), clock, ids);
    }

    FakeClock clock;
    FakeIds ids;
    app::KeyDeriver deriver;

private:
    TemporaryFolder m_folder;
    std::unique_ptr<app::Workspace> m_workspace;
};

} // namespace inglenook::test
