// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/match_view.h"

#include "theme/metrics.h"
#include "widgets/flow_text.h"
#include "widgets/segments.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>

namespace inglenook::ui {
namespace {

constexpr std::array kMarks{"=no", "=maybe", "=yes"};

} // namespace

MatchView::MatchView(const StepContext& context, QWidget* parent) : StepView{context, parent}
{
    addPrompt(PromptLabel::Place::BesideQuote);
    addHelp();
    for (const auto& option : view().options) {
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
        marks->setCurrent(marked(option.id));
        connect(marks, &Segments::chosen, this, [this, id = option.id](int place) { mark(id, place); });
        row->addWidget(marks, 0, Qt::AlignVCenter);
        column()->addLayout(row);
        if (m_first == nullptr)
            m_first = marks;
    }
    addEnd();
}

int MatchView::marked(const std::string& item) const
{
    for (const auto& choice : view().answer.choices)
        for (std::size_t place = 0; place < kMarks.size(); ++place)
            if (choice == item + kMarks.at(place))
                return static_cast<int>(place);
    return 0;
}

void MatchView::mark(const std::string& item, int place)
{
    auto answer = view().answer;
    for (const auto* mark : kMarks)
        std::erase(answer.choices, item + mark);
    answer.choices.push_back(item + kMarks.at(static_cast<std::size_t>(place)));
    model().setAnswer(answer);
}

} // namespace inglenook::ui
