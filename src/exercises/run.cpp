// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run.h"

#include "exercises/run_state.h"

namespace inglenook::exercises {

Run::Run(std::unique_ptr<RunState> state) : m_state{std::move(state)} {}
Run::Run(Run&&) noexcept = default;
Run& Run::operator=(Run&&) noexcept = default;
Run::~Run() = default;

Run Run::start(const Definition& definition, RunSetup setup, Timestamp now, std::span<const Deck> decks,
               const Definition* timeOut)
{
    auto state = std::make_unique<RunState>(definition, std::move(setup), decks);
    state->timeOutDefinition = timeOut;
    state->begin(now);
    return Run{std::move(state)};
}

Run Run::restore(const Definition& definition, std::string_view saved, std::span<const Deck> decks,
                 const Definition* timeOut)
{
    return Run{loadState(definition, saved, decks, timeOut)};
}

void Run::apply(const Event& event, Timestamp now)
{
    m_state->apply(event, now);
}

RunView Run::view(Timestamp now) const
{
    return m_state->view(now);
}

std::string Run::save() const
{
    return m_state->save();
}

const Definition& Run::definition() const
{
    return *m_state->definition;
}

const std::vector<Participant>& Run::participants() const
{
    return m_state->setup.participants;
}

int Run::speaker() const
{
    return m_state->speaker(m_state->at().round);
}

int Run::firstSpeaker() const
{
    return m_state->setup.firstSpeaker;
}

const std::vector<GivenAnswer>& Run::answers() const
{
    return m_state->given;
}

Timestamp Run::startedAt() const
{
    return m_state->startedAt;
}

bool Run::isFinished() const
{
    return m_state->finished;
}

void Run::leaveKeptAnswersOut()
{
    m_state->keptBefore = m_state->path.size();
}

std::size_t Run::stamp() const
{
    return m_state->stamp();
}

const std::vector<DrawnCard>& Run::drawnCards() const
{
    return m_state->done;
}

bool Run::holdsSecrets() const
{
    return !m_state->secrets.empty();
}

Transcript Run::transcript() const
{
    return m_state->transcript();
}

} // namespace inglenook::exercises
