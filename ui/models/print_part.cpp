// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print_part.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPalette>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace inglenook::ui {

TextPart::TextPart(std::unique_ptr<QTextDocument> document) : m_document{std::move(document)} {}

TextPart::~TextPart() = default;

double TextPart::layOut(double width)
{
    m_width = width;
    m_document->setTextWidth(width);
    return m_document->size().height();
}

/// From the upper to the lower edge of each line, cells of a table too.
std::vector<PrintLine> TextPart::lines() const
{
    std::vector<PrintLine> lines;
    for (auto block = m_document->begin(); block.isValid(); block = block.next()) {
        const auto box = m_document->documentLayout()->blockBoundingRect(block);
        const auto* layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const auto line = layout->lineAt(i).rect();
            const double begin = box.top() + line.top();
            // The room that a line height adds belongs to the line.
            const double end = i + 1 < layout->lineCount() ? box.top() + layout->lineAt(i + 1).rect().top()
                                                           : std::max(begin + line.height(), box.bottom());
            lines.emplace_back(begin, end);
        }
    }
    return lines;
}

void TextPart::draw(QPainter& painter, double top, double bottom) const
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF{0, std::max(0.0, top), m_width, bottom - std::max(0.0, top)};
    context.palette.setColor(QPalette::Text, Qt::black);
    m_document->documentLayout()->draw(&painter, context);
}

QString TextPart::text() const
{
    return m_document->toPlainText();
}

} // namespace inglenook::ui
