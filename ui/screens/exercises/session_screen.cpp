// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/session_screen.h"

#include "screens/exercises/away_page.h"
#include "screens/exercises/break_choice_page.h"
#include "screens/exercises/break_page.h"
#include "screens/exercises/closing_view.h"
#include "screens/exercises/page_accessible.h"
#include "screens/exercises/session_turn.h"
#include "screens/exercises/solo_stage.h"
#include "screens/exercises/steps/reveal_view.h"
#include "screens/exercises/steps/scrolled.h"
#include "screens/exercises/steps/step_view.h"
#include "theme/metrics.h"
#include "widgets/hand_over_page.h"
#include "widgets/note_line.h"
#include "widgets/person_look.h"
#include "widgets/seat_stage.h"
#include "widgets/session_button.h"
#include "widgets/session_foot.h"
#include "widgets/step_header.h"
#include "widgets/timer_ring.h"

#include <QStackedLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace inglenook::ui {

using exercises::Phase;

namespace {

constexpr int kLeastHalves = 180; ///< what both said stays readable below many lines with marks

} // namespace

SessionScreen::SessionScreen(const StepContext& context, QWidget* parent) : QWidget{parent}, m_context{context}
{
    setObjectName(QStringLiteral("session"));
    setFocusPolicy(Qt::ClickFocus); // Tab goes round its controls
    setProperty("focusRing", QStringLiteral("none"));
    installPageAccessibility();
    m_pages = new QStackedLayout{this};
    m_session = new QWidget{this};
    m_handOver = new HandOverPage{context.theme, this};
    m_pages->addWidget(m_session);
    m_pages->addWidget(m_handOver);
    m_away = new AwayPage{context.theme, context.model, this};
    m_pages->addWidget(m_away);

    auto* column = new QVBoxLayout{m_session};
    column->setContentsMargins({});
    column->setSpacing(0);
    m_header = new StepHeader{context.theme, m_session};
    column->addWidget(m_header);
    m_around = new QVBoxLayout;
    m_around->setContentsMargins(space::kSessionEdge, 0, space::kSessionEdge, 0);
    m_around->setSpacing(space::kStep2);
    column->addLayout(m_around, 1);
    m_middle = new QStackedWidget{m_session};
    m_middle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // what is too high scrolls
    m_around->addWidget(m_middle, 1);
    m_stage = new SeatStage{context.theme, m_middle};
    m_solo = new SoloStage{context.theme, m_middle};
    m_closingPlace = new QWidget{m_middle};
    m_wholePlace = new QWidget{m_middle};
    for (auto* place : {m_closingPlace, m_wholePlace})
        (new QVBoxLayout{place})->setContentsMargins({});
    m_break = new BreakPage{context.theme, context.model, m_middle};
    m_breakChoice = new BreakChoicePage{context.theme, context.model, m_middle};
    for (QWidget* page :
         std::initializer_list<QWidget*>{m_stage, m_solo, m_closingPlace, m_break, m_breakChoice, m_wholePlace})
        m_middle->addWidget(page);
    m_problem = new NoteLine{context.theme, NoteLine::Kind::Error, {}, m_session};
    m_problem->setObjectName(QStringLiteral("session/problem"));
    m_problem->hide();
    column->addWidget(m_problem, 0, Qt::AlignHCenter);
    m_foot = new SessionFoot{context.theme, m_session};
    column->addWidget(m_foot);
    m_foot->breakButton()->setObjectName(QStringLiteral("session/break"));
    m_foot->stopButton()->setObjectName(QStringLiteral("session/stop"));
    m_foot->forwardButton()->setObjectName(QStringLiteral("session/forward"));

    makeTools();
    makeHandOver();
    connectModel();
    draw();
}

namespace {

/// The exercise is a break of its own, not one that interrupts.
bool asksForTimeItself(const exercises::RunView& view)
{
    return !view.isTimeOut && view.step != nullptr && view.step->kind == exercises::StepKind::Pause;
}

} // namespace

bool SessionScreen::asksForTime() const
{
    const auto& view = m_context.model.view();
    return m_choosingBreak ||
           (view.phase == Phase::Acting && view.step != nullptr && view.step->kind == exercises::StepKind::Pause);
}

void SessionScreen::showPage(Page page)
{
    m_pages->setCurrentWidget(m_session);
    m_middle->setCurrentIndex(static_cast<int>(page));
    if (page != Page::Turn && page != Page::Alone)
        setAround(nullptr, nullptr);
}

QByteArray SessionScreen::moment() const
{
    const auto& view = m_context.model.view();
    QByteArray key;
    for (const int part : {static_cast<int>(view.phase), view.round, view.attempt, view.stepNumber,
                           static_cast<int>(view.isTimeOut), view.acting.empty() ? -1 : view.acting.front(),
                           static_cast<int>(view.acting.size()), m_context.model.leftSeat(),
                           static_cast<int>(m_choosingBreak), static_cast<int>(m_context.model.asksWhoIsThere())})
        key.append(QByteArray::number(part)).append(' ');
    return view.step == nullptr ? key : key.append(QByteArray::fromStdString(view.step->id));
}

void SessionScreen::draw()
{
    const auto& model = m_context.model;
    if (!model.isOpen())
        return;
    const auto now = moment();
    const bool same = std::exchange(m_moment, now) == now;
    const auto phase = model.view().phase;
    setAccessibleName(QString::fromStdString(model.definition().title));
    if (!m_choosingBreak && (phase == Phase::HandOver || model.asksWhoIsThere())) {
        drawHandOver();
        tellAway();
        return;
    }
    if (!model.view().prompt.empty())
        setAccessibleName(QString::fromStdString(model.view().prompt));
    if (drawAway(same))
        return;
    drawHeader();
    if (asksForTime()) {
        showPage(Page::BreakChoice);
        if (!same)
            m_breakChoice->fill();
    } else if (phase == Phase::OnBreak) {
        showPage(Page::Break);
        m_break->fill();
    } else if (phase == Phase::Finished) {
        if (!same || m_closing == nullptr)
            drawClosing();
    } else if (same && m_step != nullptr) {
        m_step->refresh();
        drawTimer();
    } else {
        drawTurn();
    }
    drawFoot();
    tellAway();
    if (same)
        return;
    rescale();
    if (m_stage->isGliding() && m_middle->currentWidget() == m_stage)
        setFocus(Qt::OtherFocusReason); // what is pressed on the way is not lost, and presses nothing that goes
    else
        focusFirst();
}

void SessionScreen::tick()
{
    drawTimer();
    if (m_step != nullptr)
        m_step->tick();
    if (m_middle->currentWidget() == m_break)
        m_break->tick();
    if (m_pages->currentWidget() == m_away)
        m_away->tick();
}

void SessionScreen::drawHandOver()
{
    const auto& model = m_context.model;
    const auto& view = model.view();
    const int next = view.acting.empty() ? model.speaker() : view.acting.front();
    const auto name = model.people().at(next).name;
    const auto other = model.people().at(1 - next).name;
    HandOverPage::Texts texts;
    texts.title = model.asksWhoIsThere() ? tr("Is this %1?").arg(name) : tr("Hand the laptop to %1").arg(name);
    texts.sentence =
        model.asksWhoIsThere() ? tr("What comes next is only for %1. %2, look away for a moment.").arg(name, other)
        : view.answeredBefore  ? tr("%1’s answer is sealed. %1, look away for a moment.").arg(other)
                               : tr("%1 answers first, unseen. %2, look away for a moment.").arg(name, other);
    texts.action = tr("I am %1, and only I can see").arg(name);
    m_handOver->setNext(lookOf(model.people().at(next)), texts);
    m_stage->setBody(nullptr); // nothing of an answer stays behind the page
    m_step = nullptr;
    m_pages->setCurrentWidget(m_handOver);
    rescale();
    m_handOver->button()->setFocus(Qt::OtherFocusReason);
}

void SessionScreen::drawHeader()
{
    const auto& model = m_context.model;
    const auto& view = model.view();
    const auto title = QString::fromStdString(model.definition().title);
    const bool onBreak = view.phase == Phase::OnBreak;
    m_header->setLeadingIcon(onBreak || view.isTimeOut ? QStringLiteral("cup") : QString{});
    m_header->setBackVisible(m_choosingBreak || (!onBreak && view.phase != Phase::Finished));
    m_swap->setVisible(model.isForTwo() && !onBreak && !m_choosingBreak && view.phase != Phase::Finished);
    if (view.isTimeOut || ((onBreak || m_choosingBreak) && !asksForTimeItself(view))) {
        m_header->setTitle(tr("A break, with a return"));
        m_header->setNote(tr("from %1, step %2 of %3")
                              .arg(title)
                              .arg(view.isTimeOut ? view.waitingNumber : view.stepNumber)
                              .arg(view.isTimeOut ? view.waitingCount : view.stepCount));
        return;
    }
    m_header->setTitle(title);
    if (view.phase == Phase::Finished)
        m_header->setNote(view.stoppedEarly ? tr("stopped here") : tr("at the end"));
    else
        m_header->setStep(view.stepNumber, view.stepCount, stepLabel(model));
}

void SessionScreen::drawTurn()
{
    const auto& model = m_context.model;
    const bool forTwo = model.isForTwo();
    if (m_step != nullptr && m_step->wholePage() == m_step)
        m_step->deleteLater();
    if (forTwo) {
        m_stage->setSeats(seatOf(model, model.leftSeat()), seatOf(model, model.rightSeat()));
        m_stage->setTurn(turnOf(model), bandOf(model));
    } else {
        m_solo->setSeat(seatOf(model, 0), bandOf(model));
    }
    if (model.view().phase == Phase::Revealed) {
        drawReveal();
        return;
    }
    setAround(nullptr, nullptr);
    m_step = makeStepView(m_context, this);
    connect(m_step, &StepView::wholePageChanged, this, &SessionScreen::placeStep);
    auto* body = m_step->wholePage() == m_step ? nullptr : scrolled(m_step);
    forTwo ? m_stage->setBody(body) : m_solo->setBody(body);
    placeStep();
    drawTimer();
}

void SessionScreen::placeStep()
{
    auto* page = m_step == nullptr ? nullptr : m_step->wholePage();
    if (page == nullptr) {
        showPage(m_context.model.isForTwo() ? Page::Turn : Page::Alone);
        drawFoot();
        return;
    }
    m_wholePlace->layout()->addWidget(page);
    page->show();
    showPage(Page::Whole);
    drawFoot();
    rescale();
}

void SessionScreen::drawReveal()
{
    const auto parts = makeReveal(m_context, m_session);
    m_step = nullptr;
    showPage(m_context.model.isForTwo() ? Page::Turn : Page::Alone);
    if (m_context.model.isForTwo()) {
        m_stage->setTimerVisible(false);
        m_stage->setBodies(scrolled(parts.left), scrolled(parts.right));
    } else {
        m_solo->setBody(scrolled(parts.left));
    }
    auto* lines = scrolled(parts.above);
    if (lines != nullptr)
        lines->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setAround(lines, parts.below);
}

void SessionScreen::setAround(QWidget* above, QWidget* below)
{
    for (auto* old : {m_above.data(), m_below.data()}) {
        if (old == nullptr)
            continue;
        m_around->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_above = above;
    m_below = below;
    m_middle->setMinimumHeight(above == nullptr ? 0 : m_context.theme.px(kLeastHalves));
    if (above != nullptr)
        m_around->insertWidget(0, above);
    if (below != nullptr)
        m_around->addWidget(below);
}

void SessionScreen::drawClosing()
{
    if (m_closing != nullptr)
        m_closing->deleteLater();
    m_closing = new ClosingView{m_context, m_closingPlace};
    m_closingPlace->layout()->addWidget(m_closing);
    m_stage->setBody(nullptr);
    m_step = nullptr;
    showPage(Page::Closing);
}

void SessionScreen::drawTimer()
{
    const auto& model = m_context.model;
    const auto& view = model.view();
    const bool timed = view.timer && view.phase == Phase::Acting && view.step->kind != exercises::StepKind::Wait;
    if (model.isForTwo())
        m_stage->setTimerVisible(timed);
    else
        m_solo->band()->setTimerVisible(timed);
    auto* ring = model.isForTwo() ? m_stage->timer() : m_solo->band()->timer();
    if (ring == nullptr || !timed)
        return;
    ring->setObjectName(QStringLiteral("session/timer"));
    connect(ring, &QAbstractButton::clicked, this, &SessionScreen::toggleTimer, Qt::UniqueConnection);
    const auto& timer = *view.timer;
    const bool untouched = !timer.running && timer.leftSeconds == timer.totalSeconds;
    ring->setTime(timer.leftSeconds, timer.totalSeconds,
                  timer.running ? TimerRing::State::Running
                  : untouched   ? TimerRing::State::Waiting
                                : TimerRing::State::Paused);
}

} // namespace inglenook::ui
