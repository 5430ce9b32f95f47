// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QListWidget>

namespace inglenook::ui {

/// Rows of a text with a detail at the far end, of which one can be chosen. As many rows high as there are, up to five.
class DetailList : public QListWidget {
    Q_OBJECT

public:
    struct Row {
        QString text;
        QString detail;
    };

    /// `name` is what screen readers call the list.
    DetailList(const Theme& theme, const QString& name, QWidget* parent);

    /// The first one is chosen then.
    void setRows(const QVector<Row>& rows);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    [[nodiscard]] int heightOf(int rows) const;

    const Theme& m_theme;
};

} // namespace inglenook::ui
