// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/exercises/steps/step_view.h"

namespace inglenook::ui {

class TimerRing;

/// Said aloud; where the step allows it a few words can be typed as well.
class SpeakView : public StepView {
    Q_OBJECT

public:
    SpeakView(const StepContext& context, QWidget* parent);
    void refresh() override { tick(); }
    void tick() override;
    [[nodiscard]] QWidget* firstControl() const override;

private:
    void addRing();

    CoachedField* m_field = nullptr;
    TimerRing* m_ring = nullptr;
};

} // namespace inglenook::ui
