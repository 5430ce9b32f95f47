// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/vault_fixture.h"

#include "base/error.h"
#include "transfer/backup.h"
#include "transfer/copies.h"
#include "vault/sealed_file.h"

#include <algorithm>
#include <array>
#include <optional>

namespace inglenook::test {

/// A journal of notes, opened, written and closed as often as a test likes; an hour passes between.
struct CopiesFixture {
    TemporaryFolder folder;
    transfer::CopyRules rules;
    Timestamp now = parseIso8601("2026-11-28T20:10:05Z")->utc;
    int notes = 0;

    CopiesFixture()
    {
        auto vault = createVault(journal());
        vault->database().execute(kNoteSchema);
        vault->close();
    }

    [[nodiscard]] fs::path journal() const { return folder.journal(); }
    [[nodiscard]] fs::path copiesFolder() const { return folder.path() / "Inglenook copies"; }

    [[nodiscard]] std::unique_ptr<vault::SealedFile> closed() { return openVault(journal())->closeToCopy(); }
    void write()
    {
        auto vault = openVault(journal());
        addNote(vault->database(), ++notes);
        vault->close();
    }
    transfer::CopyOutcome keep(const vault::Storage& storage = vault::systemStorage())
    {
        now.ms += 3'600'000;
        return transfer::keepCopy(*closed(), rules, now, storage);
    }
    transfer::CopyOutcome writeAndKeep()
    {
        write();
        return keep();
    }
    [[nodiscard]] std::vector<transfer::Copy> copies() const
    {
        const auto info = vault::Vault::info(journal());
        REQUIRE(std::holds_alternative<vault::VaultInfo>(info));
        const std::array folders{copiesFolder()};
        return transfer::copiesOf(std::get<vault::VaultInfo>(info).id, folders);
    }
    [[nodiscard]] static std::vector<std::string> namesIn(const fs::path& place)
    {
        std::vector<std::string> names;
        std::error_code none;
        for (const auto& entry : fs::directory_iterator{place, none})
            names.push_back(entry.path().filename().string());
        std::sort(names.begin(), names.end());
        return names;
    }
};

template <typename Work>
std::optional<ErrorCode> errorOf(Work&& work)
{
    try {
        work();
        return std::nullopt;
    } catch (const Error& error) {
        return error.code();
    }
}

/// One byte of the file becomes another one.
inline void flipByte(const fs::path& file, std::size_t at)
{
    auto bytes = readFile(file);
    bytes.at(at) ^= 0x40U;
    writeFile(file, bytes);
}

/// How many notes the file holds when it is opened elsewhere; nothing when it does not open.
inline std::optional<std::int64_t> notesIn(const fs::path& file)
{
    const TemporaryFolder elsewhere;
    fs::copy_file(file, elsewhere.journal());
    if (fs::exists(logOf(file)))
        fs::copy_file(logOf(file), logOf(elsewhere.journal()));
    auto result = vault::Vault::open(elsewhere.journal(), secret(kPassphrase));
    if (std::holds_alternative<vault::Refusal>(result))
        return std::nullopt;
    return wholeNotes(std::get<0>(result)->database());
}

} // namespace inglenook::test
