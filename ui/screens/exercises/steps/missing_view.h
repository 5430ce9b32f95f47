// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/exercises/steps/step_view.h"

namespace inglenook::ui {

/// After “Not quite”: what is still missing. One field, no counter, no limit.
class MissingView : public StepView {
    Q_OBJECT

public:
    MissingView(const StepContext& context, QWidget* parent);
    [[nodiscard]] QWidget* firstControl() const override;

private:
    CoachedField* m_field = nullptr;
};

} // namespace inglenook::ui
