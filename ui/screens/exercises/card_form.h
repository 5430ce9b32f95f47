// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cards_model.h"
#include "widgets/card.h"

#include <QHash>

class QPlainTextEdit;

namespace inglenook::ui {

class ChoiceChip;
class LabelledField;
class Segments;

/// A card that is being written or changed: its words, how far it goes, what it is about. What is typed is there again
/// when the form was left in the middle.
class CardForm : public Card {
    Q_OBJECT

public:
    /// What was begun before takes the place of `form`.
    CardForm(const Theme& theme, CardsModel& model, CardWriting& writing, CardsModel::Form form, QWidget* parent);

    void focusFirst();

Q_SIGNALS:
    void saved();
    void left();

private:
    [[nodiscard]] CardsModel::Form current() const;
    void keepWords();
    void addWords();
    void addDepth();
    void addTopics();
    void addAnswers();
    void save();

    const Theme& m_theme;
    CardsModel& m_model;
    CardWriting& m_writing;
    CardsModel::Form m_stored; ///< as the deck has it
    CardsModel::Form m_form;   ///< as it was when the form was opened
    bool m_isBegun = false;
    QPlainTextEdit* m_words = nullptr;
    LabelledField* m_field = nullptr;
    Segments* m_depth = nullptr;
    QHash<QString, ChoiceChip*> m_topics;
};

} // namespace inglenook::ui
