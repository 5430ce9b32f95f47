// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialog_scrim.h"

#include <QKeyEvent>
#include <QPainter>

namespace inglenook::ui {
namespace {

constexpr float kDimmed = 0.8F;

} // namespace

DialogScrim::DialogScrim(const Theme& theme, QWidget* window) : QWidget{window}, m_theme{theme}
{
    setGeometry(window->rect());
    window->installEventFilter(this);
    hide();
}

bool DialogScrim::alwaysAllowed(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_F9)
        return true;
    return event.modifiers() == Qt::ControlModifier && (event.key() == Qt::Key_L || event.key() == Qt::Key_Q);
}

bool DialogScrim::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Accepting keeps the window's shortcuts from hearing the key.
        event->setAccepted(!alwaysAllowed(*static_cast<QKeyEvent*>(event)));
        return true;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
        event->accept();
        return true;
    default:
        return QWidget::event(event);
    }
}

bool DialogScrim::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        Q_EMIT resized();
    }
    return QWidget::eventFilter(watched, event);
}

void DialogScrim::paintEvent(QPaintEvent*)
{
    auto colour = m_theme.tokens().window;
    colour.setAlphaF(kDimmed);
    QPainter{this}.fillRect(rect(), colour);
}

} // namespace inglenook::ui
