// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/member.h"

#include <QString>
#include <QVector>

#include <vector>

namespace inglenook::ui {

/// A member as screens show one, without the core's types.
struct Person {
    QString id;
    QString name;
    QString initial;
    bool circle = true; ///< else a diamond
    bool dusk = true;   ///< else apricot
};

[[nodiscard]] inline QVector<Person> peopleOf(const std::vector<journal::Member>& members)
{
    QVector<Person> people;
    for (const auto& member : members) {
        const auto name = QString::fromStdString(member.name);
        const auto first = name.toUcs4();
        people.append({QString::fromStdString(member.id.toString()), name,
                       first.isEmpty()
                           ? QString{}
                           : QString::fromUcs4(reinterpret_cast<const char32_t*>(first.data()), 1).toUpper(),
                       member.shape == journal::Shape::Circle, member.colour == journal::Colour::Dusk});
    }
    return people;
}

} // namespace inglenook::ui
