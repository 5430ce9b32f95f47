// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/away_page.h"
#include "screens/exercises/break_choice_page.h"
#include "screens/exercises/break_page.h"
#include "screens/exercises/closing_view.h"
#include "screens/exercises/keys.h"
#include "screens/exercises/session_screen.h"
#include "screens/exercises/session_turn.h"
#include "screens/exercises/solo_stage.h"
#include "screens/exercises/steps/step_view.h"
#include "theme/metrics.h"
#include "widgets/dialog.h"
#include "widgets/hand_over_page.h"
#include "widgets/seat_stage.h"
#include "widgets/session_foot.h"
#include "widgets/step_header.h"
#include "widgets/timer_ring.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedLayout>
#include <QStackedWidget>

namespace inglenook::ui {

using exercises::Phase;
namespace event = exercises::event;

namespace {

bool isTextField(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) != nullptr || qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
}

} // namespace

void SessionScreen::drawFoot()
{
    const auto& model = m_context.model;
    if (!model.isOpen())
        return;
    m_foot->setNote({});
    m_foot->setForwardEnabled(true);
    if (asksForTime() || model.view().phase == Phase::OnBreak) {
        drawBreakFoot();
        showSkip({});
    } else if (model.view().phase == Phase::Finished) {
        const bool any = m_closing != nullptr && m_closing->keepsAny();
        m_foot->setBreakText({});
        m_foot->setStopText(any ? tr("Keep nothing") : QString{});
        m_foot->setForwardText(any                                            ? tr("Keep this")
                               : m_closing == nullptr || m_closing->isEmpty() ? tr("Close")
                                                                              : tr("Keep nothing"));
        showSkip({});
    } else {
        drawTurnFoot();
    }
}

void SessionScreen::drawBreakFoot()
{
    const auto& model = m_context.model;
    const auto& view = model.view();
    if (view.phase == Phase::OnBreak && !m_choosingBreak) {
        m_foot->setBreakIcon({}, {});
        m_foot->setBreakText(!view.canExtend    ? QString{}
                             : model.isForTwo() ? tr("We need longer")
                                                : tr("I need longer"));
        m_foot->setStopText(tr("Stop for today"));
        m_foot->setForwardText(model.isForTwo() ? tr("We are back") : tr("I am back"));
        return;
    }
    m_foot->setBreakText({});
    m_foot->setStopText(view.phase == Phase::OnBreak        ? tr("Leave the time as it is")
                        : view.isTimeOut || m_choosingBreak ? tr("Go on without a break")
                                                            : tr("Stop here"));
    m_foot->setForwardText({});
}

void SessionScreen::drawTurnFoot()
{
    const auto& model = m_context.model;
    const bool breaks = model.leavesTrace() && !model.view().isTimeOut && model.definition().id != exercises::kTimeOut;
    m_foot->setBreakIcon(QStringLiteral("cup"), QStringLiteral("F8"));
    m_foot->setBreakText(!breaks ? QString{} : model.isForTwo() ? tr("We need a break") : tr("I need a break"));
    m_foot->setStopText(model.view().isTimeOut ? tr("Go on without a break") : tr("Stop here"));
    const bool lookingUp = m_step != nullptr && m_step->wholePage() != nullptr && m_step->wholePage() != m_step;
    m_foot->setForwardText(lookingUp ? tr("This is the word") : forwardText(model));
    m_foot->setNote(waitingText(model));
    showSkip(skipText(model));
    // Long names and large text: the break gives room first, and stays where it is.
    if (m_foot->minimumSizeHint().width() > width())
        m_foot->setBreakIcon(QStringLiteral("cup"), {});
    if (m_foot->minimumSizeHint().width() > width())
        m_foot->setBreakText(tr("Break"));
}

void SessionScreen::showSkip(const QString& text)
{
    if (m_skip != nullptr && m_skip->text() == text)
        return;
    if (m_skip != nullptr)
        m_skip->hide(); // the foot deletes it a little later
    m_skip = nullptr;
    if (!text.isEmpty()) {
        m_skip = new SessionButton{m_context.theme, SessionButton::Kind::Quiet, text, m_foot};
        m_skip->setObjectName(QStringLiteral("session/skip"));
        m_skip->setScale(sessionScale(size()));
        connect(m_skip, &QPushButton::clicked, this, [this] { m_context.model.apply(event::Skip{}); });
    }
    m_foot->setExtra(m_skip);
    if (m_skip != nullptr)
        m_skip->show(); // now, so that it counts in the width of the foot
}

void SessionScreen::goForward()
{
    auto& model = m_context.model;
    if (!model.isOpen() || asksForTime() || m_pages->currentWidget() == m_handOver)
        return;
    switch (model.view().phase) {
    case Phase::OnBreak:
        model.apply(event::EndBreak{});
        return;
    case Phase::Finished:
        model.finish();
        return;
    default:
        if (m_step != nullptr && m_step->closeTop())
            return;
        if (model.view().canForward)
            model.apply(event::Forward{});
    }
}

void SessionScreen::goBack()
{
    auto& model = m_context.model;
    if (!model.isOpen())
        return;
    if (m_choosingBreak) {
        m_choosingBreak = false;
        draw();
    } else if (model.view().canGoBack) {
        model.apply(event::Back{});
    } else if (model.view().isTimeOut) {
        model.goOn();
    } else {
        askToStop();
    }
}

void SessionScreen::takeBreak()
{
    auto& model = m_context.model;
    const auto onBreak = model.isOpen() && model.view().phase == Phase::OnBreak;
    if (!model.isOpen() || asksForTime() || model.view().phase == Phase::Finished || !model.leavesTrace() ||
        (onBreak && !model.view().canExtend) || (!onBreak && model.definition().id == exercises::kTimeOut))
        return;
    if (!onBreak && (model.view().isTimeOut || model.callBreak()))
        return;
    m_choosingBreak = true;
    draw();
}

void SessionScreen::stopWanted()
{
    const auto phase = m_context.model.view().phase;
    if (m_choosingBreak)
        goBack();
    else if (m_context.model.view().isTimeOut && phase != Phase::OnBreak)
        m_context.model.goOn();
    else if (phase == Phase::OnBreak)
        m_context.model.leave();
    else if (phase == Phase::Finished)
        keepNothing();
    else
        askToStop();
}

void SessionScreen::askToStop()
{
    const auto& model = m_context.model;
    if (!model.isOpen() || model.view().phase == Phase::Finished ||
        findChild<Dialog*>(QStringLiteral("session/stop-dialog")) != nullptr)
        return;
    if (!model.leavesTrace()) { // there is nothing to lose and nothing to keep
        m_context.model.leave();
        return;
    }
    enum Answer { GoOn, Stop, KeepAndStop };
    const bool sealed =
        model.view().step != nullptr && model.view().step->actor == exercises::Actor::EachInPrivate && model.isForTwo();
    const auto sentences =
        sealed
            ? tr("Stop keeps your place, and you can continue another time. Keep and stop ends it here and shows what "
                 "there is to keep; an answer that is still sealed stays unseen and is not kept.")
            : tr("Stop keeps your place, and you can continue another time. Keep and stop ends it here, and you see "
                 "what "
                 "there is to keep.");
    auto* dialog = new Dialog{m_context.theme, tr("Stop here?"), sentences, this};
    dialog->setObjectName(QStringLiteral("session/stop-dialog"));
    dialog->addAnswer(KeepAndStop, tr("Keep and stop"), Dialog::Weight::Secondary);
    dialog->addAnswer(Stop, tr("Stop"), Dialog::Weight::Secondary);
    dialog->addAnswer(GoOn, tr("Go on"), Dialog::Weight::Primary);
    dialog->setSafeAnswer(GoOn);
    connect(dialog, &Dialog::answered, this, [this](int answer) {
        if (answer == Stop)
            m_context.model.leave();
        else if (answer == KeepAndStop)
            m_context.model.apply(event::Stop{});
    });
    dialog->open();
}

void SessionScreen::keepNothing()
{
    auto* dialog = new Dialog{m_context.theme, tr("Keep nothing of this?"),
                              tr("What was said and written here is removed then, and can’t be brought back."), this};
    dialog->setObjectName(QStringLiteral("session/keep-nothing-dialog"));
    dialog->addAnswer(0, tr("Keep nothing"), Dialog::Weight::Final);
    dialog->addAnswer(1, tr("Look again"), Dialog::Weight::Secondary);
    dialog->setSafeAnswer(1);
    connect(dialog, &Dialog::answered, this, [this](int answer) {
        auto& model = m_context.model;
        if (answer != 0 || !model.isOpen())
            return;
        for (std::size_t i = model.view().transcript.items.size(); i-- > 0;)
            model.apply(event::SetKeep{i, false});
        model.finish();
    });
    dialog->open();
}

void SessionScreen::swapSeats()
{
    m_context.model.swapSeats();
}

void SessionScreen::toggleTimer()
{
    m_context.model.apply(event::ToggleTimer{});
    drawTimer();
}

void SessionScreen::focusFirst()
{
    QWidget* first = nullptr;
    const auto* page = m_middle->currentWidget();
    if (page == m_breakChoice)
        first = m_breakChoice->firstControl();
    else if (page == m_closingPlace && m_closing != nullptr)
        first = m_closing->firstControl();
    else if (page != m_break && m_step != nullptr)
        first = m_step->firstControl();
    if (first == nullptr && page == m_stage && m_stage->timer() != nullptr && m_stage->timer()->isVisibleTo(m_stage))
        first = m_stage->timer();
    if (first == nullptr && m_foot->forwardButton()->isVisibleTo(m_foot))
        first = m_foot->forwardButton();
    if (first == nullptr)
        first = this;
    first->setFocus(Qt::OtherFocusReason);
}

void SessionScreen::keyPressEvent(QKeyEvent* event)
{
    if (pressOnEnter(*event))
        return;
    const auto& model = m_context.model;
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool typing = isTextField(QApplication::focusWidget());
    const int number = event->key() - Qt::Key_0;
    if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && event->key() == Qt::Key_S)
        swapSeats();
    else if (plain && event->key() == Qt::Key_F8)
        takeBreak();
    else if (plain && event->key() == Qt::Key_Escape) {
        if (m_isAway) // back without a question: there is nothing to lose
            goForward();
        else if (m_choosingBreak || (model.isOpen() && model.view().isTimeOut && model.view().phase != Phase::OnBreak))
            goBack();
        else if (m_step == nullptr || !m_step->closeTop())
            askToStop();
    } else if (plain && !typing && number >= 1 && number <= 9) {
        if (model.isOpen() && asksForTime())
            m_breakChoice->choose(number);
        else if (m_step != nullptr)
            m_step->choose(number);
    } else if (plain && !typing && event->key() == Qt::Key_Space) {
        toggleTimer();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SessionScreen::rescale()
{
    const double scale = sessionScale(size());
    m_header->setScale(scale);
    m_foot->setScale(scale);
    m_handOver->setScale(scale);
    m_away->setScale(scale);
    m_stage->setScale(scale);
    m_solo->setScale(scale);
    m_break->setScale(scale);
    m_breakChoice->setScale(scale);
    for (QWidget* part : std::initializer_list<QWidget*>{m_stage, m_solo, m_wholePlace, m_above, m_below, m_closing})
        if (part != nullptr)
            rescaleSession(*part, scale);
}

void SessionScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    rescale();
}

void SessionScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    draw();
    if (m_context.model.isOpen() && m_pages->currentWidget() == m_session)
        focusFirst();
}

} // namespace inglenook::ui
