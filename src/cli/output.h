// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret_bytes.h"
#include "journal/journal.h"

#include <nlohmann/json.hpp>

#include <ostream>
#include <string>
#include <string_view>

namespace inglenook::cli {

/// Text of people for a terminal: control characters and those that turn the writing direction become U+FFFD, so that
/// an entry can't move the cursor, colour the screen or type commands. Line ends and tabs stay.
[[nodiscard]] std::string printable(std::string_view text);
/// The same on one line.
[[nodiscard]] std::string printableLine(std::string_view text);

/// One document on lines of its own; characters that steer terminals are escaped, also those that JSON would allow.
void printJson(std::ostream& out, const nlohmann::json& document);

/// The same with a last member whose value is a secret of plain ASCII, which no string gets a copy of.
void printJson(std::ostream& out, const nlohmann::json& document, std::string_view key,
               const crypto::SecretBytes& secret);
void printSecret(std::ostream& out, const crypto::SecretBytes& secret);

[[nodiscard]] nlohmann::json toJson(const journal::EntrySummary& entry, const journal::Journal& journal);
[[nodiscard]] nlohmann::json toJson(const journal::Entry& entry, const journal::Journal& journal);

/// {"count","entries"}
void printEntriesJson(std::ostream& out, const std::vector<journal::EntrySummary>& entries,
                      const journal::Journal& journal);
/// A line each: id, time, who, title, tags.
void printEntries(std::ostream& out, const std::vector<journal::EntrySummary>& entries,
                  const journal::Journal& journal);
void printEntry(std::ostream& out, const journal::Entry& entry, const journal::Journal& journal);

} // namespace inglenook::cli
