// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/member_mark.h"

#include <QVector>

namespace inglenook::ui {

/// How anything is drawn that has a name, an initial, and says whether it is `circle` (else a diamond) and `dusk`
/// (else apricot).
template <typename Someone>
[[nodiscard]] PersonLook lookOf(const Someone& someone)
{
    PersonLook look;
    look.name = someone.name;
    look.initial = someone.initial;
    look.shape = someone.circle ? MarkShape::Circle : MarkShape::Diamond;
    look.colour = someone.dusk ? PersonColour::A : PersonColour::B;
    return look;
}

template <typename Someone>
[[nodiscard]] QVector<PersonLook> looksOf(const QVector<Someone>& people)
{
    QVector<PersonLook> looks;
    for (const auto& someone : people)
        looks.append(lookOf(someone));
    return looks;
}

} // namespace inglenook::ui
