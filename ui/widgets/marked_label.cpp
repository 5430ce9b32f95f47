// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/marked_label.h"

#include "widgets/folded_text.h"
#include "widgets/text_block.h"

#include <QPainter>

#include <algorithm>

namespace inglenook::ui {

MarkedLabel::MarkedLabel(const Theme& theme, TextRole role, QWidget* parent)
    : TextLabel{theme, role, QString{}, parent},
      m_theme{theme},
      m_role{role}
{
}

void MarkedLabel::setHits(const QStringList& words)
{
    if (m_hits == words)
        return;
    m_hits = words;
    update();
}

int MarkedLabel::hitCount() const
{
    return int(hitsIn(text(), m_hits).size());
}

void MarkedLabel::paintEvent(QPaintEvent* event)
{
    const auto hits = hitsIn(text(), m_hits);
    if (hits.isEmpty())
        return TextLabel::paintEvent(event);
    QTextCharFormat look;
    look.setBackground(m_theme.tokens().accentTint);
    look.setForeground(m_theme.tokens().text);
    look.setUnderlineColor(m_theme.tokens().accentText);
    look.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    const auto box = contentsRect();
    TextBlock block;
    block.layOut(text(), font(), m_theme.lineHeight(m_role), box.width());
    block.mark(hits, look);
    QPainter painter{this};
    block.paint(painter, {double(box.left()), box.top() + std::max(0, (box.height() - block.height()) / 2) + 0.0},
                palette().color(foregroundRole()));
}

} // namespace inglenook::ui
