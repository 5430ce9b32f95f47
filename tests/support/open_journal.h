// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"
#include "support/fake_clock.h"
#include "support/fake_ids.h"
#include "support/temporary_folder.h"

#include "crypto/kdf.h"
#include "journal/journal.h"

#include <memory>
#include <string_view>
#include <vector>

namespace inglenook::test {

/// A real journal in a real file, made with the weakest key derivation: Alex on the left, Sam on the right, and Alex
/// unlocked it. With one member it is Alex's own.
class OpenJournal {
public:
    enum class For { Two, One };

    explicit OpenJournal(For who = For::Two)
    {
        std::vector<journal::NewMember> members;
        members.push_back({"Alex", journal::Shape::Circle, journal::Colour::Dusk, journal::Seat::Left,
                           crypto::SecretBytes::copyOf(std::string_view{"a seat for two"})});
        if (who == For::Two)
            members.push_back({"Sam", journal::Shape::Diamond, journal::Colour::Apricot, journal::Seat::Right,
                               crypto::SecretBytes::copyOf(std::string_view{"beside the fire"})});
        m_vault = journal::Journal::create(m_folder / "oür journal.nook", members, crypto::kWeakTestCost, clock, ids);
        m_journal = std::make_unique<journal::Journal>(*m_vault, clock, ids);
    }

    [[nodiscard]] journal::Journal& operator*() { return *m_journal; }
    [[nodiscard]] journal::Journal* operator->() { return m_journal.get(); }

    [[nodiscard]] vault::Vault& vault() { return *m_vault; }
    /// Closes it, and opens it with `passphrase`; what was taken from it before is gone.
    void reopen(std::string_view passphrase)
    {
        const auto file = m_vault->file();
        m_journal.reset();
        m_vault->close();
        m_vault.reset();
        auto result = vault::Vault::open(file, crypto::SecretBytes::copyOf(passphrase));
        REQUIRE(std::holds_alternative<std::unique_ptr<vault::Vault>>(result));
        m_vault = std::get<std::unique_ptr<vault::Vault>>(std::move(result));
        m_journal = std::make_unique<journal::Journal>(*m_vault, clock, ids);
    }

    FakeClock clock;
    FakeIds ids;

private:
    TemporaryFolder m_folder;
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<journal::Journal> m_journal;
};

} // namespace inglenook::test
