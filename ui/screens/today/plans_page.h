// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plans_model.h"
#include "screens/today/today_page.h"

namespace inglenook::ui {

class Card;

/// The plans for at home that are in this journal, whole: what they say, what was done, and the way out of them.
class PlansPage : public TodayPage {
    Q_OBJECT

public:
    PlansPage(const Theme& theme, PlansModel& model, QWidget* parent);

    void begin() override;

Q_SIGNALS:
    void beginWanted(const QString& exercise);
    void fileWanted(); ///< to open one

private:
    void fill();
    QWidget* addPlan(const PlansModel::Plan& plan, int number);
    void addExercise(Card& card, const PlansModel::Plan& plan, int place, const QString& name);
    void addWays(Card& card, const PlansModel::Plan& plan, const QString& name);
    void askToRemove(const QString& plan);

    PlansModel& m_model;
    QVBoxLayout* m_list;
    QWidget* m_open = nullptr;
};

} // namespace inglenook::ui
