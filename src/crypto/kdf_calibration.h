// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/kdf.h"

#include <chrono>
#include <functional>
#include <optional>

namespace inglenook::crypto {

/// Runs one derivation and says how long it took; nothing when the memory could not be had.
using MeasureKdf = std::function<std::optional<std::chrono::milliseconds>(KdfCost)>;

/// The rule behind calibrateCost(), without a clock: 256 MiB where the least number of operations takes no longer than
/// 1.2 s there, else half of it, down to 64 MiB whatever it takes; then operations up to about 800 ms.
[[nodiscard]] KdfCost chooseCost(const MeasureKdf& measure);

} // namespace inglenook::crypto
