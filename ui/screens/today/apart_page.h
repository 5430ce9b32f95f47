// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apart_model.h"
#include "screens/today/today_page.h"

#include <vector>

namespace inglenook::ui {

class NoteLine;

/// The private questions at the beginning of an exercise, one below the other, answered alone and sealed together.
class ApartPage : public TodayPage {
    Q_OBJECT

public:
    ApartPage(const Theme& theme, ApartModel& model, ApartModel::Sheet sheet, QWidget* parent);

    void begin() override;

Q_SIGNALS:
    void given();

protected:
    void leave() override;

private:
    void addStep(std::size_t number);
    void addLines(std::size_t number);
    void addChoices(std::size_t number);
    void addWords(std::size_t number);
    void tell(std::size_t number);
    void give();
    void takeFirst(QWidget* widget);

    ApartModel& m_model;
    ApartModel::Sheet m_sheet;
    NoteLine* m_missing = nullptr;
    QWidget* m_first = nullptr;
};

} // namespace inglenook::ui
