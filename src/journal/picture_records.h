// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry_records.h"
#include "journal/picture_store.h"

#include <cstdint>
#include <functional>
#include <span>

namespace inglenook::journal {

/// Pictures exactly as they are, with ids and stamps, for what carries a journal somewhere else: PictureStore is for
/// everything else.

struct PictureRecord {
    Picture picture;
    Stamp changed = 0;
};

/// Each picture that an entry of the range or one of its versions names and, where `drafter` is given, one of that
/// member's drafts. Until `take` gives false.
void readPictureRecords(vault::Database& database, const RecordRange& range, const std::optional<MemberId>& drafter,
                        const std::function<bool(const PictureRecord&)>& take);

/// False when a picture of that id is there. The same bytes under another id are kept beside it, as both are named.
/// Throws Error(InvalidInput) for what PictureStore::add() doesn't take. Call inside a transaction.
[[nodiscard]] bool insertPictureRecord(vault::Database& database, const PictureId& id, Stamp changed,
                                       std::span<const std::uint8_t> bytes, std::span<const std::uint8_t> thumbnail);

} // namespace inglenook::journal
