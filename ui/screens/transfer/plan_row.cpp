// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/transfer/plan_row.h"

#include "models/plan_words.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "widgets/labelled_field.h"
#include "widgets/page_parts.h"
#include "widgets/segments.h"
#include "widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace inglenook::ui {
namespace {

using exercises::Often;

constexpr std::array kChoices{Often::Once, Often::Weekly, Often::TwiceAWeek, Often::ThreeTimesAWeek, Often::Daily};

} // namespace

PlanRow::PlanRow(const Theme& theme, PlanMakingModel& model, int place, QWidget* parent) : Card{theme, parent}
{
    const auto& planned = model.planned().at(place);
    const auto name = QStringLiteral("plan/exercise-%1").arg(place);
    setObjectName(name);
    column()->setSpacing(space::kStep2);
    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kStep1);
    words->addWidget(new TextLabel{theme, TextRole::Heading, planned.title, this});
    words->addWidget(new TextLabel{theme, TextRole::Small, &Tokens::text2, planned.who, this});
    head->addLayout(words, 1);
    m_remove = textButton(tr("Leave it out"), "quiet", name + QStringLiteral("/remove"), this);
    m_remove->setAccessibleDescription(planned.title);
    head->addWidget(m_remove, 0, Qt::AlignTop);
    column()->addLayout(head);
    m_often = new Segments{theme, tr("How often, %1", "an exercise").arg(planned.title), this};
    m_often->setObjectName(name + QStringLiteral("/often"));
    for (const auto often : kChoices)
        m_often->addSegment(oftenShort(often));
    m_often->setCurrent(
        static_cast<int>(std::find(kChoices.begin(), kChoices.end(), planned.often) - kChoices.begin()));
    column()->addSpacing(space::kStep1);
    column()->addWidget(m_often, 0, Qt::AlignLeading);
    auto* note = new QLineEdit{planned.note};
    note->setObjectName(name + QStringLiteral("/note"));
    note->setMaxLength(static_cast<int>(exercises::kMaxPlannedNote));
    column()->addWidget(new LabelledField{theme, tr("A word to it, if you like"), note, this});
    connect(m_often, &Segments::chosen, this,
            [&model, place](int choice) { model.setOften(place, kChoices.at(static_cast<std::size_t>(choice))); });
    connect(note, &QLineEdit::textChanged, this,
            [&model, place](const QString& text) { model.setNoteOf(place, text); });
    connect(
        m_remove, &QPushButton::clicked, &model, [&model, place] { model.remove(place); }, Qt::QueuedConnection);
}

void PlanRow::focusOften()
{
    m_often->focusCurrent();
}

void PlanRow::focusRemove()
{
    m_remove->setFocus(Qt::OtherFocusReason);
}

} // namespace inglenook::ui
