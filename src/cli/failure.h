// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "vault/vault.h"

#include <string>

namespace inglenook::cli {

/// What scripts branch on: docs and README list the same numbers.
enum class ExitCode {
    Fine = 0,
    Bug = 1, ///< ours; never meant to be seen
    WrongUse = 2,
    WrongPassphrase = 3,
    Damaged = 4,
    OpenElsewhere = 5,
    NotFound = 6,
    Disk = 7, ///< full, or it can't be read or written
    TooNew = 8,
};

/// Why a command did not do its work, for one line on the standard error: "what is wrong: what to do".
struct Failure {
    ExitCode code = ExitCode::WrongUse;
    std::string problem;
    std::string cure;
};

[[nodiscard]] Failure failureOf(const Error& error);
[[nodiscard]] Failure failureOf(vault::Refusal refusal);

} // namespace inglenook::cli
