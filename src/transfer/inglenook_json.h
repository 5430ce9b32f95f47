// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry_records.h"
#include "journal/picture_records.h"

#include <nlohmann/json.hpp>

namespace inglenook::transfer {

/// How a journal stands in its own JSON format: docs/export-format.md.
constexpr const char* kInglenookFormat = "inglenook";
constexpr int kInglenookVersion = 1;

[[nodiscard]] nlohmann::ordered_json toJson(const journal::Member& member);
[[nodiscard]] nlohmann::ordered_json toJson(const journal::EntryRecord& record);
[[nodiscard]] nlohmann::ordered_json toJson(const journal::VersionRecord& version);

/// Throw Error(InvalidInput) for what is none.
[[nodiscard]] MemberId memberIdFrom(const nlohmann::json& member);
/// An author who is not in this journal is left out.
[[nodiscard]] journal::EntryRecord entryFrom(const nlohmann::json& json, const journal::MemberMap& members,
                                             Timestamp now);

[[nodiscard]] journal::VersionRecord versionFrom(const nlohmann::json& json, Timestamp now);

} // namespace inglenook::transfer
