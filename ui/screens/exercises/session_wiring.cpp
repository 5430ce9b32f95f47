// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/announce.h"
#include "screens/exercises/away_page.h"
#include "screens/exercises/break_choice_page.h"
#include "screens/exercises/session_screen.h"
#include "widgets/hand_over_page.h"
#include "widgets/note_line.h"
#include "widgets/seat_stage.h"
#include "widgets/session_foot.h"
#include "widgets/step_header.h"

#include <QShortcut>
#include <QToolButton>

namespace inglenook::ui {

void SessionScreen::makeTools()
{
    m_swap = m_header->addTool(QStringLiteral("swap"), tr("Swap seats"), tr("Ctrl+Shift+S"));
    m_swap->setObjectName(QStringLiteral("session/swap"));
    auto* support = m_header->addIconTool(QStringLiteral("help"), tr("Get support"), tr("F1"));
    support->setObjectName(QStringLiteral("session/support"));
    auto* size = m_header->addIconTool(QStringLiteral("size"), tr("Text size"), tr("Ctrl +"));
    size->setObjectName(QStringLiteral("session/text-size"));
    auto* curtain = m_header->addIconTool(QStringLiteral("curtain"), tr("Curtain"), tr("F9"));
    curtain->setObjectName(QStringLiteral("session/curtain"));
    connect(m_swap, &QToolButton::clicked, this, &SessionScreen::swapSeats);
    connect(support, &QToolButton::clicked, this, &SessionScreen::supportWanted);
    connect(size, &QToolButton::clicked, this, &SessionScreen::textSizeWanted);
    connect(curtain, &QToolButton::clicked, this, &SessionScreen::curtainWanted);
    connect(m_header, &StepHeader::backWanted, this, &SessionScreen::goBack);
    connect(m_foot, &SessionFoot::forwardWanted, this, &SessionScreen::goForward);
    connect(m_foot, &SessionFoot::breakWanted, this, &SessionScreen::takeBreak);
    connect(m_foot, &SessionFoot::stopWanted, this, &SessionScreen::stopWanted);
    // A shortcut, since fields and buttons would take Enter for themselves.
    for (const auto& keys : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        auto* forward = new QShortcut{QKeySequence{keys}, this};
        forward->setContext(Qt::WidgetWithChildrenShortcut);
        connect(forward, &QShortcut::activated, this, &SessionScreen::goForward);
    }
    auto* back = new QShortcut{QKeySequence{Qt::ALT | Qt::Key_Left}, this};
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &SessionScreen::goBack);
    connect(m_stage, &SeatStage::turnArrived, this, &SessionScreen::focusFirst);
    connect(m_breakChoice, &BreakChoicePage::agreed, this, [this](Timestamp until) {
        m_choosingBreak = false;
        m_context.model.takeBreak(until);
    });
}

void SessionScreen::makeHandOver()
{
    auto* support = m_handOver->addTool(QStringLiteral("help"), tr("Get support"), tr("F1"));
    auto* curtain = m_handOver->addTool(QStringLiteral("curtain"), tr("Curtain"), tr("F9"));
    connect(support, &QToolButton::clicked, this, &SessionScreen::supportWanted);
    connect(curtain, &QToolButton::clicked, this, &SessionScreen::curtainWanted);
    m_handOver->button()->setObjectName(QStringLiteral("session/hand-over"));
    connect(m_away, &AwayPage::backWanted, this, &SessionScreen::goForward);
    auto* foot = m_handOver->foot();
    foot->setBreakText(tr("We need a break"));
    foot->setStopText(tr("Stop here"));
    connect(foot, &SessionFoot::breakWanted, this, &SessionScreen::takeBreak);
    connect(foot, &SessionFoot::stopWanted, this, &SessionScreen::askToStop);
    connect(m_handOver, &HandOverPage::opened, this, [this] { m_context.model.apply(exercises::event::HandedOver{}); });
}

void SessionScreen::connectModel()
{
    auto& model = m_context.model;
    connect(&model, &SessionModel::changed, this, &SessionScreen::draw);
    connect(&model, &SessionModel::answered, this, &SessionScreen::drawFoot);
    connect(&model, &SessionModel::ticked, this, &SessionScreen::tick);
    connect(&model, &SessionModel::failed, this, [this](const QString& sentence) {
        m_problem->setText(sentence);
        m_problem->show();
        announce(*m_problem, sentence);
        Q_EMIT failed(sentence);
    });
    connect(&model, &SessionModel::saved, m_problem, &QWidget::hide);
    connect(&model, &SessionModel::left, this, [this] { m_moment.clear(); });
    connect(&model, &SessionModel::kept, this, [this] { m_moment.clear(); });
    connect(&m_context.theme, &Theme::changed, this, &SessionScreen::rescale);
}

} // namespace inglenook::ui
