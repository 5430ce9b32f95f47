// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print_wheel.h"

#include "models/print_paper.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace inglenook::ui {
namespace {

constexpr double kHub = 0.15; ///< radii, of that of the wheel
constexpr double kFamilies = 0.38;
constexpr double kLittle = 0.69;
constexpr double kTurn = 360;
constexpr double kAirMm = 4; ///< of a field, beside its word

QPointF onCircle(double angle, double radius)
{
    const double radians = (angle - 90) / kTurn * 2 * M_PI; // clockwise from the top
    return {std::cos(radians) * radius, std::sin(radians) * radius};
}

} // namespace

WheelPart::WheelPart(const std::vector<exercises::FeelingFamily>& families, PrintSize size)
    : m_families{families},
      m_size{size}
{
}

double WheelPart::layOut(double width)
{
    m_width = width;
    QStringList titles;
    QStringList words;
    for (const auto& family : m_families) {
        titles.append(QString::fromStdString(family.title));
        for (const auto& word : family.words)
            words.append(QString::fromStdString(word.word));
    }
    const bool isLarge = m_size == PrintSize::Large;
    auto title = printFont(PrintType::Heading, m_size);
    title.setPixelSize(qRound(PrintPaper::fromPoints(isLarge ? 20 : 15)));
    auto word = printFont(PrintType::Label, m_size);
    word.setPixelSize(qRound(PrintPaper::fromPoints(isLarge ? 16 : 12)));
    word.setWeight(isLarge ? QFont::Medium : QFont::Normal);
    m_titles = fitted(title, titles, kHub, kFamilies);
    m_words = fitted(word, words, kLittle, 1);
    return width;
}

QFont WheelPart::fitted(QFont font, const QStringList& words, double inner, double outer) const
{
    const double room = (outer - inner) * m_width / 2 - PrintPaper::fromMm(kAirMm);
    double widest = 1;
    for (const auto& word : words)
        widest = std::max(widest, QFontMetricsF{font}.horizontalAdvance(word));
    if (widest > room)
        font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * room / widest)));
    return font;
}

void WheelPart::drawRings(QPainter& painter) const
{
    const double radius = m_width / 2 - PrintPaper::fromPoints(1);
    painter.setBrush(Qt::NoBrush);
    for (const double ring : {kHub, kFamilies, kLittle, 1.0}) {
        // The two inner circles and the rim are what one sees first.
        painter.setPen(QPen{Qt::black, PrintPaper::fromPoints(ring == kLittle ? 0.4 : 1)});
        painter.drawEllipse(QPointF{}, radius * ring, radius * ring);
    }
}

void WheelPart::drawWord(QPainter& painter, const QString& word, double angle, double inner, double outer,
                         const QFont& font) const
{
    const double radius = m_width / 2;
    const QFontMetricsF metrics{font};
    painter.save();
    painter.setFont(font);
    const bool isLeft = angle > kTurn / 2;
    painter.rotate(isLeft ? angle + 90 : angle - 90);
    const double middle = (inner + outer) / 2 * radius * (isLeft ? -1 : 1);
    painter.drawText(QPointF{middle - metrics.horizontalAdvance(word) / 2, metrics.capHeight() / 2}, word);
    painter.restore();
}

void WheelPart::drawFamily(QPainter& painter, const exercises::FeelingFamily& family, double from, double span) const
{
    const double radius = m_width / 2 - PrintPaper::fromPoints(1);
    painter.setPen(QPen{Qt::black, PrintPaper::fromPoints(1)});
    painter.drawLine(onCircle(from, radius * kHub), onCircle(from, radius));
    drawWord(painter, QString::fromStdString(family.title), from + span / 2, kHub, kFamilies, m_titles);
    for (const auto intensity : {exercises::Intensity::Little, exercises::Intensity::ALot}) {
        const bool isLittle = intensity == exercises::Intensity::Little;
        std::vector<QString> words;
        for (const auto& word : family.words)
            if (word.intensity == intensity)
                words.push_back(QString::fromStdString(word.word));
        const double field = span / static_cast<double>(std::max<std::size_t>(words.size(), 1));
        const double inner = isLittle ? kFamilies : kLittle;
        const double outer = isLittle ? kLittle : 1;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const double begin = from + field * static_cast<double>(i);
            painter.setPen(QPen{Qt::black, PrintPaper::fromPoints(0.4)});
            if (i > 0)
                painter.drawLine(onCircle(begin, radius * inner), onCircle(begin, radius * outer));
            painter.setPen(Qt::black);
            drawWord(painter, words[i], begin + field / 2, inner, outer, m_words);
        }
    }
}

void WheelPart::draw(QPainter& painter, double, double) const
{
    if (m_families.empty())
        return;
    painter.save();
    painter.translate(m_width / 2, m_width / 2);
    drawRings(painter);
    const double span = kTurn / static_cast<double>(m_families.size());
    double from = 0; // twelve o'clock, as on the screen
    for (const auto& family : m_families) {
        drawFamily(painter, family, from, span);
        from += span;
    }
    painter.setPen(Qt::black);
    painter.setFont(printFont(PrintType::Prompt, m_size));
    const double hub = m_width / 2 * kHub;
    painter.drawText(QRectF{-hub, -hub, 2 * hub, 2 * hub}, Qt::AlignCenter,
                     QCoreApplication::translate("Handout", "I feel …"));
    painter.restore();
}

QString WheelPart::text() const
{
    QStringList lines;
    for (const auto& family : m_families) {
        QStringList words;
        for (const auto& word : family.words)
            words.append(QString::fromStdString(word.word));
        lines.append(QString::fromStdString(family.title) + QStringLiteral(": ") + words.join(QStringLiteral(", ")));
    }
    return lines.join(QLatin1Char{'\n'});
}

} // namespace inglenook::ui
