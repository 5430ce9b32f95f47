// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/speak_view.h"

#include "screens/exercises/steps/coached_field.h"
#include "screens/exercises/steps/typed_field.h"
#include "widgets/timer_ring.h"

#include <QVBoxLayout>

namespace inglenook::ui {

SpeakView::SpeakView(const StepContext& context, QWidget* parent) : StepView{context, parent}
{
    addMissed();
    addQuote();
    addPrompt(view().quote || !view().missed.empty() ? PromptLabel::Place::BesideQuote : PromptLabel::Place::Alone);
    if (view().missed.empty()) // on a second try that leaves the room to what was missing
        addHelp();
    if (!step().typing)
        addExample();
    else
        m_field =
            addField(step().fieldLabel.empty() ? tr("A few words, if you like") : model().filled(step().fieldLabel), 3);
    if (m_field != nullptr)
        m_field->setPlaceholder(QString::fromStdString(view().example));
    addRing();
    addEnd();
}

/// Where one person is on turn, the ring stands in their band; the time of both is in the middle of the page.
void SpeakView::addRing()
{
    if (!view().timer || view().acting.size() == 1)
        return;
    m_ring = new TimerRing{theme(), this};
    m_ring->setObjectName(QStringLiteral("session/timer"));
    connect(m_ring, &QAbstractButton::clicked, this, [this] { model().apply(exercises::event::ToggleTimer{}); });
    column()->addWidget(m_ring, 0, Qt::AlignLeft);
    tick();
}

void SpeakView::tick()
{
    if (m_ring == nullptr || !view().timer)
        return;
    const auto& timer = *view().timer;
    const bool untouched = !timer.running && timer.leftSeconds == timer.totalSeconds;
    m_ring->setColour(theme().tokens().text);
    m_ring->setTime(timer.leftSeconds, timer.totalSeconds,
                    timer.running ? TimerRing::State::Running
                    : untouched   ? TimerRing::State::Waiting
                                  : TimerRing::State::Paused);
}

QWidget* SpeakView::firstControl() const
{
    return m_field == nullptr ? static_cast<QWidget*>(m_ring) : m_field->edit();
}

} // namespace inglenook::ui
