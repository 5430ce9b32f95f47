// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/choose_view.h"

#include "theme/metrics.h"
#include "widgets/chip.h"
#include "widgets/choice_button.h"
#include "widgets/flow_layout.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {

ChooseView::ChooseView(const StepContext& context, QWidget* parent) : StepView{context, parent}
{
    column()->setSpacing(space::kStep4);
    addQuote();
    addPrompt(PromptLabel::Place::BesideQuote);
    addHelp();
    addExample();
    addAskedAgain();
    if (step().multiple)
        addSeveral();
    else
        addOne();
    addEnd();
}

void ChooseView::addOne()
{
    auto* list = new QVBoxLayout;
    list->setSpacing(space::kStep3);
    const auto& chosen = view().answer.choices;
    for (std::size_t i = 0; i < view().options.size(); ++i) {
        const auto& option = view().options[i];
        auto* button = new ChoiceButton{theme(), QString::fromStdString(option.text), QString::number(i + 1), this};
        button->setObjectName(QStringLiteral("session/option-%1").arg(i + 1));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(std::find(chosen.begin(), chosen.end(), option.id) != chosen.end());
        connect(button, &QPushButton::clicked, this, [this, i] { pick(i, true); });
        m_buttons.append(button);
        list->addWidget(button);
    }
    column()->addLayout(list);
}

void ChooseView::addSeveral()
{
    auto* box = new QWidget{this};
    auto* flow = new FlowLayout{box};
    const auto& chosen = view().answer.choices;
    for (std::size_t i = 0; i < view().options.size(); ++i) {
        const auto& option = view().options[i];
        auto* chip = new ChoiceChip{theme(), QString::fromStdString(option.text), box, ChipSize::Large};
        chip->setObjectName(QStringLiteral("session/option-%1").arg(i + 1));
        chip->setWraps();
        chip->setChecked(std::find(chosen.begin(), chosen.end(), option.id) != chosen.end());
        connect(chip, &QAbstractButton::toggled, this, [this, i](bool on) { pick(i, on); });
        m_buttons.append(chip);
        flow->addWidget(chip);
    }
    column()->addWidget(box);
}

void ChooseView::pick(std::size_t option, bool chosen)
{
    auto answer = view().answer;
    const auto& id = view().options[option].id;
    if (!step().multiple)
        answer.choices.clear();
    std::erase(answer.choices, id);
    if (chosen)
        answer.choices.push_back(id);
    model().setAnswer(answer);
}

QWidget* ChooseView::firstControl() const
{
    return m_buttons.isEmpty() ? nullptr : m_buttons.first();
}

bool ChooseView::choose(int number)
{
    if (number < 1 || number > m_buttons.size())
        return false;
    m_buttons[number - 1]->setFocus(Qt::ShortcutFocusReason);
    m_buttons[number - 1]->click();
    return true;
}

} // namespace inglenook::ui
