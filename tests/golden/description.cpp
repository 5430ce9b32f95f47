// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden/description.h"

namespace inglenook::test {
namespace {

using nlohmann::json;

json describeContent(const journal::EntryContent& content)
{
    json feelings = json::array();
    for (const auto& feeling : content.feelings)
        feelings.push_back(
            {{"word", feeling.word}, {"family", feeling.family}, {"intensity", static_cast<int>(feeling.intensity)}});
    return {{"title", content.title}, {"text", content.text},       {"tags", content.tags},
            {"feelings", feelings},   {"starred", content.starred}, {"created", toIso8601(content.created)}};
}

std::string nameOf(const journal::Journal& journal, const std::optional<MemberId>& id)
{
    const auto* member = id ? journal.member(*id) : nullptr;
    return member == nullptr ? "together" : member->name;
}

json describeEntries(journal::Journal& journal, const journal::EntryPage& page)
{
    json entries = json::array();
    for (const auto& line : page.entries) {
        const auto entry = journal.entries().find(line.id);
        auto described = describeContent(entry->content);
        described["author"] = nameOf(journal, entry->author);
        described["exercise"] = entry->exercise;
        described["binned"] = entry->binned ? entry->binned->ms : 0;
        described["answers"] = entry->answersJson.empty() ? json{} : json::parse(entry->answersJson);
        entries.push_back(described);
    }
    return entries;
}

json describeDrafts(journal::Journal& journal, const MemberId& author)
{
    json drafts = json::array();
    for (const auto& draft : journal.drafts().of(author)) {
        auto described = describeContent(draft.content);
        described["editsAnEntry"] = draft.of.has_value();
        drafts.push_back(described);
    }
    return drafts;
}

} // namespace

json describe(journal::Journal& journal)
{
    constexpr int kMany = 1000;
    json members = json::array();
    json drafts = json::object();
    for (const auto& member : journal.members()) {
        members.push_back({{"name", member.name},
                           {"shape", static_cast<int>(member.shape)},
                           {"colour", static_cast<int>(member.colour)},
                           {"seat", static_cast<int>(member.seat)}});
        drafts[member.name] = describeDrafts(journal, member.id);
    }
    json runs = json::array();
    for (const auto& run : journal.runs().unfinished())
        runs.push_back({{"exercise", run.exercise},
                        {"title", run.exerciseTitle},
                        {"state", json::parse(run.state)},
                        {"participants", run.participants.size()}});
    json found = json::object();
    for (const char* query : {"chapel", "ünicode", "supper", "歩く", "tag:walk", "\"gone for good\"", "letter"}) {
        json titles = json::array();
        for (const auto& line : journal.search().find(query, std::nullopt, kMany).entries)
            titles.push_back(line.title);
        found[query] = titles;
    }
    return {{"shared", journal.kind() == journal::JournalKind::Shared},
            {"members", members},
            {"entries", describeEntries(journal, journal.entries().page({}, std::nullopt, kMany))},
            {"bin", describeEntries(journal, journal.entries().bin(std::nullopt, kMany))},
            {"drafts", drafts},
            {"runs", runs},
            {"favourites", journal.preference("favourites")},
            {"found", found}};
}

} // namespace inglenook::test
