// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/card_delegate.h"

#include "models/cards_model.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/text_block.h"

#include <QPainter>

namespace inglenook::ui {
namespace {

constexpr int kAbove = 12;
constexpr int kBetween = 4;
constexpr int kSide = 20;
constexpr int kEdge = 4;
constexpr int kDetailLine = 20;

} // namespace

CardDelegate::CardDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate{parent}, m_theme{theme} {}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    TextBlock words;
    const int width = option.rect.width() - 2 * kSide;
    words.layOut(index.data(Qt::DisplayRole).toString(), m_theme.font(TextRole::JournalTextSmall),
                 m_theme.px(typeStyle(TextRole::JournalTextSmall).line), width);
    return {option.rect.width(), words.height() + m_theme.px(kBetween + kDetailLine) + 2 * kAbove};
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& tokens = m_theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hidden = index.data(CardsModel::HiddenRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected)
        painter->fillRect(option.rect, tokens.selected);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, tokens.hover);
    painter->fillRect(QRect{option.rect.left(), option.rect.bottom(), option.rect.width(), 1}, tokens.line);
    if (selected) // never by colour alone
        painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                                             {option.rect.left(), option.rect.top(), kEdge, option.rect.height() - 1}),
                          tokens.accent);

    const auto box = option.rect.adjusted(kSide, kAbove, -kSide, -kAbove);
    TextBlock words;
    words.layOut(index.data(Qt::DisplayRole).toString(), m_theme.font(TextRole::JournalTextSmall),
                 m_theme.px(typeStyle(TextRole::JournalTextSmall).line), box.width());
    words.paint(*painter, box.topLeft(), hidden ? tokens.text2 : tokens.text);
    painter->setFont(m_theme.font(TextRole::Caption));
    painter->setPen(tokens.text2);
    const auto detail =
        painter->fontMetrics().elidedText(index.data(CardsModel::DetailRole).toString(), Qt::ElideRight, box.width());
    painter->drawText(box.adjusted(0, words.height() + m_theme.px(kBetween), 0, 0),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignTop | Qt::AlignLeading)), detail);
    painter->restore();
}

} // namespace inglenook::ui
