// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/exercises/steps/step_view.h"

namespace inglenook::ui {

class ScaleLine;

/// A place on the line between two words.
class ScaleView : public StepView {
    Q_OBJECT

public:
    ScaleView(const StepContext& context, QWidget* parent);
    [[nodiscard]] QWidget* firstControl() const override;

private:
    ScaleLine* m_line = nullptr;
};

} // namespace inglenook::ui
