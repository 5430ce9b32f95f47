// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recovery.h"

#include <QString>

namespace inglenook::ui {

/// What is wrong with a code as it was typed, and where to look.
[[nodiscard]] QString sentenceFor(const app::RecoveryCodeFault& fault);
/// The code is well written and does not open the journal.
[[nodiscard]] QString otherCodeSentence();
/// "12 of 36 characters", for below the field; empty before anything is typed.
[[nodiscard]] QString progressOf(const app::RecoveryCodeFault& fault);

} // namespace inglenook::ui
