// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/commit_view.h"

#include "screens/exercises/steps/coached_field.h"
#include "screens/exercises/steps/days_field.h"
#include "screens/exercises/steps/typed_field.h"

#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

QString fieldLabel(exercises::CommitKind kind)
{
    switch (kind) {
    case exercises::CommitKind::Promise:
        return CommitView::tr("Something you really will do");
    case exercises::CommitKind::Ritual:
        return CommitView::tr("What, on which day, at what time");
    case exercises::CommitKind::Agreement:
        return CommitView::tr("What you both want to hold to");
    }
    return {};
}

QString dayLabel(exercises::CommitKind kind)
{
    switch (kind) {
    case exercises::CommitKind::Promise:
        return CommitView::tr("By when");
    case exercises::CommitKind::Ritual:
        return CommitView::tr("When it happens next");
    case exercises::CommitKind::Agreement:
        return CommitView::tr("When you look at it again");
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
    if (step().days > 0) {
        const auto label = step().dayField.empty() ? dayLabel(step().commit) : model().filled(step().dayField);
        auto* days = new DaysField{this->context(), label, step().days, step().dayTime, view().answer.days, this};
        connect(days, &DaysField::edited, this, [this](const std::vector<std::string>& chosen) {
            auto answer = view().answer;
            answer.days = chosen;
            model().setAnswer(answer);
        });
        column()->addWidget(days);
    }
    addEnd();
}

QWidget* CommitView::firstControl() const
{
    return m_field->edit();
}

} // namespace inglenook::ui
