// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report_piece.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPalette>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace inglenook::ui {
namespace {

/// Never fetches what a text names: pictures are words in a report.
class ClosedDocument : public QTextDocument {
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

using Line = std::pair<double, double>;

/// From the upper to the lower edge of each line, cells of a table too.
void addLines(const QTextDocument& document, double top, std::vector<Line>& lines)
{
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        const auto box = document.documentLayout()->blockBoundingRect(block);
        const auto* layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const auto line = layout->lineAt(i).rect();
            const double begin = top + box.top() + line.top();
            // The room that a line height adds belongs to the line.
            const double end = i + 1 < layout->lineCount() ? top + box.top() + layout->lineAt(i + 1).rect().top()
                                                           : std::max(begin + line.height(), top + box.bottom());
            lines.emplace_back(begin, end);
        }
    }
}

} // namespace

std::unique_ptr<QTextDocument> ReportPiece::newDocument()
{
    auto document = std::make_unique<ClosedDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    return document;
}

void ReportPiece::add(std::unique_ptr<QTextDocument> document, double above)
{
    document->setTextWidth(m_width);
    const double height = document->size().height();
    const double top = m_parts.empty() ? 0 : m_parts.back().top + m_parts.back().height + above;
    m_parts.push_back({std::move(document), top, height});
}

MeasuredPiece ReportPiece::measure(double above, int together) const
{
    std::vector<Line> lines;
    for (const auto& part : m_parts)
        addLines(*part.document, part.top, lines);
    std::sort(lines.begin(), lines.end());
    MeasuredPiece piece;
    piece.above = static_cast<float>(above);
    double end = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        end = std::max(end, lines[i].second);
        // Between two lines only, never through one that stands beside them.
        if (i + 1 == lines.size() || lines[i + 1].first >= end - 0.5)
            piece.cuts.push_back(static_cast<float>(end));
    }
    if (!m_parts.empty()) {
        const auto whole = static_cast<float>(m_parts.back().top + m_parts.back().height);
        if (piece.cuts.empty() || piece.cuts.back() < whole)
            piece.cuts.push_back(whole);
    }
    if (!piece.cuts.empty() && together > 0)
        piece.together = piece.cuts[std::min(piece.cuts.size(), static_cast<std::size_t>(together)) - 1];
    return piece;
}

void ReportPiece::draw(QPainter& painter, double top, double bottom) const
{
    painter.save();
    painter.translate(0, -top);
    painter.setClipRect(QRectF{0, top, m_width, bottom - top}, Qt::IntersectClip);
    for (const auto& part : m_parts) {
        if (part.top >= bottom || part.top + part.height <= top)
            continue;
        painter.save();
        painter.translate(0, part.top);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF{0, std::max(0.0, top - part.top), m_width, bottom - std::max(top, part.top)};
        context.palette.setColor(QPalette::Text, Qt::black);
        part.document->documentLayout()->draw(&painter, context);
        painter.restore();
    }
    painter.restore();
}

QString ReportPiece::text() const
{
    QStringList texts;
    for (const auto& part : m_parts)
        texts.append(part.document->toPlainText());
    return texts.join(QLatin1Char{'\n'});
}

} // namespace inglenook::ui
