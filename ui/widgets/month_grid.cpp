// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/month_grid.h"

#include "theme/metrics.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QStyle>

namespace inglenook::ui {
namespace {

constexpr int kColumns = 7;
constexpr int kRow = 36;
constexpr int kHead = 30;
constexpr int kNarrowest = 36;
constexpr int kUsual = 44;

} // namespace

MonthGrid::MonthGrid(const Theme& theme, QWidget* parent) : QWidget{parent}, m_theme{theme}
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", QStringLiteral("none"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setToday(QDate::currentDate());
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void MonthGrid::setToday(QDate today)
{
    m_today = today;
    if (!m_cursor.isValid()) {
        m_cursor = today;
        m_month = {today.year(), today.month(), 1};
    }
    tell();
    update();
}

void MonthGrid::setMarks(const QHash<QDate, DayMarks>& marks)
{
    m_marks = marks;
    tell();
    update();
}

void MonthGrid::setChosen(QDate day)
{
    m_chosen = day;
    if (day.isValid())
        moveCursor(day);
    tell();
    update();
}

void MonthGrid::setMonth(int year, int month)
{
    moveCursor({year, month, qMin(m_cursor.day(), QDate{year, month, 1}.daysInMonth())});
}

void MonthGrid::showNext(int months)
{
    moveCursor(m_weekOnly ? m_cursor.addDays(qint64{kColumns} * months) : m_cursor.addMonths(months));
}

void MonthGrid::setWeekOnly(bool weekOnly)
{
    m_weekOnly = weekOnly;
    updateGeometry();
    update();
    Q_EMIT rangeChanged(firstShown(), lastShown());
}

QDate MonthGrid::firstShown() const
{
    return m_theme.weekStart(m_weekOnly ? m_cursor : m_month);
}

QDate MonthGrid::lastShown() const
{
    return firstShown().addDays(rows() * kColumns - 1);
}

int MonthGrid::rows() const
{
    if (m_weekOnly)
        return 1;
    const auto days = m_theme.weekStart(m_month).daysTo(m_month.addMonths(1));
    return int((days + kColumns - 1) / kColumns);
}

int MonthGrid::headHeight() const
{
    return m_theme.px(kHead);
}

int MonthGrid::rowHeight() const
{
    return m_theme.px(kRow);
}

QRectF MonthGrid::cellOf(QDate day) const
{
    const auto place = firstShown().daysTo(day);
    if (place < 0 || place >= qint64{rows()} * kColumns)
        return {};
    const double wide = width() / double(kColumns);
    const int column = int(place % kColumns);
    const int shown = layoutDirection() == Qt::RightToLeft ? kColumns - 1 - column : column;
    return {shown * wide, headHeight() + double(place / kColumns) * rowHeight(), wide, double(rowHeight())};
}

QDate MonthGrid::dayAt(const QPointF& point) const
{
    for (auto day = firstShown(); day <= lastShown(); day = day.addDays(1))
        if (cellOf(day).contains(point))
            return day;
    return {};
}

QSize MonthGrid::sizeHint() const
{
    return {kColumns * m_theme.px(kUsual), headHeight() + rows() * rowHeight()};
}

QSize MonthGrid::minimumSizeHint() const
{
    return {kColumns * m_theme.px(kNarrowest), sizeHint().height()};
}

void MonthGrid::moveCursor(QDate day)
{
    const auto before = std::pair{firstShown(), lastShown()};
    m_cursor = day;
    m_month = {day.year(), day.month(), 1};
    if (before != std::pair{firstShown(), lastShown()}) {
        updateGeometry();
        Q_EMIT rangeChanged(firstShown(), lastShown());
    }
    tell();
    update();
}

void MonthGrid::tell()
{
    setAccessibleName(describe(m_cursor));
    if (hasFocus()) {
        QAccessibleEvent changed{this, QAccessible::NameChanged};
        QAccessible::updateAccessibility(&changed);
    }
}

QString MonthGrid::describe(QDate day) const
{
    QStringList parts{QLocale{}.toString(day, QLocale::LongFormat)};
    if (day == m_today)
        parts += tr("today");
    if (day == m_chosen)
        parts += tr("chosen");
    if (const auto spoken = m_marks.value(day).spoken; !spoken.isEmpty())
        parts += spoken;
    return parts.join(QStringLiteral(", "));
}

void MonthGrid::keyPressEvent(QKeyEvent* event)
{
    m_keyboard = true;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(m_cursor.addDays(-forward));
    case Qt::Key_Right:
        return moveCursor(m_cursor.addDays(forward));
    case Qt::Key_Up:
        return moveCursor(m_cursor.addDays(-kColumns));
    case Qt::Key_Down:
        return moveCursor(m_cursor.addDays(kColumns));
    case Qt::Key_Home:
        return moveCursor(m_theme.weekStart(m_cursor));
    case Qt::Key_End:
        return moveCursor(m_theme.weekStart(m_cursor).addDays(kColumns - 1));
    case Qt::Key_PageUp:
        return moveCursor(m_cursor.addMonths(-1));
    case Qt::Key_PageDown:
        return moveCursor(m_cursor.addMonths(1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        setChosen(m_cursor);
        Q_EMIT dayChosen(m_chosen);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthGrid::mousePressEvent(QMouseEvent* event)
{
    const auto day = dayAt(event->position());
    if (!day.isValid() || event->button() != Qt::LeftButton)
        return;
    m_keyboard = false;
    setChosen(day);
    Q_EMIT dayChosen(day);
}

void MonthGrid::mouseMoveEvent(QMouseEvent* event)
{
    const auto day = dayAt(event->position());
    if (std::exchange(m_hovered, day) != day)
        update();
}

void MonthGrid::leaveEvent(QEvent* event)
{
    m_hovered = {};
    update();
    QWidget::leaveEvent(event);
}

void MonthGrid::focusInEvent(QFocusEvent* event)
{
    m_keyboard = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
}

void MonthGrid::focusOutEvent(QFocusEvent* event)
{
    m_keyboard = false;
    QWidget::focusOutEvent(event);
}

} // namespace inglenook::ui
