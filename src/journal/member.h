// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid.h"

#include <array>
#include <cstdint>
#include <string>

namespace inglenook::journal {

enum class Shape { Circle, Diamond };
enum class Colour { Dusk, Apricot }; ///< the two sets of the design: people may swap them, not invent others
enum class Seat { Left, Right };

/// A person who can open a journal.
struct Member {
    MemberId id;
    std::string name; ///< single line, 1 to 60 code points
    Shape shape = Shape::Circle;
    Colour colour = Colour::Dusk;
    Seat seat = Seat::Left;                   ///< where this person sits in front of the screen
    std::array<std::uint8_t, 32> publicKey{}; ///< X25519, for sealed answers; its secret is in the member's slot
};

} // namespace inglenook::journal
