// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "journal/journal.h"

#include <filesystem>
#include <memory>
#include <string>

namespace inglenook::cli {

/// A journal that a command has unlocked; closed when it goes, or by close() where an error is to be heard of.
class Session {
public:
    /// Asks for the passphrase. `name`, where given, must be the member whose passphrase it is: no one writes as
    /// somebody else. Throws Failure.
    Session(Context& context, const std::filesystem::path& file, const std::string& name = {});
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    [[nodiscard]] journal::Journal& journal() { return *m_journal; }
    [[nodiscard]] vault::Vault& vault() { return *m_vault; }
    /// Throws Failure when there is no such member.
    [[nodiscard]] const journal::Member& memberNamed(const std::string& name) const;
    void close();

private:
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<journal::Journal> m_journal;
};

/// Throws Failure when `text` is not the id of an entry.
[[nodiscard]] EntryId entryIdOf(const std::string& text);

} // namespace inglenook::cli
