// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apart_model.h"
#include "screens/today/today_page.h"

namespace inglenook::ui {

/// What two answered apart, side by side, and the way on together. Nothing computes who is right.
class ApartReadingPage : public TodayPage {
    Q_OBJECT

public:
    ApartReadingPage(const Theme& theme, const ApartModel::Opened& opened, QWidget* parent);

    void begin() override;

Q_SIGNALS:
    void entryWanted(const QString& id);
    void goOnWanted();

private:
    void addStep(const ApartModel::Opened& opened, const ApartModel::Opened::Step& step);

    QWidget* m_first = nullptr;
};

} // namespace inglenook::ui
