// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "exercises/coach.h"
#include "fuzz/fuzz.h"

#include <string>

using namespace inglenook;
using namespace inglenook::exercises;

// Anything that a person may type into a step with a coach. The first byte chooses the slot.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Coach coach = Coach::builtin();
    if (size == 0)
        return 0;
    constexpr CoachSlot kSlots[] = {CoachSlot::Behaviour, CoachSlot::Feeling, CoachSlot::Wish, CoachSlot::Apology,
                                    CoachSlot::Thanks};
    const auto slot = kSlots[data[0] % std::size(kSlots)];
    const std::string text = toValidUtf8(fuzz::asText(data + 1, size - 1));
    std::size_t last = 0;
    for (const auto& hint : coach.read(slot, text)) {
        fuzz::require(hint.begin <= hint.end && hint.end <= text.size(), "a hint is about a part of the text");
        fuzz::require(isValidUtf8(text.substr(hint.begin, hint.end - hint.begin)), "a hint never cuts a character");
        fuzz::require(isValidUtf8(text.substr(0, hint.begin)), "a hint begins at a character");
        fuzz::require(last <= hint.begin, "hints come in the order of the text");
        fuzz::require(!hint.saw.empty() && !hint.asks.empty(), "a hint says what it saw and asks one thing");
        last = hint.begin;
    }
    return 0;
}
