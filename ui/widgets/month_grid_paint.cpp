// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a MonthGrid is drawn; what it does is in month_grid.cpp.
#include "widgets/month_grid.h"

#include "theme/metrics.h"

#include <QLocale>
#include <QPainter>

namespace inglenook::ui {
namespace {

constexpr int kColumns = 7;
constexpr int kMark = 8;
constexpr int kMarkGap = 2;
constexpr int kWeekdayLetters = 2;
constexpr double kChosenRadius = 8;
constexpr double kDiamondSide = 0.77;
constexpr double kDiamondCorner = 0.18;
constexpr double kQuarterTurn = 45;

void paintMark(QPainter& painter, const QRectF& box, const PersonColours& colours, bool diamond)
{
    painter.setPen(QPen{colours.line, 1});
    painter.setBrush(colours.fill);
    if (!diamond) {
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
    const double side = box.width() * kDiamondSide;
    painter.save();
    painter.translate(box.center());
    painter.rotate(kQuarterTurn);
    painter.drawRoundedRect(QRectF{-side / 2, -side / 2, side, side}, box.width() * kDiamondCorner,
                            box.width() * kDiamondCorner);
    painter.restore();
}

} // namespace

void MonthGrid::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(m_theme.tokens().text3);
    for (int column = 0; column < kColumns; ++column) {
        const auto day = firstShown().addDays(column);
        auto head = cellOf(day);
        head.moveTop(0);
        head.setHeight(headHeight());
        painter.drawText(head, Qt::AlignCenter,
                         QLocale{}.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat).left(kWeekdayLetters));
    }
    for (auto day = firstShown(); day <= lastShown(); day = day.addDays(1))
        paintDay(painter, day);
}

void MonthGrid::paintDay(QPainter& painter, QDate day) const
{
    const auto& tokens = m_theme.tokens();
    const auto cell = cellOf(day);
    const auto marks = m_marks.value(day);
    const bool chosen = day == m_chosen;
    const bool strong = chosen || day == m_today || marks.hit;
    if (chosen || day == m_hovered) {
        painter.setPen(chosen ? QPen{tokens.text, double(tokens.border)} : QPen{Qt::NoPen});
        painter.setBrush(chosen ? tokens.selected : tokens.hover);
        painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), kChosenRadius, kChosenRadius);
    }
    if (m_keyboard && hasFocus() && day == m_cursor) {
        painter.setPen(QPen{tokens.focus, stroke::kFocus});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cell.adjusted(1.5, 1.5, -1.5, -1.5), kChosenRadius, kChosenRadius);
    }
    const auto font = m_theme.font(strong ? TextRole::BodyStrong : TextRole::Body);
    const QFontMetrics metrics{font};
    const auto number = QLocale{}.toString(day.day());
    const bool inMonth = m_weekOnly || (day.year() == m_month.year() && day.month() == m_month.month());
    QRectF text{0, 0, double(metrics.horizontalAdvance(number)), double(metrics.height())};
    text.moveCenter({cell.center().x(), cell.top() + cell.height() * 0.4});
    if (marks.hit)
        painter.fillRect(text.adjusted(-4, 0, 4, 0), tokens.accentTint);
    painter.setFont(font);
    painter.setPen(inMonth ? tokens.text : tokens.text3);
    painter.drawText(text.adjusted(-4, 0, 4, 0), Qt::AlignCenter, number);
    if (day == m_today || marks.hit)
        painter.fillRect(
            QRectF{text.left() - (marks.hit ? 4 : 0), text.bottom() - 1, text.width() + (marks.hit ? 8 : 0), 2},
            marks.hit ? tokens.accentText : tokens.text);
    paintMarks(painter, cell, marks);
}

void MonthGrid::paintMarks(QPainter& painter, const QRectF& cell, const DayMarks& marks) const
{
    const bool circle = marks.circles > 0;
    const bool diamond = marks.diamonds > 0;
    if (!circle && !diamond)
        return;
    const double side = m_theme.px(kMark);
    const double wide = circle && diamond ? 2 * side + kMarkGap : side;
    QRectF box{cell.center().x() - wide / 2, cell.bottom() - side - 1, side, side};
    const auto& tokens = m_theme.tokens();
    if (circle) {
        paintMark(painter, box, tokens.person(0), false);
        box.translate(side + kMarkGap, 0);
    }
    if (diamond)
        paintMark(painter, box, tokens.person(1), true);
}

} // namespace inglenook::ui
