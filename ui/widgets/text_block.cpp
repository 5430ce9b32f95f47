// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_block.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace inglenook::ui {

TextBlock::TextBlock() = default;
TextBlock::~TextBlock() = default;
TextBlock::TextBlock(TextBlock&&) noexcept = default;
TextBlock& TextBlock::operator=(TextBlock&&) noexcept = default;

void TextBlock::layOut(const QString& text, const QFont& font, int lineHeight, int width)
{
    m_paragraphs.clear();
    m_lines = 0;
    m_lineHeight = lineHeight;
    m_naturalWidth = 0;
    m_shift = 0;
    for (const auto& paragraph : text.split(u'\n')) {
        auto layout = std::make_unique<QTextLayout>(paragraph, font);
        QTextOption option{Qt::AlignLeading};
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        const bool rightToLeft = paragraph.isEmpty() ? QGuiApplication::isRightToLeft() : paragraph.isRightToLeft();
        option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        layout->setTextOption(option);
        layout->beginLayout();
        for (auto line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(std::max(1, width));
            line.setPosition({0, m_lines * lineHeight + (lineHeight - line.height()) / 2});
            m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth());
            ++m_lines;
        }
        layout->endLayout();
        m_paragraphs.push_back(std::move(layout));
    }
}

void TextBlock::layOutBalanced(const QString& text, const QFont& font, int lineHeight, int width)
{
    layOut(text, font, lineHeight, width);
    const int lines = m_lines;
    if (lines == text.count(u'\n') + 1)
        return;
    int tooNarrow = width / 2;
    int enough = width;
    constexpr int kNearEnough = 4;
    while (enough - tooNarrow > kNearEnough) {
        const int middle = (enough + tooNarrow) / 2;
        layOut(text, font, lineHeight, middle);
        (m_lines > lines ? tooNarrow : enough) = middle;
    }
    layOut(text, font, lineHeight, enough);
    m_shift = text.isRightToLeft() ? width - enough : 0;
}

void TextBlock::paint(QPainter& painter, QPointF topLeft, const QColor& colour) const
{
    painter.setPen(colour);
    int begin = 0;
    for (const auto& paragraph : m_paragraphs) {
        const int length = int(paragraph->text().size());
        QList<QTextLayout::FormatRange> ranges;
        for (const auto& part : m_marks)
            if (part.x() >= begin && part.x() < begin + length)
                ranges.append({part.x() - begin, part.y(), m_look});
        paragraph->draw(&painter, topLeft + QPointF(m_shift, 0), ranges);
        begin += length + 1;
    }
}

void TextBlock::mark(QList<QPoint> parts, const QTextCharFormat& look)
{
    m_marks = std::move(parts);
    m_look = look;
}

void TextBlock::paintCentred(QPainter& painter, const QRectF& box, const QColor& colour) const
{
    painter.setPen(colour);
    for (const auto& paragraph : m_paragraphs) {
        for (int i = 0; i < paragraph->lineCount(); ++i) {
            const auto line = paragraph->lineAt(i);
            // A right-to-left line already lies at the far end of its width.
            const auto ink = line.naturalTextRect();
            line.draw(&painter, {box.center().x() - ink.center().x(), box.top()});
        }
    }
}

} // namespace inglenook::ui
