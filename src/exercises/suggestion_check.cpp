// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/definition_check.h"

#include <algorithm>

namespace inglenook::exercises {
namespace {

class Check {
public:
    Check(const Definition& definition, const Suggestion& suggestion, FaultList& faults)
        : m_definition{definition},
          m_suggestion{suggestion},
          m_faults{faults}
    {
    }

    void run()
    {
        if (m_suggestion.exercise == m_definition.id)
            add("a suggestion leads to the exercise itself", "Name another one.");
        const bool neverTogether = m_definition.who == Who::Alone && m_suggestion.only == Only::Together;
        const bool neverAlone = m_definition.who == Who::Together && m_suggestion.only == Only::Alone;
        if (neverTogether || neverAlone)
            add("a suggestion is for a way in which this exercise is never done", "Leave out \"only\".");
        if (!m_suggestion.step.empty())
            condition();
    }

private:
    void add(std::string problem, std::string cure)
    {
        m_faults.add(m_suggestion.line, std::move(problem), std::move(cure));
    }

    void condition()
    {
        const auto* step = m_definition.find(m_suggestion.step);
        if (step == nullptr) {
            std::vector<std::string_view> ids;
            for (const auto& known : m_definition.steps)
                ids.emplace_back(known.id);
            add("a suggestion looks at the step " + inQuotes(m_suggestion.step) + ", which isn't there",
                didYouMean(m_suggestion.step, ids));
            return;
        }
        const bool range = m_suggestion.atLeast || m_suggestion.atMost;
        const int asked =
            (m_suggestion.option.empty() ? 0 : 1) + (m_suggestion.family.empty() ? 0 : 1) + (range ? 1 : 0);
        if (asked != 1) {
            add("a suggestion has to ask one thing of the step " + inQuotes(step->id),
                "Write one of option, family, or at_most and at_least.");
            return;
        }
        if (!m_suggestion.option.empty())
            option(*step);
        else if (range)
            scale(*step);
        else if (step->kind != StepKind::Feel && step->kind != StepKind::Template)
            add("no feelings are named in the step " + inQuotes(step->id), "Name a feel or template step.");
    }

    void option(const Step& step)
    {
        std::vector<std::string_view> ids;
        if (step.kind == StepKind::Confirm)
            ids = {"yes", "not-quite"};
        for (const auto& known : step.options)
            ids.emplace_back(known.id);
        if (std::find(ids.begin(), ids.end(), m_suggestion.option) == ids.end())
            add("the step " + inQuotes(step.id) + " has no option " + inQuotes(m_suggestion.option),
                didYouMean(m_suggestion.option, ids));
    }

    void scale(const Step& step)
    {
        if (m_suggestion.atLeast && m_suggestion.atMost && *m_suggestion.atLeast > *m_suggestion.atMost)
            add("\"at_least\" is more than \"at_most\"", "Change one of them.");
        if (step.kind == StepKind::Scale && m_suggestion.item.empty())
            return;
        std::vector<std::string_view> ids;
        for (const auto& known : step.items)
            ids.emplace_back(known.id);
        if (step.kind != StepKind::Scales)
            add("the step " + inQuotes(step.id) + " is not answered on " +
                    (m_suggestion.item.empty() ? "a line" : "several lines"),
                "Name a scale step, or a scales step with one of its items.");
        else if (std::find(ids.begin(), ids.end(), m_suggestion.item) == ids.end())
            add("the step " + inQuotes(step.id) + " has no item " + inQuotes(m_suggestion.item),
                didYouMean(m_suggestion.item, ids));
    }

    const Definition& m_definition;
    const Suggestion& m_suggestion;
    FaultList& m_faults;
};

} // namespace

void checkSuggestions(const Definition& definition, FaultList& faults)
{
    for (const auto& suggestion : definition.suggestions)
        Check{definition, suggestion, faults}.run();
}

} // namespace inglenook::exercises
