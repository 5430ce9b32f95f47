// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace inglenook::ui {

/// How much of a break is over. The words below say the same.
class BreakBar : public QWidget {
public:
    BreakBar(const Theme& theme, QWidget* parent) : QWidget{parent}, m_theme{theme} {}

    void setShare(double share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const double round = height() / 2.0;
        painter.setBrush(m_theme.tokens().pressed);
        painter.drawRoundedRect(rect(), round, round);
        painter.setBrush(m_theme.tokens().text2);
        painter.drawRoundedRect(QRectF{0, 0, std::max(2 * round, width() * m_share), 2 * round}, round, round);
    }

private:
    const Theme& m_theme;
    double m_share = 0;
};

} // namespace inglenook::ui
