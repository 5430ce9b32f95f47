// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/passphrase.h"
#include "journal/journal.h"

#include <QString>
#include <QStringList>

#include <array>
#include <filesystem>
#include <utility>
#include <vector>

namespace inglenook::ui {

/// A journal while it is being made: what each page of the new-journal screen asks. Holds no widget and no file.
class NewJournal {
public:
    struct Person {
        QString name;
        journal::Shape shape = journal::Shape::Circle;
        journal::Colour colour = journal::Colour::Dusk;
        app::Passphrase passphrase;
    };

    NewJournal();

    bool together = true;
    std::array<Person, 2> people;
    std::filesystem::path file;

    [[nodiscard]] int count() const { return together ? 2 : 1; }
    [[nodiscard]] QStringList names() const;
    /// The pair is what makes a turn legible: when one takes a shape or colour, the other gets the other one.
    void setShape(int person, journal::Shape shape);
    void setColour(int person, journal::Colour colour);

    /// One sentence on what is missing; empty when the names will do.
    [[nodiscard]] QString problemWithNames() const;
    /// Empty when both fields hold the same passphrase and it is not a few guesses away.
    [[nodiscard]] static QString problemWithPassphrase(const app::Passphrase& first, const app::Passphrase& repeated);
    /// Five steps in words.
    [[nodiscard]] static QString inWords(app::Strength strength);
    /// How many of the five, and the words; none for an empty one.
    [[nodiscard]] static std::pair<int, QString> strengthOf(const app::Passphrase& passphrase);

    /// Hands the passphrases over; they are gone from here afterwards.
    [[nodiscard]] std::vector<journal::NewMember> takeMembers();
};

} // namespace inglenook::ui
