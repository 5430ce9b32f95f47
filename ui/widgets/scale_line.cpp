// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scale_line.h"

#include "widgets/session_accessible.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kMiddle = ScaleLine::kLargest / 2;
constexpr int kMark = 56;
constexpr int kEndGap = 56;
constexpr double kEndGapShare = 0.06;
constexpr int kPage = 2;

} // namespace

ScaleLine::ScaleLine(const Theme& theme, QWidget* parent) : QAbstractSlider{parent}, m_measures{theme}
{
    installSessionAccessibility();
    setOrientation(Qt::Horizontal);
    setRange(0, kLargest);
    setSingleStep(1);
    setPageStep(kPage);
    setValue(kMiddle);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ScaleLine::setEnds(const QString& low, const QString& high)
{
    m_low = low;
    m_high = high;
    describe();
    update();
}

void ScaleLine::setPerson(const PersonLook& person)
{
    m_person = person;
    update();
}

void ScaleLine::setAnswer(int value)
{
    const QSignalBlocker quiet{this};
    setValue(value);
    m_answered = true;
    update();
}

void ScaleLine::clearAnswer()
{
    const QSignalBlocker quiet{this};
    setValue(kMiddle);
    m_answered = false;
    update();
}

void ScaleLine::setMarks(const QVector<ScaleMark>& marks)
{
    m_marks = marks;
    setFocusPolicy(isDisplay() ? Qt::NoFocus : Qt::StrongFocus);
    describe();
    updateGeometry();
    update();
}

void ScaleLine::setScale(double scale)
{
    if (m_measures.setScale(scale))
        updateGeometry();
}

void ScaleLine::choose(int value)
{
    if (isDisplay())
        return;
    m_answered = true;
    setValue(value);
    update();
    Q_EMIT answered(this->value());
}

QString ScaleLine::valueInWords(int value) const
{
    constexpr int kAlmost = 2;
    if (value <= 0)
        return m_low;
    if (value >= kLargest)
        return m_high;
    if (value == kMiddle)
        return tr("in the middle");
    const auto& end = value < kMiddle ? m_low : m_high;
    const int away = value < kMiddle ? value : kLargest - value;
    return away <= kAlmost ? tr("almost %1").arg(end) : tr("nearer to %1").arg(end);
}

QString ScaleLine::answerInWords() const
{
    return m_answered ? valueInWords(value()) : tr("not answered yet");
}

void ScaleLine::describe()
{
    if (!isDisplay()) {
        setAccessibleDescription(tr("From %1 to %2").arg(m_low, m_high));
        return;
    }
    QStringList places;
    for (const auto& mark : m_marks)
        places.append(tr("%1: %2").arg(mark.person.name, valueInWords(mark.value)));
    setAccessibleDescription(places.join(u", "));
}

int ScaleLine::endWidth() const
{
    const QFontMetricsF metrics{m_measures.font(TextRole::Lead)};
    const double widest = std::max(metrics.horizontalAdvance(m_low), metrics.horizontalAdvance(m_high));
    // Long words may take a quarter each, and wrap there.
    return std::min(qCeil(widest) + 1, width() / 4);
}

int ScaleLine::nameHeight() const
{
    return isDisplay() ? m_measures.line(TextRole::Heading) + m_measures.gap(space::kStep2) : 0;
}

QRectF ScaleLine::lineBox() const
{
    const double mark = m_measures.gap(kMark);
    // A short line keeps its length: the words come nearer, but never under a mark.
    const double gap =
        std::clamp(width() * kEndGapShare, mark / 2 + space::kStep1, static_cast<double>(m_measures.gap(kEndGap)));
    const double aside = endWidth() + gap;
    return {aside, (height() - nameHeight() - mark) / 2, std::max(1.0, width() - 2 * aside), mark};
}

double ScaleLine::positionOf(int value) const
{
    const auto line = lineBox();
    const double along = line.width() * value / kLargest;
    return layoutDirection() == Qt::RightToLeft ? line.right() - along : line.left() + along;
}

int ScaleLine::valueAt(double x) const
{
    const auto line = lineBox();
    const double along = layoutDirection() == Qt::RightToLeft ? line.right() - x : x - line.left();
    return std::clamp(qRound(along / line.width() * kLargest), 0, kLargest);
}

QRectF ScaleLine::markBox(double x) const
{
    const double side = m_measures.gap(kMark);
    return {x - side / 2, lineBox().center().y() - side / 2, side, side};
}

QVector<QRectF> ScaleLine::markBoxes() const
{
    QVector<QRectF> boxes;
    if (!isDisplay())
        return {markBox(positionOf(value()))};
    for (const auto& mark : m_marks)
        boxes.append(markBox(positionOf(mark.value)));
    const bool close = boxes.size() == 2 && std::abs(boxes[0].left() - boxes[1].left()) < boxes[0].width();
    if (!close)
        return boxes;
    // Side by side round their middle, the lower answer first; equal ones in the order they were given.
    const double middle = (boxes[0].center().x() + boxes[1].center().x()) / 2;
    const bool firstIsLeft = boxes[0].left() <= boxes[1].left();
    boxes[firstIsLeft ? 0 : 1].moveRight(middle);
    boxes[firstIsLeft ? 1 : 0].moveLeft(middle);
    return boxes;
}

QSize ScaleLine::sizeHint() const
{
    constexpr int kWidth = 800;
    return {m_measures.gap(kWidth), minimumSizeHint().height()};
}

QSize ScaleLine::minimumSizeHint() const
{
    constexpr int kWidth = 420;
    return {m_measures.gap(kWidth), m_measures.gap(kMark) + nameHeight() + m_measures.gap(space::kStep2)};
}

void ScaleLine::keyPressEvent(QKeyEvent* event)
{
    if (isDisplay()) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        QAbstractSlider::keyPressEvent(event);
        choose(value());
        return;
    case Qt::Key_Space:
        choose(value());
        return;
    default:
        event->ignore();
    }
}

void ScaleLine::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(valueAt(event->position().x()));
}

void ScaleLine::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        choose(valueAt(event->position().x()));
}

void ScaleLine::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    update();
}

} // namespace inglenook::ui
