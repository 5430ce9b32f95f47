// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/question_model.h"
#include "theme/theme.h"
#include "widgets/card.h"

#include <QVector>

class QGridLayout;
class QPushButton;

namespace inglenook::ui {

class EnvelopeCard;

/// Today's question with an envelope for each, and what waits of earlier days.
class QuestionCard : public Card {
    Q_OBJECT

public:
    /// There is a question of today, or an earlier one.
    QuestionCard(const Theme& theme, QuestionModel& model, bool showsEarlier, QWidget* parent);

Q_SIGNALS:
    void answerWanted(const QString& id);
    void readingWanted(const QString& id);
    void openingWanted(const QString& id);
    /// All that waits of earlier days, or only the newest.
    void earlierShown(bool all);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void addToday(const QuestionModel::Question& question);
    void addEnvelopes(const QuestionModel::Question& question);
    [[nodiscard]] QString untilWhen(const QuestionModel::Question& question, const QuestionModel::Seat& seat) const;
    [[nodiscard]] QString wordsFor(const QuestionModel::Question& question) const;
    void addEarlier(const QuestionModel::Question& question, int number);
    QPushButton* addAction(const QString& text, const char* kind, const QString& name);

    const Theme& m_theme;
    QuestionModel& m_model;
    QVector<EnvelopeCard*> m_envelopes;
    QGridLayout* m_grid = nullptr;
    int m_across = 0;
};

} // namespace inglenook::ui
