// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_file.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/session.h"
#include "exercises/plan.h"
#include "journal/plan_course.h"

#include <CLI/CLI.hpp>

namespace inglenook::cli {
namespace {

using exercises::Plan;
using exercises::PlanTrouble;
using nlohmann::json;

struct MakeOptions {
    std::filesystem::path file;
    std::vector<std::string> exercises; ///< "mirror:weekly:With something small first."
    std::string note;
    std::string until;
};

struct AddOptions {
    std::filesystem::path journal;
    std::filesystem::path plan;
};

Failure failureOf(PlanTrouble trouble, const std::string& detail)
{
    const auto because = detail.empty() ? std::string{} : " (" + detail + ")";
    switch (trouble) {
    case PlanTrouble::NotAPlan:
        return {ExitCode::WrongUse, "this is no plan" + because, "see docs/plans.md"};
    case PlanTrouble::TooLong:
        return {ExitCode::WrongUse, "there is more in the plan than there may be" + because, "see docs/plans.md"};
    case PlanTrouble::TooNew:
        return {ExitCode::TooNew, "a later Inglenook wrote this plan", "update Inglenook"};
    case PlanTrouble::OtherLicence:
        return {ExitCode::WrongUse, "the plan may not be passed on" + because, "ask whoever made it"};
    case PlanTrouble::UnknownExercise:
        return {ExitCode::NotFound, "the plan has an exercise that isn't here, or that no plan takes" + because,
                "take those from exercises list"};
    case PlanTrouble::OddCharacters:
        break;
    }
    return {ExitCode::WrongUse, "there are characters in the plan that hide or steer" + because, "leave them out"};
}

Plan planAt(const std::filesystem::path& file)
{
    auto read = app::readPlanFile(file, exercises::Catalogue::builtin());
    if (const auto* fault = std::get_if<exercises::PlanFault>(&read))
        throw failureOf(fault->trouble, fault->detail);
    return std::get<Plan>(std::move(read));
}

exercises::PlannedExercise plannedFrom(const std::string& argument)
{
    const auto first = argument.find(':');
    const auto second = first == std::string::npos ? first : argument.find(':', first + 1);
    exercises::PlannedExercise planned;
    planned.exercise = argument.substr(0, first);
    if (first != std::string::npos) {
        const auto word = argument.substr(first + 1, second == std::string::npos ? second : second - first - 1);
        const auto often = exercises::oftenFromKey(word);
        if (!often)
            throw Failure{ExitCode::WrongUse, "no exercise is done “" + word + "”",
                          "take once, weekly, twice-a-week, three-times-a-week or daily"};
        planned.often = *often;
    }
    if (second != std::string::npos)
        planned.note = argument.substr(second + 1);
    return planned;
}

json toJson(const Plan& plan)
{
    auto all = json::array();
    for (const auto& one : plan.exercises)
        all.push_back({{"id", one.exercise}, {"often", std::string{exercises::keyOf(one.often)}}, {"note", one.note}});
    return {{"note", plan.note},
            {"until", plan.until ? json(toIso8601(*plan.until)) : json{}},
            {"exercises", std::move(all)}};
}

void printPlan(std::ostream& out, const Plan& plan)
{
    if (!plan.note.empty())
        out << printable(plan.note) << "\n\n";
    for (const auto& one : plan.exercises) {
        out << printableLine(one.exercise) << "  " << exercises::keyOf(one.often);
        if (!one.note.empty())
            out << "  " << printableLine(one.note);
        out << '\n';
    }
    if (plan.until)
        out << "until " << toIso8601(*plan.until) << '\n';
}

journal::PlanStore plansIn(Context& context, Session& session)
{
    return {session.journal(), context.around.ids, context.around.clock};
}

void make(Context& context, const MakeOptions& options)
{
    Plan plan;
    plan.note = options.note;
    for (const auto& argument : options.exercises)
        plan.exercises.push_back(plannedFrom(argument));
    if (!options.until.empty())
        plan.until = localDate(context.timeOf(options.until));
    const auto catalogue = exercises::Catalogue::builtin();
    if (const auto trouble = exercises::troubleOf(plan, catalogue))
        throw failureOf(*trouble, {});
    app::writePlanFile(options.file, plan, catalogue, false);
    if (context.json)
        printJson(context.around.out, toJson(plan));
    else
        context.around.out << "Made a plan. Nothing of a journal is in it.\n";
}

void show(Context& context, const std::filesystem::path& file)
{
    const auto plan = planAt(file);
    if (context.json)
        printJson(context.around.out, toJson(plan));
    else
        printPlan(context.around.out, plan);
}

void add(Context& context, const AddOptions& options)
{
    const auto plan = planAt(options.plan); // before anyone types
    Session session{context, options.journal};
    const auto id = plansIn(context, session).add(plan);
    session.close();
    if (context.json)
        printJson(context.around.out, {{"id", id.toString()}});
    else
        context.around.out << id.toString() << '\n';
}

void list(Context& context, const std::filesystem::path& file)
{
    Session session{context, file};
    const auto today = localDate(context.around.clock.localNow());
    auto all = json::array();
    for (const auto& kept : plansIn(context, session).all()) {
        const auto done = journal::doneOf(kept, session.journal().entries());
        const auto course = journal::courseOf(kept, done, std::vector<bool>(kept.plan.exercises.size(), true), today);
        if (!context.json) {
            context.around.out << kept.id.toString() << "  since " << toIso8601(localDate(kept.since))
                               << (kept.isAway ? "  put away" : "") << (course.over ? "  over" : "") << '\n';
            printPlan(context.around.out, kept.plan);
            context.around.out << '\n';
            continue;
        }
        auto one = toJson(kept.plan);
        one["id"] = kept.id.toString();
        one["since"] = toIso8601(kept.since);
        one["away"] = kept.isAway;
        one["over"] = course.over.has_value();
        for (std::size_t place = 0; place < course.exercises.size(); ++place)
            one["exercises"][place]["done"] = course.exercises[place].done;
        all.push_back(std::move(one));
    }
    if (context.json)
        printJson(context.around.out, {{"count", all.size()}, {"plans", all}});
    session.close();
}

void remove(Context& context, const std::filesystem::path& file, const std::string& text)
{
    const auto id = journal::PlanId::parse(text);
    Session session{context, file};
    if (!id || !plansIn(context, session).find(*id))
        throw Failure{ExitCode::NotFound, "there is no such plan", "take its id from plan list"};
    plansIn(context, session).remove(*id);
    session.close();
    if (context.json)
        printJson(context.around.out, {{"removed", id->toString()}});
}

} // namespace

void addPlanCommands(CLI::App& app, Context& context)
{
    auto* group = app.add_subcommand("plan", "Plans for at home: exercises, how often, and a note");
    group->require_subcommand(1);

    auto* making = group->add_subcommand("make", "Write a plan that others can open in their journal");
    auto made = std::make_shared<MakeOptions>();
    making->add_option("FILE", made->file, "The file to write, NAME.inglenook-plan")->required();
    making
        ->add_option("--exercise", made->exercises,
                     "An exercise as ID, ID:OFTEN or ID:OFTEN:NOTE; OFTEN is once, weekly, twice-a-week, "
                     "three-times-a-week or daily; may be given again")
        ->required()
        ->expected(1)
        ->take_all();
    making->add_option("--note", made->note, "What to say with it");
    making->add_option("--until", made->until, "Its last day: 2026-12-12");
    making->callback([&context, made] { context.action = [&context, made] { make(context, *made); }; });

    auto* showing = group->add_subcommand("show", "Read a plan");
    auto shown = std::make_shared<std::filesystem::path>();
    showing->add_option("PLAN", *shown, "The plan")->required();
    showing->callback([&context, shown] { context.action = [&context, shown] { show(context, *shown); }; });

    auto* adding = group->add_subcommand("add", "Take a plan into a journal; prints its id there");
    auto added = std::make_shared<AddOptions>();
    adding->add_option("FILE", added->journal, "The journal")->required();
    adding->add_option("PLAN", added->plan, "The plan")->required();
    adding->callback([&context, added] { context.action = [&context, added] { add(context, *added); }; });

    auto* listing = group->add_subcommand("list", "The plans of a journal, and how often each was done this week");
    auto listed = std::make_shared<std::filesystem::path>();
    listing->add_option("FILE", *listed, "The journal")->required();
    listing->callback([&context, listed] { context.action = [&context, listed] { list(context, *listed); }; });

    auto* removing = group->add_subcommand("remove", "Take a plan out of a journal; what was written stays");
    auto from = std::make_shared<std::filesystem::path>();
    auto id = std::make_shared<std::string>();
    removing->add_option("FILE", *from, "The journal")->required();
    removing->add_option("ID", *id, "The plan's id")->required();
    removing->callback(
        [&context, from, id] { context.action = [&context, from, id] { remove(context, *from, *id); }; });
}

} // namespace inglenook::cli
