// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print_piece.h"

#include <algorithm>
#include <utility>

namespace inglenook::ui {
namespace {

/// Never fetches what a text names: pictures are words on paper.
class ClosedDocument : public QTextDocument {
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

} // namespace

std::unique_ptr<QTextDocument> PrintPiece::newDocument()
{
    auto document = std::make_unique<ClosedDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    return document;
}

void PrintPiece::add(std::unique_ptr<QTextDocument> document, double above, double left)
{
    add(std::make_unique<TextPart>(std::move(document)), above, left);
}

void PrintPiece::add(std::unique_ptr<PrintPart> part, double above, double left)
{
    const double partHeight = part->layOut(m_width - left);
    const double top = std::exchange(m_isBeside, false) || m_parts.empty() ? m_bottom : m_bottom + above;
    m_parts.push_back({std::move(part), left, top, partHeight});
    m_bottom = top + partHeight;
}

void PrintPiece::addAside(std::unique_ptr<PrintPart> part, double width, double above)
{
    const double partHeight = part->layOut(width);
    if (!m_parts.empty())
        m_bottom += above;
    m_parts.push_back({std::move(part), 0, m_bottom, partHeight});
    m_isBeside = true;
}

double PrintPiece::height() const
{
    double bottom = 0;
    for (const auto& part : m_parts)
        bottom = std::max(bottom, part.top + part.height);
    return bottom;
}

MeasuredPiece PrintPiece::measure(double above, int together) const
{
    std::vector<PrintLine> lines;
    for (const auto& part : m_parts)
        for (const auto& [begin, end] : part.part->lines())
            lines.emplace_back(part.top + begin, part.top + end);
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
        const auto whole = static_cast<float>(height());
        if (piece.cuts.empty())
            piece.cuts.push_back(whole);
        piece.cuts.back() = std::max(piece.cuts.back(), whole); // what is empty below the last line goes with it
    }
    if (!piece.cuts.empty() && together > 0)
        piece.together = piece.cuts[std::min(piece.cuts.size(), static_cast<std::size_t>(together)) - 1];
    return piece;
}

MeasuredPiece PrintPiece::measureWhole(double above, int together, double most) const
{
    auto piece = measure(above, together);
    if (piece.height() <= most)
        piece.together = piece.height();
    return piece;
}

void PrintPiece::draw(QPainter& painter, double top, double bottom) const
{
    painter.save();
    painter.translate(0, -top);
    painter.setClipRect(QRectF{0, top, m_width, bottom - top}, Qt::IntersectClip);
    for (const auto& part : m_parts) {
        if (part.top >= bottom || part.top + part.height <= top)
            continue;
        painter.save();
        painter.translate(part.left, part.top);
        part.part->draw(painter, top - part.top, bottom - part.top);
        painter.restore();
    }
    painter.restore();
}

QString PrintPiece::text() const
{
    QStringList texts;
    for (const auto& part : m_parts)
        if (const auto words = part.part->text(); !words.isEmpty())
            texts.append(words);
    return texts.join(QLatin1Char{'\n'});
}

} // namespace inglenook::ui
