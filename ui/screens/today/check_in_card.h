// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/check_in_model.h"
#include "theme/theme.h"
#include "widgets/card.h"

namespace inglenook::ui {

/// One word for today, or a point on the grid; and what others said who were here.
class CheckInCard : public Card {
    Q_OBJECT

public:
    /// `asksAgain`: mine can be chosen once more in the place of what stands there.
    CheckInCard(const Theme& theme, CheckInModel& model, bool asksAgain, QWidget* parent);

Q_SIGNALS:
    void wheelWanted();
    void gridWanted(QWidget* from);
    void againWanted();

private:
    void addRow(const CheckInModel::Row& row, bool asks);
    void addChoices(QLayout& choices, QWidget* parent);
    QWidget* makeSaid(const CheckInModel::Row& row);

    const Theme& m_theme;
    CheckInModel& m_model;
};

} // namespace inglenook::ui
