// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/confirm_view.h"

#include "theme/metrics.h"
#include "widgets/choice_button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace inglenook::ui {

ConfirmView::ConfirmView(const StepContext& context, QWidget* parent) : StepView{context, parent}
{
    addQuote();
    addPrompt(view().quote ? PromptLabel::Place::BesideQuote : PromptLabel::Place::Alone);
    addHelp();
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep4);
    const auto answer = [&](const QString& text, const QString& key, const QString& name, bool fits) {
        auto* button = new ChoiceButton{theme(), text, key, this};
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, fits] { model().apply(exercises::event::Confirm{fits}); });
        row->addWidget(button, 1);
        return button;
    };
    m_yes = answer(step().yes.empty() ? tr("Yes, that’s it") : model().filled(step().yes), QStringLiteral("1"),
                   QStringLiteral("session/yes"), true);
    answer(step().notQuite.empty() ? tr("Not quite") : model().filled(step().notQuite), QStringLiteral("2"),
           QStringLiteral("session/not-quite"), false);
    column()->addLayout(row);
    addEnd();
}

bool ConfirmView::choose(int number)
{
    if (number != 1 && number != 2)
        return false;
    model().apply(exercises::event::Confirm{number == 1});
    return true;
}

} // namespace inglenook::ui
