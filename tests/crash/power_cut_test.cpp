// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "crash/journal_oracle.h"
#include "crash/real_work.h"
#include "crash/thoroughness.h"
#include "support/disk/power_cut.h"

using namespace inglenook;
using namespace inglenook::test;

namespace {

/// All the real work, lived once on a disk that remembers it.
struct Life {
    Life()
    {
        for (const auto& scene : realWork())
            scene.live(session);
    }
    SimulatedDisk disk;
    WorkSession session{disk, {}, 1};
};

} // namespace

TEST_CASE("the real work comes out as it should, and none of it is in the clear", "[crash][power]")
{
    const Life life;
    CHECK(life.disk.image().size() == 1);
    CHECK(faultOf(life.disk.image(), std::array{life.session.content()}).value_or("") == "");
    CHECK(plainTextIn(life.disk.changes()).value_or("") == "");
}

TEMPLATE_TEST_CASE_SIG("after a power cut at any moment the journal holds what was confirmed", "[crash][power]",
                       ((CutPolicy Policy), Policy), CutPolicy::LoseUnsynced, CutPolicy::KeepAll,
                       CutPolicy::RandomSubset, CutPolicy::Reordered, CutPolicy::Torn, CutPolicy::Garbled,
                       CutPolicy::NamesLost, CutPolicy::ContentLost)
{
    const Life life;
    const auto& changes = life.disk.changes();
    std::vector<std::size_t> moments;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (changes[i].kind != DiskChange::Kind::Mark)
            moments.push_back(i);
    }
    REQUIRE(moments.size() > 1500);

    std::mt19937 random{2026U + static_cast<unsigned>(Policy)};
    PowerCut power{{}};
    std::size_t seen = 0;
    std::size_t confirmed = 0;
    std::size_t tried = 0;
    for (const auto number : sampleOf(moments.size(), 60, random)) {
        for (; seen <= moments[number]; ++seen) {
            power.see(changes[seen]);
            if (changes[seen].kind == DiskChange::Kind::Mark)
                confirmed = static_cast<std::size_t>(changes[seen].offset);
        }
        const auto left = power.cut(Policy, static_cast<unsigned>(number));
        const auto& states = life.session.states;
        const auto allowed = Allowed{states}.subspan(confirmed, confirmed + 1 < states.size() ? 2 : 1);
        const auto fault = faultOf(left, allowed, std::mt19937{static_cast<unsigned>(number)});
        INFO("policy \"" << nameOf(Policy) << "\", cut after change " << moments[number] << " of " << changes.size()
                         << ", in the step \"" << life.session.stepNames.at(confirmed) << '"');
        REQUIRE(fault.value_or("") == "");
        ++tried;
    }
    report(std::string{"power cuts, "} + nameOf(Policy), tried);
}
