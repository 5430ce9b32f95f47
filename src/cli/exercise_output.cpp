// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exercise_output.h"

#include "cli/output.h"

namespace inglenook::cli {
namespace {

using nlohmann::json;

const char* keyOf(exercises::Who who)
{
    switch (who) {
    case exercises::Who::Together:
        return "together";
    case exercises::Who::Alone:
        return "alone";
    case exercises::Who::Either:
        break;
    }
    return "either";
}

json summaryOf(const exercises::Definition& definition)
{
    return {{"id", definition.id},
            {"version", definition.version},
            {"title", definition.title},
            {"summary", definition.summary},
            {"family", exercises::keyOf(definition.family)},
            {"who", keyOf(definition.who)},
            {"minutes", {definition.minutes.from, definition.minutes.to}},
            {"own", !definition.isOurs}};
}

void printPart(std::ostream& out, const char* heading, const std::string& text)
{
    if (!text.empty())
        out << '\n' << heading << '\n' << printable(text) << '\n';
}

} // namespace

void printExercises(std::ostream& out, const exercises::Catalogue& catalogue, bool asJson)
{
    if (asJson) {
        auto list = json::array();
        for (const auto& definition : catalogue.all())
            list.push_back(summaryOf(*definition));
        printJson(out, {{"count", list.size()}, {"exercises", list}});
        return;
    }
    for (const auto& definition : catalogue.all())
        out << printableLine(definition->id) << "  " << printableLine(definition->title) << "  ("
            << keyOf(definition->who) << ", " << definition->minutes.from << " to " << definition->minutes.to
            << " minutes)\n";
}

void printExercise(std::ostream& out, const exercises::Definition& definition, bool asJson)
{
    if (asJson) {
        auto document = summaryOf(definition);
        document["why"] = definition.why;
        document["whenToUse"] = definition.whenToUse;
        document["whenNot"] = definition.whenNot;
        document["therapist"] = definition.therapist;
        document["steps"] = json::array();
        for (const auto& step : definition.steps)
            document["steps"].push_back(
                {{"id", step.id}, {"kind", exercises::keyOf(step.kind)}, {"prompt", step.prompt}});
        printJson(out, document);
        return;
    }
    out << printableLine(definition.title) << " (" << printableLine(definition.id) << ", " << keyOf(definition.who)
        << ", " << definition.minutes.from << " to " << definition.minutes.to << " minutes)\n"
        << printable(definition.summary) << '\n';
    printPart(out, "Why it helps", definition.why);
    printPart(out, "When to use it", definition.whenToUse);
    printPart(out, "When not to", definition.whenNot);
    printPart(out, "For therapists", definition.therapist);
    out << "\nSteps\n";
    for (const auto& step : definition.steps)
        out << "  " << printableLine(step.id) << " (" << exercises::keyOf(step.kind)
            << "): " << printableLine(step.prompt) << '\n';
}

void printFaults(std::ostream& out, std::size_t files, const exercises::Faults& faults, bool asJson)
{
    if (asJson) {
        auto list = json::array();
        for (const auto& fault : faults)
            list.push_back(
                {{"file", fault.file}, {"line", fault.line}, {"problem", fault.problem}, {"cure", fault.cure}});
        printJson(out, {{"files", files}, {"faults", list}});
        return;
    }
    for (const auto& fault : faults)
        out << printableLine(fault.toString()) << '\n';
    if (faults.empty())
        out << "Fine: " << files << (files == 1 ? " file.\n" : " files.\n");
}

} // namespace inglenook::cli
