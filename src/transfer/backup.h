// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <filesystem>
#include <stop_token>

namespace inglenook::vault {
class SealedFile;
class Storage;
} // namespace inglenook::vault

namespace inglenook::transfer {

struct CopyRules {
    int keep = 5;                 ///< how many of each journal, 0 to kMostCopies; 0 = none is made
    std::filesystem::path folder; ///< where all copies go; empty: copiesFolder() beside each journal
};
constexpr int kMostCopies = 50;

enum class CopyOutcome {
    Made,
    Unchanged, ///< the newest copy is byte for byte what the journal is
    Off,
    Cancelled,
};

/// After a journal was closed: keeps a sealed copy of it, and removes older ones beyond `rules.keep`.
///
/// A copy has its name only once it was read again and every block of it found authentic, so each one that can be
/// seen is a good one. Only then older ones go: copies of this very vault, under a name of ours, and never the one just
/// made. Whatever is interrupted, all that was there before is there still, and at most a temporary file, which the
/// next copy removes.
///
/// Throws Error: VaultDamaged when the journal itself is damaged (no copy is touched), DiskFull (also when less than
/// kRoomLeft would remain), NotPermitted, DiskTrouble.
CopyOutcome keepCopy(vault::SealedFile& journal, const CopyRules& rules, Timestamp now, const vault::Storage& storage,
                     const std::stop_token& stop = {});

/// One verified copy under the name `file`: Made or Cancelled. Throws Error, AlreadyExists when there is a file of that
/// name.
CopyOutcome copyTo(vault::SealedFile& journal, const std::filesystem::path& file, const vault::Storage& storage,
                   const std::stop_token& stop = {});

/// What a copy leaves free, so that a full disk never comes from copies: 8 MiB, in bytes.
constexpr std::int64_t kRoomLeft = std::int64_t{8} * 1024 * 1024;

} // namespace inglenook::transfer
