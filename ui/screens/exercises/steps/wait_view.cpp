// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/wait_view.h"

#include "widgets/timer_ring.h"

#include <QVBoxLayout>

namespace inglenook::ui {

WaitView::WaitView(const StepContext& context, QWidget* parent) : StepView{context, parent}
{
    addPrompt();
    addHelp();
    m_ring = new TimerRing{theme(), this};
    m_ring->setObjectName(QStringLiteral("session/quiet"));
    m_ring->setFocusPolicy(Qt::NoFocus);
    m_ring->setAttribute(Qt::WA_TransparentForMouseEvents); // a quiet can't be paused
    column()->addWidget(m_ring, 0, Qt::AlignLeft);
    addEnd();
    tick();
}

void WaitView::tick()
{
    m_ring->setColour(theme().tokens().text);
    m_ring->setVisible(view().timer.has_value());
    if (const auto& timer = view().timer)
        m_ring->setTime(timer->leftSeconds, timer->totalSeconds, TimerRing::State::Running);
}

} // namespace inglenook::ui
