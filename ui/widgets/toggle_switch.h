// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QCheckBox>

class QVariantAnimation;

namespace inglenook::ui {

/// On or off, at once. The words right of it are part of what can be pressed.
class ToggleSwitch : public QCheckBox {
    Q_OBJECT

public:
    ToggleSwitch(const Theme& theme, const QString& text, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& point) const override { return rect().contains(point); }

private:
    void glide(bool on);

    const Theme& m_theme;
    QVariantAnimation* m_slide;
    double m_knob = 0; ///< 0 is off, 1 is on.
};

} // namespace inglenook::ui
