// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print_marks.h"

#include "models/print_paper.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextDocument>
#include <QTextOption>

#include <algorithm>
#include <utility>

namespace inglenook::ui {
namespace {

constexpr double kPitchMm = 9; ///< between lines that are written on by hand
constexpr double kBoxMm = 3.6;
constexpr int kPlaces = 11;
constexpr double kLongLabel = 0.5; ///< of a line; longer ones stand above it

QPen thin()
{
    return QPen{Qt::black, PrintPaper::fromPoints(0.5)};
}

std::unique_ptr<QTextDocument> aligned(const QString& words, PrintSize size, Qt::Alignment alignment)
{
    auto document = paragraphOf(PrintType::Label, size, {}, words);
    document->setDefaultTextOption(QTextOption{alignment});
    return document;
}

} // namespace

double WritingLines::usualPitch(PrintSize size)
{
    return PrintPaper::fromMm(kPitchMm) * (size == PrintSize::Large ? 1.4 : 1);
}

WritingLines::WritingLines(int count, PrintSize size, QString label, double pitch)
    : m_count{count},
      m_size{size},
      m_label{std::move(label)},
      m_pitch{pitch > 0 ? pitch : usualPitch(size)}
{
}

double WritingLines::layOut(double width)
{
    m_width = width;
    m_above.reset();
    m_labelHeight = 0;
    m_labelWidth = 0;
    if (!m_label.isEmpty()) {
        const double wide = QFontMetricsF{printFont(PrintType::Prompt, m_size)}.horizontalAdvance(m_label);
        if (wide <= width * kLongLabel) {
            m_labelWidth = wide + PrintPaper::fromMm(2);
        } else {
            m_above = std::make_unique<TextPart>(paragraphOf(PrintType::Prompt, m_size, {}, m_label));
            m_labelHeight = m_above->layOut(width);
        }
    }
    return m_labelHeight + m_count * m_pitch;
}

std::vector<PrintLine> WritingLines::lines() const
{
    const auto end = [this](int line) { return m_labelHeight + line * m_pitch; };
    const int first = std::min(2, m_count);
    const int last = std::max(first, m_count - 2);
    if (last - first < 1 && m_count < 4)
        return {{0, end(m_count)}};
    std::vector<PrintLine> lines{{0, end(first)}};
    for (int line = first; line < last; ++line)
        lines.emplace_back(end(line), end(line + 1));
    lines.emplace_back(end(last), end(m_count));
    return lines;
}

void WritingLines::draw(QPainter& painter, double top, double bottom) const
{
    if (m_above)
        m_above->draw(painter, top, bottom);
    painter.setPen(thin());
    const double lift = PrintPaper::fromMm(0.6);
    for (int line = 1; line <= m_count; ++line) {
        const double y = m_labelHeight + line * m_pitch - lift;
        const double left = line == 1 ? m_labelWidth : 0;
        painter.drawLine(QPointF{left, y}, QPointF{m_width, y});
        if (line == 1 && m_labelWidth > 0) {
            painter.setFont(printFont(PrintType::Prompt, m_size));
            painter.drawText(QPointF{0, y - PrintPaper::fromMm(0.4)}, m_label);
        }
    }
}

TickLine::TickLine(const QString& words, PrintSize size, PrintType type)
    : m_size{size},
      m_letters{QFontMetricsF{printFont(type, size)}.height()},
      m_words{paragraphOf(type, size, {}, words)}
{
}

double TickLine::layOut(double width)
{
    m_height = m_words.layOut(width - PrintPaper::fromMm(kBoxMm + 3) * enlargement(m_size));
    return m_height;
}

std::vector<PrintLine> TickLine::lines() const
{
    return {{0, m_height}};
}

void TickLine::draw(QPainter& painter, double, double) const
{
    const double side = PrintPaper::fromMm(kBoxMm) * enlargement(m_size);
    painter.setPen(thin());
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF{0, (m_letters - side) * 0.6, side, side});
    painter.save();
    painter.translate(PrintPaper::fromMm(kBoxMm + 3) * enlargement(m_size), 0);
    m_words.draw(painter, 0, m_height);
    painter.restore();
}

ScaleMarks::ScaleMarks(const QString& low, const QString& high, PrintSize size)
    : m_line{PrintPaper::fromMm(5) * enlargement(size)},
      m_low{aligned(low, size, Qt::AlignLeft)},
      m_high{aligned(high, size, Qt::AlignRight)}
{
}

double ScaleMarks::layOut(double width)
{
    m_width = width;
    const double half = width / 2 - PrintPaper::fromMm(2);
    m_height = m_line + PrintPaper::fromMm(3.5) + std::max(m_low.layOut(half), m_high.layOut(half));
    return m_height;
}

void ScaleMarks::draw(QPainter& painter, double, double) const
{
    painter.setPen(thin());
    const double edge = PrintPaper::fromMm(0.5);
    const double tall = PrintPaper::fromMm(2);
    painter.drawLine(QPointF{edge, m_line}, QPointF{m_width - edge, m_line});
    for (int place = 0; place < kPlaces; ++place) {
        const double x = edge + (m_width - 2 * edge) * place / (kPlaces - 1);
        painter.drawLine(QPointF{x, m_line - tall}, QPointF{x, m_line + tall});
    }
    painter.save();
    painter.translate(0, m_line + PrintPaper::fromMm(3.5));
    m_low.draw(painter, 0, m_height);
    painter.translate(m_width / 2 + PrintPaper::fromMm(2), 0);
    m_high.draw(painter, 0, m_height);
    painter.restore();
}

QString ScaleMarks::text() const
{
    return m_low.text() + QStringLiteral(" – ") + m_high.text();
}

TickRow::TickRow(QStringList words, PrintSize size) : m_words{std::move(words)}, m_size{size} {}

double TickRow::layOut(double width)
{
    m_width = width;
    const double letters = QFontMetricsF{printFont(PrintType::Label, m_size)}.height();
    m_height = letters + PrintPaper::fromMm(1.5 + kBoxMm + 0.6) * enlargement(m_size);
    return m_height;
}

void TickRow::draw(QPainter& painter, double, double) const
{
    const auto font = printFont(PrintType::Label, m_size);
    const double letters = QFontMetricsF{font}.height();
    const double side = PrintPaper::fromMm(kBoxMm) * enlargement(m_size);
    const double step =
        std::min(m_width / std::max<qsizetype>(m_words.size(), 1), PrintPaper::fromMm(14) * enlargement(m_size));
    painter.setPen(thin());
    painter.setBrush(Qt::NoBrush);
    painter.setFont(font);
    for (int i = 0; i < m_words.size(); ++i) {
        painter.drawText(QRectF{i * step, 0, step, letters}, Qt::AlignLeft | Qt::AlignTop, m_words.at(i));
        painter.drawRect(QRectF{i * step, letters + PrintPaper::fromMm(1.5), side, side});
    }
}

double PrintRule::layOut(double width)
{
    m_width = width;
    return PrintPaper::fromPoints(1);
}

void PrintRule::draw(QPainter& painter, double, double) const
{
    auto pen = thin();
    if (m_isToCut)
        pen.setDashPattern({6, 6});
    painter.setPen(pen);
    const double y = PrintPaper::fromPoints(0.5);
    painter.drawLine(QPointF{0, y}, QPointF{m_width, y});
}

} // namespace inglenook::ui
