// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight_table.h"

namespace inglenook::ui {

void InsightTable::setPicture(const InsightPicture& picture)
{
    beginResetModel();
    m_headers = picture.headers;
    m_rows = picture.rows;
    endResetModel();
}

int InsightTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int InsightTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant InsightTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto cell = m_rows.at(index.row()).value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case PointRole:
        return cell.point;
    case Qt::AccessibleTextRole:
        // A cell alone says whose it is.
        return index.column() == 0
                   ? cell.text
                   : QStringLiteral("%1, %2: %3")
                         .arg(m_rows.at(index.row()).value(0).text, m_headers.value(index.column()), cell.text);
    default:
        return {};
    }
}

QVariant InsightTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal)
        return m_headers.value(section);
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

} // namespace inglenook::ui
