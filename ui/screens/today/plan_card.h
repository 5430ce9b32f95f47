// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plans_model.h"
#include "theme/theme.h"
#include "widgets/card.h"

namespace inglenook::ui {

/// What is next in a plan for at home. It never says what was left out.
class PlanCard : public Card {
    Q_OBJECT

public:
    PlanCard(const Theme& theme, const PlansModel::Card& shown, QWidget* parent);

Q_SIGNALS:
    void beginWanted(const QString& exercise);
    void notTodayWanted(const QString& plan);
    void wholeWanted();
    void awayWanted(const QString& plan); ///< it is over
};

} // namespace inglenook::ui
