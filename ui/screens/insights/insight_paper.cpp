// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/insights/insight_paper.h"

#include "widgets/plot.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>
#include <functional>

namespace inglenook::ui {
namespace {

// In px of the screen; paper is scaled to it.
constexpr double kWidth = 640;
constexpr double kMargin = 40;
constexpr double kBetween = 28;
constexpr double kSmallGap = 8;
constexpr double kMarginMm = 18;
constexpr int kSharpness = 2;

Tokens blackOnWhite()
{
    auto tokens = highContrast(lightTokens());
    const QColor black{Qt::black};
    const QColor white{Qt::white};
    tokens.card = tokens.window = tokens.raised = white;
    tokens.text = tokens.text2 = tokens.text3 = black;
    tokens.line = QColor{0x99, 0x99, 0x99};
    tokens.control = black;
    tokens.aFill = tokens.aLine = tokens.aText = tokens.bLine = tokens.bText = tokens.onB = black;
    tokens.bFill = tokens.onA = tokens.aTint = tokens.bTint = white;
    tokens.selected = white;
    tokens.heat0 = white;
    tokens.heat2 = QColor{0x99, 0x99, 0x99};
    tokens.heat3 = black;
    for (auto* family : {&tokens.glad, &tokens.close, &tokens.calm, &tokens.drained, &tokens.sad, &tokens.ashamed,
                         &tokens.afraid, &tokens.angry})
        *family = {white, black, black};
    return tokens;
}

/// Down the page, in px of the screen.
class Column {
public:
    Column(QPainter* painter, const Theme& theme, const Tokens& tokens)
        : m_painter{painter},
          m_theme{theme},
          m_tokens{tokens}
    {
    }

    [[nodiscard]] double y() const { return m_y; }
    void moveTo(double y) { m_y = y; }
    void gap(double height) { m_y += height; }

    void write(const QString& text, TextRole role)
    {
        if (text.isEmpty())
            return;
        const auto font = m_theme.font(role);
        const auto height =
            std::ceil(QFontMetricsF{font}.boundingRect(QRectF{0, 0, kWidth, 1e5}, Qt::TextWordWrap, text).height());
        if (m_painter != nullptr) {
            m_painter->setFont(font);
            m_painter->setPen(m_tokens.text);
            m_painter->drawText(QRectF{0, m_y, kWidth, height + 2}, Qt::TextWordWrap | Qt::AlignLeading, text);
        }
        m_y += height;
    }

    void draw(const Plot& plot)
    {
        const double height = plot.heightAt(static_cast<int>(kWidth));
        if (m_painter != nullptr)
            plot.paintOn(*m_painter, QRectF{0, m_y, kWidth, height}, m_tokens);
        m_y += height;
    }

    void item(const InsightPaper::Item& item)
    {
        write(item.caption, TextRole::Caption);
        write(item.sentence, TextRole::Insight);
        gap(kSmallGap);
        draw(*item.plot);
        if (!item.note.isEmpty())
            gap(kSmallGap);
        write(item.note, TextRole::Caption);
        gap(kBetween);
    }

    void head(const InsightPaper& insights)
    {
        write(insights.title, TextRole::Section);
        write(insights.days, TextRole::Body);
        gap(kBetween);
    }

private:
    QPainter* m_painter;
    const Theme& m_theme;
    const Tokens& m_tokens;
    double m_y = 0;
};

double heightOf(const Theme& theme, const Tokens& tokens, const std::function<void(Column&)>& draw)
{
    Column measured{nullptr, theme, tokens};
    draw(measured);
    return measured.y();
}

void paintAll(QPainter& painter, const Theme& theme, const Tokens& tokens, const InsightPaper& insights)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(kMargin, kMargin);
    Column column{&painter, theme, tokens};
    column.head(insights);
    for (const auto& item : insights.items)
        column.item(item);
}

bool writePicture(QIODevice& out, PictureFile kind, const Theme& theme, const InsightPaper& insights)
{
    const auto& tokens = lightTokens();
    const double height = heightOf(theme, tokens, [&](Column& column) {
        column.head(insights);
        for (const auto& item : insights.items)
            column.item(item);
    });
    const QSize whole{static_cast<int>(kWidth + 2 * kMargin), static_cast<int>(height + 2 * kMargin)};
    if (kind == PictureFile::Svg) {
        QSvgGenerator svg;
        svg.setOutputDevice(&out);
        svg.setSize(whole);
        svg.setViewBox(QRect{QPoint{}, whole});
        svg.setTitle(insights.title);
        QPainter painter;
        if (!painter.begin(&svg))
            return false;
        painter.fillRect(QRect{QPoint{}, whole}, Qt::white);
        paintAll(painter, theme, tokens, insights);
        return painter.end();
    }
    QImage image{whole * kSharpness, QImage::Format_RGB32};
    if (image.isNull())
        return false;
    image.setDevicePixelRatio(kSharpness);
    image.fill(Qt::white);
    {
        QPainter painter{&image};
        paintAll(painter, theme, tokens, insights);
    }
    return image.save(&out, "PNG");
}

} // namespace

bool printInsights(QPagedPaintDevice& paper, const Theme& theme, const InsightPaper& insights)
{
    QPainter painter;
    if (!painter.begin(&paper))
        return false;
    const auto tokens = blackOnWhite();
    const double scale = paper.width() / kWidth;
    const double page = paper.height() / scale;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    Column column{&painter, theme, tokens};
    column.head(insights);
    for (const auto& item : insights.items) {
        const double needed = heightOf(theme, tokens, [&](Column& measured) { measured.item(item); }) - kBetween;
        if (column.y() > 0 && column.y() + needed > page) {
            if (!paper.newPage())
                return false;
            column.moveTo(0);
        }
        column.item(item);
    }
    return painter.end();
}

bool saveInsights(const QString& file, PictureFile kind, const Theme& theme, const InsightPaper& insights)
{
    QSaveFile out{file};
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return false;
    bool fine = false;
    if (kind == PictureFile::Pdf) {
        QPdfWriter pdf{&out};
        pdf.setPageSize(QPageSize{QPageSize::A4});
        pdf.setPageMargins(QMarginsF{kMarginMm, kMarginMm, kMarginMm, kMarginMm}, QPageLayout::Millimeter);
        pdf.setTitle(insights.title);
        fine = printInsights(pdf, theme, insights);
    } else {
        fine = writePicture(out, kind, theme, insights);
    }
    return fine && out.commit();
}

} // namespace inglenook::ui
