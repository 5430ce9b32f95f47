// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight_picture.h"

#include <QAbstractTableModel>

namespace inglenook::ui {

/// A picture as a table: the same figures, with heads, for whoever would rather read than look.
class InsightTable : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int PointRole = Qt::UserRole + 1; ///< int: the point of the picture that a cell is; -1: none

    explicit InsightTable(QObject* parent = nullptr) : QAbstractTableModel{parent} {}

    void setPicture(const InsightPicture& picture);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    QVector<QVector<InsightCell>> m_rows;
};

} // namespace inglenook::ui
