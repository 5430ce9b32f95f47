// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/match_view.h"

#include "theme/metrics.h"
#include "widgets/flow_text.h"
#include "widgets/segments.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

using exercises::Mark;

constexpr Mark kMarks[]{Mark::No, Mark::Maybe, Mark::Yes};

/// What was left as it is counts as a no.
int placeOf(Mark mark)
{
    return mark == Mark::Yes ? 2 : mark == Mark::Maybe ? 1 : 0;
}

} // namespace

MatchView::MatchView(const StepContext& context, QWidget* parent) : StepView{context, parent}
{
    addPrompt(PromptLabel::Place::BesideQuote);
    addHelp();
    addAskedAgain();
    for (std::size_t i = 0; i < view().options.size(); ++i) {
        const auto& option = view().options[i];
        auto* row = new QHBoxLayout;
        row->setSpacing(space::kStep4);
        const auto words = QString::fromStdString(option.text);
        auto* text = new FlowText{theme(), TextRole::SeatNote, &Tokens::text, this};
        text->setText(words);
        row->addWidget(text, 1);
        auto* marks = new Segments{theme(), words, this};
        marks->setObjectName(QStringLiteral("session/match-") + QString::fromStdString(option.id));
        marks->addSegment(tr("No"));
        marks->addSegment(tr("Maybe"));
        marks->addSegment(tr("Yes"));
        marks->setCurrent(placeOf(view().marks[i]));
        connect(marks, &Segments::chosen, this,
                [this, id = option.id](int place) { model().setMark(id, kMarks[place]); });
        row->addWidget(marks, 0, Qt::AlignVCenter);
        column()->addLayout(row);
        if (m_first == nullptr)
            m_first = marks;
    }
    addEnd();
}

} // namespace inglenook::ui
