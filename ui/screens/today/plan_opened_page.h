// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plans_model.h"
#include "screens/today/today_page.h"

namespace inglenook::ui {

/// What a plan says that was opened from a file, before it is taken in.
class PlanOpenedPage : public TodayPage {
    Q_OBJECT

public:
    /// There is one in view.
    PlanOpenedPage(const Theme& theme, PlansModel& model, const QString& whoSeesIt, QWidget* parent);

    void begin() override;

Q_SIGNALS:
    void takenIn();

protected:
    void leave() override;

private:
    void take();

    PlansModel& m_model;
    QWidget* m_first = nullptr;
};

} // namespace inglenook::ui
