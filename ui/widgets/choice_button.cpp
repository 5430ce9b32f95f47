// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choice_button.h"

#include "widgets/key_cap.h"
#include "widgets/text_block.h"

#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QShortcutEvent>
#include <QStyle>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kPadding = 28;
constexpr int kKeyGap = 18;
constexpr double kBorder = 2;

} // namespace

ChoiceButton::ChoiceButton(const Theme& theme, const QString& text, const QString& key, QWidget* parent)
    : QPushButton{text, parent},
      m_measures{theme},
      m_key{key}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setAccessibleDescription(key);
    setProperty("focusRadius", radius::kCard);
    if (!key.isEmpty())
        setShortcut(QKeySequence{key});
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChoiceButton::setScale(double scale)
{
    if (!m_measures.setScale(scale))
        return;
    setProperty("focusRadius", m_measures.gap(radius::kCard));
    updateGeometry();
}

void ChoiceButton::setText(const QString& text)
{
    QPushButton::setText(text);
    if (!m_key.isEmpty())
        setShortcut(QKeySequence{m_key});
}

int ChoiceButton::around() const
{
    const int key =
        m_key.isEmpty() ? 0 : keyCapSize(m_measures, m_key, KeyCapSize::Large).width() + m_measures.gap(kKeyGap);
    return 2 * m_measures.gap(kPadding) + key;
}

int ChoiceButton::heightForWidth(int width) const
{
    TextBlock block;
    block.layOut(text(), m_measures.font(TextRole::EqualChoice), m_measures.line(TextRole::EqualChoice),
                 width - around());
    return std::max(m_measures.gap(size::kChoice), block.height() + m_measures.gap(size::kControl));
}

QSize ChoiceButton::sizeHint() const
{
    const QFontMetricsF metrics{m_measures.font(TextRole::EqualChoice)};
    const int width = qCeil(metrics.horizontalAdvance(text())) + around();
    // As high as the text is in the width it has: a layout lets nothing of a fixed height grow beyond this.
    return {width, heightForWidth(testAttribute(Qt::WA_Resized) ? this->width() : width)};
}

void ChoiceButton::resizeEvent(QResizeEvent* event)
{
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
    QPushButton::resizeEvent(event);
}

QSize ChoiceButton::minimumSizeHint() const
{
    constexpr int kFewWords = 160;
    return {std::min(sizeHint().width(), m_measures.text(kFewWords)), m_measures.gap(size::kChoice)};
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    const auto& tokens = m_measures.tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto text = isEnabled() ? tokens.text : tokens.text3;
    painter.setPen(QPen{text, kBorder});
    painter.setBrush(!isEnabled()   ? tokens.pressed
                     : isDown()     ? tokens.pressed
                     : isChecked()  ? tokens.selected
                     : underMouse() ? tokens.hover
                                    : tokens.raised);
    const double corner = m_measures.gap(radius::kCard);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(kBorder / 2, kBorder / 2, -kBorder / 2, -kBorder / 2), corner,
                            corner);

    TextBlock block;
    block.layOut(this->text(), m_measures.font(TextRole::EqualChoice), m_measures.line(TextRole::EqualChoice),
                 width() - around());
    const auto cap = m_key.isEmpty() ? QSize{} : keyCapSize(m_measures, m_key, KeyCapSize::Large);
    const int words = qCeil(block.naturalWidth());
    const int gap = m_key.isEmpty() ? 0 : m_measures.gap(kKeyGap);
    const int left = (width() - words - gap - cap.width()) / 2;
    const QRect wordBox{left, (height() - block.height()) / 2, words, block.height()};
    const QRect capBox{QPoint{left + words + gap, (height() - cap.height()) / 2}, cap};
    // Laid out again for exactly its width, so that a right-to-left text ends where it is drawn.
    block.layOut(this->text(), m_measures.font(TextRole::EqualChoice), m_measures.line(TextRole::EqualChoice),
                 words + 1);
    block.paint(painter, QStyle::visualRect(layoutDirection(), rect(), wordBox).topLeft(), text);
    if (!m_key.isEmpty())
        paintKeyCap(painter, QStyle::visualRect(layoutDirection(), rect(), capBox), m_measures, m_key,
                    KeyCapSize::Large);
}

bool ChoiceButton::event(QEvent* event)
{
    // A button would first be seen going down for a moment, in which another key could be lost.
    if (event->type() == QEvent::Shortcut && !static_cast<QShortcutEvent*>(event)->isAmbiguous()) {
        setFocus(Qt::ShortcutFocusReason);
        click();
        return true;
    }
    return QPushButton::event(event);
}

void ChoiceButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace inglenook::ui
