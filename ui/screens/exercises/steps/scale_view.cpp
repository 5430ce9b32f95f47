// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/scale_view.h"

#include "theme/metrics.h"
#include "widgets/person_look.h"
#include "widgets/scale_line.h"

#include <QVBoxLayout>

namespace inglenook::ui {

ScaleView::ScaleView(const StepContext& context, QWidget* parent) : StepView{context, parent}
{
    auto* prompt = addPrompt();
    addHelp();
    column()->addSpacing(space::kStep4);
    m_line = new ScaleLine{theme(), this};
    m_line->setObjectName(QStringLiteral("session/scale"));
    m_line->setEnds(model().filled(step().lowLabel), model().filled(step().highLabel));
    m_line->setPerson(lookOf(me()));
    m_line->setAccessibleName(prompt->text());
    if (view().answer.scale)
        m_line->setAnswer(*view().answer.scale);
    connect(m_line, &ScaleLine::answered, this, [this](int value) {
        auto answer = view().answer;
        answer.scale = value;
        model().setAnswer(answer);
    });
    column()->addWidget(m_line);
    addEnd();
}

QWidget* ScaleView::firstControl() const
{
    return m_line;
}

} // namespace inglenook::ui
