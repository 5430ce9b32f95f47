// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fitting_label.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QResizeEvent>

#include <algorithm>

namespace inglenook::ui {

FittingLabel::FittingLabel(const Theme& theme, TextRole role, Colour colour, QWidget* parent)
    : TextLabel{theme, role, colour, QString{}, parent}
{
    setWordWrap(false);
}

void FittingLabel::setTexts(QStringList texts)
{
    m_texts = std::move(texts);
    setAccessibleName(m_texts.front());
    fit();
    updateGeometry();
}

int FittingLabel::widthOf(const QString& text) const
{
    // A layout counts in fractions.
    return qCeil(QFontMetricsF{font()}.horizontalAdvance(text)) + 2;
}

QSize FittingLabel::sizeHint() const
{
    return m_texts.isEmpty() ? TextLabel::sizeHint() : QSize{widthOf(m_texts.front()), TextLabel::sizeHint().height()};
}

QSize FittingLabel::minimumSizeHint() const
{
    return m_texts.isEmpty() ? TextLabel::minimumSizeHint()
                             : QSize{widthOf(m_texts.back()), TextLabel::sizeHint().height()};
}

void FittingLabel::resizeEvent(QResizeEvent* event)
{
    TextLabel::resizeEvent(event);
    fit();
}

void FittingLabel::changeEvent(QEvent* event)
{
    TextLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void FittingLabel::fit()
{
    if (m_texts.isEmpty())
        return;
    const auto fits = std::find_if(m_texts.cbegin(), m_texts.cend(),
                                   [this](const QString& text) { return widthOf(text) <= contentsRect().width(); });
    const auto& text = fits == m_texts.cend() ? m_texts.back() : *fits;
    if (text == this->text())
        return;
    setText(text);
    setToolTip(text == m_texts.front() ? QString{} : m_texts.front());
}

} // namespace inglenook::ui
