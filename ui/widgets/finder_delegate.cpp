// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/finder_delegate.h"

#include "theme/metrics.h"

#include <QPainter>
#include <QPoint>
#include <QTextLayout>

namespace inglenook::ui {
namespace {

constexpr int kSide = 12;
constexpr int kTextLeft = 42;

} // namespace

FinderDelegate::FinderDelegate(const Theme& theme, Roles roles, QObject* parent)
    : QStyledItemDelegate{parent},
      m_theme{theme},
      m_roles{roles}
{
}

QSize FinderDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_theme.px(kTextLeft), m_theme.px(kRowHeight)};
}

void FinderDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& tokens = m_theme.tokens();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        // Never by colour alone: the chosen row has an edge as well.
        painter->setPen(current ? QPen{tokens.control, double(tokens.border)} : QPen{Qt::NoPen});
        painter->setBrush(current ? tokens.selected : tokens.hover);
        painter->drawRoundedRect(QRectF{option.rect}.adjusted(1, 1, -1, -1), radius::kControl, radius::kControl);
    }
    const auto mirror = [&option](const QRect& box) { return QStyle::visualRect(option.direction, option.rect, box); };
    const auto inner = option.rect.adjusted(kSide, 0, -kSide, 0);
    const int icon = m_theme.px(size::kIcon);
    painter->drawPixmap(mirror({inner.left(), inner.center().y() - icon / 2, icon, icon}).topLeft(),
                        m_theme.pixmap(index.data(m_roles.icon).toString(), tokens.text2, icon,
                                       painter->device()->devicePixelRatioF()));
    auto words = inner.adjusted(m_theme.px(kTextLeft) - kSide, 0, 0, 0);
    painter->setFont(m_theme.font(TextRole::Caption));
    painter->setPen(tokens.text2);
    for (const int role : {m_roles.keys, m_roles.detail}) {
        const auto text = index.data(role).toString();
        if (text.isEmpty())
            continue;
        const int wide = painter->fontMetrics().horizontalAdvance(text) + 1;
        painter->drawText(mirror({words.right() - wide, words.top(), wide + 1, words.height()}), Qt::AlignCenter, text);
        words.setRight(words.right() - wide - m_theme.px(space::kStep4));
    }
    paintTitle(*painter, mirror(words), option, index);
    painter->restore();
}

void FinderDelegate::paintTitle(QPainter& painter, const QRect& box, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const auto& tokens = m_theme.tokens();
    const auto font = m_theme.font(TextRole::Body);
    const auto text =
        QFontMetrics{font}.elidedText(index.data(Qt::DisplayRole).toString().simplified(), Qt::ElideRight, box.width());
    QTextLayout layout{text, font};
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::NoWrap);
    wrapping.setTextDirection(option.direction);
    wrapping.setAlignment(QStyle::visualAlignment(option.direction, Qt::AlignLeading));
    layout.setTextOption(wrapping);
    QList<QTextLayout::FormatRange> ranges;
    for (const auto& hit : index.data(m_roles.hits).toList()) {
        QTextLayout::FormatRange range;
        range.start = hit.toPoint().x();
        range.length = hit.toPoint().y();
        range.format.setFontWeight(QFont::DemiBold);
        range.format.setFontUnderline(true);
        range.format.setUnderlineColor(tokens.accentText);
        ranges.append(range);
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    auto line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(box.width());
    layout.endLayout();
    painter.setPen(tokens.text);
    painter.setClipRect(box);
    layout.draw(&painter, QPointF(box.left(), box.center().y() - layout.boundingRect().height() / 2));
}

} // namespace inglenook::ui
