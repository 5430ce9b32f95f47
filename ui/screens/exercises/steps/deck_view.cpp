// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/deck_view.h"

#include "models/cards_model.h"
#include "models/session_decks.h"
#include "screens/exercises/steps/coached_field.h"
#include "screens/exercises/steps/typed_field.h"
#include "theme/metrics.h"
#include "widgets/flow_text.h"
#include "widgets/segments.h"
#include "widgets/session_button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace inglenook::ui {

DeckView::DeckView(const StepContext& context, QWidget* parent) : StepView{context, parent}
{
    if (!view().prompt.empty()) {
        auto* lead = new FlowText{theme(), TextRole::Help, &Tokens::text2, this};
        lead->setText(QString::fromStdString(view().prompt));
        column()->addWidget(lead);
    }
    m_card = new PromptLabel{theme(), this};
    m_card->setObjectName(QStringLiteral("session/card"));
    column()->addWidget(m_card);
    addHelp();
    if (step().typing)
        m_field =
            addField(step().fieldLabel.empty() ? tr("A few words, if you like") : model().filled(step().fieldLabel), 2);
    addDrawing();
    addEnd();
    showCard();
}

void DeckView::addDrawing()
{
    if (!view().canDraw)
        return;
    if (!view().depths.empty()) {
        m_depths = new Segments{theme(), tr("How deep the cards go"), this};
        m_depths->setObjectName(QStringLiteral("session/depth"));
        m_depths->addSegment(tr("Any card"));
        int chosen = 0;
        for (const auto depth : view().depths) {
            const int place = m_depths->addSegment(depthText(depth));
            if (view().depth == depth)
                chosen = place;
        }
        m_depths->setCurrent(chosen);
        connect(m_depths, &Segments::chosen, this, [this](int place) {
            std::optional<exercises::Depth> depth;
            if (place > 0)
                depth = view().depths.at(static_cast<std::size_t>(place - 1));
            model().apply(exercises::event::SetDepth{depth});
        });
        column()->addWidget(m_depths, 0, Qt::AlignLeft);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep4);
    const bool isNoted = drawsFromNoted(step());
    if (isNoted && !view().card)
        return;
    auto* other = new SessionButton{theme(), SessionButton::Kind::Secondary,
                                    isNoted ? tr("The next thing") : tr("Another card"), this};
    other->setObjectName(QStringLiteral("session/another-card"));
    connect(other, &QPushButton::clicked, this, [this] { model().apply(exercises::event::NextCard{}); });
    row->addWidget(other);
    if (model().leavesTrace() && !isNoted) {
        auto* hide = new SessionButton{theme(), SessionButton::Kind::Quiet, tr("Hide this card"), this};
        hide->setObjectName(QStringLiteral("session/hide-card"));
        hide->setToolTip(tr("It is not drawn again. You find hidden cards on the page of the exercise."));
        connect(hide, &QPushButton::clicked, this, [this] { model().hideCard(); });
        row->addWidget(hide);
    }
    row->addStretch(1);
    column()->addLayout(row);
}

void DeckView::showCard()
{
    m_card->setText(view().card              ? QString::fromStdString(*view().card)
                    : drawsFromNoted(step()) ? tr("That was all of it.")
                                             : tr("No card is left here."));
}

void DeckView::refresh()
{
    showCard();
    if (m_field != nullptr)
        m_field->setText(QString::fromStdString(view().answer.text));
}

QWidget* DeckView::firstControl() const
{
    return m_field == nullptr ? nullptr : m_field->edit();
}

} // namespace inglenook::ui
