// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "journal/member_ways.h"

#include <filesystem>
#include <memory>
#include <string>

namespace inglenook::cli {

/// A journal opened to change the ways into it: by a passphrase or a recovery code, which is asked for once and then
/// proves each change. Throws Failure where it does not open.
class OwnJournal {
public:
    /// By the passphrase; `name`, where given, must be the member whose it is.
    OwnJournal(Context& context, const std::filesystem::path& file, const std::string& name);
    /// By a recovery code.
    OwnJournal(Context& context, const std::filesystem::path& file);
    OwnJournal(const OwnJournal&) = delete;
    OwnJournal& operator=(const OwnJournal&) = delete;
    ~OwnJournal();

    [[nodiscard]] journal::Journal& journal() { return *m_journal; }
    [[nodiscard]] journal::MemberWays& ways() { return *m_ways; }
    [[nodiscard]] const vault::SlotKey& mine() const { return *m_mine; }
    [[nodiscard]] vault::SlotKey keyOf(const crypto::SecretBytes& secret) const;
    /// The name of the member who is here, fit for a terminal.
    [[nodiscard]] std::string myName() const;
    /// Throws Failure when there is no such member.
    [[nodiscard]] const journal::Member& memberNamed(const std::string& name) const;
    void close();

private:
    void enter(Context& context, vault::Vault::OpenResult result, const crypto::SecretBytes& secret);

    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<journal::MemberWays> m_ways;
    std::unique_ptr<vault::SlotKey> m_mine;
};

/// Throws the Failure that an outcome is, unless it is Done. `name` is who it was about.
void demandDone(vault::WayOutcome outcome, const std::string& name);

} // namespace inglenook::cli
