// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/covering_page.h"

#include <QApplication>
#include <QKeyEvent>

namespace inglenook::ui {

CoveringPage::CoveringPage(QWidget* page) : QFrame{page}, m_before{QApplication::focusWidget()}
{
    setProperty("surface", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    hide();
    page->installEventFilter(this);
}

void CoveringPage::cover()
{
    setGeometry(parentWidget()->rect());
    show();
    raise();
}

void CoveringPage::close()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    deleteLater();
}

bool CoveringPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QFrame::eventFilter(watched, event);
}

bool CoveringPage::focusNextPrevChild(bool next)
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

void CoveringPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void CoveringPage::mousePressEvent(QMouseEvent*)
{
    // What lies below is not pressed through this page.
}

} // namespace inglenook::ui
