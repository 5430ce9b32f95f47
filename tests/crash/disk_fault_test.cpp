// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "crash/faults.h"
#include "crash/thoroughness.h"

using namespace inglenook;
using namespace inglenook::test;

namespace {

struct DiskFault {
    const char* name;
    int code;
    ErrorCode means; ///< to the person
};

/// A short read is what a file that was cut under our feet gives, and the codes are those of the system's VFS.
constexpr std::array kDiskFaults{
    DiskFault{"input/output error", SQLITE_IOERR, ErrorCode::DiskTrouble},
    DiskFault{"disk full", SQLITE_FULL, ErrorCode::DiskFull},
    DiskFault{"no memory", SQLITE_IOERR_NOMEM, ErrorCode::OutOfMemory},
    DiskFault{"short read", SQLITE_IOERR_SHORT_READ, ErrorCode::DiskTrouble},
};

struct Run {
    FaultOutcome outcome;
    std::size_t calls = 0;
    bool happened = false;
};

/// The scene with this fault at the `at`-th call.
Run runWith(const Scene& scene, const SceneStart& start, const DiskFault& kind, Lasting lasting, std::size_t at)
{
    FaultCounter counter{at, lasting};
    const bool isShortRead = kind.code == SQLITE_IOERR_SHORT_READ;
    Run run;
    run.outcome = liveWithFault(
        scene, start, lasting, [&](ErrorCode code) { return code == kind.means; },
        [&](SimulatedDisk& disk) {
            disk.fault = [&](DiskCall call) {
                if (isShortRead && call != DiskCall::Read)
                    return SQLITE_OK;
                return counter.fails() ? kind.code : SQLITE_OK;
            };
        },
        [](SimulatedDisk& disk) { disk.fault = nullptr; });
    run.calls = counter.count();
    run.happened = counter.happened();
    return run;
}

void tryEverywhere(const DiskFault& kind, Lasting lasting)
{
    const auto starts = sceneStarts();
    std::mt19937 random{static_cast<unsigned>(kind.code) + (lasting == Lasting::Once ? 0U : 1U)};
    std::size_t tried = 0;
    std::size_t told = 0;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const auto& scene = realWork()[i];
        const auto calls = runWith(scene, starts[i], kind, Lasting::Once, 0).calls; // none of them fails
        report(std::string{"  calls to the disk in \""} + std::string{scene.name} + '"', calls);
        for (const auto number : sampleOf(calls, 12, random)) {
            const auto run = runWith(scene, starts[i], kind, lasting, number + 1);
            INFO(kind.name << (lasting == Lasting::Once ? " once" : " for ever") << " at call " << number + 1 << " of "
                           << calls << " of \"" << scene.name << "\", told in the step \"" << run.outcome.step << '"');
            REQUIRE(run.outcome.fault == "");
            tried += run.happened ? 1 : 0;
            told += run.outcome.failures > 0 ? 1 : 0;
        }
    }
    CHECK(told > 0);
    report(std::string{"faults of the disk, "} + kind.name + (lasting == Lasting::Once ? " once" : " for ever"), tried);
}

} // namespace

// One case for each kind, so that they run beside one another and one of them can be tried alone.
TEMPLATE_TEST_CASE_SIG("whichever access to the disk fails, what was confirmed stays and the next attempt works",
                       "[crash][fault][trap-7]", ((std::size_t Kind), Kind), 0, 1, 2, 3)
{
    tryEverywhere(kDiskFaults.at(Kind), Lasting::Once);
}

TEMPLATE_TEST_CASE_SIG("whichever access to the disk fails and all after it, what was confirmed stays",
                       "[crash][fault]", ((std::size_t Kind), Kind), 0, 1, 2, 3)
{
    tryEverywhere(kDiskFaults.at(Kind), Lasting::ForEver);
}
