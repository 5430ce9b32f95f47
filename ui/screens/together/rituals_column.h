// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rituals_model.h"
#include "theme/theme.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace inglenook::ui {

class Card;

/// The rituals, each with its next time and what became of the last ones.
class RitualsColumn : public QWidget {
    Q_OBJECT

public:
    RitualsColumn(const Theme& theme, RitualsModel& model, QWidget* parent);
    /// Whether a calendar file can be saved: it can't in a demonstration, of which nothing is.
    void setOffersFile(bool offers);

Q_SIGNALS:
    void calendarWanted();

private:
    void fill();
    void addRow(Card& card, const RitualsModel::Row& row, int number);
    void addAnswers(Card& card, const RitualsModel::Row& row, const QString& name);
    void edit(const RitualsModel::Form& form, const QString& from);

    const Theme& m_theme;
    RitualsModel& m_model;
    QPushButton* m_new = nullptr;
    QVBoxLayout* m_body = nullptr;
    bool m_isEditing = false;
    bool m_offersFile = true;
};

} // namespace inglenook::ui
