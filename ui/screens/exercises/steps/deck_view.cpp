// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/deck_view.h"

#include "screens/exercises/steps/coached_field.h"
#include "screens/exercises/steps/typed_field.h"
#include "theme/metrics.h"
#include "widgets/flow_text.h"
#include "widgets/session_button.h"

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
    auto* other = new SessionButton{theme(), SessionButton::Kind::Secondary, tr("Another card"), this};
    other->setObjectName(QStringLiteral("session/another-card"));
    connect(other, &QPushButton::clicked, this, [this] { model().apply(exercises::event::NextCard{}); });
    column()->addWidget(other, 0, Qt::AlignLeft);
    addEnd();
    showCard();
}

void DeckView::showCard()
{
    m_card->setText(QString::fromStdString(view().card.value_or(std::string{})));
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
