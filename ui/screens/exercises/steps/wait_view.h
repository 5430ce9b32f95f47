// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/exercises/steps/step_view.h"

namespace inglenook::ui {

class TimerRing;

/// A quiet that nobody fills: a ring that runs by itself until the way on is open.
class WaitView : public StepView {
    Q_OBJECT

public:
    WaitView(const StepContext& context, QWidget* parent);
    void tick() override;

private:
    TimerRing* m_ring = nullptr;
};

} // namespace inglenook::ui
