// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people.h"
#include "widgets/member_mark.h"

namespace inglenook::ui {

/// How a person of the journal is drawn in a session.
[[nodiscard]] inline PersonLook sessionLook(const Person& person)
{
    PersonLook look;
    look.name = person.name;
    look.initial = person.initial;
    look.shape = person.circle ? MarkShape::Circle : MarkShape::Diamond;
    look.colour = person.dusk ? PersonColour::A : PersonColour::B;
    return look;
}

} // namespace inglenook::ui
