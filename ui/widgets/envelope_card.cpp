// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/envelope_card.h"

#include "theme/metrics.h"
#include "widgets/session_accessible.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace inglenook::ui {
namespace {

constexpr int kWidth = 268;
constexpr int kHeight = 164;
constexpr int kSeal = 52;
constexpr int kSealMiddle = 64;
constexpr int kFlap = 74;
constexpr int kFlapIndent = 4;
constexpr int kWordsTop = 104;
constexpr int kActionTop = 107;
constexpr int kActionSide = 16;

} // namespace

EnvelopeCard::EnvelopeCard(const Theme& theme, QWidget* parent) : QAbstractButton{parent}, m_theme{theme}
{
    installSessionAccessibility();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRadius", radius::kCard);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void EnvelopeCard::setWords(State state, const PersonLook& person, const QString& title, const QString& sentence)
{
    m_state = state;
    m_person = person;
    m_title = title;
    m_sentence = sentence;
    setFocusPolicy(state == State::Open ? Qt::StrongFocus : Qt::NoFocus);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    update();
}

void EnvelopeCard::setSealed(const PersonLook& person, const QString& title, const QString& sentence)
{
    setWords(State::Sealed, person, title, sentence);
}

void EnvelopeCard::setEmpty(const PersonLook& person, const QString& title, const QString& sentence)
{
    setWords(State::Empty, person, title, sentence);
}

void EnvelopeCard::setOpen(const PersonLook& person, const QString& action)
{
    setWords(State::Open, person, action, {});
}

QSize EnvelopeCard::sizeHint() const
{
    return {m_theme.px(kWidth), m_theme.px(kHeight)};
}

QSize EnvelopeCard::minimumSizeHint() const
{
    constexpr int kNarrow = 180;
    return {m_theme.px(kNarrow), m_theme.px(kHeight)};
}

QRectF EnvelopeCard::actionBox() const
{
    const double side = m_theme.px(kActionSide);
    return {side, static_cast<double>(m_theme.px(kActionTop)), width() - 2 * side,
            static_cast<double>(m_theme.px(size::kControl))};
}

void EnvelopeCard::paintEvent(QPaintEvent*)
{
    const auto& tokens = m_theme.tokens();
    const auto colours = coloursOf(tokens, m_person.colour);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto box = QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isSealed = m_state == State::Sealed;
    painter.setPen(isSealed ? QPen{Qt::NoPen} : QPen{tokens.line, 1.0 * tokens.border});
    painter.setBrush(isSealed ? colours.tint : tokens.card);
    painter.drawRoundedRect(box, radius::kCard, radius::kCard);
    paintFlap(painter, box, colours);
    const double seal = m_theme.px(kSeal);
    paintMark(painter, {(width() - seal) / 2, m_theme.px(kSealMiddle) - seal / 2, seal, seal}, m_person,
              m_state == State::Empty ? MarkForm::Resting : MarkForm::Solid, tokens);
    if (m_state == State::Open)
        paintAction(painter);
    else
        paintWords(painter, box, colours);
}

void EnvelopeCard::paintFlap(QPainter& painter, const QRectF& box, const PersonColours& colours) const
{
    const QPointF tip{box.center().x(), box.top() + m_theme.px(kFlap)};
    const QPointF left{box.left() + kFlapIndent, box.top() + 1};
    const QPointF right{box.right() - kFlapIndent, box.top() + 1};
    if (m_state != State::Sealed) {
        painter.setPen(QPen{m_theme.tokens().line, 1.0 * m_theme.tokens().border});
        painter.drawLine(left, tip);
        painter.drawLine(tip, right);
        return;
    }
    QPainterPath shape;
    shape.addRoundedRect(box, radius::kCard, radius::kCard);
    QPainterPath flap;
    flap.moveTo(box.topLeft());
    flap.lineTo(tip);
    flap.lineTo(box.topRight());
    flap.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.soft);
    painter.drawPath(flap.intersected(shape));
}

void EnvelopeCard::paintWords(QPainter& painter, const QRectF& box, const PersonColours& colours) const
{
    const auto line = [&](double top, TextRole role, const QString& words, const QColor& colour) {
        const double side = m_theme.px(kActionSide);
        const QRectF room{box.left() + side, top, box.width() - 2 * side,
                          static_cast<double>(m_theme.lineHeight(role))};
        painter.setFont(m_theme.font(role));
        painter.setPen(colour);
        painter.drawText(room, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, qFloor(room.width())));
        return room.bottom();
    };
    const double next = line(m_theme.px(kWordsTop), TextRole::BodyStrong, m_title,
                             m_state == State::Sealed ? colours.text : m_theme.tokens().text);
    line(next, TextRole::Small, m_sentence, m_theme.tokens().text2);
}

void EnvelopeCard::paintAction(QPainter& painter) const
{
    const auto& tokens = m_theme.tokens();
    const auto box = actionBox();
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() || isDown() ? tokens.accentHover : tokens.accent);
    painter.drawRoundedRect(box, radius::kControl, radius::kControl);
    painter.setFont(m_theme.font(TextRole::BodyMedium));
    painter.setPen(tokens.onAccent);
    const int room = qFloor(box.width()) - m_theme.px(kActionSide);
    painter.drawText(box, Qt::AlignCenter, painter.fontMetrics().elidedText(m_title, Qt::ElideRight, room));
}

void EnvelopeCard::keyPressEvent(QKeyEvent* event)
{
    if (m_state != State::Open) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool EnvelopeCard::hitButton(const QPoint& point) const
{
    return m_state == State::Open && rect().contains(point);
}

} // namespace inglenook::ui
