// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/away_page.h"
#include "screens/exercises/session_screen.h"
#include "screens/exercises/steps/step_view.h"
#include "widgets/seat_stage.h"

#include <QStackedLayout>

#include <utility>

// A time in which nobody looks at the screen.
namespace inglenook::ui {

int SessionScreen::awaySeconds() const
{
    return m_isAway && m_context.model.isOpen() && m_context.model.view().step != nullptr
               ? m_context.model.view().step->waitSeconds
               : 0;
}

bool SessionScreen::drawAway(bool same)
{
    const auto& view = m_context.model.view();
    if (m_choosingBreak || view.phase != exercises::Phase::Acting || view.step == nullptr || !view.step->away)
        return false;
    m_stage->setBody(nullptr);
    m_step = nullptr;
    m_pages->setCurrentWidget(m_away);
    if (same) {
        m_away->tick();
    } else {
        rescale();
        m_away->fill();
        m_away->setFocus(Qt::OtherFocusReason);
    }
    tellAway();
    return true;
}

void SessionScreen::tellAway()
{
    const bool away = m_pages->currentWidget() == m_away;
    if (std::exchange(m_isAway, away) != away)
        Q_EMIT awayChanged(away);
}

} // namespace inglenook::ui
