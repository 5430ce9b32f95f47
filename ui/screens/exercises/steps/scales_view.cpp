// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/scales_view.h"

#include "theme/metrics.h"
#include "widgets/flow_text.h"
#include "widgets/person_look.h"
#include "widgets/scale_line.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kWords = 3; ///< of the width, beside the line
constexpr int kLine = 7;

} // namespace

ScalesView::ScalesView(const StepContext& context, QWidget* parent) : StepView{context, parent}
{
    column()->setSpacing(space::kStep4);
    addPrompt(PromptLabel::Place::BesideQuote);
    addHelp();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kStep4);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, kWords);
    grid->setColumnStretch(1, kLine);
    int row = 0;
    for (const auto& item : step().items) {
        const auto words = model().filled(item.text);
        auto* text = new FlowText{theme(), TextRole::SeatNote, &Tokens::text, this};
        text->setText(words);
        grid->addWidget(text, row, 0, Qt::AlignVCenter);
        auto* line = new ScaleLine{theme(), this};
        line->setObjectName(QStringLiteral("session/scale-") + QString::fromStdString(item.id));
        line->setEnds(model().filled(item.lowLabel), model().filled(item.highLabel));
        line->setPerson(lookOf(me()));
        line->setAccessibleName(words);
        if (const auto given = view().answer.scales.find(item.id); given != view().answer.scales.end())
            line->setAnswer(given->second);
        connect(line, &ScaleLine::answered, this, [this, id = item.id](int value) {
            auto answer = view().answer;
            answer.scales[id] = value;
            model().setAnswer(answer);
        });
        grid->addWidget(line, row++, 1);
        if (m_first == nullptr)
            m_first = line;
    }
    column()->addLayout(grid);
    addEnd();
}

} // namespace inglenook::ui
