// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/family_row.h"

#include "theme/metrics.h"

#include <QLocale>
#include <QPainter>

namespace inglenook::ui {
namespace {

constexpr int kHeight = 40;
constexpr int kIconCell = 26;
constexpr int kTextAt = 52;
constexpr int kEnd = 12;

} // namespace

FamilyRow::FamilyRow(const Theme& theme, const QString& icon, const QString& name, int count, QWidget* parent)
    : QAbstractButton{parent},
      m_theme{theme},
      m_icon{icon},
      m_count{count}
{
    setText(name);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("%1, %n exercises", "name of a family", count).arg(name));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize FamilyRow::sizeHint() const
{
    const QFontMetrics metrics{m_theme.font(TextRole::SmallMedium)};
    return {kTextAt + metrics.horizontalAdvance(text()) + 40 + kEnd, m_theme.px(kHeight)};
}

void FamilyRow::paintEvent(QPaintEvent*)
{
    const auto& tokens = m_theme.tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? tokens.selected : tokens.hover);
        painter.drawRoundedRect(rect(), radius::kControl, radius::kControl);
    }
    const auto colour = isChecked() ? tokens.text : tokens.text2;
    const int side = m_theme.px(kIconCell);
    const auto mark = m_theme.pixmap(m_icon, colour, side, devicePixelRatioF());
    painter.drawPixmap(12, (height() - side) / 2, mark);

    auto font = m_theme.font(TextRole::SmallMedium);
    if (isChecked())
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colour);
    const QRect line{m_theme.px(kTextAt), 0, width() - m_theme.px(kTextAt) - kEnd, height()};
    const auto count = QLocale{}.toString(m_count);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    const QFontMetrics metrics{font};
    const int room = line.width() - metrics.horizontalAdvance(count) - 12;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text(), Qt::ElideRight, room));
}

void FamilyRow::enterEvent(QEnterEvent*)
{
    update();
}

void FamilyRow::leaveEvent(QEvent*)
{
    update();
}

} // namespace inglenook::ui
