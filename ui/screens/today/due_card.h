// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/promises_model.h"
#include "models/rituals_model.h"
#include "theme/theme.h"
#include "widgets/card.h"

class QBoxLayout;

namespace inglenook::ui {

/// The rituals and promises of the day. Nothing in it is ever late.
class DueCard : public Card {
    Q_OBJECT

public:
    struct Due {
        QVector<RitualsModel::Row> rituals;
        QVector<PromisesModel::Row> promises;
        int more = 0; ///< beside these
        [[nodiscard]] bool isEmpty() const { return rituals.isEmpty() && promises.isEmpty(); }
    };

    DueCard(const Theme& theme, RitualsModel& rituals, PromisesModel& promises, const Due& due, QWidget* parent);

Q_SIGNALS:
    void promiseWanted(const QString& id);
    void promiseAway(const QString& id); ///< not today
    void allWanted();

private:
    void addRitual(const RitualsModel::Row& row, int number);
    void addPromise(const PromisesModel::Row& row, int number);
    void addHead(const QString& icon, const QString& title, const QString& when);
    void addButtons(std::initializer_list<QWidget*> buttons);

    const Theme& m_theme;
    RitualsModel& m_rituals;
    PromisesModel& m_promises;
};

} // namespace inglenook::ui
