// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entry_model.h"
#include "models/session_feelings.h"
#include "theme/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;

namespace inglenook::ui {

/// How a moment was: a point on the grid as the quick way, and feelings as chips, with the way to the wheel.
class FeelingsBar : public QWidget {
    Q_OBJECT

public:
    /// `vocabulary` outlives it.
    FeelingsBar(const Theme& theme, const exercises::FeelingsVocabulary& vocabulary, QWidget* parent);

    void setFeelings(std::vector<exercises::FeelingPick> feelings);
    [[nodiscard]] const std::vector<exercises::FeelingPick>& feelings() const { return m_feelings; }
    void add(const QString& word);
    void openMood();
    /// Tab comes here from `before`.
    void setTabAfter(QWidget* before);
    void setMood(const std::optional<journal::Mood>& mood);
    [[nodiscard]] const std::optional<journal::Mood>& mood() const { return m_mood; }

Q_SIGNALS:
    void edited();
    void wheelWanted();

private:
    void fill();
    void changeIntensity(const std::string& word);
    void remove(const std::string& word);

    const Theme& m_theme;
    const exercises::FeelingsVocabulary& m_vocabulary;
    std::vector<exercises::FeelingPick> m_feelings;
    std::optional<journal::Mood> m_mood;
    QPushButton* m_moodButton = nullptr;
    QPushButton* m_add = nullptr;
    QWidget* m_before = nullptr; ///< in the order of Tab
};

} // namespace inglenook::ui
