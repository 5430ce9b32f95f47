// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/exercises/steps/step_context.h"
#include "widgets/wheel_place.h"

#include <QWidget>

#include <vector>

class QFrame;
class QPushButton;
class QStackedWidget;

namespace inglenook::ui {

class FeelingsList;
class FeelingsWheel;
class FlowLayout;
class TextLabel;

/// The families and words as the widgets want them.
[[nodiscard]] QVector<WheelFamily> wheelFamilies(const exercises::FeelingsVocabulary& vocabulary);

/// The whole wheel, or the same as a list, with the word that was found beside it: what it means, what may be
/// underneath, and one's own word where none fits.
class WheelPane : public QWidget {
    Q_OBJECT

public:
    WheelPane(const StepContext& context, QWidget* parent);

    /// What is asked, above the word that was found.
    void setQuestion(const QString& question);
    void setPicks(const std::vector<exercises::FeelingPick>& picks);
    [[nodiscard]] const std::vector<exercises::FeelingPick>& picks() const { return m_picks; }
    [[nodiscard]] QWidget* firstControl() const;
    /// A way back to where the wheel was opened from.
    QPushButton* addWayBack(const QString& text);

Q_SIGNALS:
    void picksChanged();

private:
    void makeSide();
    void toggle(const QString& word);
    void lookAt(const QString& word);
    void showUnderneath(const exercises::FeelingWord* word);
    void showPicks();

    const Theme& m_theme;
    StepContext m_context;
    const exercises::FeelingsVocabulary& m_vocabulary;
    std::vector<exercises::FeelingPick> m_picks;
    QStackedWidget* m_forms;
    FeelingsWheel* m_wheel;
    FeelingsList* m_list;
    QPushButton* m_asList = nullptr;
    QFrame* m_side = nullptr;
    TextLabel* m_family = nullptr;
    TextLabel* m_word = nullptr;
    TextLabel* m_meaning = nullptr;
    TextLabel* m_asked = nullptr;
    TextLabel* m_question = nullptr;
    QWidget* m_underneath = nullptr;
    TextLabel* m_sofar = nullptr;
};

} // namespace inglenook::ui
