// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mood_grid.h"

#include "theme/text_role.h"
#include "theme/tokens.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace inglenook::ui {
namespace {

constexpr int kSide = 264;
constexpr int kDot = 22;
constexpr int kCorner = 14;

int snapped(double value)
{
    const int steps = static_cast<int>(std::lround(value / MoodGrid::kStep));
    return std::clamp(steps * MoodGrid::kStep, -MoodGrid::kFurthest, MoodGrid::kFurthest);
}

} // namespace

MoodGrid::MoodGrid(const Theme& theme, QWidget* parent) : QWidget{parent}, m_theme{theme}
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("How pleasant, and how much energy"));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    describe();
}

void MoodGrid::setPoint(std::optional<QPoint> point)
{
    m_point = point;
    describe();
    update();
}

void MoodGrid::choose(std::optional<QPoint> point)
{
    if (point)
        point = QPoint{std::clamp(point->x(), -kFurthest, kFurthest), std::clamp(point->y(), -kFurthest, kFurthest)};
    if (point == m_point)
        return;
    setPoint(point);
    Q_EMIT chosen();
}

QString MoodGrid::inWords(QPoint point)
{
    constexpr int kVery = 60;
    const auto along = [](int value, const std::array<QString, 5>& words) {
        if (value < -kVery)
            return words[0];
        if (value < 0)
            return words[1];
        return value == 0 ? words[2] : value <= kVery ? words[3] : words[4];
    };
    const auto pleasant =
        along(point.x(), {tr("very unpleasant"), tr("rather unpleasant"), tr("neither pleasant nor unpleasant"),
                          tr("rather pleasant"), tr("very pleasant")});
    const auto energy = along(point.y(), {tr("very little energy"), tr("little energy"), tr("a middling energy"),
                                          tr("some energy"), tr("full of energy")});
    return tr("%1, %2", "how pleasant, how much energy").arg(pleasant, energy);
}

void MoodGrid::describe()
{
    const auto words = m_point ? inWords(*m_point) : tr("nothing chosen yet; the arrow keys choose");
    if (accessibleDescription() == words)
        return;
    setAccessibleDescription(words);
    if (hasFocus()) {
        QAccessibleEvent event{this, QAccessible::DescriptionChanged};
        QAccessible::updateAccessibility(&event);
    }
}

QRectF MoodGrid::field() const
{
    const double inset = m_theme.px(kDot) / 2.0 + 2;
    return QRectF{rect()}.adjusted(inset, inset, -inset, -inset);
}

QPointF MoodGrid::positionOf(QPoint point) const
{
    const auto box = field();
    const double span = 2.0 * kFurthest;
    return {box.left() + (point.x() + kFurthest) / span * box.width(),
            box.bottom() - (point.y() + kFurthest) / span * box.height()};
}

QPoint MoodGrid::pointAt(const QPointF& position) const
{
    const auto box = field();
    const double span = 2.0 * kFurthest;
    return {snapped((position.x() - box.left()) / box.width() * span - kFurthest),
            snapped((box.bottom() - position.y()) / box.height() * span - kFurthest)};
}

QSize MoodGrid::sizeHint() const
{
    return {m_theme.px(kSide), m_theme.px(kSide)};
}

void MoodGrid::paintEvent(QPaintEvent*)
{
    const auto& tokens = m_theme.tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto box = QRectF{rect()}.adjusted(1, 1, -1, -1);
    QPainterPath edge;
    edge.addRoundedRect(box, kCorner, kCorner);
    painter.save();
    painter.setClipPath(edge);
    const auto middle = box.center();
    painter.fillRect(QRectF{box.topLeft(), middle}, tokens.angry.tint);
    painter.fillRect(QRectF{QPointF{middle.x(), box.top()}, QPointF{box.right(), middle.y()}}, tokens.glad.tint);
    painter.fillRect(QRectF{QPointF{box.left(), middle.y()}, QPointF{middle.x(), box.bottom()}}, tokens.sad.tint);
    painter.fillRect(QRectF{middle, box.bottomRight()}, tokens.calm.tint);
    painter.restore();
    painter.setPen(QPen{tokens.control, double(tokens.border)});
    painter.drawPath(edge);
    painter.setPen(QPen{tokens.control, 1, Qt::DashLine});
    painter.drawLine(QPointF{box.left(), middle.y()}, QPointF{box.right(), middle.y()});
    painter.drawLine(QPointF{middle.x(), box.top()}, QPointF{middle.x(), box.bottom()});

    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(tokens.text);
    const auto room = box.adjusted(12, 8, -12, -8);
    const auto half = QRectF{room.left(), middle.y(), room.width(), room.height() / 2};
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop, tr("full of energy"));
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignBottom, tr("little energy"));
    const double wide = room.width() / 2 - 16;
    painter.drawText(QRectF{room.left(), half.top() + 4, wide, half.height()},
                     Qt::AlignLeft | Qt::AlignTop | Qt::AlignAbsolute, tr("unpleasant"));
    painter.drawText(QRectF{room.right() - wide, half.top() + 4, wide, half.height()},
                     Qt::AlignRight | Qt::AlignTop | Qt::AlignAbsolute, tr("pleasant"));
    if (!m_point)
        return;
    const double dot = m_theme.px(kDot);
    painter.setPen(QPen{tokens.raised, 2});
    painter.setBrush(tokens.text);
    painter.drawEllipse(positionOf(*m_point), dot / 2, dot / 2);
}

void MoodGrid::keyPressEvent(QKeyEvent* event)
{
    const auto from = m_point.value_or(QPoint{});
    const auto move = [&](int x, int y) { choose(from + QPoint{x * kStep, y * kStep}); };
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-1, 0);
    case Qt::Key_Right:
        return move(1, 0);
    case Qt::Key_Up:
        return move(0, 1);
    case Qt::Key_Down:
        return move(0, -1);
    case Qt::Key_Home:
        return choose(QPoint{});
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return choose(std::nullopt);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier)
            Q_EMIT done();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MoodGrid::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(pointAt(event->position()));
}

void MoodGrid::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        choose(pointAt(event->position()));
}

} // namespace inglenook::ui
