// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "base/text.h"

#include <array>
#include <cstdio>

namespace inglenook::cli {
namespace {

using nlohmann::json;

bool steersTerminal(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x200E || c == 0x200F || c == 0x061C ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

std::string cleaned(std::string_view text, std::string_view allowed)
{
    std::string clean;
    for (const auto c : toCodePoints(toValidUtf8(text))) {
        const bool isAllowed = c < 0x80 && allowed.find(static_cast<char>(c)) != std::string_view::npos;
        appendUtf8(clean, steersTerminal(c) && !isAllowed ? U'\uFFFD' : c);
    }
    return clean;
}

json authorOf(const std::optional<MemberId>& author, const journal::Journal& journal)
{
    const auto* member = author ? journal.member(*author) : nullptr;
    return member == nullptr ? json{} : json(member->name);
}

json moodOf(const std::optional<journal::Mood>& mood)
{
    return mood ? json{{"pleasantness", mood->pleasantness}, {"energy", mood->energy}} : json{};
}

std::string minuteOf(LocalTime time)
{
    // "2026-05-12T21:40" is as much as a line needs.
    auto text = toIso8601(time).substr(0, 16);
    text[10] = ' ';
    return text;
}

std::string authorText(const std::optional<MemberId>& author, const journal::Journal& journal)
{
    const auto* member = author ? journal.member(*author) : nullptr;
    return member == nullptr ? "together" : printableLine(member->name);
}

std::string tagText(const std::vector<std::string>& tags)
{
    std::string text;
    for (const auto& tag : tags)
        text += "  #" + printableLine(tag);
    return text;
}

/// Characters that steer terminals are escaped, also those that JSON would allow.
std::string toSafeText(const json& document)
{
    std::string safe;
    for (const auto c : toCodePoints(document.dump(2, ' ', false, json::error_handler_t::replace))) {
        if (steersTerminal(c) && c != U'\n') {
            std::array<char, 8> escape{};
            std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(c));
            safe += escape.data();
        } else {
            appendUtf8(safe, c);
        }
    }
    return safe;
}

} // namespace

std::string printable(std::string_view text)
{
    return cleaned(text, "\n\t");
}

std::string printableLine(std::string_view text)
{
    return cleaned(singleLine(text), "");
}

void printJson(std::ostream& out, const json& document)
{
    out << toSafeText(document) << '\n';
}

void printJson(std::ostream& out, const json& document, std::string_view key, const crypto::SecretBytes& secret)
{
    auto text = toSafeText(document);
    text.erase(text.rfind("\n}"));
    out << text << ",\n  " << json(std::string{key}).dump() << ": \"";
    printSecret(out, secret);
    out << "\"\n}\n";
}

void printSecret(std::ostream& out, const crypto::SecretBytes& secret)
{
    for (const auto byte : secret.view())
        out.put(static_cast<char>(byte));
}

json toJson(const journal::EntrySummary& entry, const journal::Journal& journal)
{
    return {{"id", entry.id.toString()},
            {"kind", entry.exercise.empty() ? "entry" : "exercise"},
            {"exercise", entry.exercise.empty() ? json{} : json(entry.exercise)},
            {"created", toIso8601(entry.created)},
            {"author", authorOf(entry.author, journal)},
            {"title", entry.title},
            {"snippet", entry.snippet},
            {"starred", entry.starred},
            {"tags", entry.tags}};
}

json toJson(const journal::Entry& entry, const journal::Journal& journal)
{
    auto feelings = json::array();
    for (const auto& feeling : entry.content.feelings)
        feelings.push_back(
            {{"word", feeling.word}, {"family", feeling.family}, {"intensity", static_cast<int>(feeling.intensity)}});
    auto answers = json::parse(entry.answersJson, nullptr, false);
    return {{"id", entry.id.toString()},
            {"kind", entry.exercise.empty() ? "entry" : "exercise"},
            {"exercise", entry.exercise.empty() ? json{} : json(entry.exercise)},
            {"created", toIso8601(entry.content.created)},
            {"author", authorOf(entry.author, journal)},
            {"title", entry.content.title},
            {"text", entry.content.text},
            {"tags", entry.content.tags},
            {"feelings", feelings},
            {"mood", moodOf(entry.content.mood)},
            {"answers", answers.is_discarded() ? json{} : answers},
            {"starred", entry.content.starred},
            {"binned", entry.binned ? json(toIso8601(LocalTime{*entry.binned, 0})) : json{}}};
}

void printEntriesJson(std::ostream& out, const std::vector<journal::EntrySummary>& entries,
                      const journal::Journal& journal)
{
    auto list = json::array();
    for (const auto& entry : entries)
        list.push_back(toJson(entry, journal));
    printJson(out, {{"count", entries.size()}, {"entries", list}});
}

void printEntries(std::ostream& out, const std::vector<journal::EntrySummary>& entries, const journal::Journal& journal)
{
    for (const auto& entry : entries)
        out << entry.id.toString() << "  " << minuteOf(entry.created) << "  " << authorText(entry.author, journal)
            << "  " << printableLine(entry.title) << tagText(entry.tags) << '\n';
}

void printEntry(std::ostream& out, const journal::Entry& entry, const journal::Journal& journal)
{
    const auto& content = entry.content;
    if (!content.title.empty())
        out << printableLine(content.title) << '\n';
    out << minuteOf(content.created) << "  " << authorText(entry.author, journal) << tagText(content.tags) << '\n';
    if (!content.feelings.empty()) {
        out << "Feelings:";
        for (const auto& feeling : content.feelings)
            out << ' ' << printableLine(feeling.word) << (&feeling == &content.feelings.back() ? "" : ",");
        out << '\n';
    }
    if (content.mood)
        out << "Mood: " << content.mood->pleasantness << " pleasant, " << content.mood->energy
            << " energy (each from -100 to 100)\n";
    if (entry.binned)
        out << "In the bin since " << minuteOf({*entry.binned, content.created.offsetMinutes}) << '\n';
    out << '\n' << printable(content.text) << '\n';
}

} // namespace inglenook::cli
