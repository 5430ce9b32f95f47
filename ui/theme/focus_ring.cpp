// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/focus_ring.h"

#include "theme/metrics.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kAway = 2; ///< Between control and ring.
constexpr int kReach = kAway + int(stroke::kFocus);

bool isTextField(const QWidget* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return !line->isReadOnly();
    if (const auto* text = qobject_cast<const QTextEdit*>(widget))
        return !text->isReadOnly();
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget))
        return !plain->isReadOnly();
    return qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
}

int cornerOf(const QWidget& target)
{
    const auto given = target.property("focusRadius");
    return given.isValid() ? given.toInt() : radius::kControl;
}

QWidget* drawnRound(QWidget* focused)
{
    if (focused->property("focusTarget").toString() == u"parent" && focused->parentWidget())
        return focused->parentWidget();
    return focused;
}

} // namespace

FocusRing::FocusRing(const Theme& theme, QWidget* window) : QWidget{window}, m_theme{theme}
{
    setObjectName(QStringLiteral("focus-ring"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { moveTo(now); });
    connect(&theme, &Theme::changed, this, &FocusRing::place);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        m_keyboard = true;
        break;
    case QEvent::MouseButtonPress:
        m_keyboard = false;
        break;
    case QEvent::FocusIn: {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
            m_keyboard = true;
        else if (reason == Qt::MouseFocusReason) // Focus moves before the filter sees the press.
            m_keyboard = false;
        break;
    }
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ZOrderChange:
    case QEvent::ReadOnlyChange:
        if (m_target && watched != this && m_watched.contains(qobject_cast<QWidget*>(watched)))
            place();
        break;
    case QEvent::ChildAdded:
    case QEvent::ChildPolished:
        // What was added to the window later would lie above the ring.
        if (m_target && watched == parent() && static_cast<QChildEvent*>(event)->child() != this)
            raise();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::moveTo(QWidget* focused)
{
    m_focused = focused && focused->window() == window() ? focused : nullptr;
    const bool wanted =
        m_focused && m_focused->property("focusRing").toString() != u"none" && (m_keyboard || isTextField(m_focused));
    watch(wanted ? drawnRound(m_focused) : nullptr);
    place();
}

void FocusRing::watch(QWidget* target)
{
    m_target = target;
    m_watched.clear();
    for (auto* widget = target; widget && widget != window(); widget = widget->parentWidget())
        m_watched.append(widget);
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible()) {
        hide();
        return;
    }
    const int inset = m_target->property("focusInset").toInt();
    const auto box = QRect{m_target->mapTo(window(), QPoint{}), m_target->size()}.adjusted(0, inset, 0, -inset);
    const auto outer = box.adjusted(-kReach, -kReach, kReach, kReach);
    // Round corners: the ring reaches into the corners of the box, but not into its middle.
    const int corner = std::min(cornerOf(*m_target), std::min(box.width(), box.height()) / 2);
    QRegion shown{outer};
    shown -= box.adjusted(corner, 0, -corner, 0);
    shown -= box.adjusted(0, corner, 0, -corner);
    for (auto* widget = m_target->parentWidget(); widget && widget != window(); widget = widget->parentWidget()) {
        // A ring does not leave the page that scrolls it away.
        const auto* area = qobject_cast<QAbstractScrollArea*>(widget->parentWidget());
        if (area && area->viewport() == widget) {
            const QRect view{widget->mapTo(window(), QPoint{}), widget->size()};
            shown &= view.adjusted(-kReach, -kReach, kReach, kReach);
        }
    }
    if (shown.isEmpty()) {
        hide();
        return;
    }
    setGeometry(outer);
    setMask(shown.translated(-outer.topLeft()));
    show();
    raise();
    update();
}

void FocusRing::paintEvent(QPaintEvent*)
{
    if (!m_target)
        return;
    const auto colour = m_target->property("focusColour").value<QColor>();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{colour.isValid() ? colour : m_theme.tokens().focus, stroke::kFocus});
    const double half = stroke::kFocus / 2;
    const double corner = cornerOf(*m_target) + kAway + half;
    painter.drawRoundedRect(QRectF{rect()}.adjusted(half, half, -half, -half), corner, corner);
}

} // namespace inglenook::ui
