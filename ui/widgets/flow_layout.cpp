// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace inglenook::ui {

FlowLayout::FlowLayout(QWidget* parent, int gap, int lineGap) : QLayout{parent}, m_gap{gap}, m_lineGap{lineGap}
{
    setContentsMargins({});
}

// The items own what they hold; Qt asks the layout to end them.
FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::setAlignedToCentre(bool centred)
{
    m_centred = centred;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, Apply::No);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto* item : m_items)
        size = size.expandedTo(item->minimumSize());
    const auto margins = contentsMargins();
    return size + QSize{margins.left() + margins.right(), margins.top() + margins.bottom()};
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const auto margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Apply::Yes);
}

namespace {

/// No wider than the line, where it can be narrower.
QSize sizeIn(const QLayoutItem& item, int line)
{
    const auto wanted = item.sizeHint();
    const int width = std::min(wanted.width(), std::max(line, item.minimumSize().width()));
    return {width, item.hasHeightForWidth() ? item.heightForWidth(width) : wanted.height()};
}

} // namespace

int FlowLayout::arrange(const QRect& rect, Apply apply) const
{
    const auto area = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = area.top();
    int next = 0;
    while (next < m_items.size()) {
        QList<QLayoutItem*> line;
        int width = 0;
        int height = 0;
        for (; next < m_items.size(); ++next) {
            auto* item = m_items.at(next);
            if (item->isEmpty())
                continue;
            const auto size = sizeIn(*item, area.width());
            const int wider = width + (line.isEmpty() ? 0 : m_gap) + size.width();
            if (!line.isEmpty() && wider > area.width())
                break;
            line.append(item);
            width = wider;
            height = std::max(height, size.height());
        }
        if (line.isEmpty())
            break;
        int left = area.left() + (m_centred ? std::max(0, (area.width() - width) / 2) : 0);
        for (auto* item : line) {
            const auto size = sizeIn(*item, area.width());
            if (apply == Apply::Yes)
                item->setGeometry(
                    QStyle::visualRect(direction, area, QRect{{left, top + (height - size.height()) / 2}, size}));
            left += size.width() + m_gap;
        }
        top += height + m_lineGap;
    }
    const int used = top > area.top() ? top - m_lineGap - area.top() : 0;
    return used + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace inglenook::ui
