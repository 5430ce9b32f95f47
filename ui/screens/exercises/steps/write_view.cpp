// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/write_view.h"

#include "screens/exercises/steps/coached_field.h"
#include "screens/exercises/steps/typed_field.h"

namespace inglenook::ui {

WriteView::WriteView(const StepContext& context, QWidget* parent) : StepView{context, parent}
{
    addQuote();
    addPrompt(PromptLabel::Place::BesideQuote);
    addHelp();
    if (!view().quote)
        addExample();
    m_field = addField(step().fieldLabel.empty() ? tr("Your words") : model().filled(step().fieldLabel), 3);
    addEnd();
}

QWidget* WriteView::firstControl() const
{
    return m_field->edit();
}

} // namespace inglenook::ui
