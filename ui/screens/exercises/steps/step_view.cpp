// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/step_view.h"

#include "screens/exercises/steps/coached_field.h"
#include "theme/metrics.h"
#include "widgets/flow_text.h"
#include "widgets/person_look.h"
#include "widgets/quote_block.h"

#include <QVBoxLayout>

namespace inglenook::ui {

StepView::StepView(const StepContext& context, QWidget* parent) : QWidget{parent}, m_context{context}
{
    m_column = new QVBoxLayout{this};
    m_column->setContentsMargins({});
    m_column->setSpacing(space::kStep6);
}

const Person& StepView::me() const
{
    const auto& acting = view().acting;
    return model().people().at(acting.empty() ? 0 : acting.front());
}

bool StepView::choose(int)
{
    return false;
}

void StepView::setScale(double scale)
{
    rescaleSession(*this, scale);
}

PromptLabel* StepView::addPrompt(PromptLabel::Place place)
{
    auto* prompt = new PromptLabel{theme(), this, place};
    prompt->setObjectName(QStringLiteral("session/prompt"));
    prompt->setText(QString::fromStdString(view().prompt));
    m_column->addWidget(prompt);
    return prompt;
}

void StepView::addHelp()
{
    if (view().help.empty())
        return;
    auto* help = new FlowText{theme(), TextRole::Help, &Tokens::text2, this};
    help->setText(QString::fromStdString(view().help));
    m_column->addWidget(help);
}

void StepView::addExample()
{
    if (view().example.empty())
        return;
    auto* example = new ExampleBlock{theme(), this};
    example->setExample(QString::fromStdString(view().example), lookOf(me()).colour);
    m_column->addWidget(example);
}

void StepView::addQuote()
{
    const auto& quote = view().quote;
    if (!quote)
        return;
    const auto said = answerText(quote->answer, quote->slots, quote->options);
    if (said.isEmpty())
        return;
    auto* block = new QuoteBlock{theme(), this};
    std::optional<PersonLook> look;
    if (quote->participant >= 0 && quote->participant < model().people().size())
        look = lookOf(model().people().at(quote->participant));
    block->setQuote(look, QString::fromStdString(quote->caption), said);
    m_column->addWidget(block);
}

void StepView::addMissed()
{
    if (view().missed.empty())
        return;
    auto* block = new QuoteBlock{theme(), this};
    const auto& other = model().people().at(model().isForTwo() ? 1 - view().acting.front() : 0);
    block->setQuote(lookOf(other), tr("Still missing for %1").arg(other.name), QString::fromStdString(view().missed));
    m_column->addWidget(block);
}

void StepView::addAskedAgain()
{
    if (!view().askedAgain)
        return;
    auto* note = new FlowText{theme(), TextRole::Help, &Tokens::text2, this};
    note->setObjectName(QStringLiteral("session/asked-again"));
    note->setText(
        tr("What was marked before is written nowhere, so it went when the journal was locked. Here it is asked "
           "once more."));
    m_column->addWidget(note);
}

CoachedField* StepView::addField(const QString& label, int lines)
{
    auto* field = new CoachedField{context(), QStringLiteral("words"), label, lines, this};
    field->setCoach(step().coach);
    field->setText(QString::fromStdString(view().answer.text));
    connect(field, &CoachedField::edited, this, [this](const QString& text) {
        auto answer = view().answer;
        answer.text = text.toStdString();
        model().setAnswer(answer);
    });
    m_column->addWidget(field);
    return field;
}

void StepView::addEnd()
{
    m_column->addStretch(1);
}

} // namespace inglenook::ui
