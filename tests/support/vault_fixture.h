// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"
#include "support/temporary_folder.h"

#include "crypto/kdf.h"
#include "crypto/secret_bytes.h"
#include "vault/vault.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace inglenook::test {

namespace fs = std::filesystem;

using FileBytes = std::vector<std::uint8_t>;

inline FileBytes readFile(const fs::path& path)
{
    std::ifstream in{path, std::ios::binary};
    return FileBytes{std::istreambuf_iterator<char>{in}, {}};
}

inline void writeFile(const fs::path& path, const FileBytes& bytes)
{
    std::ofstream out{path, std::ios::binary | std::ios::trunc};
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    out.close();
    REQUIRE(out.good());
}

inline fs::path logOf(const fs::path& journal)
{
    return journal.string() + "-wal";
}

inline crypto::SecretBytes secret(std::string_view text)
{
    return crypto::SecretBytes::copyOf(text);
}

inline MemberId memberNumber(std::uint8_t number)
{
    MemberId id;
    id.uuid.bytes[15] = number;
    return id;
}

constexpr std::string_view kPassphrase = "a seat for two";
constexpr std::string_view kOtherPassphrase = "beside the fire";

/// Member 1 with kPassphrase and member 2 with kOtherPassphrase.
inline std::vector<vault::NewSlot> twoMembers()
{
    std::vector<vault::NewSlot> slots;
    slots.push_back({memberNumber(1), secret(kPassphrase)});
    slots.push_back({memberNumber(2), secret(kOtherPassphrase)});
    return slots;
}

inline std::unique_ptr<vault::Vault> createVault(const fs::path& file)
{
    return vault::Vault::create(file, twoMembers(), crypto::kWeakTestCost);
}

inline std::unique_ptr<vault::Vault> openVault(const fs::path& file, std::string_view passphrase = kPassphrase)
{
    auto result = vault::Vault::open(file, secret(passphrase));
    if (const auto* refusal = std::get_if<vault::Refusal>(&result))
        FAIL("refused: " << static_cast<int>(*refusal));
    return std::get<std::unique_ptr<vault::Vault>>(std::move(result));
}

/// What stood in the way; fails the test when nothing did.
inline vault::Refusal refusalOf(const fs::path& file, std::string_view passphrase = kPassphrase)
{
    const auto result = vault::Vault::open(file, secret(passphrase));
    REQUIRE(std::holds_alternative<vault::Refusal>(result));
    return std::get<vault::Refusal>(result);
}

inline std::int64_t queryInteger(vault::Database& database, std::string_view sql)
{
    auto query = database.prepare(sql);
    REQUIRE(query.step());
    return query.integer(0);
}

/// Rows whose text can be told from their number, so that a reader knows what must be there.
inline constexpr const char* kNoteSchema =
    "CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;"
    "CREATE VIRTUAL TABLE note_index USING fts5(text, content='note', content_rowid='id');"
    "CREATE TRIGGER note_added AFTER INSERT ON note BEGIN"
    " INSERT INTO note_index(rowid, text) VALUES(new.id, new.text); END;";

inline std::string noteText(std::int64_t id)
{
    std::string text = "canary note " + std::to_string(id);
    for (std::int64_t i = 0; i < 40 + id % 300; ++i)
        text += " word" + std::to_string((id * 31 + i * 7) % 997);
    return text;
}

inline void addNote(vault::Database& database, std::int64_t id)
{
    vault::Transaction transaction{database};
    database.prepare("INSERT INTO note(id, text) VALUES(?, ?)").bind(1, id).bind(2, noteText(id)).run();
    transaction.commit();
}

/// How many notes there are, all of them 1, 2, 3 … without a gap and word for word; -1 otherwise.
inline std::int64_t wholeNotes(vault::Database& database)
{
    auto query = database.prepare("SELECT id, text FROM note ORDER BY id");
    std::int64_t count = 0;
    while (query.step()) {
        ++count;
        if (query.integer(0) != count || query.text(1) != noteText(count))
            return -1;
    }
    return count;
}

} // namespace inglenook::test
