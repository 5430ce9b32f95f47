// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault_gate.h"

namespace inglenook::app {

GateState gateAfter(GateState state, GateEvent event)
{
    switch (state) {
    case GateState::Locked:
        return event == GateEvent::Submit ? GateState::Working : state;
    case GateState::Working:
        if (event == GateEvent::Opened)
            return GateState::Open;
        return event == GateEvent::Refused || event == GateEvent::Fits ? GateState::Locked : state;
    case GateState::Open:
        return event == GateEvent::Lock ? GateState::Locked : state;
    }
    return state;
}

} // namespace inglenook::app
