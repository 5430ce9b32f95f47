// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "journal/deck_store.h"
#include "journal/member.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace inglenook::journal {

class Journal;

/// A card that is being written: kept while its words come, so that neither locking nor a power cut loses them. There
/// is one new card for each deck and member, and one change of each own card; all of a member's are one preference.
struct CardDraft {
    MemberId author;
    std::string deck;
    std::optional<CardId> of; ///< the own card that is being changed; nothing: a new one
    CardContent content;      ///< of any length
    Timestamp changed;

    [[nodiscard]] bool isInPlaceOf(const CardDraft& other) const;
    [[nodiscard]] bool saysTheSameAs(const CardDraft& other) const;
};

/// The one written last comes first.
[[nodiscard]] std::vector<CardDraft> cardDraftsOf(const Journal& journal, const MemberId& author);
/// In place of what stood there.
void saveCardDraft(Journal& journal, const CardDraft& draft);
/// Behind what stands there: it comes to light when that is done with.
void addCardDraft(Journal& journal, const CardDraft& draft);
/// Whatever its words are: what stands in its place.
void dropCardDraft(Journal& journal, const CardDraft& draft);

[[nodiscard]] nlohmann::json toJsonValue(const CardDraft& draft);
/// Throws nlohmann::json::exception when it is not what toJsonValue() gives.
[[nodiscard]] CardDraft cardDraftIn(const nlohmann::json& value);

} // namespace inglenook::journal
