// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/exercises/steps/step_view.h"

namespace inglenook::ui {

/// Each marks in private what they would like; only what both said yes or maybe to is ever shown.
class MatchView : public StepView {
    Q_OBJECT

public:
    MatchView(const StepContext& context, QWidget* parent);
    [[nodiscard]] QWidget* firstControl() const override { return m_first; }

private:
    QWidget* m_first = nullptr;
};

} // namespace inglenook::ui
