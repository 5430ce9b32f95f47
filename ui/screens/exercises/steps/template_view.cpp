// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/template_view.h"

#include "screens/exercises/steps/coached_field.h"
#include "screens/exercises/steps/feelings_slot.h"
#include "screens/exercises/steps/typed_field.h"
#include "screens/exercises/steps/wheel_pane.h"
#include "screens/exercises/steps/wheel_side.h"
#include "theme/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace inglenook::ui {

TemplateView::TemplateView(const StepContext& context, QWidget* parent)
    : StepView{context, parent},
      m_coach{new CoachModel{context.coach, this}}
{
    setAccessibleDescription(QString::fromStdString(view().prompt));
    addPrompt(PromptLabel::Place::BesideQuote);
    addHelp();
    makeForm();
    makeWhole();
    setPicks(view().answer.feelings);
}

TemplateView::~TemplateView()
{
    if (m_wholePage != nullptr)
        m_wholePage->deleteLater(); // it may lie elsewhere in the window by now
}

void TemplateView::makeForm()
{
    auto* form = new QWidget{this};
    auto* row = new QHBoxLayout{form};
    row->setContentsMargins({});
    row->setSpacing(space::kStep9);
    auto* gaps = new QVBoxLayout;
    gaps->setSpacing(space::kStep4);
    bool feels = false;
    for (const auto& slot : view().slots) {
        addSlot(slot, form, *gaps);
        feels = feels || slot.isFeeling;
    }
    gaps->addStretch(1);
    row->addLayout(gaps, 5);
    if (feels) {
        m_side = new WheelSide{context(), form};
        row->addWidget(m_side, 2);
        connect(m_side, &WheelSide::picksChanged, this, [this] { setPicks(m_side->picks()); });
        connect(m_side, &WheelSide::wholeWanted, this, &TemplateView::openWhole);
    }
    column()->addWidget(form, 1);
}

void TemplateView::addSlot(const exercises::TemplateSlot& slot, QWidget* parent, QVBoxLayout& gaps)
{
    if (slot.isFeeling) {
        m_feelings = new FeelingsSlot{context(), QString::fromStdString(slot.label), parent};
        connect(m_feelings, &FeelingsSlot::picksChanged, this, [this] { setPicks(m_feelings->picks()); });
        gaps.addWidget(m_feelings);
        if (m_first == nullptr)
            m_first = m_feelings->firstControl();
        return;
    }
    auto* field = new CoachedField{context(), QString::fromStdString(slot.id), QString::fromStdString(slot.label), 1,
                                   parent,    CoachedField::Size::Slot};
    field->setCoach(slot.coach);
    field->shareCoach(*m_coach);
    field->setPlaceholder(QString::fromStdString(slot.example));
    if (const auto typed = view().answer.slots.find(slot.id); typed != view().answer.slots.end())
        field->setText(QString::fromStdString(typed->second));
    connect(field, &CoachedField::edited, this, [this, id = slot.id](const QString& text) {
        auto answer = view().answer;
        answer.slots[id] = text.toStdString();
        if (text.isEmpty())
            answer.slots.erase(id);
        model().setAnswer(answer);
    });
    connect(field, &CoachedField::wheelWanted, this, &TemplateView::openWhole);
    gaps.addWidget(field);
    if (m_first == nullptr)
        m_first = field->edit();
}

void TemplateView::makeWhole()
{
    m_wholePage = new QWidget{this};
    m_wholePage->hide();
    auto* page = new QVBoxLayout{m_wholePage};
    page->setContentsMargins({});
    page->setSpacing(0);
    m_whole = new WheelPane{context(), m_wholePage};
    page->addWidget(m_whole, 1);
    auto* back = m_whole->addWayBack(tr("Back to the sentence"));
    connect(back, &QPushButton::clicked, this, &TemplateView::closeWhole);
    connect(m_whole, &WheelPane::picksChanged, this, [this] { setPicks(m_whole->picks()); });
}

QWidget* TemplateView::wholePage()
{
    return m_isWhole ? m_wholePage.data() : nullptr;
}

void TemplateView::setPicks(const std::vector<exercises::FeelingPick>& picks)
{
    auto answer = view().answer;
    answer.feelings = picks;
    model().setAnswer(answer);
    const auto now = answer.feelings;
    if (m_feelings != nullptr)
        m_feelings->setPicks(now);
    if (m_side != nullptr)
        m_side->setPicks(now);
    m_whole->setPicks(now);
}

void TemplateView::openWhole()
{
    m_isWhole = true;
    Q_EMIT wholePageChanged();
    m_whole->firstControl()->setFocus(Qt::OtherFocusReason);
}

void TemplateView::closeWhole()
{
    m_isWhole = false;
    Q_EMIT wholePageChanged();
    if (m_feelings != nullptr)
        m_feelings->firstControl()->setFocus(Qt::OtherFocusReason);
}

bool TemplateView::closeTop()
{
    if (!m_isWhole)
        return false;
    closeWhole();
    return true;
}

QWidget* TemplateView::firstControl() const
{
    return m_first;
}

} // namespace inglenook::ui
