// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/exercises/steps/step_view.h"

namespace inglenook::ui {

/// Something to read together: also the change of roles and the closing words.
class ReadView : public StepView {
    Q_OBJECT

public:
    ReadView(const StepContext& context, QWidget* parent);
};

} // namespace inglenook::ui
