// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wheel_place.h"

#include <algorithm>

namespace inglenook::ui {
namespace {

int wrapped(int value, int count)
{
    return ((value % count) + count) % count;
}

} // namespace

int indexOf(const WheelPlace& place)
{
    if (!place.isValid())
        return -1;
    const int ring = place.ring == WheelRing::Family ? 0 : place.ring == WheelRing::Little ? 1 : 1 + kWheelWords;
    return place.family * kPlacesOfFamily + ring + (ring == 0 ? 0 : place.word);
}

WheelPlace placeAt(int index)
{
    if (index < 0 || index >= kWheelFamilies * kPlacesOfFamily)
        return {};
    const int family = index / kPlacesOfFamily;
    const int slot = index % kPlacesOfFamily;
    if (slot == 0)
        return {family, WheelRing::Family, 0};
    const bool little = slot <= kWheelWords;
    return {family, little ? WheelRing::Little : WheelRing::Lot, slot - (little ? 1 : 1 + kWheelWords)};
}

QString wordAt(const QVector<WheelFamily>& families, const WheelPlace& place)
{
    if (!place.isValid() || place.family >= families.size())
        return {};
    const auto& family = families[place.family];
    switch (place.ring) {
    case WheelRing::Little:
        return family.little.value(place.word);
    case WheelRing::Lot:
        return family.lot.value(place.word);
    case WheelRing::Family:
        break;
    }
    return family.title;
}

WheelPlace turned(const WheelPlace& place, int step)
{
    if (!place.isValid())
        return {0, WheelRing::Family, 0};
    if (place.ring == WheelRing::Family)
        return {wrapped(place.family + step, kWheelFamilies), WheelRing::Family, 0};
    const int around = wrapped(place.family * kWheelWords + place.word + step, kWheelFamilies * kWheelWords);
    return {around / kWheelWords, place.ring, around % kWheelWords};
}

WheelPlace stronger(const WheelPlace& place)
{
    if (!place.isValid())
        return {0, WheelRing::Family, 0};
    if (place.ring == WheelRing::Family)
        return {place.family, WheelRing::Little, kWheelWords / 2};
    return {place.family, WheelRing::Lot, place.word};
}

WheelPlace gentler(const WheelPlace& place)
{
    if (!place.isValid())
        return {0, WheelRing::Family, 0};
    if (place.ring == WheelRing::Lot)
        return {place.family, WheelRing::Little, place.word};
    return {place.family, WheelRing::Family, 0};
}

WheelPlace found(const QVector<WheelFamily>& families, const QString& letters, const WheelPlace& from,
                 bool familiesOnly)
{
    constexpr int kPlaces = kWheelFamilies * kPlacesOfFamily;
    const int start = std::max(0, indexOf(from));
    for (int step = 0; step < kPlaces; ++step) {
        const auto place = placeAt((start + step) % kPlaces);
        if (familiesOnly && place.ring != WheelRing::Family)
            continue;
        if (wordAt(families, place).startsWith(letters, Qt::CaseInsensitive))
            return place;
    }
    return {};
}

} // namespace inglenook::ui
