// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/unsaved_words.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace inglenook::app {

class Workspace;

/// Where words wait that a full or missing disk did not take when their journal was locked.
///
/// Sealed for their journal, first beside it; where that fails, too, in `stateFolder`, where a reserve is given up for
/// them; at worst in memory, until there is room. They leave when their journal has saved them; those that wait are
/// never written over by newer ones. Never throws for what is on a disk.
class WordsKeeper {
public:
    /// An empty folder: only beside journals, and in memory.
    explicit WordsKeeper(std::filesystem::path stateFolder = {});
    ~WordsKeeper(); ///< tries once more for those in memory

    /// Lays the reserve up: kReserve bytes that nobody else can take. Where there is no room for it, the next time.
    void layUpReserve() noexcept;

    enum class Kept {
        OnDisk,
        InMemory,
        Nowhere, ///< not even memory was left for them
    };
    /// While the vault is still open.
    Kept keep(Workspace& workspace, const journal::UnsavedWords& words) noexcept;
    [[nodiscard]] bool holdsInMemory() const { return !m_waiting.empty(); }
    /// Those in memory, onto a disk. True when none is left in memory.
    bool retry() noexcept;

    enum class Return {
        Nothing, ///< none were waiting
        Saved,   ///< they are in the journal again
        Waiting, ///< the journal can't take them yet; they stay where they are
    };
    struct GivenBack {
        Return what = Return::Nothing;
        journal::UnsavedWords words; ///< all drafts and cards of them, and one of the exercises
    };
    /// As soon as the journal is open again.
    [[nodiscard]] GivenBack giveBack(Workspace& workspace) noexcept;

    static constexpr std::uint64_t kReserve = std::uint64_t{1024} * 1024;

private:
    using Sealed = std::vector<std::uint8_t>;
    using Key = std::array<std::uint8_t, 16>;
    struct Waiting {
        Key vault;
        std::filesystem::path journal; ///< empty where it has lost its place, and may get another
        Sealed sealed;
    };

    [[nodiscard]] std::filesystem::path beside(const std::filesystem::path& journal) const;
    [[nodiscard]] std::filesystem::path inState(const Key& vault) const;
    [[nodiscard]] bool store(const Waiting& words) noexcept;
    /// Saves what is sealed; false where it is no words of this journal. Throws Error.
    [[nodiscard]] static bool save(Workspace& workspace, const Sealed& sealed, GivenBack& result);

    std::filesystem::path m_stateFolder;
    std::vector<Waiting> m_waiting;
};

} // namespace inglenook::app
