// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apart_model.h"
#include "widgets/card.h"

namespace inglenook::ui {

/// What two answer apart, each in their own time: whose envelope is there, and what comes next.
class ApartCard : public Card {
    Q_OBJECT

public:
    ApartCard(const Theme& theme, ApartModel& model, QWidget* parent);

Q_SIGNALS:
    void answerWanted(const QString& id);
    void readingWanted(const QString& id);
    void openingWanted(const QString& id);

private:
    void add(const ApartModel::Row& row, int number);
    [[nodiscard]] QString wordsFor(const AskedQuestion& question) const;

    const Theme& m_theme;
    ApartModel& m_model;
};

} // namespace inglenook::ui
