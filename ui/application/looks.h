// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people.h"
#include "widgets/member_mark.h"

namespace inglenook::ui {

[[nodiscard]] inline PersonLook lookOf(const Person& person)
{
    PersonLook look;
    look.name = person.name;
    look.initial = person.initial;
    look.shape = person.circle ? MarkShape::Circle : MarkShape::Diamond;
    look.colour = person.dusk ? PersonColour::A : PersonColour::B;
    return look;
}

[[nodiscard]] inline QVector<PersonLook> looksOf(const QVector<Person>& people)
{
    QVector<PersonLook> looks;
    for (const auto& person : people)
        looks.append(lookOf(person));
    return looks;
}

} // namespace inglenook::ui
