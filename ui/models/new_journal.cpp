// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/new_journal.h"

#include <QCoreApplication>

namespace inglenook::ui {
namespace {

constexpr int kLongestName = 60;
constexpr std::size_t kShortestPassphrase = 8; // bytes

} // namespace

NewJournal::NewJournal()
{
    people[1].shape = journal::Shape::Diamond;
    people[1].colour = journal::Colour::Apricot;
}

QStringList NewJournal::names() const
{
    QStringList list;
    for (int i = 0; i < count(); ++i)
        list.append(people.at(static_cast<std::size_t>(i)).name.simplified());
    return list;
}

void NewJournal::setShape(int person, journal::Shape shape)
{
    using journal::Shape;
    people.at(static_cast<std::size_t>(person)).shape = shape;
    people.at(static_cast<std::size_t>(1 - person)).shape = shape == Shape::Circle ? Shape::Diamond : Shape::Circle;
}

void NewJournal::setColour(int person, journal::Colour colour)
{
    using journal::Colour;
    people.at(static_cast<std::size_t>(person)).colour = colour;
    people.at(static_cast<std::size_t>(1 - person)).colour = colour == Colour::Dusk ? Colour::Apricot : Colour::Dusk;
}

QString NewJournal::problemWithNames() const
{
    const auto list = names();
    for (const auto& name : list) {
        if (name.isEmpty())
            return together
                       ? QCoreApplication::translate("NewJournal", "Each of you has a name here. Any name will do.")
                       : QCoreApplication::translate("NewJournal", "What may we call you? Any name will do.");
        if (name.toUcs4().size() > kLongestName)
            return QCoreApplication::translate("NewJournal",
                                               "That name is too long for the screen. A short form will do.");
    }
    if (together && list.at(0).compare(list.at(1), Qt::CaseInsensitive) == 0)
        return QCoreApplication::translate("NewJournal",
                                           "Two different names, please, so that it is plain whose turn it is.");
    return {};
}

QString NewJournal::problemWithPassphrase(const app::Passphrase& first, const app::Passphrase& repeated)
{
    if (first.size() < kShortestPassphrase)
        return QCoreApplication::translate("NewJournal",
                                           "Make it at least eight characters. Four or five words are good.");
    if (app::strengthOf(first) == app::Strength::Guessable)
        return QCoreApplication::translate(
            "NewJournal", "That one would be guessed quickly. Add a word or two that only you would choose.");
    if (repeated.empty())
        return QCoreApplication::translate("NewJournal", "Type it once more below, so that a slip is noticed now.");
    if (!first.sameAs(repeated))
        return QCoreApplication::translate("NewJournal", "The two are not the same. Type the second one again.");
    return {};
}

QString NewJournal::inWords(app::Strength strength)
{
    switch (strength) {
    case app::Strength::Guessable:
        return QCoreApplication::translate("NewJournal", "guessed in a few tries");
    case app::Strength::Weak:
        return QCoreApplication::translate("NewJournal", "a patient stranger could guess it");
    case app::Strength::Fair:
        return QCoreApplication::translate("NewJournal", "fair");
    case app::Strength::Good:
        return QCoreApplication::translate("NewJournal", "good");
    case app::Strength::Strong:
        break;
    }
    return QCoreApplication::translate("NewJournal", "very good");
}

std::pair<int, QString> NewJournal::strengthOf(const app::Passphrase& passphrase)
{
    if (passphrase.empty())
        return {0, {}};
    const auto strength = app::strengthOf(passphrase);
    return {static_cast<int>(strength) + 1, inWords(strength)};
}

std::vector<journal::NewMember> NewJournal::takeMembers()
{
    std::vector<journal::NewMember> members;
    for (int i = 0; i < count(); ++i) {
        auto& person = people.at(static_cast<std::size_t>(i));
        members.push_back({person.name.simplified().toStdString(), person.shape, person.colour,
                           i == 0 ? journal::Seat::Left : journal::Seat::Right, std::move(person.passphrase)});
        person.passphrase.clear();
    }
    return members;
}

} // namespace inglenook::ui
