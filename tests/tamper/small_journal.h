// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/vault_fixture.h"

#include <optional>
#include <string>
#include <string_view>

namespace inglenook::test {

/// A journal of a few pages and what is true of it, closed in order or as a crash leaves it.
struct SmallJournal {
    FileBytes file;
    FileBytes log; ///< empty after a close in order
    std::string content;
};

[[nodiscard]] const SmallJournal& closedJournal();
/// Its log holds commits that are not in the file, and ends with its mark.
[[nodiscard]] const SmallJournal& crashedJournal();
/// The power went when a checkpoint had written its pages, and before the log was emptied.
[[nodiscard]] const SmallJournal& journalInCheckpoint();
/// Not the same journal as the two above, but with the same schema and as many pages.
[[nodiscard]] const SmallJournal& otherJournal();

/// What a person meets who opens a file: a refusal, an error while reading, or words.
struct Reading {
    std::optional<vault::Refusal> refusal;
    bool failed = false; ///< "damaged", while it was read
    std::string content; ///< everything, when it could be read to the end
    vault::AuditReport report;

    [[nodiscard]] bool wasRefusedAsDamaged() const { return refusal == vault::Refusal::Damaged; }
    [[nodiscard]] bool isExactly(const SmallJournal& journal) const
    {
        return !refusal && !failed && content == journal.content;
    }
    /// The one thing that must never be: words that are not the true ones.
    [[nodiscard]] bool isFalse(const SmallJournal& journal) const
    {
        return !refusal && !failed && content != journal.content;
    }
};

/// Puts bytes where a journal lies and reads all of it as the program does.
class Reader {
public:
    [[nodiscard]] Reading read(const FileBytes& file, const FileBytes& log, std::string_view passphrase = kPassphrase);
    [[nodiscard]] Reading read(const SmallJournal& journal) { return read(journal.file, journal.log); }
    /// As they are after the last reading.
    [[nodiscard]] FileBytes file() const { return readFile(m_path); }
    [[nodiscard]] bool hasLog() const { return fs::exists(logOf(m_path)); }

private:
    void put(const fs::path& path, const FileBytes& bytes);

    TemporaryFolder m_folder;
    fs::path m_path = m_folder.journal();
};

inline void flipBit(FileBytes& bytes, std::size_t bit)
{
    bytes[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
}

} // namespace inglenook::test
