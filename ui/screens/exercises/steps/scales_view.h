// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/exercises/steps/step_view.h"

namespace inglenook::ui {

/// A few short lines on one page, each answered by itself. Nothing adds them up.
class ScalesView : public StepView {
    Q_OBJECT

public:
    ScalesView(const StepContext& context, QWidget* parent);
    [[nodiscard]] QWidget* firstControl() const override { return m_first; }

private:
    QWidget* m_first = nullptr;
};

} // namespace inglenook::ui
