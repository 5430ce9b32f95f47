// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/journal_oracle.h"
#include "crash/thoroughness.h"
#include "crash/work_session.h"
#include "support/catch.h"
#include "support/disk/power_cut.h"

using namespace inglenook;
using namespace inglenook::test;

namespace {

const std::string kElsewhere = "/disk/elsewhere.nook";

/// A journal of three entries, one of which is still in the log, that goes on elsewhere and is written in there.
struct Life {
    /// `leave` moves the journal; gives where it is from then on.
    explicit Life(const std::function<std::string(Life&)>& leave)
    {
        session.create();
        add(1);
        add(2);
        session.step("checkpoint", [&] { session.vault().database().checkpoint(); });
        add(3);
        before = disk.changes().size();
        session.step("leave", [&] { place = leave(*this); });
        left = disk.changes().size();
        add(4);
        session.close();
    }

    void add(int number)
    {
        const auto entry = someEntry(number, 200);
        session.step(
            "add", [&] { (void)session.journal().entries().add(entry, session.journal().me().id); },
            [&](JournalContent& content) { content.put(entry, "canary Alex"); });
    }

    SimulatedDisk disk;
    WorkSession session{disk, {}, 1};
    std::size_t before = 0; ///< changes
    std::size_t left = 0;   ///< changes, when it was confirmed that it goes on elsewhere
    std::string place;
};

/// What a disk holds of this journal alone, where the oracle looks for it.
DiskImage onlyOf(const DiskImage& image, const std::string& file)
{
    DiskImage only;
    for (const auto* suffix : {"", "-wal"}) {
        if (const auto found = image.find(file + suffix); found != image.end())
            only[WorkSession::kFile + std::string{suffix}] = found->second;
    }
    return only;
}

/// At each moment from the leaving on: `look` gets what the disk holds, what was confirmed, and whether it has left.
using Look = std::function<void(const DiskImage&, Allowed, bool hasLeft)>;

std::size_t cutEverywhere(const Life& life, const Look& look)
{
    const auto& changes = life.disk.changes();
    const auto& states = life.session.states;
    std::mt19937 random{12};
    std::size_t tried = 0;
    for (const auto policy : kCutPolicies) {
        PowerCut power{{}};
        std::size_t seen = 0;
        std::size_t confirmed = 0;
        for (const auto number : sampleOf(changes.size() - life.before, 12, random)) {
            const auto moment = life.before + number;
            for (; seen <= moment; ++seen) {
                power.see(changes[seen]);
                if (changes[seen].kind == DiskChange::Kind::Mark)
                    confirmed = static_cast<std::size_t>(changes[seen].offset);
            }
            INFO("policy \"" << nameOf(policy) << "\", change " << moment << " of " << changes.size()
                             << ", in the step \"" << life.session.stepNames.at(confirmed > 0 ? confirmed - 1 : 0)
                             << '"');
            const auto left = power.cut(policy, static_cast<unsigned>(moment));
            look(left, Allowed{states}.subspan(confirmed, confirmed + 1 < states.size() ? 2 : 1), moment >= life.left);
            ++tried;
        }
    }
    return tried;
}

} // namespace

TEST_CASE("a power cut while a journal goes on elsewhere leaves it whole here or there", "[crash][power]")
{
    const Life life{[](Life& now) {
        now.session.vault().continueIn(kElsewhere);
        return kElsewhere;
    }};
    const auto tried = cutEverywhere(life, [](const DiskImage& image, Allowed allowed, bool hasLeft) {
        if (!hasLeft)
            REQUIRE(faultOf(onlyOf(image, WorkSession::kFile), allowed).value_or("") == "");
        if (hasLeft || image.count(kElsewhere) > 0)
            REQUIRE(faultOf(onlyOf(image, kElsewhere), allowed).value_or("") == "");
    });
    REQUIRE(plainTextIn(life.disk.changes()).value_or("") == "");
    report("power cuts while a journal goes on elsewhere", tried);
}

TEST_CASE("a journal that was deleted while open and is put back survives a power cut from then on", "[crash][power]")
{
    const Life life{[](Life& now) {
        now.disk.remove(WorkSession::kFile);
        return now.session.vault().keepFile().string();
    }};
    REQUIRE(life.place == WorkSession::kFile);
    const auto tried = cutEverywhere(life, [](const DiskImage& image, Allowed allowed, bool hasLeft) {
        if (hasLeft)
            REQUIRE(faultOf(onlyOf(image, WorkSession::kFile), allowed).value_or("") == "");
    });
    report("power cuts after a deleted journal was put back", tried);
}
