// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/seat_stage.h"
#include "widgets/wheel_place.h"

namespace inglenook::ui::samples {

inline PersonLook alex()
{
    return {QStringLiteral("Alex"), QStringLiteral("A"), MarkShape::Circle, PersonColour::A};
}

inline PersonLook sam()
{
    return {QStringLiteral("Sam"), QStringLiteral("S"), MarkShape::Diamond, PersonColour::B};
}

inline SeatContent alexListens()
{
    return {alex(),
            QStringLiteral("listens"),
            {{QStringLiteral("ear"), QStringLiteral("Only listen.\nLet it be theirs.")},
             {QStringLiteral("nofix"), QStringLiteral("No fixing,\nno defending.")},
             {QStringLiteral("echo"), QStringLiteral("Next, you say it back\nin your own words.")}}};
}

inline SeatContent samSpeaks()
{
    return {sam(), QStringLiteral("speaks"), {}};
}

inline QVector<WheelFamily> families()
{
    const auto family = [](const char* key, const char* title, const char* little, const char* lot) {
        return WheelFamily{QString::fromLatin1(key), QString::fromLatin1(title),
                           QString::fromLatin1(little).split(u','), QString::fromLatin1(lot).split(u',')};
    };
    return {
        family("glad", "Glad", "pleased,amused,hopeful", "delighted,proud,thrilled"),
        family("close", "Close", "fond,grateful,understood", "loving,cherished,moved"),
        family("calm", "Calm", "rested,settled,at ease", "peaceful,safe,content"),
        family("drained", "Drained", "tired,bored,distracted", "exhausted,overwhelmed,numb"),
        family("sad", "Sad", "low,let down,wistful", "lonely,hurt,grieving"),
        family("ashamed", "Ashamed", "awkward,shy,exposed", "guilty,humiliated,worthless"),
        family("afraid", "Afraid", "uneasy,nervous,unsure", "anxious,scared,helpless"),
        family("angry", "Angry", "irritated,impatient,frustrated", "resentful,jealous,furious"),
    };
}

} // namespace inglenook::ui::samples
