// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/missing_view.h"

#include "screens/exercises/steps/coached_field.h"
#include "screens/exercises/steps/typed_field.h"

#include <QVBoxLayout>

namespace inglenook::ui {

MissingView::MissingView(const StepContext& context, QWidget* parent) : StepView{context, parent}
{
    addQuote();
    addPrompt(PromptLabel::Place::BesideQuote);
    m_field = new CoachedField{context, QStringLiteral("missing"), tr("Say it aloud, or in a few words here"), 2, this};
    m_field->setText(QString::fromStdString(view().answer.text));
    connect(m_field, &CoachedField::edited, this, [this](const QString& text) {
        auto answer = view().answer;
        answer.text = text.toStdString();
        model().setAnswer(answer);
    });
    column()->addWidget(m_field);
    addEnd();
}

QWidget* MissingView::firstControl() const
{
    return m_field->edit();
}

} // namespace inglenook::ui
