// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot.h"

#include "theme/metrics.h"
#include "widgets/plot_accessible.h"

#include <QAccessible>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace inglenook::ui {
namespace {

constexpr double kReach = 14; ///< px outside a place that still mean it
constexpr double kRingGap = 3;
constexpr int kPage = 10;
constexpr int kNarrowest = 220;
constexpr int kWide = 420;

double distance(const QRectF& place, const QPointF& position)
{
    const double dx = std::max({place.left() - position.x(), 0.0, position.x() - place.right()});
    const double dy = std::max({place.top() - position.y(), 0.0, position.y() - place.bottom()});
    return std::hypot(dx, dy);
}

} // namespace

QRectF PlotFrame::place(const QRectF& leading) const
{
    if (!mirrored)
        return leading;
    return {area.left() + area.right() - leading.right(), leading.top(), leading.width(), leading.height()};
}

QPointF PlotFrame::place(const QPointF& leading) const
{
    return mirrored ? QPointF{area.left() + area.right() - leading.x(), leading.y()} : leading;
}

void PlotFrame::write(QPainter& painter, const QRectF& leading, Qt::Alignment alignment, const QString& text) const
{
    const auto direction = mirrored ? Qt::RightToLeft : Qt::LeftToRight;
    painter.drawText(place(leading),
                     int(QStyle::visualAlignment(direction, alignment) | Qt::AlignAbsolute | Qt::TextSingleLine), text);
}

Plot::Plot(const Theme& theme, QWidget* parent) : QWidget{parent}, m_theme{theme}
{
    installPlotAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        m_places.clear();
        updateGeometry();
        update();
    });
}

void Plot::setData(const PlotData& data)
{
    const auto before = m_cursor >= 0 ? m_data.points.at(m_cursor).spoken : QString{};
    m_data = data;
    m_places.clear();
    m_chosen = -1;
    // The keyboard stays where it was while the same thing stands there.
    m_cursor = -1;
    for (int i = 0; !before.isEmpty() && i < m_data.points.size(); ++i)
        if (m_data.points.at(i).spoken == before)
            m_cursor = i;
    tell();
    updateGeometry();
    update();
}

void Plot::setTexts(const QString& name, const QString& sentence)
{
    m_name = name;
    m_sentence = sentence;
    tell();
}

void Plot::setChosen(int point)
{
    m_chosen = point;
    update();
}

PlotFrame Plot::frame() const
{
    return {QRectF{rect()}, m_theme, m_theme.tokens(), layoutDirection() == Qt::RightToLeft};
}

const QVector<QRectF>& Plot::placed() const
{
    if (m_places.size() != m_data.points.size())
        m_places = places(frame());
    return m_places;
}

QRectF Plot::placeOf(int point) const
{
    return placed().value(point);
}

int Plot::pointAt(const QPointF& position) const
{
    int nearest = -1;
    double least = kReach;
    for (int i = 0; i < placed().size(); ++i) {
        const auto& place = placed().at(i);
        // Inside several the one whose middle is nearest counts.
        const double away = distance(place, position) + 0.001 * QLineF{place.center(), position}.length();
        if (away < least) {
            least = away;
            nearest = i;
        }
    }
    return nearest;
}

void Plot::paintOn(QPainter& painter, const QRectF& area, const Tokens& tokens) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, {area, m_theme, tokens, layoutDirection() == Qt::RightToLeft});
    painter.restore();
}

QSize Plot::sizeHint() const
{
    return {m_theme.px(kWide), heightAt(std::max(kNarrowest, width()))};
}

QSize Plot::minimumSizeHint() const
{
    return {kNarrowest, heightAt(std::max(kNarrowest, width()))};
}

int Plot::step(int from, Qt::Key key) const
{
    const int by = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
    return std::clamp(from + by, 0, static_cast<int>(m_data.points.size()) - 1);
}

int Plot::stepByColumn(int from, Qt::Key key) const
{
    const auto& here = m_data.points.at(from);
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
    const int sign = key == Qt::Key_Right || key == Qt::Key_Up ? 1 : -1;
    int best = from;
    int least = -1;
    for (int i = 0; i < m_data.points.size(); ++i) {
        const auto& there = m_data.points.at(i);
        const int columns = (there.x - here.x) * sign;
        const int aside = there.series - here.series;
        constexpr int kColumn = 1000;
        const bool isThere = across ? columns > 0 : there.x == here.x && aside * sign > 0;
        const int away = across ? columns * kColumn + std::abs(aside) : std::abs(aside);
        if (isThere && (least < 0 || away < least)) {
            least = away;
            best = i;
        }
    }
    return best;
}

void Plot::moveTo(int point)
{
    if (point < 0 || point >= m_data.points.size())
        return;
    m_cursor = point;
    tell();
    update();
}

void Plot::tell()
{
    const bool isAtPoint = hasFocus() && m_cursor >= 0 && m_cursor < m_data.points.size();
    setAccessibleName(isAtPoint ? m_data.points.at(m_cursor).spoken : m_name);
    setAccessibleDescription(isAtPoint ? QString{} : m_sentence);
    if (isAtPoint) {
        QAccessibleEvent changed{this, QAccessible::NameChanged};
        QAccessible::updateAccessibility(&changed);
    }
}

bool Plot::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int point = pointAt(help->pos()); point >= 0)
            QToolTip::showText(help->globalPos(), m_data.points.at(point).spoken, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void Plot::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    paintOn(painter, QRectF{rect()}, m_theme.tokens());
    const auto ring = [&](int point, double width) {
        if (point < 0 || point >= placed().size())
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{m_theme.tokens().focus, width});
        painter.drawRoundedRect(placed().at(point).adjusted(-kRingGap, -kRingGap, kRingGap, kRingGap), radius::kCell,
                                radius::kCell);
    };
    ring(m_chosen, 1.5);
    if (hasFocus())
        ring(m_cursor, stroke::kFocus);
}

void Plot::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(m_data.points.size());
    if (count == 0 || (event->modifiers() & ~Qt::KeypadModifier) != 0)
        return QWidget::keyPressEvent(event);
    auto key = static_cast<Qt::Key>(event->key());
    if (layoutDirection() == Qt::RightToLeft)
        key = key == Qt::Key_Left ? Qt::Key_Right : key == Qt::Key_Right ? Qt::Key_Left : key;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return moveTo(m_cursor < 0 ? 0 : step(m_cursor, key));
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(count - 1);
    case Qt::Key_PageUp:
        return moveTo(std::max(0, m_cursor - kPage));
    case Qt::Key_PageDown:
        return moveTo(std::min(count - 1, m_cursor + kPage));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor >= 0)
            Q_EMIT chosen(m_cursor);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Plot::mousePressEvent(QMouseEvent* event)
{
    const int point = event->button() == Qt::LeftButton ? pointAt(event->position()) : -1;
    if (point < 0)
        return QWidget::mousePressEvent(event);
    moveTo(point);
    Q_EMIT chosen(point);
}

void Plot::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(pointAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Plot::focusInEvent(QFocusEvent* event)
{
    if (m_cursor < 0 && !m_data.points.isEmpty() && event->reason() != Qt::MouseFocusReason)
        m_cursor = static_cast<int>(m_data.points.size()) - 1; // the newest
    QWidget::focusInEvent(event);
    tell();
    update();
}

void Plot::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    tell();
    update();
}

void Plot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        m_places.clear();
    QWidget::changeEvent(event);
}

void Plot::resizeEvent(QResizeEvent* event)
{
    m_places.clear();
    if (event->oldSize().width() != event->size().width())
        updateGeometry(); // some are as high as they are wide
    QWidget::resizeEvent(event);
}

Qt::BrushStyle patternOf(int part)
{
    constexpr std::array kStyles{Qt::SolidPattern, Qt::BDiagPattern,  Qt::Dense6Pattern,
                                 Qt::HorPattern,   Qt::FDiagPattern,  Qt::CrossPattern,
                                 Qt::VerPattern,   Qt::Dense5Pattern, Qt::DiagCrossPattern};
    return kStyles.at(static_cast<std::size_t>(part) % kStyles.size());
}

int labelStep(const QStringList& labels, const QFont& font, double columnWidth)
{
    constexpr int kBetween = 14;
    const QFontMetricsF metrics{font};
    double widest = 0;
    for (const auto& label : labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    return std::max(1, static_cast<int>(std::ceil((widest + kBetween) / std::max(1.0, columnWidth))));
}

PlotColours coloursOf(const PlotSeries* series, const Tokens& tokens)
{
    if (series != nullptr && series->person) {
        const auto person = coloursOf(tokens, series->person->colour);
        return {person.fill, person.line, person.on};
    }
    if (series != nullptr && !series->family.isEmpty()) {
        const auto& feeling = tokens.feeling(series->family);
        return {feeling.tint, feeling.solid, feeling.text};
    }
    return {tokens.selected, tokens.control, tokens.text};
}

} // namespace inglenook::ui
