// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace inglenook::ui {

/// A row of a FinderPanel: icon, name with what was typed in it marked, what it is, its key.
class FinderDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kRowHeight = 44;
    struct Roles {
        int detail;
        int icon;
        int keys;
        int hits;
    };

    FinderDelegate(const Theme& theme, Roles roles, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTitle(QPainter& painter, const QRect& box, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;

    const Theme& m_theme;
    Roles m_roles;
};

} // namespace inglenook::ui
