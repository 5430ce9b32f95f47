// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid.h"
#include "vault/database.h"

#include <string>
#include <string_view>
#include <vector>

namespace inglenook::journal {

using PictureId = Id<struct PictureTag>;

/// How an entry's Markdown names the pictures of the journal: `![words for it](picture:UUID)`.

/// Each once, in the order in which they come.
[[nodiscard]] std::vector<PictureId> picturesIn(std::string_view markdown);
/// `words` describe it to who can't see it.
[[nodiscard]] std::string pictureMarkdown(const PictureId& id, std::string_view words);

/// Writes down which pictures `holder` (an entry, a draft or a version) names. Part of its store, inside its
/// transaction.
void replacePictureUses(vault::Database& database, const Uuid& holder, std::string_view markdown);

} // namespace inglenook::journal
