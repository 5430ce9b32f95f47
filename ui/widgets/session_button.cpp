// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session_button.h"

#include "widgets/key_cap.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kPadding = 24;
constexpr int kIcon = 24;
constexpr int kIconGap = 14;
constexpr int kKeyGap = 17;

} // namespace

SessionButton::SessionButton(const Theme& theme, Kind kind, const QString& text, QWidget* parent)
    : QPushButton{text, parent},
      m_measures{theme},
      m_kind{kind}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setProperty("focusRadius", radius::kCard);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SessionButton::setLeadingIcon(const QString& icon)
{
    m_leading = icon;
    updateGeometry();
}

void SessionButton::setTrailingIcon(const QString& icon)
{
    m_trailing = icon;
    updateGeometry();
}

void SessionButton::setKeyShown(const QString& key)
{
    m_key = key;
    setAccessibleDescription(key);
    updateGeometry();
}

void SessionButton::setOnColour(std::optional<PersonColour> colour)
{
    m_colour = colour;
    setProperty("focusColour", colour ? QVariant{coloursOf(m_measures.tokens(), *colour).on} : QVariant{});
    update();
}

void SessionButton::setScale(double scale)
{
    if (!m_measures.setScale(scale))
        return;
    setProperty("focusRadius", m_measures.gap(radius::kCard));
    updateGeometry();
}

void SessionButton::setDrawnHeight(int height)
{
    m_drawnHeight = height;
    updateGeometry();
}

QFont SessionButton::textFont() const
{
    const bool large = m_drawnHeight > size::kPresentation;
    return m_measures.font(large ? TextRole::PresentationButton : TextRole::SessionButton);
}

int SessionButton::contentWidth() const
{
    const QFontMetricsF metrics{textFont()};
    int width = qCeil(metrics.size(Qt::TextShowMnemonic, text()).width());
    for (const auto& icon : {m_leading, m_trailing})
        width += icon.isEmpty() ? 0 : m_measures.text(kIcon) + m_measures.gap(kIconGap);
    if (!m_key.isEmpty())
        width += keyCapSize(m_measures, m_key, KeyCapSize::Small).width() + m_measures.gap(kKeyGap);
    return width;
}

int SessionButton::sidePadding() const
{
    return m_measures.gap(m_drawnHeight > size::kPresentation ? kPadding * 3 / 2 : kPadding);
}

QSize SessionButton::sizeHint() const
{
    const int height = std::max(m_measures.gap(m_drawnHeight), m_measures.text(m_drawnHeight * 3 / 4));
    return {contentWidth() + 2 * sidePadding(), std::max(height, size::kHit)};
}

SessionButton::Look SessionButton::look() const
{
    const auto& tokens = m_measures.tokens();
    const bool primary = m_kind == Kind::Primary;
    const bool quiet = m_kind == Kind::Quiet;
    if (m_colour) {
        const auto colours = coloursOf(tokens, *m_colour);
        const auto text = primary ? colours.fill : colours.on;
        return {primary ? colours.on : QColor{Qt::transparent}, quiet ? QColor{Qt::transparent} : colours.on, text,
                text};
    }
    if (!isEnabled())
        return {quiet ? QColor{Qt::transparent} : tokens.pressed, Qt::transparent, tokens.text3, tokens.text3};
    const bool hovered = underMouse();
    if (primary) {
        const auto fill = hovered || isDown() ? tokens.accentHover : tokens.accent;
        return {fill, fill, tokens.onAccent, tokens.onAccent};
    }
    const auto rest = quiet ? QColor{Qt::transparent} : tokens.raised;
    const auto fill = isDown() ? tokens.pressed : hovered ? tokens.hover : rest;
    return {fill, quiet ? fill : tokens.control, quiet ? tokens.text2 : tokens.text,
            quiet ? tokens.text2 : tokens.text};
}

void SessionButton::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto look = this->look();
    const double width = m_measures.tokens().border;
    const QRectF body = QRectF{rect()}.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setPen(look.border.alpha() == 0 ? QPen{Qt::NoPen} : QPen{look.border, width});
    painter.setBrush(look.fill);
    painter.drawRoundedRect(body, m_measures.gap(radius::kCard), m_measures.gap(radius::kCard));

    int x = (this->width() - contentWidth()) / 2;
    const auto next = [this, &x](QSize part, int gap) {
        const QRect box{x, (height() - part.height()) / 2, part.width(), part.height()};
        x += part.width() + gap;
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    const QSize icon{m_measures.text(kIcon), m_measures.text(kIcon)};
    const auto paintIcon = [this, &painter, &look](const QString& name, const QRect& box) {
        // Arrows point the way one reads.
        painter.save();
        if (layoutDirection() == Qt::RightToLeft && name == u"arrow") {
            painter.translate(2 * box.center().x() + 1, 0);
            painter.scale(-1, 1);
        }
        painter.drawPixmap(box.topLeft(), m_measures.theme().pixmap(name, look.icon, box.width(), devicePixelRatioF()));
        painter.restore();
    };
    if (!m_leading.isEmpty())
        paintIcon(m_leading, next(icon, m_measures.gap(kIconGap)));
    painter.setFont(textFont());
    painter.setPen(look.text);
    const int words = qCeil(QFontMetricsF{textFont()}.size(Qt::TextShowMnemonic, text()).width());
    painter.drawText(next({words, height()}, m_measures.gap(m_key.isEmpty() ? kIconGap : kKeyGap)),
                     Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip, text());
    if (!m_key.isEmpty()) {
        const auto box = next(keyCapSize(m_measures, m_key, KeyCapSize::Small), m_measures.gap(kIconGap));
        if (m_colour)
            paintKeyCap(painter, box, m_measures, m_key, KeyCapSize::Small, look.text);
        else
            paintKeyCap(painter, box, m_measures, m_key, KeyCapSize::Small);
    }
    if (!m_trailing.isEmpty())
        paintIcon(m_trailing, next(icon, 0));
}

void SessionButton::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == (event->modifiers() & Qt::KeypadModifier)) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace inglenook::ui
