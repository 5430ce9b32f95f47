// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/catalogue.h"
#include "models/handout_setter.h"

#include <QHash>

#include <vector>

namespace inglenook::ui {

/// The steps of an exercise on paper: who does what, in the words of the screen, with room to write or tick. Names
/// become "you", "your partner", "the speaker", "the listener".
class HandoutSteps {
public:
    /// All outlive it.
    HandoutSteps(const HandoutSetter& setter, const exercises::Definition& definition,
                 const exercises::Catalogue& catalogue);

    /// Those of one way, for two or alone; `over` is the heading above the first.
    void add(bool isTogether, const QString& over);
    /// Whether something is answered unseen.
    [[nodiscard]] bool hasPrivate() const;

private:
    void addStep(const exercises::Step& step, int number, const QString& over);
    void addWords(PrintPiece& piece, const exercises::Step& step) const;
    void addAnswer(PrintPiece& piece, const exercises::Step& step) const;
    void addScales(PrintPiece& piece, const exercises::Step& step) const;
    void addChoices(PrintPiece& piece, const exercises::Step& step) const;
    void addGaps(PrintPiece& piece, const exercises::Step& step) const;
    void addCards(PrintPiece& piece, const exercises::Step& step) const;
    void addReveal(PrintPiece& piece, const exercises::Step& step) const;
    void addCommit(PrintPiece& piece, const exercises::Step& step) const;
    [[nodiscard]] bool opensMarks(const exercises::Step& step) const;
    [[nodiscard]] std::string gentlest(const exercises::Step& step) const;
    [[nodiscard]] QString who(const exercises::Step& step) const;
    [[nodiscard]] QString filled(const exercises::Step& step, const std::string& text) const;
    [[nodiscard]] QString placeOf(const std::string& step) const; ///< its number on the sheet
    [[nodiscard]] const exercises::Deck* deckOf(const exercises::Step& step) const;

    const HandoutSetter& m_setter;
    const exercises::Definition& m_definition;
    const exercises::Catalogue& m_catalogue;
    bool m_isTogether = true;
    QHash<QString, int> m_numbers; ///< by step
};

} // namespace inglenook::ui
