// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/commit_view.h"

#include "screens/exercises/steps/coached_field.h"
#include "screens/exercises/steps/typed_field.h"

namespace inglenook::ui {
namespace {

QString fieldLabel(exercises::CommitKind kind)
{
    switch (kind) {
    case exercises::CommitKind::Promise:
        return CommitView::tr("A promise, with a day. Something you really will do");
    case exercises::CommitKind::Ritual:
        return CommitView::tr("What, on which day, at what time");
    case exercises::CommitKind::Agreement:
        return CommitView::tr("What you both want to hold to");
    }
    return {};
}

} // namespace

CommitView::CommitView(const StepContext& context, QWidget* parent) : StepView{context, parent}
{
    addPrompt(PromptLabel::Place::BesideQuote);
    addHelp();
    addExample();
    m_field = addField(step().fieldLabel.empty() ? fieldLabel(step().commit) : model().filled(step().fieldLabel), 2);
    addEnd();
}

QWidget* CommitView::firstControl() const
{
    return m_field->edit();
}

} // namespace inglenook::ui
