// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/feel_view.h"

#include "screens/exercises/steps/wheel_pane.h"

#include <QVBoxLayout>

namespace inglenook::ui {

FeelView::FeelView(const StepContext& context, QWidget* parent) : StepView{context, parent}
{
    m_pane = new WheelPane{context, this};
    m_pane->setQuestion(QString::fromStdString(view().prompt));
    m_pane->setPicks(view().answer.feelings);
    connect(m_pane, &WheelPane::picksChanged, this, [this] {
        auto answer = view().answer;
        answer.feelings = m_pane->picks();
        model().setAnswer(answer);
    });
    column()->addWidget(m_pane, 1);
}

QWidget* FeelView::firstControl() const
{
    return m_pane->firstControl();
}

} // namespace inglenook::ui
