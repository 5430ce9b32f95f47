// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/demonstrate/presentation_stage.h"

#include "theme/metrics.h"
#include "widgets/choice_button.h"
#include "widgets/flow_text.h"
#include "widgets/person_look.h"
#include "widgets/prompt_label.h"
#include "widgets/seat_stage.h"
#include "widgets/timer_ring.h"

#include <QResizeEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace inglenook::ui {
namespace {

/// The presentation is drawn so much larger than a session, which is read from two metres.
constexpr double kFartherAway = 1.36;
constexpr double kSmallest = 0.62; ///< rather small than cut off
constexpr double kSmaller = 0.92;

Turn turnFrom(PresentationModel::OnTurn onTurn)
{
    switch (onTurn) {
    case PresentationModel::OnTurn::Left:
        return Turn::Left;
    case PresentationModel::OnTurn::Right:
        return Turn::Right;
    case PresentationModel::OnTurn::Both:
        return Turn::Both;
    case PresentationModel::OnTurn::Nobody:
        break;
    }
    return Turn::Nobody;
}

SeatContent seatOf(const PresentationModel& model, int person)
{
    const auto& page = model.page();
    SeatContent seat;
    seat.person = lookOf(model.people().at(person));
    const bool isTheirs =
        page.onTurn == (person == 0 ? PresentationModel::OnTurn::Left : PresentationModel::OnTurn::Right);
    const bool isOneOn =
        page.onTurn == PresentationModel::OnTurn::Left || page.onTurn == PresentationModel::OnTurn::Right;
    if (isTheirs)
        seat.verb = page.verb;
    else if (isOneOn)
        seat.verb = page.restingVerb;
    if (isOneOn && !isTheirs)
        for (const auto& note : page.notes)
            seat.notes.append({note.icon, note.text});
    return seat;
}

} // namespace

PresentationStage::PresentationStage(const Theme& theme, PresentationModel& model, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_model{model},
      m_pages{new QStackedLayout{this}},
      m_stage{new SeatStage{theme, this}},
      m_pause{makePause()}
{
    setObjectName(QStringLiteral("presentation/stage"));
    m_pages->addWidget(m_stage);
    m_pages->addWidget(m_pause);
    connect(&model, &PresentationModel::changed, this, &PresentationStage::draw);
    connect(&model, &PresentationModel::ticked, this, &PresentationStage::drawTimer);
    draw();
}

QWidget* PresentationStage::makePause()
{
    auto* page = new QWidget{this};
    page->setObjectName(QStringLiteral("presentation/pause"));
    auto* column = new QVBoxLayout{page};
    column->addStretch();
    auto* words = new PromptLabel{m_theme, page};
    words->setText(tr("A moment."));
    column->addWidget(words);
    column->addStretch();
    column->setContentsMargins(space::kStep9, 0, space::kStep9, 0);
    return page;
}

void PresentationStage::draw()
{
    if (!m_model.isOpen())
        return;
    if (m_model.isPaused()) {
        m_pages->setCurrentWidget(m_pause);
        return;
    }
    m_stage->setSeats(seatOf(m_model, 0), seatOf(m_model, 1));
    m_stage->setTurn(turnFrom(m_model.page().onTurn));
    m_body = makeBody();
    m_stage->setBody(m_body);
    m_pages->setCurrentWidget(m_stage);
    rescale();
    drawTimer();
}

QWidget* PresentationStage::makeBody()
{
    const auto& page = m_model.page();
    auto* body = new QWidget;
    auto* column = new QVBoxLayout{body};
    column->setContentsMargins({});
    auto* words = new PromptLabel{m_theme, body};
    words->setObjectName(QStringLiteral("presentation/words"));
    words->setText(page.areSpoken ? tr("“%1”", "what somebody says").arg(page.words) : page.words);
    column->addWidget(words);
    const auto add = [&](const QString& text, QColor Tokens::*colour) {
        auto* line = new FlowText{m_theme, TextRole::Help, colour, body};
        line->setText(text);
        column->addWidget(line);
    };
    if (!page.help.isEmpty())
        add(page.help, &Tokens::text2);
    for (const auto& line : page.lines)
        add(line, &Tokens::text);
    for (int i = 0; i < page.choices.size(); ++i) {
        auto* choice = new ChoiceButton{m_theme, page.choices.at(i), QString::number(i + 1), body};
        choice->setObjectName(QStringLiteral("presentation/choice-%1").arg(i + 1));
        connect(
            choice, &QPushButton::clicked, &m_model, [this, i] { m_model.choose(i); }, Qt::QueuedConnection);
        column->addWidget(choice);
    }
    column->addStretch();
    return body;
}

void PresentationStage::drawTimer()
{
    const int total = m_model.page().timerSeconds;
    m_stage->setTimerVisible(total > 0);
    auto* ring = m_stage->timer();
    if (ring == nullptr || total == 0)
        return;
    ring->setObjectName(QStringLiteral("presentation/timer"));
    ring->setFocusPolicy(Qt::NoFocus);
    connect(ring, &QAbstractButton::clicked, &m_model, &PresentationModel::toggleTimer, Qt::UniqueConnection);
    const int left = m_model.secondsLeft();
    ring->setTime(left, total,
                  m_model.isTimerRunning() ? TimerRing::State::Running
                  : left == total          ? TimerRing::State::Waiting
                                           : TimerRing::State::Paused);
}

/// As large as what stands there allows: in a small window a line that is cut off helps nobody.
void PresentationStage::rescale()
{
    double scale = kFartherAway * sessionScale(size());
    setScale(scale);
    while (!fits() && scale * kSmaller >= kSmallest)
        setScale(scale *= kSmaller);
}

void PresentationStage::setScale(double scale)
{
    m_stage->setScale(scale);
    for (auto* text : findChildren<FlowText*>())
        text->setScale(scale);
    for (auto* choice : findChildren<ChoiceButton*>())
        choice->setScale(scale);
    if (m_body)
        m_body->layout()->setSpacing(static_cast<int>(space::kStep4 * std::min(scale, 1.0)));
}

bool PresentationStage::fits() const
{
    if (!m_body)
        return true;
    const auto* column = m_body->layout();
    int needed = 0;
    for (int i = 0; i < column->count(); ++i) {
        const auto* widget = column->itemAt(i)->widget();
        if (widget == nullptr)
            continue;
        needed += needed > 0 ? column->spacing() : 0;
        const auto* text = qobject_cast<const FlowText*>(widget);
        needed += text != nullptr ? text->heightForWidth(m_body->width()) : widget->sizeHint().height();
    }
    return needed <= m_body->height();
}

void PresentationStage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    rescale();
}

} // namespace inglenook::ui
