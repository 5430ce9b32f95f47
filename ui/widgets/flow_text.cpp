// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_text.h"

#include "widgets/session_accessible.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kFewestLines = 3; ///< What it keeps when room is short; the rest scrolls.
constexpr int kUsualWidth = 520;

} // namespace

FlowText::FlowText(const Theme& theme, TextRole role, QColor Tokens::*colour, QWidget* parent)
    : QAbstractScrollArea{parent},
      m_measures{theme},
      m_role{role},
      m_colour{colour}
{
    installSessionAccessibility();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, &FlowText::relayout);
}

void FlowText::setText(const QString& text)
{
    if (std::exchange(m_text, text) == text)
        return;
    setAccessibleName(text);
    verticalScrollBar()->setValue(0);
    relayout();
}

void FlowText::setScale(double scale)
{
    if (m_measures.setScale(scale))
        relayout();
}

void FlowText::setItalic(bool italic)
{
    m_italic = italic;
    relayout();
}

void FlowText::setMaxLines(int lines)
{
    m_maxLines = lines;
    updateGeometry();
}

bool FlowText::isScrolling() const
{
    return verticalScrollBar()->maximum() > 0;
}

FlowText::Style FlowText::roleStyle() const
{
    auto font = m_measures.font(m_role);
    font.setItalic(m_italic);
    return {font, m_measures.line(m_role)};
}

FlowText::Style FlowText::styleFor(const QSize&) const
{
    return roleStyle();
}

int FlowText::heightForWidth(int width) const
{
    const auto style = styleFor({width, 0});
    TextBlock block;
    block.layOut(shownText(), style.font, style.line, width);
    return (m_maxLines > 0 ? std::min(block.lineCount(), m_maxLines) : block.lineCount()) * style.line;
}

QSize FlowText::sizeHint() const
{
    const int width = testAttribute(Qt::WA_Resized) || isVisible() ? this->width() : m_measures.text(kUsualWidth);
    return {m_measures.text(kUsualWidth), heightForWidth(width)};
}

QSize FlowText::minimumSizeHint() const
{
    return {m_measures.text(80), std::min(sizeHint().height(), kFewestLines * m_measures.line(m_role))};
}

void FlowText::relayout()
{
    const auto style = styleFor(size());
    m_lineHeight = style.line;
    // What is read in one glance is broken evenly; longer texts fill their lines.
    const bool isGlanced = m_role == TextRole::Prompt || m_role == TextRole::Help;
    const auto layOut = [&](int width) {
        if (isGlanced)
            m_block.layOutBalanced(shownText(), style.font, style.line, width);
        else
            m_block.layOut(shownText(), style.font, style.line, width);
    };
    // In its whole width first: a bar that is there must not be what it is needed for.
    layOut(width());
    if (m_block.height() > viewport()->height())
        layOut(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, m_block.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(style.line);
    setFocusPolicy(isScrolling() ? Qt::TabFocus : Qt::NoFocus);
    viewport()->update();
    updateGeometry();
}

void FlowText::resizeEvent(QResizeEvent*)
{
    relayout();
}

void FlowText::paintEvent(QPaintEvent*)
{
    QPainter painter{viewport()};
    m_block.paint(painter, QPointF{0, -static_cast<double>(verticalScrollBar()->value())},
                  m_measures.tokens().*m_colour);
}

void FlowText::keyPressEvent(QKeyEvent* event)
{
    if (isScrolling())
        QAbstractScrollArea::keyPressEvent(event);
    else
        event->ignore();
}

} // namespace inglenook::ui
