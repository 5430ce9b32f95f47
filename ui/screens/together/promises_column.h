// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/promises_model.h"
#include "theme/theme.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace inglenook::ui {

class Card;

/// Promises that are open, and those of before.
class PromisesColumn : public QWidget {
    Q_OBJECT

public:
    PromisesColumn(const Theme& theme, PromisesModel& model, QWidget* parent);

    void change(const QString& id);

private:
    void fill();
    void addOpen(Card& card, const PromisesModel::Row& row, const QString& name);
    void addPast(Card& card, const PromisesModel::Row& row, const QString& name);
    void addWords(Card& card, const PromisesModel::Row& row);
    void edit(const PromisesModel::Form& form, const QString& from);

    const Theme& m_theme;
    PromisesModel& m_model;
    QPushButton* m_new = nullptr;
    QVBoxLayout* m_body = nullptr;
    bool m_isEditing = false;
    bool m_showsPast = false;
};

} // namespace inglenook::ui
