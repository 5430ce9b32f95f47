// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal/entry_delegate.h"

#include "models/timeline_model.h"
#include "theme/text_role.h"
#include "theme/tokens.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kMark = 22;
constexpr int kSnippetLines = 2;

} // namespace

EntryDelegate::EntryDelegate(const Theme& theme, QVector<PersonLook> people, QObject* parent)
    : QStyledItemDelegate{parent},
      m_theme{theme},
      m_people{std::move(people)}
{
}

void EntryDelegate::setPeople(QVector<PersonLook> people, qsizetype firstOfOurs)
{
    m_people = std::move(people);
    m_firstOfOurs = firstOfOurs;
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {240, m_theme.px(m_compact ? 86 : 90)};
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& tokens = m_theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected)
        painter->fillRect(option.rect, tokens.card);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, tokens.hover);
    painter->fillRect(QRect{option.rect.left(), option.rect.bottom(), option.rect.width(), 1}, tokens.line);
    const auto mirror = [&option](const QRect& box) { return QStyle::visualRect(option.direction, option.rect, box); };
    if (selected)
        painter->fillRect(mirror({option.rect.left(), option.rect.top(), 4, option.rect.height()}), tokens.accent);

    const auto inner = option.rect.adjusted(m_compact ? 20 : 28, m_theme.px(m_compact ? 8 : 12), m_compact ? -16 : -20,
                                            -m_theme.px(4));
    const int mark = m_theme.px(kMark);
    const int titleHeight = m_theme.px(24);
    const auto author = index.data(TimelineModel::AuthorIndexRole).toInt();
    paintMarks(*painter, mirror({inner.left(), inner.top() + 1, mark, mark}), author);

    auto whenFont = m_theme.font(TextRole::Caption);
    whenFont.setWeight(QFont::Normal);
    const auto when = index.data(TimelineModel::WhenRole).toString();
    int whenWidth = QFontMetrics{whenFont}.horizontalAdvance(when) + 1;
    const auto align = [&option](Qt::Alignment wanted) {
        return int(QStyle::visualAlignment(option.direction, wanted));
    };
    painter->setFont(whenFont);
    painter->setPen(tokens.text2);
    painter->setLayoutDirection(when.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(mirror({inner.right() - whenWidth, inner.top(), whenWidth, titleHeight}),
                      align(Qt::AlignVCenter | Qt::AlignTrailing), when);
    if (const int whose = index.data(TimelineModel::WhoseRole).toInt(); whose >= 0) {
        const QRect line{inner.left(), inner.top(), inner.width() - whenWidth - m_theme.px(8), titleHeight};
        whenWidth += m_theme.px(8) + paintWhose(*painter, option, line, static_cast<Whose>(whose));
    }

    const int titleLeft = inner.left() + mark + m_theme.px(10);
    const QRect title{titleLeft, inner.top(), inner.right() - whenWidth - m_theme.px(12) - titleLeft, titleHeight};
    paintTitle(*painter, mirror(title), option.direction, index);
    paintSnippet(*painter, mirror(inner.adjusted(0, titleHeight + m_theme.px(3), 0, 0)), index);
    painter->restore();
}

int EntryDelegate::paintWhose(QPainter& painter, const QStyleOptionViewItem& option, const QRect& line,
                              Whose whose) const
{
    const auto& tokens = m_theme.tokens();
    const bool isOurs = whose == Whose::Ours;
    const auto text = isOurs ? tr("Ours", "an entry") : tr("Mine", "an entry");
    auto font = m_theme.font(TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics{font};
    const int width = metrics.horizontalAdvance(text) + m_theme.px(14);
    const int height = metrics.height() + m_theme.px(2);
    const QRect box{line.right() - width + 1, line.center().y() - height / 2, width, height};
    const auto shown = QRectF{QStyle::visualRect(option.direction, option.rect, box)}.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(isOurs ? tokens.accent : tokens.line);
    painter.setBrush(isOurs ? QBrush{tokens.accentTint} : QBrush{Qt::NoBrush});
    painter.drawRoundedRect(shown, shown.height() / 2, shown.height() / 2);
    painter.setFont(font);
    painter.setPen(isOurs ? tokens.text : tokens.text2);
    painter.drawText(shown, Qt::AlignCenter, text);
    return width;
}

void EntryDelegate::paintMarks(QPainter& painter, const QRect& box, int author) const
{
    if (author >= 0 && author < m_people.size()) {
        auto look = m_people.at(author);
        look.initial.clear();
        paintMark(painter, QRectF{box}, look, MarkForm::Solid, m_theme.tokens());
        return;
    }
    // Together: the two overlap, in the room of one.
    const qreal side = box.width() * 0.68;
    const auto first = m_firstOfOurs < m_people.size() ? m_firstOfOurs : 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(m_people.size() - first, 2); ++i) {
        auto look = m_people.at(first + i);
        look.initial.clear();
        const QRectF half{i == 0 ? box.left() : box.right() + 1 - side, box.center().y() - side / 2, side, side};
        paintMark(painter, half, look, MarkForm::Solid, m_theme.tokens());
    }
}

QList<QTextLayout::FormatRange> EntryDelegate::marksOf(const QVariant& hits) const
{
    const auto& tokens = m_theme.tokens();
    QList<QTextLayout::FormatRange> ranges;
    for (const auto& hit : hits.toList()) {
        QTextLayout::FormatRange range;
        range.start = hit.toPoint().x();
        range.length = hit.toPoint().y();
        range.format.setBackground(tokens.accentTint);
        range.format.setForeground(tokens.text);
        range.format.setFontWeight(QFont::DemiBold);
        range.format.setFontUnderline(true);
        range.format.setUnderlineColor(tokens.accentText);
        ranges.append(range);
    }
    return ranges;
}

void EntryDelegate::paintTitle(QPainter& painter, const QRect& box, Qt::LayoutDirection direction,
                               const QModelIndex& index) const
{
    const auto font = m_theme.font(TextRole::BodyStrong);
    const QFontMetrics metrics{font};
    const auto title = index.data(TimelineModel::TitleRole).toString();
    QTextLayout layout{metrics.elidedText(title, Qt::ElideRight, box.width()), font};
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(title.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeading));
    layout.setTextOption(option);
    layout.setFormats(marksOf(index.data(TimelineModel::TitleHitsRole)));
    layout.beginLayout();
    auto line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(box.width());
    layout.endLayout();
    painter.setPen(m_theme.tokens().text);
    layout.draw(&painter, QPointF(box.left(), box.top() + (box.height() - metrics.height()) / 2.0));
}

void EntryDelegate::paintSnippet(QPainter& painter, const QRect& box, const QModelIndex& index) const
{
    const auto& tokens = m_theme.tokens();
    const auto text = index.data(TimelineModel::SnippetRole).toString();
    QTextLayout layout{text, m_theme.font(TextRole::Small)};
    QTextOption option;
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(marksOf(index.data(TimelineModel::HitsRole)));
    layout.beginLayout();
    const qreal lineHeight = m_theme.px(20);
    for (int i = 0; i < kSnippetLines; ++i) {
        auto line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        line.setPosition({0, i * lineHeight});
    }
    layout.endLayout();
    painter.setPen(tokens.text2);
    painter.setClipRect(box);
    layout.draw(&painter, box.topLeft());
}

} // namespace inglenook::ui
