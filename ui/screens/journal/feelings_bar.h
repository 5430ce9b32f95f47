// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session_feelings.h"
#include "theme/theme.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace inglenook::ui {

/// The feelings of an entry as chips, and the way to the wheel.
class FeelingsBar : public QWidget {
    Q_OBJECT

public:
    /// `vocabulary` outlives it.
    FeelingsBar(const Theme& theme, const exercises::FeelingsVocabulary& vocabulary, QWidget* parent);

    void setFeelings(std::vector<exercises::FeelingPick> feelings);
    [[nodiscard]] const std::vector<exercises::FeelingPick>& feelings() const { return m_feelings; }
    void add(const QString& word);

Q_SIGNALS:
    void edited();
    void wheelWanted();

private:
    void fill();
    void remove(const std::string& word);

    const Theme& m_theme;
    const exercises::FeelingsVocabulary& m_vocabulary;
    std::vector<exercises::FeelingPick> m_feelings;
    QPushButton* m_add = nullptr;
};

} // namespace inglenook::ui
