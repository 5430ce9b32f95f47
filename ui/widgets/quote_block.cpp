// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quote_block.h"

#include "widgets/session_accessible.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kMostLines = 6;
constexpr int kMark = 28;
constexpr int kCaptionGap = 12;
constexpr int kPadding = 28;
constexpr int kPaddingTop = 20;
constexpr int kExampleGap = 20;
constexpr double kExampleSize = 28.0 / 30.0; ///< Of a quote.

} // namespace

QuoteBlock::QuoteBlock(const Theme& theme, QWidget* parent)
    : QWidget{parent},
      m_measures{theme},
      m_text{new FlowText{theme, TextRole::Quote, &Tokens::text, this}}
{
    installSessionAccessibility();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_text->setMaxLines(kMostLines);
    auto* column = new QVBoxLayout{this};
    column->setSpacing(0);
    column->addWidget(m_text);
    connect(&theme, &Theme::changed, this, &QuoteBlock::restyle);
    restyle();
}

void QuoteBlock::setQuote(const std::optional<PersonLook>& person, const QString& caption, const QString& text)
{
    m_person = person;
    m_caption = caption;
    m_text->setText(text);
    setAccessibleName(caption);
    restyle();
}

void QuoteBlock::setScale(double scale)
{
    m_text->setScale(scale);
    if (m_measures.setScale(scale))
        restyle();
}

int QuoteBlock::captionHeight() const
{
    return m_caption.isEmpty() ? 0 : std::max(m_measures.gap(kMark), m_measures.line(TextRole::SessionButton));
}

int QuoteBlock::captionGap() const
{
    return m_caption.isEmpty() ? 0 : m_measures.gap(kCaptionGap);
}

void QuoteBlock::restyle()
{
    const int side = m_measures.gap(kPadding);
    const int top = m_measures.gap(kPaddingTop);
    layout()->setContentsMargins(side, captionHeight() + captionGap() + top, side, top + m_measures.gap(2));
    updateGeometry();
    update();
}

void QuoteBlock::paintEvent(QPaintEvent*)
{
    const auto& tokens = m_measures.tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const int top = captionHeight() + captionGap();
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(rect().adjusted(0, top, 0, 0), m_measures.gap(radius::kCard),
                            m_measures.gap(radius::kCard));
    if (m_caption.isEmpty())
        return;
    int left = 0;
    const int mark = m_measures.gap(kMark);
    if (m_person) {
        const QRect box{0, (captionHeight() - mark) / 2, mark, mark};
        paintMark(painter, QStyle::visualRect(layoutDirection(), rect(), box), *m_person, MarkForm::Resting, tokens);
        left = mark + m_measures.gap(kCaptionGap);
    }
    auto font = m_measures.font(TextRole::SessionButton);
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    painter.setPen(tokens.text2);
    const QRect words{left, 0, width() - left, captionHeight()};
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignLeading | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_caption, Qt::ElideRight, words.width()));
}

ExampleBlock::ExampleBlock(const Theme& theme, QWidget* parent)
    : QWidget{parent},
      m_measures{theme},
      m_text{new FlowText{theme, TextRole::Quote, &Tokens::text, this}}
{
    installSessionAccessibility();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_text->setItalic(true);
    m_text->setScale(kExampleSize);
    m_text->setMaxLines(2);
    auto* column = new QVBoxLayout{this};
    column->addWidget(m_text);
    connect(&theme, &Theme::changed, this, &ExampleBlock::restyle);
    restyle();
}

void ExampleBlock::setExample(const QString& text, PersonColour colour)
{
    m_colour = colour;
    m_text->setText(text);
    setAccessibleName(tr("For example"));
    update();
}

void ExampleBlock::setScale(double scale)
{
    m_text->setScale(scale * kExampleSize);
    if (m_measures.setScale(scale))
        restyle();
}

void ExampleBlock::restyle()
{
    const int gap = m_measures.gap(kExampleGap) + qRound(stroke::kEdge);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int above = m_measures.gap(2);
    layout()->setContentsMargins(mirrored ? 0 : gap, above, mirrored ? gap : 0, above);
    updateGeometry();
    update();
}

void ExampleBlock::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const QRect edge{0, 0, qRound(stroke::kEdge), height()};
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge),
                     coloursOf(m_measures.tokens(), m_colour).line);
}

} // namespace inglenook::ui
