// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page_panel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kGap = 6;
constexpr int kPadding = 18;

} // namespace

PagePanel::PagePanel(const Theme& theme, const QString& name, QWidget* page)
    : QFrame{page},
      m_column{new QVBoxLayout{this}},
      m_before{QApplication::focusWidget()}
{
    setAccessibleName(name);
    setProperty("surface", QStringLiteral("card"));
    setProperty("outlined", true);
    setAttribute(Qt::WA_StyledBackground);
    const int padding = theme.px(kPadding);
    m_column->setContentsMargins(padding, padding, padding, padding);
    m_column->setSpacing(10);
    hide();
}

void PagePanel::openAt(QWidget* anchor, QWidget* first)
{
    m_anchor = anchor;
    place();
    show();
    raise();
    first->setFocus(Qt::OtherFocusReason);
    QCoreApplication::instance()->installEventFilter(this);
}

void PagePanel::place()
{
    if (!m_anchor)
        return;
    const auto page = parentWidget()->rect();
    const auto wish = sizeHint().boundedTo(page.size());
    const QRect anchor{m_anchor->mapTo(parentWidget(), QPoint{}), m_anchor->size()};
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QRect box{{mirrored ? anchor.right() - wish.width() + 1 : anchor.left(), anchor.bottom() + kGap}, wish};
    if (box.bottom() > page.bottom() - kGap)
        box.moveBottom(anchor.top() - kGap);
    box.moveLeft(std::clamp(box.left(), kGap, std::max(kGap, page.width() - box.width() - kGap)));
    box.moveTop(std::clamp(box.top(), kGap, std::max(kGap, page.height() - box.height() - kGap)));
    setGeometry(box);
}

void PagePanel::close()
{
    if (isHidden())
        return;
    QCoreApplication::instance()->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    deleteLater();
    Q_EMIT closed(hadFocus);
}

bool PagePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &PagePanel::place, Qt::QueuedConnection);
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        auto* pressed = qobject_cast<QWidget*>(watched);
        // A press on the anchor would open it anew right after.
        if (pressed != this && !isAncestorOf(pressed) && pressed->window() == window())
            QMetaObject::invokeMethod(this, &PagePanel::close, Qt::QueuedConnection);
    }
    return QFrame::eventFilter(watched, event);
}

bool PagePanel::focusNextPrevChild(bool next)
{
    QList<QWidget*> stops;
    for (auto* widget = nextInFocusChain(); widget && widget != this; widget = widget->nextInFocusChain())
        if (isAncestorOf(widget) && widget->isVisible() && widget->focusPolicy() & Qt::TabFocus)
            stops.append(widget);
    if (stops.isEmpty())
        return false;
    const auto here = stops.indexOf(focusWidget());
    const auto there = here < 0 ? 0 : (here + (next ? 1 : stops.size() - 1)) % stops.size();
    stops.at(there)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void PagePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void PagePanel::mousePressEvent(QMouseEvent*)
{
    // What lies below is not pressed through it.
}

} // namespace inglenook::ui
