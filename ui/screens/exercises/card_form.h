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

/// A card that is being written or changed: its words, how far it goes, what it is about.
class CardForm : public Card {
    Q_OBJECT

public:
    CardForm(const Theme& theme, CardsModel& model, CardsModel::Form form, QWidget* parent);

    void focusFirst();

Q_SIGNALS:
    void saved();
    void left();

private:
    void addWords();
    void addDepth();
    void addTopics();
    void addAnswers();
    void save();

    const Theme& m_theme;
    CardsModel& m_model;
    CardsModel::Form m_form;
    QPlainTextEdit* m_words = nullptr;
    LabelledField* m_field = nullptr;
    Segments* m_depth = nullptr;
    QHash<QString, ChoiceChip*> m_topics;
};

} // namespace inglenook::ui
