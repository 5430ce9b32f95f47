// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid.h"
#include "vault/database.h"

namespace inglenook::journal {

class Stamps;

/// The private notes of someone who can't come in any more: nobody else could ever read them. Shared ones stay. Inside
/// a transaction of the caller; note_store.cpp owns the table.
void removeSealedNotesOf(vault::Database& database, Stamps& stamps, const MemberId& author);

} // namespace inglenook::journal
