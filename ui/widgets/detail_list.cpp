// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/detail_list.h"

#include "theme/text_role.h"
#include "theme/tokens.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kRowHeight = 44;
constexpr int kSide = 14;
constexpr int kMostRows = 5;
constexpr int kDetailRole = Qt::UserRole + 1;

class RowDelegate : public QStyledItemDelegate {
public:
    RowDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate{parent}, m_theme{theme} {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& tokens = m_theme.tokens();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? tokens.selected : tokens.hover);
            painter->drawRoundedRect(QRectF{option.rect}.adjusted(0, 1, 0, -1), 10, 10);
        }
        const auto box = option.rect.adjusted(m_theme.px(kSide), 0, -m_theme.px(kSide), 0);
        auto font = m_theme.font(TextRole::Body);
        const auto detail = index.data(kDetailRole).toString();
        const int reserved = QFontMetrics{m_theme.font(TextRole::Small)}.horizontalAdvance(detail) + m_theme.px(kSide);
        if (selected)
            font.setWeight(QFont::DemiBold); // never colour alone
        const QRect text = QStyle::visualRect(option.direction, box, box.adjusted(0, 0, -reserved, 0));
        painter->setFont(font);
        painter->setPen(tokens.text);
        painter->drawText(text, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                          QFontMetrics{font}.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->setFont(m_theme.font(TextRole::Small));
        painter->setPen(tokens.text2);
        painter->drawText(box, int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
                          detail);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, m_theme.px(kRowHeight)};
    }

private:
    const Theme& m_theme;
};

} // namespace

DetailList::DetailList(const Theme& theme, const QString& name, QWidget* parent) : QListWidget{parent}, m_theme{theme}
{
    setAccessibleName(name);
    setItemDelegate(new RowDelegate{theme, this});
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        doItemsLayout();
        updateGeometry();
    });
}

void DetailList::setRows(const QVector<Row>& rows)
{
    clear();
    for (const auto& row : rows) {
        auto* item = new QListWidgetItem{row.text, this};
        item->setData(kDetailRole, row.detail);
        item->setData(Qt::AccessibleTextRole, row.detail.isEmpty() ? row.text : row.text + u", " + row.detail);
    }
    if (!rows.isEmpty())
        setCurrentRow(0);
    updateGeometry();
}

int DetailList::heightOf(int rows) const
{
    return m_theme.px(kRowHeight) * rows + 2;
}

QSize DetailList::sizeHint() const
{
    return {360, heightOf(std::clamp(count(), 1, kMostRows))};
}

QSize DetailList::minimumSizeHint() const
{
    return {200, heightOf(std::clamp(count(), 1, 2))};
}

} // namespace inglenook::ui
