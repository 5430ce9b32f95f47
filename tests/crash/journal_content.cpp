// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/journal_content.h"

namespace inglenook::test {
namespace {

std::string textOf(const journal::EntryContent& content)
{
    std::string all = content.text + (content.starred ? " *" : "");
    for (const auto& tag : content.tags)
        all += " #" + tag;
    for (const auto& feeling : content.feelings)
        all += " ~" + feeling.word + ':' + feeling.family;
    return all + " @" + std::to_string(content.created.utc.ms);
}

/// Two of the same name would be a word kept twice.
void add(JournalContent& content, const std::string& item, const std::string& text)
{
    auto& slot = content.items[item];
    slot += slot.empty() ? text : " AND AGAIN " + text;
}

std::string authorOf(journal::Journal& journal, const std::optional<MemberId>& id)
{
    const auto* member = id ? journal.member(*id) : nullptr;
    return member == nullptr ? "both" : member->name;
}

void readEntries(journal::Journal& journal, JournalContent& content)
{
    const auto read = [&](const journal::EntryPage& page, const char* where) {
        for (const auto& line : page.entries) {
            const auto entry = journal.entries().find(line.id);
            if (!entry) {
                add(content, "entry that is listed and not there", line.title);
                continue;
            }
            add(content, where + entry->content.title,
                textOf(entry->content) + " by " + authorOf(journal, entry->author) + entry->exercise);
        }
        return page.next;
    };
    for (std::optional<journal::EntryKey> from;;) {
        from = read(journal.entries().page({}, from, 100), "entry ");
        if (!from)
            break;
    }
    read(journal.entries().bin(std::nullopt, 100), "binned ");
}

} // namespace

void JournalContent::put(const journal::EntryContent& content, std::string_view author, std::string_view exercise)
{
    items["entry " + content.title] = textOf(content) + " by " + std::string{author} + std::string{exercise};
}

void JournalContent::putDraft(const journal::EntryContent& content)
{
    items["draft " + content.title] = textOf(content);
}

JournalContent contentOf(journal::Journal& journal)
{
    JournalContent content;
    readEntries(journal, content);
    for (const auto& member : journal.members()) {
        content.items["member " + member.name] = "";
        for (const auto& draft : journal.drafts().of(member.id))
            add(content, "draft " + draft.content.title, textOf(draft.content));
    }
    for (const auto& run : journal.runs().unfinished())
        add(content, "run " + run.exerciseTitle, run.state);
    if (const auto value = journal.preference("canary key"); !value.empty())
        content.items["preference"] = value;
    return content;
}

std::string difference(const JournalContent& expected, const JournalContent& found)
{
    std::string all;
    if (expected.passphrase != found.passphrase)
        all += "opens with the passphrase \"" + found.passphrase + "\"; ";
    for (const auto& [item, text] : expected.items) {
        const auto there = found.items.find(item);
        if (there == found.items.end())
            all += "lost: " + item + "; ";
        else if (there->second != text)
            all += "changed: " + item + " from " + text.substr(0, 60) + " to " + there->second.substr(0, 60) + "; ";
    }
    for (const auto& [item, text] : found.items) {
        if (expected.items.count(item) == 0)
            all += "unknown: " + item + "; ";
    }
    return all;
}

std::string wordsOf(int number, int count)
{
    std::string text{kCanary};
    for (int i = 0; i < count; ++i)
        text += " canary" + std::to_string((number * 131 + i * 17) % 1009);
    return text;
}

journal::EntryContent someEntry(int number, int words)
{
    journal::EntryContent content;
    content.title = "canary title " + std::to_string(number);
    content.text = wordsOf(number, words);
    content.tags = {"canary tag", "canary tag " + std::to_string(number % 5)};
    content.feelings = {{"canary lonely", "sad", exercises::Intensity::Little}};
    content.created = {{std::int64_t{1'778'614'800} * 1000 + number * 60'000}, 120};
    return content;
}

} // namespace inglenook::test
