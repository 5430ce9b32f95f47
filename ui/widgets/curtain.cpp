// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/curtain.h"

#include "theme/metrics.h"
#include "widgets/curtain_button.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace inglenook::ui {
namespace {

constexpr int kGap = 20;
constexpr int kMarkHeight = 54;
constexpr int kMarkAbove = 108; ///< From the middle of the window up to the top of the mark.
constexpr int kTitleAbove = 28;
constexpr int kLineBelow = 26;
constexpr int kButtonsBelow = 88;
constexpr int kSecondsInMinute = 60;

} // namespace

Curtain::Curtain(const Theme& theme, QWidget* window)
    : QWidget{window},
      m_theme{theme},
      m_back{new CurtainButton{theme, tr("Come back"), QStringLiteral("F9"), CurtainButton::Look::Solid, this}},
      m_lock{new CurtainButton{theme, tr("Lock now"), tr("Ctrl L"), CurtainButton::Look::Outlined, this}}
{
    setObjectName(QStringLiteral("curtain"));
    setAccessibleName(tr("Out of sight"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_back->setObjectName(QStringLiteral("curtain/back"));
    m_lock->setObjectName(QStringLiteral("curtain/lock"));
    hide();
    window->installEventFilter(this);
    connect(m_back, &QPushButton::clicked, this, &Curtain::comeBackWanted);
    connect(m_lock, &QPushButton::clicked, this, &Curtain::lockWanted);
    connect(&theme, &Theme::changed, this, &Curtain::layOut);
}

void Curtain::closePopups()
{
    for (auto* popup = QApplication::activePopupWidget(); popup != nullptr;) {
        popup->close();
        // One that refuses is hidden by force: nothing may stand above the curtain.
        if (popup == QApplication::activePopupWidget())
            popup->hide();
        auto* next = QApplication::activePopupWidget();
        popup = next == popup ? nullptr : next;
    }
    QToolTip::hideText();
}

void Curtain::draw()
{
    if (isVisible())
        return;
    m_before = QApplication::focusWidget();
    closePopups();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_back->setFocus(Qt::OtherFocusReason);
    repaint();
}

void Curtain::open()
{
    if (!isVisible())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void Curtain::setSecondsLeft(int seconds)
{
    m_secondLine = seconds < 0 ? QString{}
                               : tr("Locks by itself in %1")
                                     .arg(QStringLiteral("%1:%2")
                                              .arg(seconds / kSecondsInMinute)
                                              .arg(seconds % kSecondsInMinute, 2, 10, QLatin1Char{'0'}));
    setAccessibleDescription(m_secondLine);
    update();
}

void Curtain::layOut()
{
    const auto back = m_back->sizeHint();
    const auto lock = m_lock->sizeHint();
    const int wide = back.width() + kGap + lock.width();
    const int top = height() / 2 + m_theme.px(kButtonsBelow);
    const QRect row{(width() - wide) / 2, top, wide, back.height()};
    m_back->setGeometry(QStyle::visualRect(layoutDirection(), row, {row.topLeft(), back}));
    m_lock->setGeometry(
        QStyle::visualRect(layoutDirection(), row, {QPoint{row.left() + back.width() + kGap, top}, lock}));
    update();
}

void Curtain::paintEvent(QPaintEvent*)
{
    const CurtainColours colours;
    QPainter painter{this};
    std::size_t fold = 0;
    for (int left = 0; left < width(); ++fold) {
        const int wide = colours.widths.at(fold % colours.widths.size());
        painter.fillRect(left, 0, wide, height(), QColor{colours.folds.at(fold % colours.folds.size())});
        left += wide;
    }
    const int middle = height() / 2;
    const int high = m_theme.px(kMarkHeight);
    const auto mark = m_theme.pixmap(QStringLiteral("app"), QColor{colours.text}, high, devicePixelRatioF());
    painter.drawPixmap(
        QPointF{(width() - mark.deviceIndependentSize().width()) / 2, double(middle - m_theme.px(kMarkAbove))}, mark);
    painter.setFont(m_theme.font(TextRole::JournalTitle));
    painter.setPen(QColor{colours.text});
    const int title = m_theme.lineHeight(TextRole::JournalTitle);
    painter.drawText(QRect{0, middle - m_theme.px(kTitleAbove), width(), title}, Qt::AlignCenter, tr("Out of sight"));
    painter.setFont(m_theme.font(TextRole::Lead));
    painter.setPen(QColor{colours.secondLine});
    const int line = m_theme.lineHeight(TextRole::Lead);
    painter.drawText(QRect{0, middle + m_theme.px(kLineBelow), width(), line}, Qt::AlignCenter, m_secondLine);
}

void Curtain::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void Curtain::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F9)
        Q_EMIT comeBackWanted();
    else if (event->key() == Qt::Key_L && event->modifiers() == Qt::ControlModifier)
        Q_EMIT lockWanted();
    event->accept();
}

bool Curtain::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // The window's shortcuts rest; leaving stays possible.
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool leaving = key->key() == Qt::Key_Q && key->modifiers() == Qt::ControlModifier;
        event->setAccepted(!leaving);
        return true;
    }
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

bool Curtain::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && isVisible()) {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        if (event->type() == QEvent::ChildAdded)
            raise();
    }
    return QWidget::eventFilter(watched, event);
}

bool Curtain::focusNextPrevChild(bool)
{
    auto* other = m_back->hasFocus() ? m_lock : m_back;
    other->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace inglenook::ui
