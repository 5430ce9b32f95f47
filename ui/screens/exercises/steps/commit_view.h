// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/exercises/steps/step_view.h"

namespace inglenook::ui {

/// Something to leave with: a promise, a ritual or an agreement, in one sentence of both.
class CommitView : public StepView {
    Q_OBJECT

public:
    CommitView(const StepContext& context, QWidget* parent);
    [[nodiscard]] QWidget* firstControl() const override;

private:
    CoachedField* m_field = nullptr;
};

} // namespace inglenook::ui
