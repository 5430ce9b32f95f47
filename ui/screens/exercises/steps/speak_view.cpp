// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/speak_view.h"

#include "screens/exercises/steps/coached_field.h"
#include "screens/exercises/steps/typed_field.h"

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
    addEnd();
}

QWidget* SpeakView::firstControl() const
{
    return m_field == nullptr ? nullptr : m_field->edit();
}

} // namespace inglenook::ui
