// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "crash/failing_memory.h"
#include "crash/faults.h"
#include "crash/thoroughness.h"

using namespace inglenook;
using namespace inglenook::test;

TEST_CASE("whenever SQLite gets no memory, what was confirmed stays and the next attempt works", "[crash][memory]")
{
    const auto lasting = GENERATE(Lasting::Once, Lasting::ForEver);
    const auto starts = sceneStarts();
    std::mt19937 random{lasting == Lasting::Once ? 5U : 6U};
    std::size_t tried = 0;
    std::size_t told = 0;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const auto& scene = realWork()[i];
        const auto runWith = [&](FaultCounter& counter) {
            return liveWithFault(
                scene, starts[i], lasting, [](ErrorCode code) { return code == ErrorCode::OutOfMemory; },
                [&](SimulatedDisk&) { memoryFault() = [&counter] { return counter.fails(); }; },
                [](SimulatedDisk&) { memoryFault() = nullptr; });
        };
        FaultCounter none{0, Lasting::Once};
        (void)runWith(none);
        // There are tens of thousands in a scene; most are of one kind.
        const auto step = std::max<std::size_t>(1, none.count() / (isThorough() ? 400 : 10));
        for (std::size_t at = 1 + random() % step; at <= none.count(); at += step) {
            FaultCounter counter{at, lasting};
            const auto outcome = runWith(counter);
            INFO("no memory " << (lasting == Lasting::Once ? "once" : "for ever") << " at allocation " << at << " of "
                              << none.count() << " of \"" << scene.name << "\", told in the step \"" << outcome.step
                              << '"');
            REQUIRE(outcome.fault == "");
            tried += counter.happened() ? 1 : 0;
            told += outcome.failures > 0 ? 1 : 0;
        }
    }
    CHECK(told > 0);
    report(std::string{"no memory for SQLite, "} + (lasting == Lasting::Once ? "once" : "for ever"), tried);
}
