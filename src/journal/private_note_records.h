// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "journal/record_tables.h"

#include <functional>

namespace inglenook::journal {

/// What is sealed to one member can't be carried as it is: another journal has other keys. It is opened by its author
/// here, and sealed to the same person there.

/// My own notes that nobody else can read, opened.
void readPrivateNotes(vault::Database& database, Journal& journal,
                      const std::function<void(const nlohmann::ordered_json&)>& take);
/// Sealed to `author`. UnknownMember also while that member has no key yet, which comes with their first unlocking.
/// Throws Error(InvalidInput).
[[nodiscard]] Inserted insertPrivateNote(vault::Database& database, const Journal& journal, const MemberId& author,
                                         const nlohmann::json& note, Timestamp now);

/// How many shared questions have an answer that is not open to everyone yet.
[[nodiscard]] int sealedQuestions(vault::Database& database);

} // namespace inglenook::journal
