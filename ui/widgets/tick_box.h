// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QCheckBox>

namespace inglenook::ui {

/// A tick, for what takes effect with the button below. The words right of it are part of what can be pressed.
class TickBox : public QCheckBox {
    Q_OBJECT

public:
    TickBox(const Theme& theme, const QString& text, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& point) const override { return rect().contains(point); }

private:
    const Theme& m_theme;
};

} // namespace inglenook::ui
