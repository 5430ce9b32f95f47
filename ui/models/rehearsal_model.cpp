// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rehearsal_model.h"

#include "app/startup.h"
#include "exercises/definition_writer.h"
#include "exercises/draft_preview.h"
#include "models/guarded.h"
#include "models/session_plan.h"

#include <utility>

namespace inglenook::ui {

using exercises::Phase;

RehearsalModel::RehearsalModel(const exercises::Catalogue& catalogue, app::RoleNames names, const Clock& clock)
    : m_known{catalogue},
      m_names{std::move(names)},
      m_clock{clock},
      m_ids{app::makeIds(clock)}
{
}

RehearsalModel::~RehearsalModel() = default;

bool RehearsalModel::begin(exercises::Definition definition)
{
    definition.id = exercises::kPreviewId;
    definition.personalJournalOnly = false; // it is tried out in a journal of two
    std::erase_if(definition.suggestions, [&](const auto& next) { return m_known.find(next.exercise) == nullptr; });
    m_session.reset();
    return guarded(
               [&] {
                   m_catalogue = m_known;
                   m_catalogue.addOwn({{definition.id + ".toml", exercises::writeDefinition(definition).text}});
                   if (m_journal == nullptr)
                       m_journal = std::make_unique<app::Rehearsal>(m_names, m_clock, *m_ids);
                   m_session = std::make_unique<SessionModel>(m_journal->journal(), m_catalogue, m_clock);
               },
               [](const QString&) {}) &&
           [&] {
               SessionPlan plan{m_journal->journal(), m_catalogue, m_clock};
               return plan.choose(QString::fromStdString(definition.id)) && m_session->begin(plan);
           }();
}

bool RehearsalModel::show(const exercises::Definition& draft, std::size_t step)
{
    if (step >= draft.steps.size() || !begin(exercises::previewOf(draft, step)))
        return false;
    walkTo("preview-step");
    return m_session->view().step != nullptr; // without cards, a step is left out
}

bool RehearsalModel::play(const exercises::Definition& draft)
{
    return begin(draft);
}

void RehearsalModel::walkTo(std::string_view step)
{
    constexpr int kMostSteps = 60; // the steps before it are few
    for (int i = 0; i < kMostSteps; ++i) {
        const auto& view = m_session->view();
        const bool isThere = view.step != nullptr && view.step->id == step;
        if (view.phase == Phase::HandOver) {
            m_session->apply(exercises::event::HandedOver{});
        } else if (isThere || view.phase == Phase::Finished) {
            return;
        } else {
            exercises::Answer dots;
            dots.text = "…";
            m_session->setAnswer(dots);
            m_session->apply(exercises::event::Forward{});
        }
    }
}

} // namespace inglenook::ui
