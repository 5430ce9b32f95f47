// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/scrolled.h"

#include "theme/metrics.h"

#include <QApplication>
#include <QResizeEvent>
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
        setObjectName(QStringLiteral("session/scrolled")); // page_accessible.cpp knows it by this name
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        viewport()->setAutoFillBackground(false);
        setWidget(content);
        content->setAutoFillBackground(false);
        setAccessibleName(QCoreApplication::translate("Scrolled", "More than fits here. The arrow keys scroll."));
        connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
                [this](int, int most) { setFocusPolicy(most > 0 && !holdsControl() ? Qt::TabFocus : Qt::NoFocus); });
        m_follow = connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { bringIn(now); });
    }
    ~FollowingArea() override { disconnect(m_follow); } // before what it holds goes, and the focus with it

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool done = QScrollArea::eventFilter(watched, event);
        if (watched == widget() && event->type() == QEvent::Resize) {
            const auto* resize = static_cast<QResizeEvent*>(event);
            if (resize->size().width() != resize->oldSize().width())
                updateGeometry(); // how high it wants to be
            // What is in it has its new place only after this.
            QMetaObject::invokeMethod(
                this, [this] { bringIn(QApplication::focusWidget()); }, Qt::QueuedConnection);
        }
        return done;
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const auto wanted = widget()->sizeHint();
        const int wide = width();
        return {wanted.width(), widget()->hasHeightForWidth() ? widget()->heightForWidth(wide) : wanted.height()};
    }

private:
    [[nodiscard]] bool holdsControl() const
    {
        for (const auto* child : widget()->findChildren<QWidget*>())
            if (child->isVisibleTo(widget()) && (child->focusPolicy() & Qt::TabFocus) != 0)
                return true;
        return false;
    }

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
