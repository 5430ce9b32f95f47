// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace inglenook::ui {

/// One family of the wheel: words that are a little, and words that are a lot. Three each, clockwise.
struct WheelFamily {
    QString key; ///< Chooses the colours: Tokens::feeling().
    QString title;
    QStringList little;
    QStringList lot;
};

enum class WheelRing { Family, Little, Lot };

/// Where on the wheel: a family, or a word of it. `word` counts clockwise within the family.
struct WheelPlace {
    int family = -1;
    WheelRing ring = WheelRing::Family;
    int word = 0;

    [[nodiscard]] bool isValid() const { return family >= 0; }
    bool operator==(const WheelPlace&) const = default;
};

inline constexpr int kWheelFamilies = 8;
inline constexpr int kWheelWords = 3;                       ///< Of a family, in one ring.
inline constexpr int kPlacesOfFamily = 1 + 2 * kWheelWords; ///< The family itself, then a little, then a lot.

/// Places in reading order, family after family: 0 to 55.
[[nodiscard]] int indexOf(const WheelPlace& place);
[[nodiscard]] WheelPlace placeAt(int index);
[[nodiscard]] QString wordAt(const QVector<WheelFamily>& families, const WheelPlace& place);

// How the keyboard walks.
/// Left (-1) and Right (1): round, within the ring.
[[nodiscard]] WheelPlace turned(const WheelPlace& place, int step);
/// Up: from the family to a little, to a lot.
[[nodiscard]] WheelPlace stronger(const WheelPlace& place);
[[nodiscard]] WheelPlace gentler(const WheelPlace& place);
/// The next place whose word begins with `letters`, searched from `from` on and round; invalid when there is none.
[[nodiscard]] WheelPlace found(const QVector<WheelFamily>& families, const QString& letters, const WheelPlace& from,
                               bool familiesOnly);

} // namespace inglenook::ui
