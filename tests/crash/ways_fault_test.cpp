// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/faults.h"
#include "crash/work_session.h"
#include "support/catch.h"
#include "support/disk/power_cut.h"

#include "vault/vault.h"

using namespace inglenook;
using namespace inglenook::test;
using vault::WayOutcome;

namespace {

DiskImage journalWithCode()
{
    SimulatedDisk disk;
    WorkSession session{disk, {}, 1};
    session.create();
    const auto code = vault::SlotKey::derive(session.vault().keyRecipe(), WorkSession::recoveryCode().secret());
    REQUIRE(session.ways().setRecoveryCode(session.keyOf(WorkSession::kOldPassphrase), code) == WayOutcome::Done);
    session.close();
    return disk.image();
}

bool codeOpens(const DiskImage& image)
{
    const SimulatedDisk disk{image};
    const auto opened = vault::Vault::openWithCode(WorkSession::kFile, WorkSession::recoveryCode(), disk);
    return std::holds_alternative<std::unique_ptr<vault::Vault>>(opened);
}

DiskImage afterPowerCut(const DiskImage& start, const SimulatedDisk& disk, CutPolicy policy)
{
    PowerCut power{start};
    for (const auto& change : disk.changes())
        power.see(change);
    return power.cut(policy, 1);
}

/// The code is taken back while the disk fails once, at the `at`-th call, and again when that was told.
struct Attempt {
    Attempt(const DiskImage& start, int fault, std::size_t at)
        : counter{at, Lasting::Once},
          disk{start},
          session{disk, {}, 2}
    {
        session.states.back().passphrase = WorkSession::kOldPassphrase;
        session.open();
        disk.fault = [this, fault](DiskCall) { return counter.fails() ? fault : SQLITE_OK; };
        try {
            first = takeBack();
        } catch (const Error&) {
            failed = true;
        }
        disk.fault = nullptr;
    }

    WayOutcome takeBack() { return session.ways().removeRecoveryCode(session.keyOf(WorkSession::kOldPassphrase)); }

    FaultCounter counter;
    SimulatedDisk disk;
    WorkSession session;
    std::optional<WayOutcome> first;
    bool failed = false;
};

} // namespace

TEST_CASE("a way in that could not be taken back is there or gone for good, and the next attempt takes it",
          "[crash][fault][ways]")
{
    const auto start = journalWithCode();
    REQUIRE(codeOpens(start));
    const auto fault = GENERATE(SQLITE_IOERR, SQLITE_FULL, SQLITE_IOERR_NOMEM);
    int told = 0;
    int kept = 0;
    for (std::size_t at = 1;; ++at) {
        Attempt attempt{start, fault, at};
        if (!attempt.counter.happened())
            break;
        INFO("at call " << at);
        // It is there or gone, and the power changes nothing of that: what is read is what lasts.
        const bool isThere = codeOpens(attempt.disk.image());
        CHECK(codeOpens(afterPowerCut(start, attempt.disk, CutPolicy::LoseUnsynced)) == isThere);
        if (!attempt.failed) {
            CHECK_FALSE(isThere);
            continue;
        }
        ++told;
        kept += isThere ? 1 : 0;
        CHECK(attempt.takeBack() == (isThere ? WayOutcome::Done : WayOutcome::NothingThere));
        CHECK_FALSE(codeOpens(afterPowerCut(start, attempt.disk, CutPolicy::LoseUnsynced)));
    }
    CHECK(kept > 3); // the others were gone before the last look at where the file is
    CHECK(told > kept);
}

TEST_CASE("a change of the ways in that a broken disk left half done is made whole before anything is said of it",
          "[crash][fault][ways]")
{
    const auto start = journalWithCode();
    SimulatedDisk disk{start};
    WorkSession session{disk, {}, 2};
    session.states.back().passphrase = WorkSession::kOldPassphrase;
    session.open();
    const auto takeBack = [&] { return session.ways().removeRecoveryCode(session.keyOf(WorkSession::kOldPassphrase)); };
    // From the first sync of it on nothing gets to the disk any more, not even what takes it back.
    bool isBroken = false;
    disk.fault = [&isBroken](DiskCall call) {
        isBroken = isBroken || call == DiskCall::Sync;
        return isBroken && (call == DiskCall::Sync || call == DiskCall::Write) ? SQLITE_IOERR : SQLITE_OK;
    };
    CHECK_THROWS_AS(takeBack(), Error);
    CHECK_THROWS_AS(takeBack(), Error);
    disk.fault = nullptr;
    (void)takeBack(); // whichever of the two it finds
    CHECK_FALSE(codeOpens(afterPowerCut(start, disk, CutPolicy::LoseUnsynced)));
}
