// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/exercises/steps/step_context.h"

#include <QWidget>

#include <vector>

namespace inglenook::ui {

class FeelingsWheel;

/// The wheel in its small form: eight families, and the six words of the chosen one as chips below.
class WheelSide : public QWidget {
    Q_OBJECT

public:
    WheelSide(const StepContext& context, QWidget* parent);

    void setScale(double scale);
    void setPicks(const std::vector<exercises::FeelingPick>& picks);
    [[nodiscard]] const std::vector<exercises::FeelingPick>& picks() const { return m_picks; }

Q_SIGNALS:
    void picksChanged();
    void wholeWanted();

private:
    void showFamily(const QString& key);
    void fillChips();
    void resizeWheel();

    const Theme& m_theme;
    const exercises::FeelingsVocabulary& m_vocabulary;
    std::vector<exercises::FeelingPick> m_picks;
    FeelingsWheel* m_wheel;
    QWidget* m_chips;
    QString m_family;
    double m_scale = 1.0;
};

} // namespace inglenook::ui
