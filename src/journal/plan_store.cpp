// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/plan_store.h"

#include "base/error.h"
#include "journal/journal.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace inglenook::journal {
namespace {

using nlohmann::json;

constexpr auto kKey = "plans";
constexpr int kMostElsewhere = 40; ///< of one exercise: more than any week has

json toJsonValue(const KeptPlan& kept)
{
    auto planned = json::array();
    for (const auto& one : kept.plan.exercises)
        planned.push_back(
            {{"id", one.exercise}, {"often", std::string{exercises::keyOf(one.often)}}, {"note", one.note}});
    auto elsewhere = json::array();
    for (const auto& one : kept.elsewhere)
        elsewhere.push_back({{"id", one.exercise}, {"at", toIso8601(one.at)}});
    return {{"id", kept.id.toString()},
            {"note", kept.plan.note},
            {"until", kept.plan.until ? toIso8601(*kept.plan.until) : std::string{}},
            {"exercises", planned},
            {"since", toIso8601(kept.since)},
            {"away", kept.isAway},
            {"elsewhere", elsewhere}};
}

/// Nothing where it is no such moment.
std::optional<LocalTime> timeIn(const json& value)
{
    return parseIso8601(value.get<std::string>());
}

/// Throws json::exception for what is of another shape.
std::optional<KeptPlan> planIn(const json& value)
{
    const auto id = PlanId::parse(value.at("id").get<std::string>());
    if (!id)
        return std::nullopt;
    KeptPlan kept;
    kept.id = *id;
    kept.plan.note = value.at("note").get<std::string>();
    if (const auto until = value.at("until").get<std::string>(); !until.empty()) {
        const auto moment = parseIso8601(until);
        if (!moment)
            return std::nullopt;
        kept.plan.until = localDate(*moment);
    }
    for (const auto& one : value.at("exercises")) {
        const auto often = exercises::oftenFromKey(one.at("often").get<std::string>());
        if (!often)
            return std::nullopt;
        kept.plan.exercises.push_back({one.at("id").get<std::string>(), *often, one.at("note").get<std::string>()});
    }
    const auto since = timeIn(value.at("since"));
    // What came in with another journal is not believed to be what we wrote.
    if (!since || kept.plan.exercises.empty() || kept.plan.exercises.size() > exercises::kMaxPlanned ||
        exercises::troubleOfNotes(kept.plan))
        return std::nullopt;
    kept.since = *since;
    kept.isAway = value.at("away").get<bool>();
    for (const auto& one : value.at("elsewhere"))
        if (const auto at = timeIn(one.at("at")))
            kept.elsewhere.push_back({one.at("id").get<std::string>(), *at});
    return kept;
}

/// What a later version or another program wrote in it stays as it is, and isn't shown.
std::optional<KeptPlan> readable(const json& value)
{
    try {
        return planIn(value);
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

/// A list, in the order in which they came.
json stored(const Journal& journal)
{
    const auto text = journal.preference(kKey);
    auto all = json::parse(text, nullptr, false);
    return all.is_array() ? all : json::array();
}

void store(Journal& journal, const json& all)
{
    journal.setPreference(kKey, all.empty() ? std::string{} : all.dump());
}

bool isIn(const KeptPlan& kept, std::string_view exercise)
{
    const auto& all = kept.plan.exercises;
    return std::any_of(all.begin(), all.end(), [exercise](const auto& one) { return one.exercise == exercise; });
}

} // namespace

PlanStore::PlanStore(Journal& journal, IdSource& ids, const Clock& clock)
    : m_journal{journal},
      m_ids{ids},
      m_clock{clock}
{
}

PlanId PlanStore::add(const exercises::Plan& plan)
{
    if (plan.exercises.empty() || plan.exercises.size() > exercises::kMaxPlanned || exercises::troubleOfNotes(plan))
        throw Error{ErrorCode::InvalidInput, "such a plan can't be kept"};
    auto stands = stored(m_journal);
    if (all().size() >= kMaxPlans)
        throw Error{ErrorCode::InvalidInput, "there are as many plans as there may be"};
    KeptPlan kept;
    kept.id = m_ids.make<PlanId>();
    kept.plan = plan;
    kept.since = m_clock.localNow();
    stands.push_back(toJsonValue(kept));
    store(m_journal, stands);
    return kept.id;
}

std::vector<KeptPlan> PlanStore::all() const
{
    std::vector<KeptPlan> plans;
    for (const auto& value : stored(m_journal))
        if (auto kept = readable(value))
            plans.push_back(*std::move(kept));
    std::reverse(plans.begin(), plans.end());
    return plans;
}

std::optional<KeptPlan> PlanStore::find(const PlanId& id) const
{
    for (auto& kept : all())
        if (kept.id == id)
            return std::move(kept);
    return std::nullopt;
}

template <typename Change>
bool PlanStore::change(const PlanId& id, Change&& change)
{
    auto stands = stored(m_journal);
    for (auto& value : stands) {
        auto kept = readable(value);
        if (!kept || kept->id != id)
            continue;
        if (!change(*kept))
            return false;
        value = toJsonValue(*kept);
        store(m_journal, stands);
        return true;
    }
    return false;
}

bool PlanStore::setAway(const PlanId& id, bool away)
{
    return change(id, [away](KeptPlan& kept) {
        kept.isAway = away;
        return true;
    });
}

bool PlanStore::addElsewhere(const PlanId& id, std::string_view exercise)
{
    return change(id, [&](KeptPlan& kept) {
        if (!isIn(kept, exercise))
            return false;
        auto& elsewhere = kept.elsewhere;
        elsewhere.push_back({std::string{exercise}, m_clock.localNow()});
        const auto isOfIt = [exercise](const DoneElsewhere& one) { return one.exercise == exercise; };
        if (std::count_if(elsewhere.begin(), elsewhere.end(), isOfIt) > kMostElsewhere)
            elsewhere.erase(std::find_if(elsewhere.begin(), elsewhere.end(), isOfIt));
        return true;
    });
}

bool PlanStore::takeElsewhereBack(const PlanId& id, std::string_view exercise)
{
    return change(id, [exercise](KeptPlan& kept) {
        auto& elsewhere = kept.elsewhere;
        const auto last = std::find_if(elsewhere.rbegin(), elsewhere.rend(),
                                       [exercise](const DoneElsewhere& one) { return one.exercise == exercise; });
        if (last == elsewhere.rend())
            return false;
        elsewhere.erase(std::next(last).base());
        return true;
    });
}

void PlanStore::remove(const PlanId& id)
{
    auto left = json::array();
    auto stands = stored(m_journal);
    for (auto& value : stands)
        if (const auto kept = readable(value); !kept || kept->id != id)
            left.push_back(std::move(value));
    if (left.size() != stands.size())
        store(m_journal, left);
}

} // namespace inglenook::journal
