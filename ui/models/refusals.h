// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/passphrase.h"
#include "base/error.h"
#include "transfer/restore.h"

#include <QString>

namespace inglenook::ui {

/// What the door says: what happened, what is safe, what to do.

[[nodiscard]] QString sentenceFor(app::Refusal refusal);
/// For a copy that was to take a journal's place.
[[nodiscard]] QString sentenceFor(const transfer::NotRestored& refused);

/// A journal was closed, and this came up: `trouble` is of the closing.
enum class WordsKept { NoneWereLeft, OnDisk, InMemory, Nowhere };
[[nodiscard]] QString sentenceForClosing(WordsKept words, std::optional<ErrorCode> trouble);
/// No copy could be made after the last closing.
[[nodiscard]] QString sentenceForCopy(ErrorCode trouble);

} // namespace inglenook::ui
