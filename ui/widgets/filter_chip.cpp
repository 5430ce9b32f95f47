// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_chip.h"

#include "theme/metrics.h"

#include <QKeyEvent>
#include <QPainter>

namespace inglenook::ui {

FilterChip::FilterChip(const Theme& theme, const QString& text, QWidget* parent)
    : Chip{theme, text, ChipSize::Normal, parent}
{
    setAccessibleName(tr("%1, narrows the list", "a filter").arg(text));
    setAccessibleDescription(tr("Delete takes it away."));
}

int FilterChip::trailingWidth() const
{
    return iconSide() + space::kStep1;
}

void FilterChip::paintEvent(QPaintEvent*)
{
    const auto& tokens = theme().tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = tokens.border / 2.0 - 0.5;
    const auto box = body().adjusted(half, half, -half, -half);
    painter.setBrush(isDown() ? tokens.pressed : underMouse() ? tokens.hover : tokens.selected);
    painter.setPen(QPen{tokens.control, double(tokens.border)});
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    paintText(painter, tokens.text, false);
    paintSign(painter, QStringLiteral("x"), tokens.text2, false);
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        click();
    else
        Chip::keyPressEvent(event);
}

} // namespace inglenook::ui
