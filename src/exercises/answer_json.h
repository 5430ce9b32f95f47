// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/answer.h"

#include <nlohmann/json.hpp>

namespace inglenook::exercises {

[[nodiscard]] nlohmann::json toJson(const FeelingPick& pick);
[[nodiscard]] nlohmann::json toJson(const GivenAnswer& given);
/// Throws nlohmann::json::exception when a part is missing or of another type.
[[nodiscard]] GivenAnswer givenAnswerFrom(const nlohmann::json& saved);

} // namespace inglenook::exercises
