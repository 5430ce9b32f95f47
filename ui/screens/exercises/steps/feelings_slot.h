// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/exercises/steps/step_context.h"

#include <QWidget>

#include <vector>

class QFrame;
class QLineEdit;

namespace inglenook::ui {

class FlowLayout;

/// The gap that is filled with feelings: chips in a field, from the wheel beside it or typed.
class FeelingsSlot : public QWidget {
    Q_OBJECT

public:
    FeelingsSlot(const StepContext& context, const QString& label, QWidget* parent);

    void setPicks(const std::vector<exercises::FeelingPick>& picks);
    [[nodiscard]] const std::vector<exercises::FeelingPick>& picks() const { return m_picks; }
    [[nodiscard]] QWidget* firstControl() const;

Q_SIGNALS:
    void picksChanged();

private:
    void fill();
    void restyle();
    void takeTyped();

    const Theme& m_theme;
    const exercises::FeelingsVocabulary& m_vocabulary;
    std::vector<exercises::FeelingPick> m_picks;
    QFrame* m_box;
    FlowLayout* m_flow;
    QLineEdit* m_edit;
};

} // namespace inglenook::ui
