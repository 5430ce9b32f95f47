// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A turn of a worked example, as a run.
#include "base/error.h"
#include "exercises/table_reader.h"
#include "exercises/usual_way.h"
#include "exercises/worked_example.h"

#include <algorithm>

namespace inglenook::exercises {
namespace {

constexpr std::int64_t kMomentMs = 20'000;
constexpr int kMostSilentSteps = 60;

class ExamplePlayer {
public:
    ExamplePlayer(const Definition& definition, const WorkedExample& example, Timestamp start,
                  std::span<const Deck> decks)
        : m_file{example.exercise + ".toml"},
          m_now{start},
          m_run{Run::start(definition, {{{"left", "{left}"}, {"right", "{right}"}}, example.first, 1}, start, decks)}
    {
    }

    /// Empty when all went well.
    Faults play(const std::vector<ExampleMoment>& turn)
    {
        for (const auto& moment : turn)
            if (auto faults = play(moment); !faults.empty())
                return faults;
        return {};
    }

    [[nodiscard]] Run take() { return std::move(m_run); }

private:
    Faults play(const ExampleMoment& moment)
    {
        if (!reach(moment))
            return fault(moment, "the step " + inQuotes(moment.step) + " does not come here",
                         "Compare the order of the moments with the steps of the exercise.");
        const auto view = m_run.view(m_now);
        const auto& acting = view.acting;
        const bool isTheirs = acting.empty() || std::find(acting.begin(), acting.end(), moment.person) != acting.end();
        if (moment.aside)
            return {};
        if (!isTheirs)
            return fault(moment, "somebody else is on turn at " + inQuotes(moment.step),
                         "Change \"who\", or say with \"aside = true\" that it is out of turn.");
        m_now.ms += kMomentMs;
        const auto before = m_run.stamp();
        if (!moment.answer.isEmpty())
            m_run.apply(event::SetAnswer{moment.answer}, m_now);
        if (view.step->kind == StepKind::Confirm && view.phase == Phase::Acting)
            m_run.apply(event::Confirm{moment.fits}, m_now);
        else
            takeUsualWay(m_run, m_now);
        if (m_run.stamp() == before)
            return fault(moment, "nothing comes of it at " + inQuotes(moment.step),
                         "Compare its answer with the step.");
        return {};
    }

    /// Through the steps that have no moment.
    bool reach(const ExampleMoment& moment)
    {
        for (int i = 0; i < kMostSilentSteps; ++i) {
            const auto view = m_run.view(m_now);
            if (view.phase == Phase::Finished)
                return false;
            const bool isHere = view.step != nullptr && view.step->id == moment.step;
            const bool isOthersPrivate =
                isHere && view.step->actor == Actor::EachInPrivate && !moment.aside &&
                std::find(view.acting.begin(), view.acting.end(), moment.person) == view.acting.end();
            if (view.phase == Phase::HandOver)
                m_run.apply(event::HandedOver{}, m_now);
            else if (isHere && !isOthersPrivate)
                return true;
            else if (!takeUsualWay(m_run, m_now))
                return false;
        }
        return false;
    }

    [[nodiscard]] Faults fault(const ExampleMoment& moment, std::string problem, std::string cure) const
    {
        return {{m_file, moment.line, std::move(problem), std::move(cure)}};
    }

    std::string m_file;
    Timestamp m_now;
    Run m_run;
};

} // namespace

std::variant<Run, Faults> playExample(const Definition& definition, const WorkedExample& example,
                                      const std::vector<ExampleMoment>& turn, Timestamp start,
                                      std::span<const Deck> decks)
{
    if (definition.who == Who::Alone)
        return Faults{{example.exercise + ".toml", 0, "a worked example is of two", "Take an exercise for two."}};
    ExamplePlayer player{definition, example, start, decks};
    if (auto faults = player.play(turn); !faults.empty())
        return faults;
    return player.take();
}

Faults faultsIn(const WorkedExample& example, const Catalogue& catalogue)
{
    const auto* definition = catalogue.find(example.exercise);
    if (definition == nullptr)
        return {{example.exercise + ".toml", 0, "there is no exercise " + inQuotes(example.exercise),
                 "Take the id of one that is there."}};
    Faults faults;
    for (const auto* turn : {&example.good, &example.clumsy}) {
        const auto played = playExample(*definition, example, *turn, Timestamp{}, catalogue.decks());
        if (const auto* found = std::get_if<Faults>(&played))
            faults.insert(faults.end(), found->begin(), found->end());
    }
    return faults;
}

} // namespace inglenook::exercises
