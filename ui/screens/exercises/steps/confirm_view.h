// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/exercises/steps/step_view.h"

namespace inglenook::ui {

/// Does it fit? Two answers of the same size, colour and weight.
class ConfirmView : public StepView {
    Q_OBJECT

public:
    ConfirmView(const StepContext& context, QWidget* parent);
    [[nodiscard]] QWidget* firstControl() const override { return m_yes; }
    bool choose(int number) override;

private:
    QWidget* m_yes = nullptr;
};

} // namespace inglenook::ui
