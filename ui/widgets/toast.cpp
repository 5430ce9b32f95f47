// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toast.h"

#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "widgets/text_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kWidest = 560;
constexpr int kNarrowest = 320;
constexpr int kBottom = 24;

} // namespace

Toast::Toast(const Theme& theme, QWidget* page)
    : QFrame{page},
      m_theme{theme},
      m_sentence{new TextLabel{theme, TextRole::Body, &Tokens::onInk, {}, this}},
      m_action{new QPushButton{this}},
      m_timer{new QTimer{this}}
{
    setObjectName(QStringLiteral("toast"));
    setProperty("surface", QStringLiteral("ink"));
    m_action->setObjectName(QStringLiteral("toast/action"));
    m_action->setProperty("focusColour", theme.tokens().onInk);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(18, 6, 6, 6);
    row->setSpacing(space::kStep4);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    m_timer->setSingleShot(true);
    m_timer->setInterval(kMilliseconds);
    hide();
    page->installEventFilter(this);
    m_action->installEventFilter(this);
    connect(m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        // Away first: whoever takes it back may show the next one.
        m_timer->stop();
        hide();
        Q_EMIT actionChosen();
    });
    connect(&theme, &Theme::changed, this, [this] {
        m_action->setProperty("focusColour", m_theme.tokens().onInk);
        place();
    });
}

void Toast::present(const QString& sentence, const QString& action, const QString& icon)
{
    if (isVisible())
        Q_EMIT dismissed();
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setAccessibleDescription(sentence);
    m_action->setVisible(!action.isEmpty());
    setButtonIcon(m_theme, *m_action, icon, &Tokens::onInk);
    setAccessibleName(sentence);
    const bool fresh = !isVisible();
    show();
    raise();
    place();
    const auto motion = m_theme.motion(Movement::Page);
    if (fresh && motion.milliseconds > 0) {
        auto* slide = new QPropertyAnimation{this, "pos", this};
        slide->setDuration(motion.milliseconds);
        slide->setEasingCurve(motion.curve);
        slide->setStartValue(pos() + QPoint{0, Motion::kSlide});
        slide->setEndValue(pos());
        slide->start(QAbstractAnimation::DeleteWhenStopped);
    }
    m_timer->start();
    QAccessibleEvent announcement{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&announcement);
}

bool Toast::trigger()
{
    if (!isVisible() || m_action->isHidden())
        return false;
    m_action->click();
    return true;
}

void Toast::dismiss()
{
    m_timer->stop();
    hide();
    Q_EMIT dismissed();
}

void Toast::waitOn()
{
    if (isVisible() && !underMouse() && !m_action->hasFocus())
        m_timer->start();
}

void Toast::place()
{
    const auto* page = parentWidget();
    const int room = page->width() - 2 * space::kPageSide;
    const int wide = std::min(room, std::clamp(sizeHint().width(), m_theme.px(kNarrowest), m_theme.px(kWidest)));
    const int high = std::max(sizeHint().height(), hasHeightForWidth() ? heightForWidth(wide) : 0);
    const int left = layoutDirection() == Qt::RightToLeft ? page->width() - space::kPageSide - wide : space::kPageSide;
    setGeometry(left, page->height() - kBottom - high, wide, high);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_action && event->type() == QEvent::FocusIn)
        m_timer->stop();
    if (watched == m_action && event->type() == QEvent::FocusOut)
        QTimer::singleShot(0, this, &Toast::waitOn);
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent* event)
{
    m_timer->stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event)
{
    QTimer::singleShot(0, this, &Toast::waitOn);
    QFrame::leaveEvent(event);
}

void Toast::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace inglenook::ui
