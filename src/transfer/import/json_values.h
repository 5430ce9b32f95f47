// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::transfer {

/// Values of JSON that others wrote: any may be missing, null, or a number in quotation marks. None of these throws.

/// The member, or a null value.
[[nodiscard]] const nlohmann::json& member(const nlohmann::json& object, std::string_view key);
/// Strings as they are, numbers and truth values as written; else empty.
[[nodiscard]] std::string textOf(const nlohmann::json& value);
[[nodiscard]] std::string textOf(const nlohmann::json& object, std::string_view key);
[[nodiscard]] std::optional<double> numberOf(const nlohmann::json& value);
[[nodiscard]] std::optional<double> numberOf(const nlohmann::json& object, std::string_view key);
/// true, 1, "true", "1", "yes"
[[nodiscard]] bool isTrue(const nlohmann::json& value);
[[nodiscard]] bool isTrue(const nlohmann::json& object, std::string_view key);
/// An array of texts or of objects with a name, or one text with commas between.
[[nodiscard]] std::vector<std::string> textsOf(const nlohmann::json& value);
/// Nothing but a whole number.
[[nodiscard]] std::optional<std::int64_t> wholeOf(const nlohmann::json& value);
/// "12", "12.5": no more digits than it has.
[[nodiscard]] std::string shortNumber(double value, int digits = 1);

} // namespace inglenook::transfer
