// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/tray_sign.h"

#include "theme/tokens.h"
#include "widgets/member_mark.h"

#include <QIcon>
#include <QPainter>
#include <QPainterPath>

namespace inglenook::ui {
namespace {

/// The circle and the diamond of the name, in the colours of two people: they stand out on light and on dark panels.
QIcon drawn(const Tokens& tokens)
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap{side, side};
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const qreal mark = side * 0.64;
        const qreal middle = (side - mark) / 2;
        const auto draw = [&](qreal left, MarkShape shape, PersonColour colour) {
            painter.setBrush(coloursOf(tokens, colour).fill);
            painter.drawPath(markPath({left, middle, mark, mark}, shape));
        };
        draw(0, MarkShape::Circle, PersonColour::A);
        draw(side - mark, MarkShape::Diamond, PersonColour::B);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace

TraySign::TraySign(const Theme& theme, QObject* parent) : QObject{parent}, m_theme{theme}, m_icon{drawn(theme.tokens())}
{
    m_menu.addAction(tr("Open Inglenook"), this, &TraySign::openWanted);
    m_menu.addAction(tr("Leave"), this, &TraySign::leaveWanted);
    m_icon.setContextMenu(&m_menu);
    m_icon.setToolTip(QStringLiteral("Inglenook"));
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT openWanted();
    });
    connect(&theme, &Theme::changed, this, [this] { m_icon.setIcon(drawn(m_theme.tokens())); });
}

} // namespace inglenook::ui
