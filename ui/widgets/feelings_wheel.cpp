// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/feelings_wheel.h"

#include "widgets/feelings_wheel_paint.h"
#include "widgets/session_accessible.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kFullSide = 656;
constexpr int kSmallSide = 304;
constexpr double kSmallest = 0.65;        ///< Of its usual side.
constexpr int kMargin = 8;                ///< For the ring round the piece that has the keyboard.
constexpr qint64 kLettersTogether = 1200; ///< ms between letters of one word.

} // namespace

FeelingsWheel::FeelingsWheel(const Theme& theme, QWidget* parent, Form form)
    : QWidget{parent},
      m_theme{theme},
      m_form{form},
      m_hub{tr("I feel …")}
{
    installSessionAccessibility();
    setAccessibleName(tr("Feelings wheel"));
    setAccessibleDescription(form == Form::Full ? tr("Left and Right go round, Up is stronger, Down is gentler.")
                                                : tr("Left and Right go round."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("focusRing", QStringLiteral("none"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FeelingsWheel::setFamilies(const QVector<WheelFamily>& families)
{
    m_families = families;
    m_current = {};
    m_selected.clear();
    update();
}

void FeelingsWheel::setHubText(const QString& text)
{
    m_hub = text;
    update();
}

void FeelingsWheel::setMultiple(bool multiple)
{
    m_multiple = multiple;
}

void FeelingsWheel::setCurrent(const WheelPlace& place)
{
    if (place == m_current || index(place) < 0)
        return;
    m_current = place;
    update();
    announceFocus();
    Q_EMIT currentChanged(m_families.value(place.family).key, wordAt(m_families, place), place.ring);
}

void FeelingsWheel::setSelectedWords(const QStringList& words)
{
    m_selected.clear();
    for (int i = 0; i < kWheelFamilies * kPlacesOfFamily; ++i) {
        const auto place = placeAt(i);
        if (words.contains(wordAt(m_families, place), Qt::CaseInsensitive))
            m_selected.append(place);
    }
    update();
}

QStringList FeelingsWheel::selectedWords() const
{
    QStringList words;
    for (const auto& place : m_selected)
        words.append(wordAt(m_families, place));
    return words;
}

void FeelingsWheel::pick(const WheelPlace& place)
{
    if (index(place) < 0 || m_families.isEmpty())
        return;
    setCurrent(place);
    const bool takenAway = m_multiple && m_selected.removeOne(place);
    if (!m_multiple)
        m_selected.clear();
    if (!takenAway)
        m_selected.append(place);
    update();
    Q_EMIT selectionChanged();
    if (!takenAway)
        Q_EMIT picked(m_families.value(place.family).key, wordAt(m_families, place), place.ring);
}

WheelGeometry FeelingsWheel::geometryNow() const
{
    const double radius = std::max(1.0, std::min(width(), height()) / 2.0 - kMargin);
    return {QRectF{rect()}.center(), radius,
            m_form == Form::Full ? WheelGeometry::Form::Full : WheelGeometry::Form::Families};
}

int FeelingsWheel::placeCount() const
{
    return m_form == Form::Full ? kWheelFamilies * kPlacesOfFamily : kWheelFamilies;
}

WheelPlace FeelingsWheel::place(int index) const
{
    return placeAt(m_form == Form::Full ? index : index * kPlacesOfFamily);
}

int FeelingsWheel::index(const WheelPlace& place) const
{
    if (m_form == Form::Full)
        return indexOf(place);
    return place.isValid() && place.ring == WheelRing::Family ? place.family : -1;
}

QString FeelingsWheel::describe(const WheelPlace& place) const
{
    const auto word = wordAt(m_families, place);
    const auto family = m_families.value(place.family).title;
    switch (place.ring) {
    case WheelRing::Little:
        return tr("%1, %2, a little").arg(word, family);
    case WheelRing::Lot:
        return tr("%1, %2, a lot").arg(word, family);
    case WheelRing::Family:
        break;
    }
    return word;
}

QSize FeelingsWheel::sizeHint() const
{
    const int side = m_form == Form::Full ? kFullSide : kSmallSide;
    return {side, side};
}

QSize FeelingsWheel::minimumSizeHint() const
{
    return sizeHint() * kSmallest;
}

void FeelingsWheel::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    WheelPicture picture{m_theme, m_families, geometryNow(), m_hub, m_form == Form::Full};
    picture.current = m_current;
    picture.hovered = m_hovered;
    picture.selected = m_selected;
    picture.ringShown = hasFocus() && m_keyboard;
    picture.paint(painter, rect());
}

bool FeelingsWheel::walk(int key)
{
    switch (key) {
    case Qt::Key_Left:
        setCurrent(turned(m_current, -1));
        return true;
    case Qt::Key_Right:
        setCurrent(turned(m_current, 1));
        return true;
    case Qt::Key_Up:
        setCurrent(m_form == Form::Full ? stronger(m_current) : turned(m_current, 0));
        return true;
    case Qt::Key_Down:
        setCurrent(gentler(m_current));
        return true;
    case Qt::Key_Home:
        setCurrent({std::max(0, m_current.family), WheelRing::Family, 0});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        pick(m_current.isValid() ? m_current : WheelPlace{0, WheelRing::Family, 0});
        return true;
    default:
        return false;
    }
}

void FeelingsWheel::keyPressEvent(QKeyEvent* event)
{
    m_keyboard = true;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool waiting = !m_letters.isEmpty() && m_sinceLetter.isValid() && m_sinceLetter.elapsed() < kLettersTogether;
    // "at ease" has a space in it, so a space right after letters belongs to them.
    const bool spaceInWord = event->key() == Qt::Key_Space && waiting &&
                             found(m_families, m_letters + u' ', m_current, m_form != Form::Full).isValid();
    if (plain && !spaceInWord && walk(event->key()))
        m_letters.clear();
    else if (plain && !event->text().isEmpty() && (event->text().front().isLetter() || spaceInWord))
        find((waiting ? m_letters : QString{}) + event->text());
    else
        QWidget::keyPressEvent(event);
    update();
}

void FeelingsWheel::find(const QString& letters)
{
    m_letters = letters;
    m_sinceLetter.start();
    // A first letter goes on from the word after this one, further letters stay while they fit.
    const bool first = letters.size() == 1;
    const auto from = first && m_current.isValid()
                          ? placeAt((indexOf(m_current) + 1) % (kWheelFamilies * kPlacesOfFamily))
                          : m_current;
    const auto place = found(m_families, letters, from, m_form != Form::Full);
    if (place.isValid())
        setCurrent(place);
}

void FeelingsWheel::mouseMoveEvent(QMouseEvent* event)
{
    const auto place = geometryNow().hit(event->position());
    if (std::exchange(m_hovered, place) != place)
        update();
}

void FeelingsWheel::mousePressEvent(QMouseEvent* event)
{
    m_keyboard = false;
    const auto place = geometryNow().hit(event->position());
    if (event->button() == Qt::LeftButton && place.isValid())
        pick(place);
}

void FeelingsWheel::leaveEvent(QEvent*)
{
    m_hovered = {};
    update();
}

void FeelingsWheel::focusInEvent(QFocusEvent* event)
{
    m_keyboard = event->reason() != Qt::MouseFocusReason;
    update();
    announceFocus();
}

void FeelingsWheel::focusOutEvent(QFocusEvent*)
{
    update();
}

void FeelingsWheel::announceFocus()
{
    if (!hasFocus() || !m_current.isValid())
        return;
    QAccessibleEvent focus{this, QAccessible::Focus};
    focus.setChild(index(m_current));
    QAccessible::updateAccessibility(&focus);
}

} // namespace inglenook::ui
