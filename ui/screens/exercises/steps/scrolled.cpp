// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/scrolled.h"

#include "theme/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace inglenook::ui {
namespace {

/// QScrollArea follows the focus only where Tab moves it inside, only to where the cursor stands, and before the layout
/// is done.
class FollowingArea : public QScrollArea {
public:
    explicit FollowingArea(QWidget* content)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        viewport()->setAutoFillBackground(false);
        setWidget(content);
        content->setAutoFillBackground(false);
        m_follow = connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { bringIn(now); });
    }
    ~FollowingArea() override { disconnect(m_follow); } // before what it holds goes, and the focus with it

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool done = QScrollArea::eventFilter(watched, event);
        if (watched == widget() && event->type() == QEvent::Resize)
            bringIn(QApplication::focusWidget());
        return done;
    }

private:
    void bringIn(const QWidget* focused)
    {
        // Nothing moves away under a button of the mouse that is being pressed.
        if (focused == nullptr || !widget()->isAncestorOf(focused) || QApplication::mouseButtons() != Qt::NoButton)
            return;
        const QRect box =
            QRect{focused->mapTo(widget(), QPoint{}), focused->size()}.adjusted(0, -space::kStep2, 0, space::kStep2);
        auto* bar = verticalScrollBar();
        const int room = viewport()->height();
        if (box.height() > room)
            return;
        if (box.top() < bar->value())
            bar->setValue(box.top());
        else if (box.bottom() >= bar->value() + room)
            bar->setValue(box.bottom() + 1 - room);
    }

    QMetaObject::Connection m_follow;
};

} // namespace

QWidget* scrolled(QWidget* content)
{
    return content == nullptr ? nullptr : new FollowingArea{content};
}

} // namespace inglenook::ui
