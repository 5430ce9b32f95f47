// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/deck.h"
#include "exercises/loader.h"

#include <string_view>
#include <variant>

namespace inglenook::exercises {

/// A deck of cards: `id`, `title`, and `[[card]]` with id, text, depth and topics. As strict as loadDefinition().
[[nodiscard]] std::variant<Deck, Faults> loadDeck(std::string_view fileName, std::string_view toml);

} // namespace inglenook::exercises
