// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/file_role.h"
#include "vault/lower_file.h"
#include "vault/page_cipher.h"
#include "vault/page_tally.h"

#include <optional>
#include <string>

namespace inglenook::vault {

/// The database file as SQLite sees it: pages without our header, opened and sealed on the way.
///
/// An unauthentic page is SQLITE_IOERR_DATA, and so is one that is cut or missing although the file was once longer.
class VaultFile final : public FileRole {
public:
    /// Both are kept by reference. The file stays open when this goes: the vault holds its lock from first to last.
    VaultFile(LowerFile& file, const PageCipher& cipher);

    [[nodiscard]] int read(MutableBytes out, std::int64_t offset) override;
    [[nodiscard]] int write(Bytes data, std::int64_t offset) override;
    [[nodiscard]] int truncate(std::int64_t size) override;
    [[nodiscard]] int sync(int flags) override;
    [[nodiscard]] int size(std::int64_t& bytes) override;
    [[nodiscard]] int finish() override;

    /// SQLITE_OK while the file stands under its name; kFileGone or kFileReplaced (sqlite_error.h). Asked before
    /// anything is confirmed: words in a file that no one finds again are lost.
    [[nodiscard]] int checkPlace();
    /// The log's name, which goes with the file's.
    [[nodiscard]] std::string logPath() const { return m_file.path() + "-wal"; }

    /// While one lives, the place does not matter: the vault is on its way to another.
    class Moving {
    public:
        explicit Moving(VaultFile& file) : m_file{file} { m_file.m_isMoving = true; }
        Moving(const Moving&) = delete;
        Moving& operator=(const Moving&) = delete;
        ~Moving() { m_file.m_isMoving = false; }

    private:
        VaultFile& m_file;
    };
    [[nodiscard]] bool isMoving() const noexcept { return m_isMoving; }

    /// Opens one page. SQLITE_IOERR_SHORT_READ and zeros when the file never reached it.
    [[nodiscard]] int readPage(std::uint32_t page, std::span<std::uint8_t, kPageSize> plain);

    /// The state that the file is in, from its first page. Nothing while that page is torn or damaged.
    [[nodiscard]] int state(std::optional<StateId>& state);
    /// The state that the first page says from its next write on: a checkpoint always writes it (docs/file-format.md
    /// §6).
    void setNextState(const StateId& state) { m_nextState = state; }

    /// Whether every page is the one that was written last, by the tally that page 1 keeps. Reads the whole file. True
    /// also where page 1 itself is damaged, which SQLite will find.
    [[nodiscard]] int isOfOneTime(bool& answer);
    /// Takes that for true, where reading the whole file would take too long.
    [[nodiscard]] int trustTally();

private:
    struct FirstPage;
    /// Nothing in `first` when page 1 is not there or not authentic.
    [[nodiscard]] int readFirst(std::optional<FirstPage>& first);
    [[nodiscard]] int stampFirst();

    LowerFile& m_file;
    const PageCipher& m_cipher;
    PageTally m_tally;
    std::int64_t m_knownPages = 0;
    std::optional<StateId> m_nextState;
    bool m_changed = false; ///< since the last sync
    bool m_isMoving = false;
};

} // namespace inglenook::vault
