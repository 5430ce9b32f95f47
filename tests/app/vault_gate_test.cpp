// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault_gate.h"

#include "support/catch.h"

#include <map>
#include <utility>

using namespace inglenook;
using app::GateEvent;
using app::GateState;

TEST_CASE("the gate moves only where a move makes sense", "[app][gate]")
{
    const std::map<std::pair<GateState, GateEvent>, GateState> moves{
        {{GateState::Locked, GateEvent::Submit}, GateState::Working},
        {{GateState::Working, GateEvent::Opened}, GateState::Open},
        {{GateState::Working, GateEvent::Refused}, GateState::Locked},
        {{GateState::Working, GateEvent::Fits}, GateState::Locked},
        {{GateState::Open, GateEvent::Lock}, GateState::Locked},
    };
    for (const auto state : {GateState::Locked, GateState::Working, GateState::Open})
        for (const auto event :
             {GateEvent::Submit, GateEvent::Opened, GateEvent::Fits, GateEvent::Refused, GateEvent::Lock}) {
            CAPTURE(static_cast<int>(state), static_cast<int>(event));
            const auto move = moves.find({state, event});
            CHECK(app::gateAfter(state, event) == (move != moves.end() ? move->second : state));
        }
}
