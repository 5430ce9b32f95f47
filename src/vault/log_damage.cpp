// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/log_damage.h"

#include "vault/wal_format.h"
#include "vault/wipe.h"

#include <sqlite3.h>

#include <algorithm>
#include <map>

namespace inglenook::vault {
namespace {

using NewestFrames = std::map<std::uint32_t, std::int64_t>; // by page

/// What the run of frames from the log's start commits. A page beyond the last commit's size is gone.
NewestFrames committedPages(const LogReader& log)
{
    NewestFrames committed;
    NewestFrames pending;
    Frame previous;
    Frame current;
    StateId id{};
    for (std::int64_t frame = 0; log.anyFrame(frame, current, id) == SQLITE_OK; ++frame) {
        if (frame > 0 && !continues(previous, current))
            break;
        pending[framePage(current)] = frame;
        if (const auto size = frameCommitSize(current); size != 0) {
            for (const auto& [page, newest] : pending)
                committed[page] = newest;
            pending.clear();
            committed.erase(committed.upper_bound(size), committed.end());
        }
        previous = current;
    }
    wipe(previous);
    wipe(current);
    return committed;
}

bool isInFile(const LogReader& log, VaultFile& file, std::uint32_t page, std::int64_t frame)
{
    Frame logged;
    Page stored;
    StateId id{};
    const bool same = log.anyFrame(frame, logged, id) == SQLITE_OK && file.readPage(page, stored) == SQLITE_OK &&
                      std::equal(stored.begin(), stored.end(), logged.begin() + kFrameHeaderSize);
    wipe(logged);
    wipe(stored);
    return same;
}

} // namespace

bool lostCommitsAfter(const LogReader& log, const StateId& id, std::int64_t broken)
{
    Frame previous;
    Frame current;
    bool previousCommits = false;
    bool lost = false;
    const auto count = log.frameCount();
    for (auto frame = broken + 1; frame <= count && !lost; ++frame) {
        if (log.isMarked(id, frame)) {
            lost = true;
            break;
        }
        const bool opens = log.frame(id, frame, current) == SQLITE_OK;
        // A frame that goes on from a commit was written after the commit was synced, and with it all before it.
        lost = opens && previousCommits && continues(previous, current);
        previousCommits = opens && frameCommitSize(current) != 0;
        previous = current;
    }
    wipe(previous);
    wipe(current);
    return lost;
}

bool lostCommitsWithHeader(const LogReader& log, VaultFile& file)
{
    const auto committed = committedPages(log);
    return std::any_of(committed.begin(), committed.end(),
                       [&](const auto& entry) { return !isInFile(log, file, entry.first, entry.second); });
}

} // namespace inglenook::vault
