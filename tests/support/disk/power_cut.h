// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/disk/disk_change.h"

#include <array>
#include <random>

namespace inglenook::test {

/// What becomes of the changes that were not synced when the power goes. What was synced is always there.
enum class CutPolicy {
    LoseUnsynced,
    KeepAll,
    RandomSubset,
    Reordered,   ///< some of them, in any order
    Torn,        ///< each write ends at some multiple of 512 bytes
    Garbled,     ///< as Torn, and some sectors that were being written hold noise
    NamesLost,   ///< files written, made, renamed and deleted: all content is there and no name has changed
    ContentLost, ///< every name has changed and no content is there
};

inline constexpr std::array kCutPolicies{CutPolicy::LoseUnsynced, CutPolicy::KeepAll,    CutPolicy::RandomSubset,
                                         CutPolicy::Reordered,    CutPolicy::Torn,       CutPolicy::Garbled,
                                         CutPolicy::NamesLost,    CutPolicy::ContentLost};
[[nodiscard]] const char* nameOf(CutPolicy policy);

/// Follows the changes of a disk, and tells what it may hold if the power goes after the last one that it saw.
class PowerCut {
public:
    explicit PowerCut(const DiskImage& start);

    /// `change` must outlive this.
    void see(const DiskChange& change);
    /// Nothing here changes by it. The same seed gives the same disk.
    [[nodiscard]] DiskImage cut(CutPolicy policy, unsigned seed) const;

private:
    struct State {
        /// By FileNumber; null: never written. Copied before a change where anyone else has them.
        std::vector<std::shared_ptr<DiskBytes>> files;
        std::map<std::string, FileNumber> names;
        [[nodiscard]] DiskBytes& writable(FileNumber file);
    };
    using Pending = std::vector<const DiskChange*>;

    static void applyName(State& state, const DiskChange& change);
    static void applyContent(State& state, const DiskChange& change, std::size_t size);
    static void garble(State& state, const DiskChange& change, std::size_t from, std::mt19937& random);
    static void settle(State& state, const DiskChange& change, CutPolicy policy, std::mt19937& random);
    void sync(FileNumber file);

    State m_synced;
    std::map<FileNumber, Pending> m_content;
    Pending m_names;
};

} // namespace inglenook::test
