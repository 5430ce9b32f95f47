// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/faults.h"

#include "crash/journal_oracle.h"
#include "support/disk/power_cut.h"
#include "vault/opened_file.h"

namespace inglenook::test {
namespace {

/// The disk does not come back: the person gives up.
struct GivenUp {};

/// The code of the exception that is being handled; nothing for what may never come out of the core.
std::optional<ErrorCode> codeOfCurrent(std::string& text)
{
    try {
        throw;
    } catch (const Error& error) {
        text = error.detail();
        return error.code();
    } catch (const Refused& refused) {
        text = "refused with " + std::to_string(static_cast<int>(refused.refusal));
        return vault::errorCodeFor(refused.refusal);
    } catch (const std::bad_alloc&) {
        text = "no memory";
        return ErrorCode::OutOfMemory;
    } catch (const std::exception& error) {
        text = std::string{"an exception that is no Error: "} + error.what();
        return std::nullopt;
    }
}

DiskImage afterPowerCut(const DiskImage& start, const SimulatedDisk& disk)
{
    PowerCut power{start};
    for (const auto& change : disk.changes())
        power.see(change);
    return power.cut(CutPolicy::LoseUnsynced, 1);
}

std::string faultOfEnd(const SceneStart& start, const SimulatedDisk& disk, const WorkSession& session, bool isWhole)
{
    const auto& states = session.states;
    const auto allowed =
        isWhole ? Allowed{states}.last(1) : Allowed{states}.last(std::min<std::size_t>(2, states.size()));
    if (auto fault = faultOf(disk.image(), allowed))
        return *fault;
    if (auto fault = faultOf(afterPowerCut(start.image, disk), allowed))
        return "after a power cut: " + *fault;
    return plainTextIn(disk.changes()).value_or("");
}

} // namespace

FaultOutcome liveWithFault(const Scene& scene, const SceneStart& start, Lasting lasting,
                           const std::function<bool(ErrorCode)>& isFitting,
                           const std::function<void(SimulatedDisk&)>& arm,
                           const std::function<void(SimulatedDisk&)>& disarm)
{
    FaultOutcome outcome;
    SimulatedDisk disk{start.image};
    bool isWhole = true;
    WorkSession session{disk, start.content, 7};
    session.onFailure = [&] {
        std::string text;
        const auto code = codeOfCurrent(text);
        outcome.step = session.stepNames.back();
        ++outcome.failures;
        // SQLite may need memory for a rollback, too. Then it is the first thing that the next transaction does, and
        // nothing is confirmed before.
        const bool mayStayOpen = lasting == Lasting::ForEver && code == ErrorCode::OutOfMemory;
        if (!code || !isFitting(*code))
            outcome.fault = "the wrong error: " + text;
        else if (session.isOpen() && session.vault().database().inTransaction() && !mayStayOpen)
            outcome.fault = "a transaction is left open";
        else if (lasting == Lasting::Once && outcome.failures > 1)
            outcome.fault = "the next attempt fails, too: " + text;
        if (lasting == Lasting::ForEver || !outcome.fault.empty())
            throw GivenUp{};
    };
    arm(disk);
    try {
        scene.live(session);
    } catch (const GivenUp&) {
        isWhole = false;
    } catch (...) {
        std::string text;
        const auto code = codeOfCurrent(text);
        isWhole = false;
        if (!code || !isFitting(*code) || lasting == Lasting::Once)
            outcome.fault = "outside of a step: " + text;
    }
    session.drop(); // while it still fails: nothing is thrown
    disarm(disk);
    if (outcome.fault.empty())
        outcome.fault = faultOfEnd(start, disk, session, isWhole);
    return outcome;
}

std::vector<SceneStart> sceneStarts()
{
    std::vector<SceneStart> starts;
    SimulatedDisk disk;
    WorkSession session{disk, {}, 1};
    for (const auto& scene : realWork()) {
        starts.push_back({disk.image(), session.content()});
        scene.live(session);
    }
    return starts;
}

} // namespace inglenook::test
