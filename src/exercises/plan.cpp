// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/plan.h"

#include "base/error.h"
#include "base/text.h"
#include "exercises/table_reader.h"
#include "exercises/toml_file.h"

#include <algorithm>
#include <set>
#include <sstream>

namespace inglenook::exercises {
namespace {

constexpr int kVersion = 1;
constexpr int kFirstYear = 2000;
constexpr int kLastYear = 9998; ///< so that there is a day after it
constexpr KeyTable<Often, 5> kOftenKeys{{{"once", Often::Once},
                                         {"weekly", Often::Weekly},
                                         {"twice-a-week", Often::TwiceAWeek},
                                         {"three-times-a-week", Often::ThreeTimesAWeek},
                                         {"daily", Often::Daily}}};

enum class Lines { One, Several };

/// What could hide, reorder or rule what is shown.
bool isOdd(char32_t c, Lines lines)
{
    if (c == U'\n')
        return lines == Lines::One;
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x061C || (c >= 0x200E && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
           (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
}

bool hasOdd(std::string_view text, Lines lines)
{
    const auto letters = toCodePoints(text);
    return std::any_of(letters.begin(), letters.end(), [lines](char32_t c) { return isOdd(c, lines); });
}

std::optional<PlanTrouble> troubleOfNote(std::string_view note, std::size_t most, Lines lines)
{
    if (!isValidUtf8(note) || hasOdd(note, lines))
        return PlanTrouble::OddCharacters;
    if (codePointCount(note) > most)
        return PlanTrouble::TooLong;
    return std::nullopt;
}

/// Line breaks as TOML's multi-line texts on Windows have them.
std::string withPlainBreaks(std::string text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n')
            plain += text[i];
    return std::string{trimmed(plain)};
}

/// A text as it stands, or nothing where it is of another type.
std::optional<std::string> textAt(const toml::table& table, std::string_view key)
{
    const auto* node = table.get(key);
    if (node == nullptr)
        return std::string{};
    return node->is_string() ? std::optional{node->as_string()->get()} : std::nullopt;
}

bool hasOnly(const toml::table& table, std::initializer_list<std::string_view> keys)
{
    return std::all_of(table.begin(), table.end(), [&](const auto& entry) {
        return std::find(keys.begin(), keys.end(), std::string_view{entry.first.str()}) != keys.end();
    });
}

std::variant<PlannedExercise, PlanFault> readPlanned(const toml::node& node)
{
    const auto at = [&node](const std::string& what) { return "line " + std::to_string(lineOf(node)) + ": " + what; };
    const auto* table = node.as_table();
    if (table == nullptr || !hasOnly(*table, {"id", "often", "note"}))
        return PlanFault{PlanTrouble::NotAPlan, at("an exercise has id, often and note, and nothing else")};
    const auto id = textAt(*table, "id");
    const auto often = textAt(*table, "often");
    const auto note = textAt(*table, "note");
    if (!id || !often || !note || !isId(*id) || id->size() > kMaxPlannedNote || !oftenFromKey(*often))
        return PlanFault{PlanTrouble::NotAPlan, at("an id, how often, or a note is of the wrong kind")};
    return PlannedExercise{*id, *oftenFromKey(*often), std::string{trimmed(*note)}};
}

/// What is no plan of ours at all, or one that we may not take.
std::optional<PlanFault> faultOfHead(const toml::table& table)
{
    const auto* version = table.get("inglenook_plan");
    if (version == nullptr || !version->is_integer() || version->as_integer()->get() < 1)
        return PlanFault{PlanTrouble::NotAPlan, "there is no inglenook_plan = 1"};
    if (version->as_integer()->get() > kVersion)
        return PlanFault{PlanTrouble::TooNew, "inglenook_plan is later than 1"};
    if (textAt(table, "licence").value_or(std::string{}) != kPlanLicence)
        return PlanFault{PlanTrouble::OtherLicence, "licence is not " + std::string{kPlanLicence}};
    if (!hasOnly(table, {"inglenook_plan", "licence", "note", "until", "exercise"}))
        return PlanFault{PlanTrouble::NotAPlan,
                         "a plan has inglenook_plan, licence, note, until and exercise, and nothing else"};
    return std::nullopt;
}

/// Nothing where it is no day, with or without a time.
std::optional<Date> dayIn(const toml::node& node)
{
    if (!node.is_date())
        return std::nullopt;
    const auto day = node.as_date()->get();
    const Date date{day.year, day.month, day.day};
    return date.year < kFirstYear || date.year > kLastYear ? std::nullopt : std::optional{date};
}

std::variant<Plan, PlanFault> readPlan(const toml::table& table)
{
    if (const auto fault = faultOfHead(table))
        return *fault;
    Plan plan;
    const auto note = textAt(table, "note");
    const auto* exercises = table.get("exercise");
    if (!note || exercises == nullptr || !exercises->is_array())
        return PlanFault{PlanTrouble::NotAPlan, "note is a text, and each exercise has its [[exercise]]"};
    plan.note = withPlainBreaks(*note);
    if (const auto* until = table.get("until")) {
        plan.until = dayIn(*until);
        if (!plan.until)
            return PlanFault{PlanTrouble::NotAPlan, "until is a day, such as 2026-12-12"};
    }
    if (exercises->as_array()->size() > kMaxPlanned)
        return PlanFault{PlanTrouble::TooLong, "there are more than " + std::to_string(kMaxPlanned) + " exercises"};
    for (const auto& node : *exercises->as_array()) {
        auto planned = readPlanned(node);
        if (auto* fault = std::get_if<PlanFault>(&planned))
            return *fault;
        plan.exercises.push_back(std::move(std::get<PlannedExercise>(planned)));
    }
    return plan;
}

/// A basic string of TOML. What it escapes is what troubleOf() lets through. (Named so that std::quoted is no match.)
std::string tomlText(std::string_view text)
{
    std::string result{'"'};
    for (const char c : text) {
        if (c == '\n') {
            result += "\\n";
            continue;
        }
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + '"';
}

} // namespace

std::string_view keyOf(Often often)
{
    return keyIn(kOftenKeys, often);
}

std::optional<Often> oftenFromKey(std::string_view key)
{
    return valueIn(kOftenKeys, key);
}

bool canBePlanned(const Definition& definition)
{
    return definition.isOurs && definition.leavesTrace && definition.id != kTimeOut && !definition.personalJournalOnly;
}

std::optional<PlanTrouble> troubleOfNotes(const Plan& plan)
{
    if (const auto trouble = troubleOfNote(plan.note, kMaxPlanNote, Lines::Several))
        return trouble;
    for (const auto& planned : plan.exercises)
        if (const auto trouble = troubleOfNote(planned.note, kMaxPlannedNote, Lines::One))
            return trouble;
    return std::nullopt;
}

std::optional<PlanTrouble> troubleOf(const Plan& plan, const Catalogue& catalogue)
{
    if (const auto trouble = troubleOfNotes(plan))
        return trouble;
    if (plan.until && (plan.until->year < kFirstYear || plan.until->year > kLastYear))
        return PlanTrouble::NotAPlan;
    if (plan.exercises.empty())
        return PlanTrouble::NotAPlan;
    if (plan.exercises.size() > kMaxPlanned)
        return PlanTrouble::TooLong;
    std::set<std::string> seen;
    for (const auto& planned : plan.exercises) {
        const auto* definition = catalogue.find(planned.exercise);
        if (definition == nullptr || !canBePlanned(*definition))
            return PlanTrouble::UnknownExercise;
        if (!seen.insert(planned.exercise).second)
            return PlanTrouble::NotAPlan;
    }
    return std::nullopt;
}

std::variant<Plan, PlanFault> loadPlan(std::string_view text, const Catalogue& catalogue)
{
    if (text.size() > kPlanFileCeiling)
        return PlanFault{PlanTrouble::TooLong, "the file is larger than 16 KiB"};
    FaultList faults{"plan"};
    const auto table = parseToml(text, faults);
    if (!table)
        return PlanFault{PlanTrouble::NotAPlan, faults.take().front().toString()};
    auto read = readPlan(*table);
    if (const auto* plan = std::get_if<Plan>(&read))
        if (const auto trouble = troubleOf(*plan, catalogue))
            return PlanFault{*trouble, "a note, or which exercises there are"};
    return read;
}

std::string planFile(const Plan& plan, const Catalogue& catalogue)
{
    if (troubleOf(plan, catalogue))
        throw Error{ErrorCode::InvalidInput, "such a plan can't be taken by anyone"};
    std::ostringstream out;
    out << "# Exercises to do at home: open this file in your own Inglenook.\n"
           "# Nothing of a journal is in it. docs/plans.md of Inglenook tells what each line means.\n\n"
           "inglenook_plan = "
        << kVersion << "\nlicence = " << tomlText(kPlanLicence) << '\n';
    if (!plan.note.empty())
        out << "note = " << tomlText(plan.note) << '\n';
    if (plan.until)
        out << "until = " << toIso8601(*plan.until) << '\n';
    for (const auto& planned : plan.exercises) {
        out << "\n[[exercise]]\nid = " << tomlText(planned.exercise) << "\noften = " << tomlText(keyOf(planned.often))
            << '\n';
        if (!planned.note.empty())
            out << "note = " << tomlText(planned.note) << '\n';
    }
    return out.str();
}

} // namespace inglenook::exercises
