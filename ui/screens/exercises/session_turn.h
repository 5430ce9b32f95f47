// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session_model.h"
#include "widgets/seat_stage.h"

namespace inglenook::ui {

/// The present moment of a run in the words and places of the screen.

[[nodiscard]] Turn turnOf(const SessionModel& model);
/// Low bands where someone types at length, or where the page below belongs to both.
[[nodiscard]] BandSize bandOf(const SessionModel& model);
[[nodiscard]] bool isOnTurn(const SessionModel& model, int participant);
[[nodiscard]] SeatContent seatOf(const SessionModel& model, int participant);
/// "Step 2 of 6, saying it back": its last part.
[[nodiscard]] QString stepLabel(const SessionModel& model);
/// Of the button that leads on; empty where none does.
[[nodiscard]] QString forwardText(const SessionModel& model);
/// Why nothing leads on: "Waiting for Sam’s answer".
[[nodiscard]] QString waitingText(const SessionModel& model);
/// "Skip this", where a step can be left out.
[[nodiscard]] QString skipText(const SessionModel& model);

} // namespace inglenook::ui
