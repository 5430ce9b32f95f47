// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan_making_model.h"
#include "theme/theme.h"
#include "widgets/card.h"

class QPushButton;

namespace inglenook::ui {

class Segments;

/// An exercise of a plan that is put together: how often, a note to it, and the way out of the plan.
class PlanRow : public Card {
    Q_OBJECT

public:
    /// Both outlive it.
    PlanRow(const Theme& theme, PlanMakingModel& model, int place, QWidget* parent);

    void focusOften();
    void focusRemove();

private:
    Segments* m_often = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace inglenook::ui
