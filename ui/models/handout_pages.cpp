// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/handout_pages.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <utility>

namespace inglenook::ui {

HandoutPages::HandoutPages(PrintPaper paper, PrintSize size, QString title, Foot foot)
    : m_paper{paper},
      m_size{size},
      m_title{std::move(title)},
      m_foot{std::move(foot)}
{
}

void HandoutPages::add(PrintPiece piece, const MeasuredPiece& measured)
{
    m_pieces.push_back(std::move(piece));
    m_measured.push_back(measured);
}

void HandoutPages::layOut()
{
    m_pages = paginate(m_measured, static_cast<float>(bodyHeight()), [](int) { return true; });
}

void HandoutPages::drawPage(QPainter& painter, int page)
{
    const auto body = m_paper.body();
    for (const auto& slice : m_pages.at(static_cast<std::size_t>(page))) {
        painter.save();
        painter.translate(body.left(), body.top() + slice.y);
        m_pieces[static_cast<std::size_t>(slice.piece)].draw(painter, slice.top, slice.bottom);
        painter.restore();
    }
    drawFoot(painter, page);
}

void HandoutPages::drawFoot(QPainter& painter, int page) const
{
    const auto box = m_paper.foot();
    auto font = printFont(PrintType::Small);
    if (m_size == PrintSize::Large)
        font.setPixelSize(font.pixelSize() * 5 / 4);
    const QFontMetricsF metrics{font};
    painter.save();
    painter.setPen(QPen{Qt::black, PrintPaper::fromPoints(0.4)});
    painter.drawLine(box.topLeft(), box.topRight());
    painter.setFont(font);
    const auto number =
        QCoreApplication::translate("Handout", "%1 of %2", "pages").arg(page + 1).arg(std::max(pages(), 1));
    const double numberWide = metrics.horizontalAdvance(number) + PrintPaper::fromMm(4);
    QRectF line{box.left(), box.top() + PrintPaper::fromPoints(4), box.width(), metrics.height()};
    painter.drawText(line, Qt::AlignRight | Qt::AlignTop, number);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(m_foot.what, Qt::ElideRight, line.width() - numberWide));
    line.translate(0, metrics.height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(m_foot.licence, Qt::ElideRight, line.width()));
    painter.restore();
}

void HandoutPages::describe(PrintSheet& sheet)
{
    for (const auto& slice : m_pages.at(static_cast<std::size_t>(sheet.page)))
        sheet.text += m_pieces[static_cast<std::size_t>(slice.piece)].text() + QLatin1Char{'\n'};
    sheet.text += m_foot.what + QLatin1Char{'\n'} + m_foot.licence;
}

} // namespace inglenook::ui
