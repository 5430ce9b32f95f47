// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/exercises/steps/step_view.h"

namespace inglenook::ui {

class WheelPane;

/// The feelings wheel: a word that fits, and perhaps one underneath.
class FeelView : public StepView {
    Q_OBJECT

public:
    FeelView(const StepContext& context, QWidget* parent);
    [[nodiscard]] QWidget* firstControl() const override;
    [[nodiscard]] QWidget* wholePage() override { return this; }

private:
    WheelPane* m_pane = nullptr;
};

} // namespace inglenook::ui
