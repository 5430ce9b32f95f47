// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/away_page.h"

#include "models/session_break.h"
#include "screens/exercises/announce.h"
#include "theme/metrics.h"
#include "widgets/person_look.h"
#include "widgets/session_button.h"

#include <QGraphicsOpacityEffect>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPropertyAnimation>

#include <algorithm>
#include <cmath>
#include <utility>

namespace inglenook::ui {
namespace {

constexpr int kRestMs = 8000;
constexpr double kRingShare = 0.46; ///< of the shorter side
constexpr double kRingPlace = 0.40; ///< of the height, its middle
constexpr double kMarkShare = 0.19; ///< of the ring
constexpr double kMeeting = 0.36;   ///< half of the way between the marks when they have met, of a mark
constexpr int kTextWidth = 620;
constexpr int kBottom = 40;
constexpr int kStepSeconds = 5; ///< how often the marks move at all

/// What is written below the ring, as a widget of its own so that it can fade together with the buttons.
class Words : public QWidget {
public:
    Words(const SessionScale& measures, const TextBlock& prompt, const TextBlock& help, QWidget* parent)
        : QWidget{parent},
          m_measures{measures},
          m_prompt{prompt},
          m_help{help}
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        const double wide = width();
        m_prompt.paintCentred(painter, {0, 0, wide, m_prompt.height() + 0.0}, m_measures.tokens().text);
        m_help.paintCentred(painter,
                            {0, m_prompt.height() + m_measures.gap(space::kStep2) + 0.0, wide, m_help.height() + 0.0},
                            m_measures.tokens().text2);
    }

private:
    const SessionScale& m_measures;
    const TextBlock& m_prompt;
    const TextBlock& m_help;
};

} // namespace

AwayPage::AwayPage(const Theme& theme, SessionModel& model, QWidget* parent)
    : QWidget{parent},
      m_measures{theme},
      m_model{model},
      m_words{new Words{m_measures, m_prompt, m_help, this}}
{
    setObjectName(QStringLiteral("away"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", QStringLiteral("none"));
    setMouseTracking(true);
    m_words->setMouseTracking(true);
    m_back = new SessionButton{theme, SessionButton::Kind::Quiet, {}, m_words};
    m_back->setObjectName(QStringLiteral("away/back"));
    m_back->setKeyShown(tr("Esc"));
    m_minutes = new SessionButton{theme, SessionButton::Kind::Quiet, {}, m_words};
    m_minutes->setObjectName(QStringLiteral("away/minutes"));
    m_minutes->setKeyShown(tr("M"));
    m_shade = new QGraphicsOpacityEffect{m_words};
    m_words->setGraphicsEffect(m_shade);
    m_fade = new QPropertyAnimation{m_shade, "opacity", this};
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &AwayPage::sleep);
    connect(m_back, &QPushButton::clicked, this, &AwayPage::backWanted);
    connect(m_minutes, &QPushButton::clicked, this, &AwayPage::toggleMinutes);
    for (QWidget* button : {static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_minutes)}) {
        button->setMouseTracking(true);
        button->installEventFilter(this); // a Tab in the dark, a screen reader that goes there
    }
    connect(&theme, &Theme::changed, this, [this] {
        layOut();
        update();
    });
}

bool AwayPage::isOver() const
{
    const auto& timer = m_model.view().timer;
    return timer && timer->leftSeconds == 0;
}

QString AwayPage::minutesLeft() const
{
    const auto& timer = m_model.view().timer;
    return timer ? timeLeft({timer->leftSeconds * std::int64_t{1000}}, {0}) : QString{};
}

void AwayPage::fill()
{
    m_saidOver = false;
    m_back->setText(QString::fromStdString(m_model.view().forward));
    if (m_back->text().isEmpty())
        m_back->setText(m_model.isForTwo() ? tr("We are back") : tr("I am back"));
    layOut();
    tick();
    wake();
    if (!isOver())
        announce(*this, tr("%1 %2").arg(QString::fromStdString(m_model.view().prompt), minutesLeft()));
}

void AwayPage::tick()
{
    if (!m_model.isOpen() || !m_model.view().timer)
        return;
    m_minutes->setText(m_showsMinutes ? tr("Hide the minutes") : tr("Show the minutes"));
    m_minutes->setVisible(!isOver());
    if (isOver() && !m_saidOver) {
        m_saidOver = true;
        layOut();
        wake(); // and it stays so: no sound, nothing that moves
        announce(*this, tr("The time is over, whenever you are ready."));
    }
    update();
}

void AwayPage::setScale(double scale)
{
    m_back->setScale(scale);
    m_minutes->setScale(scale);
    if (m_measures.setScale(scale))
        layOut();
}

void AwayPage::toggleMinutes()
{
    m_showsMinutes = !m_showsMinutes;
    layOut();
    tick();
    if (m_showsMinutes)
        announce(*this, minutesLeft());
}

void AwayPage::wake()
{
    unsetCursor();
    isOver() ? m_rest.stop() : m_rest.start();
    if (!std::exchange(m_isAwake, true))
        fade(1);
}

void AwayPage::sleep()
{
    if (isOver())
        return;
    if (m_words->isAncestorOf(focusWidget()))
        setFocus(Qt::OtherFocusReason); // no frame around what isn't painted
    setCursor(Qt::BlankCursor);
    m_isAwake = false;
    fade(0);
}

void AwayPage::fade(double to)
{
    const auto motion = m_measures.theme().motion(Movement::Page);
    m_fade->stop();
    if (motion.milliseconds == 0) {
        m_shade->setOpacity(to);
        return;
    }
    m_fade->setDuration(motion.milliseconds);
    m_fade->setEasingCurve(motion.curve);
    m_fade->setStartValue(m_shade->opacity());
    m_fade->setEndValue(to);
    m_fade->start();
}

QRectF AwayPage::ring() const
{
    const double side = std::min(width(), height()) * kRingShare;
    return {(width() - side) / 2, height() * kRingPlace - side / 2, side, side};
}

void AwayPage::layOut()
{
    const int wide = std::min(width() - 2 * m_measures.gap(space::kSessionEdge), m_measures.text(kTextWidth));
    if (wide <= 0 || !m_model.isOpen())
        return;
    const auto& view = m_model.view();
    const auto prompt = isOver() ? tr("When you are ready.") : QString::fromStdString(view.prompt);
    const auto help = isOver() ? QString{} : QString::fromStdString(view.help);
    m_prompt.layOutBalanced(prompt, m_measures.font(TextRole::SeatNote), m_measures.line(TextRole::SeatNote), wide);
    m_help.layOutBalanced(help, m_measures.font(TextRole::Help), m_measures.line(TextRole::Help), wide);
    const int gap = m_measures.gap(space::kStep4);
    const auto back = m_back->sizeHint();
    const auto minutes = m_minutes->sizeHint();
    const int text = m_prompt.height() + m_measures.gap(space::kStep2) + m_help.height();
    const int tall = text + gap + back.height() + m_measures.gap(kBottom);
    m_words->setGeometry(0, height() - tall, width(), tall);
    const int both = back.width() + (isOver() ? 0 : gap + minutes.width());
    const int left = (width() - both) / 2;
    m_minutes->setGeometry(left, text + gap, minutes.width(), minutes.height());
    m_back->setGeometry(left + both - back.width(), text + gap, back.width(), back.height());
    m_words->update();
}

void AwayPage::paintMarks(QPainter& painter) const
{
    const auto& timer = *m_model.view().timer;
    const auto box = ring();
    const double side = box.width() * kMarkShare;
    const double radius = box.width() / 2;
    const int spent = (timer.totalSeconds - timer.leftSeconds) / kStepSeconds * kStepSeconds;
    const double share = isOver() ? 1 : static_cast<double>(spent) / std::max(1, timer.totalSeconds);
    const double met = std::asin(std::min(1.0, side * kMeeting / radius));
    constexpr double kQuarter = 1.5707963267948966;
    const double away = kQuarter - (kQuarter - met) * share; // from the top, to each side
    const auto& people = m_model.people();
    const int count = m_model.isForTwo() ? 2 : 1;
    for (int i = 0; i < count; ++i) {
        const auto look = lookOf(people.at(i == 0 ? m_model.leftSeat() : m_model.rightSeat()));
        const double x = box.center().x() + (i == 0 ? -1 : 1) * radius * std::sin(away);
        const double y = box.center().y() - radius * std::cos(away);
        const QRectF mark{x - side / 2, y - side / 2, side, side};
        painter.setPen(Qt::NoPen);
        painter.setBrush(coloursOf(m_measures.tokens(), look.colour).fill);
        painter.drawPath(markPath(mark, look.shape));
    }
}

void AwayPage::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_measures.tokens().window);
    if (!m_model.isOpen() || !m_model.view().timer)
        return;
    painter.setPen(QPen{m_measures.tokens().line, 2.0 * m_measures.scale()});
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring());
    paintMarks(painter);
    if (!m_showsMinutes || isOver())
        return;
    painter.setFont(m_measures.font(TextRole::Help));
    painter.setPen(m_measures.tokens().text2);
    painter.drawText(ring(), Qt::AlignCenter | Qt::TextWordWrap, minutesLeft());
}

void AwayPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void AwayPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_rest.stop();
    unsetCursor();
}

void AwayPage::keyPressEvent(QKeyEvent* event)
{
    wake();
    if (event->key() == Qt::Key_M && event->modifiers() == Qt::NoModifier && !isOver())
        toggleMinutes();
    else
        QWidget::keyPressEvent(event);
}

bool AwayPage::event(QEvent* event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonPress)
        wake();
    return QWidget::event(event);
}

bool AwayPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseMove || event->type() == QEvent::KeyPress)
        wake();
    return QWidget::eventFilter(watched, event);
}

} // namespace inglenook::ui
