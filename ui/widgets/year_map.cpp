// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/year_map.h"

#include "theme/metrics.h"
#include "widgets/year_map_accessible.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace inglenook::ui {
namespace {

constexpr int kWeek = 7;
constexpr int kColumns = 28;
constexpr int kHead = 20;
constexpr int kGap = 8;
constexpr int kLargest = 14;
constexpr int kSmallest = 9;
constexpr int kFirstYear = 1;
constexpr int kLastYear = 9999;

QDate halfStart(QDate day)
{
    return {day.year(), day.month() <= 6 ? 1 : 7, 1};
}

/// 0 to 3.
int levelOf(int count)
{
    return count == 0 ? 0 : count == 1 ? 1 : count <= 3 ? 2 : 3;
}

} // namespace

YearMap::YearMap(const Theme& theme, QWidget* parent) : QWidget{parent}, m_theme{theme}
{
    installYearMapInterface();
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", QStringLiteral("none"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setToday(QDate::currentDate());
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void YearMap::setToday(QDate today)
{
    m_today = today;
    if (!m_cursor.isValid())
        m_cursor = today;
    tell();
    update();
}

void YearMap::setYear(int year)
{
    const int held = std::clamp(year, kFirstYear, kLastYear);
    const int last = QDate{held, m_cursor.month(), 1}.daysInMonth();
    setCursor({held, m_cursor.month(), std::min(m_cursor.day(), last)});
}

void YearMap::setCounts(const QHash<QDate, int>& counts)
{
    m_counts = counts;
    tell();
    update();
}

void YearMap::setCursor(QDate day)
{
    if (!day.isValid() || day.year() < kFirstYear || day.year() > kLastYear)
        return;
    const int before = m_cursor.year();
    m_cursor = day;
    if (before != day.year()) {
        m_counts.clear();
        Q_EMIT yearChanged(day.year());
    }
    tell();
    update();
}

void YearMap::choose(QDate day)
{
    setCursor(day);
    Q_EMIT dayChosen(m_cursor);
}

double YearMap::cell() const
{
    return std::min<double>(width() / double(kColumns), m_theme.px(kLargest));
}

int YearMap::halfHeight() const
{
    return m_theme.px(kHead) + static_cast<int>(kWeek * cell());
}

QSize YearMap::sizeHint() const
{
    const int side = m_theme.px(kSmallest);
    const int high = 2 * (m_theme.px(kHead) + kWeek * m_theme.px(kLargest)) + kGap;
    return {std::min(kColumns * side, 280), high};
}

QRectF YearMap::cellOf(QDate day) const
{
    const auto days = m_theme.weekStart(halfStart(day)).daysTo(day);
    const int column = int(days / kWeek);
    const double side = cell();
    const double left = layoutDirection() == Qt::RightToLeft ? width() - (column + 1) * side : column * side;
    const int top = m_theme.px(kHead) + (day.month() <= 6 ? 0 : halfHeight() + kGap);
    return {left, top + double(days % kWeek) * side, side, side};
}

QDate YearMap::dayAt(const QPointF& point) const
{
    const QDate last{year(), 12, 31};
    for (auto day = QDate{year(), 1, 1}; day <= last; day = day.addDays(1))
        if (cellOf(day).contains(point))
            return day;
    return {};
}

QString YearMap::describe(QDate day) const
{
    const int entries = count(day);
    QStringList parts{QLocale{}.toString(day, QLocale::LongFormat)};
    if (day == m_today)
        parts += tr("today");
    parts += entries == 0 ? tr("nothing written") : entries == 1 ? tr("one entry") : tr("%n entries", nullptr, entries);
    return parts.join(QStringLiteral(", "));
}

QString YearMap::summary() const
{
    const auto days = static_cast<int>(m_counts.size());
    const auto name = QLocale{}.toString(QDate{year(), 1, 1}, QStringLiteral("yyyy"));
    if (days == 0)
        return tr("Nothing was written in %1.", "a year").arg(name);
    return tr("Written on %n days of %1.", "a year", days).arg(name);
}

void YearMap::tell()
{
    setAccessibleName(describe(m_cursor));
    setAccessibleDescription(summary());
    if (hasFocus()) {
        QAccessibleEvent changed{this, QAccessible::NameChanged};
        QAccessible::updateAccessibility(&changed);
    }
}

void YearMap::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    paintMonthNames(painter);
    const QDate last{year(), 12, 31};
    for (auto day = QDate{year(), 1, 1}; day <= last; day = day.addDays(1))
        paintDay(painter, day);
}

void YearMap::paintMonthNames(QPainter& painter) const
{
    painter.setFont(m_theme.font(TextRole::KeyCap));
    painter.setPen(m_theme.tokens().text3);
    for (int month = 1; month <= 12; ++month) {
        // Over the first week that is all of this month.
        const auto box = cellOf(QDate{year(), month, 1}.addDays(kWeek - 1));
        const double wide = cell() * 4;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRectF place{mirrored ? box.right() - wide : box.left(), double(month <= 6 ? 0 : halfHeight() + kGap),
                           wide, double(m_theme.px(kHead))};
        painter.drawText(place, int(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                         QLocale{}.standaloneMonthName(month, QLocale::ShortFormat));
    }
}

void YearMap::paintDay(QPainter& painter, QDate day) const
{
    constexpr std::array kShare{0.28, 0.55, 0.72, 0.88};
    const auto& tokens = m_theme.tokens();
    const std::array colours{tokens.heat0, tokens.heat1, tokens.heat2, tokens.heat3};
    const auto level = static_cast<std::size_t>(levelOf(count(day)));
    const auto box = cellOf(day);
    const double side = box.width() * kShare.at(level);
    QRectF mark{0, 0, side, side};
    mark.moveCenter(box.center());
    painter.setPen(level > 0 && tokens.border > 1 ? QPen{tokens.text, 1} : QPen{Qt::NoPen});
    painter.setBrush(level == 0 ? tokens.line : colours.at(level));
    painter.drawRoundedRect(mark, 2, 2);
    painter.setBrush(Qt::NoBrush);
    if (day == m_today) {
        painter.setPen(QPen{tokens.text, 1});
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    if (m_keyboard && hasFocus() && day == m_cursor) {
        painter.setPen(QPen{tokens.focus, 2});
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 4, 4);
    }
}

void YearMap::keyPressEvent(QKeyEvent* event)
{
    m_keyboard = true;
    const int forward = layoutDirection() == Qt::RightToLeft ? -kWeek : kWeek;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCursor(m_cursor.addDays(-forward));
    case Qt::Key_Right:
        return setCursor(m_cursor.addDays(forward));
    case Qt::Key_Up:
        return setCursor(m_cursor.addDays(-1));
    case Qt::Key_Down:
        return setCursor(m_cursor.addDays(1));
    case Qt::Key_Home:
        return setCursor({year(), 1, 1});
    case Qt::Key_End:
        return setCursor({year(), 12, 31});
    case Qt::Key_PageUp:
        return setYear(year() - 1);
    case Qt::Key_PageDown:
        return setYear(year() + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_cursor);
    default:
        QWidget::keyPressEvent(event);
    }
}

void YearMap::mousePressEvent(QMouseEvent* event)
{
    const auto day = dayAt(event->position());
    if (!day.isValid() || event->button() != Qt::LeftButton)
        return;
    m_keyboard = false;
    choose(day);
}

bool YearMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto day = dayAt(help->pos());
        QToolTip::showText(help->globalPos(), day.isValid() ? describe(day) : QString{}, this);
        return true;
    }
    return QWidget::event(event);
}

void YearMap::focusInEvent(QFocusEvent* event)
{
    m_keyboard = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
}

void YearMap::focusOutEvent(QFocusEvent* event)
{
    m_keyboard = false;
    QWidget::focusOutEvent(event);
}

} // namespace inglenook::ui
