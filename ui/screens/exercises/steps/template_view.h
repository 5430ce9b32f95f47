// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/exercises/steps/step_view.h"

#include <QPointer>

namespace inglenook::ui {

class FeelingsSlot;
class WheelPane;
class WheelSide;

/// Gaps that read as one sentence, with the coach below what is typed and the wheel beside it.
class TemplateView : public StepView {
    Q_OBJECT

public:
    TemplateView(const StepContext& context, QWidget* parent);
    ~TemplateView() override;
    [[nodiscard]] QWidget* wholePage() override;
    [[nodiscard]] QWidget* firstControl() const override;
    bool closeTop() override;

private:
    void makeForm();
    void makeWhole();
    void addSlot(const exercises::TemplateSlot& slot, QWidget* parent, QVBoxLayout& column);
    void setPicks(const std::vector<exercises::FeelingPick>& picks);
    void openWhole();
    void closeWhole();

    CoachModel* m_coach;
    QWidget* m_first = nullptr;
    FeelingsSlot* m_feelings = nullptr;
    WheelSide* m_side = nullptr;
    QPointer<QWidget> m_wholePage;
    WheelPane* m_whole = nullptr;
    bool m_isWhole = false;
};

} // namespace inglenook::ui
