// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QAbstractButton>

namespace inglenook::ui {

/// A family in the column beside the exercises: its drawing, its name, how many there are.
class FamilyRow : public QAbstractButton {
    Q_OBJECT

public:
    FamilyRow(const Theme& theme, const QString& icon, const QString& name, int count, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    int m_count;
};

} // namespace inglenook::ui
