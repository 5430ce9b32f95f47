// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_label.h"

#include "widgets/text_block.h"

#include <QPainter>
#include <QStyle>
#include <QtMath>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kWidestHint = 80; ///< Letters in a line, when nothing else says how wide a paragraph is.

} // namespace

TextLabel::TextLabel(const Theme& theme, TextRole role, Colour colour, const QString& text, QWidget* parent)
    : QLabel{text, parent},
      m_theme{theme},
      m_role{role},
      m_colour{colour}
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    connect(&theme, &Theme::changed, this, &TextLabel::restyle);
    restyle();
}

void TextLabel::setColour(Colour colour)
{
    m_colour = colour;
    restyle();
}

void TextLabel::restyle()
{
    setFont(m_theme.font(m_role));
    auto palette = this->palette();
    palette.setColor(QPalette::WindowText, m_theme.tokens().*m_colour);
    setPalette(palette);
    updateGeometry();
}

QSize TextLabel::margins() const
{
    const auto around = contentsMargins();
    return {around.left() + around.right(), around.top() + around.bottom()};
}

int TextLabel::textHeight(int width) const
{
    // Layouts ask for the same few widths again and again, and breaking lines is what a first frame spends most on.
    const int line = m_theme.lineHeight(m_role);
    if (m_measured.text != text() || m_measured.font != font() || m_measured.line != line)
        m_measured = {text(), font(), line, {}};
    if (const auto known = m_measured.heights.constFind(width); known != m_measured.heights.cend())
        return *known;
    TextBlock block;
    block.layOut(text(), font(), line, width);
    return m_measured.heights[width] = std::max(block.height(), line);
}

QSize TextLabel::sizeHint() const
{
    const QFontMetrics metrics{font()};
    // The layout counts in fractions, and one too little would break the line.
    const QFontMetricsF exact{font()};
    int wide = 0;
    for (const auto& line : text().split(u'\n'))
        wide = std::max(wide, qCeil(exact.horizontalAdvance(line)) + 2);
    if (wordWrap())
        wide = std::min(wide, kWidestHint * metrics.averageCharWidth());
    return QSize{wide, textHeight(wide)} + margins();
}

QSize TextLabel::minimumSizeHint() const
{
    const auto whole = sizeHint();
    if (!wordWrap())
        return whole;
    const QFontMetrics metrics{font()};
    int wide = 0;
    for (const auto& word : text().split(u' '))
        wide = std::max(wide, metrics.horizontalAdvance(word) + 1);
    return {std::min(whole.width(), wide + margins().width()), whole.height()};
}

int TextLabel::heightForWidth(int width) const
{
    return textHeight(std::max(1, width - margins().width())) + margins().height();
}

// QLabel and style sheets know no line height, and it is half of how the type looks.
void TextLabel::paintEvent(QPaintEvent*)
{
    const auto box = contentsRect();
    TextBlock block;
    block.layOut(text(), font(), m_theme.lineHeight(m_role), box.width());
    const auto place = QStyle::visualAlignment(layoutDirection(), alignment());
    double top = box.top();
    if (place & Qt::AlignVCenter)
        top += std::max(0, (box.height() - block.height()) / 2);
    else if (place & Qt::AlignBottom)
        top += std::max(0, box.height() - block.height());
    QPainter painter{this};
    const auto colour = palette().color(foregroundRole());
    if (place & Qt::AlignHCenter)
        block.paintCentred(painter, QRectF{double(box.left()), top, double(box.width()), double(box.height())}, colour);
    else if (place & Qt::AlignRight && block.lineCount() == 1 && !text().isRightToLeft())
        block.paint(painter, {box.right() + 1 - block.naturalWidth(), top}, colour);
    else
        block.paint(painter, {double(box.left()), top}, colour);
}

} // namespace inglenook::ui
