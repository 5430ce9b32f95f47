// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/unsaved_words.h"

#include "base/text.h"
#include "journal/entry_content.h"
#include "journal/journal.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace inglenook::journal {
namespace {

using nlohmann::json;

constexpr std::string_view kHex = "0123456789abcdef";

template <typename IdType>
IdType idIn(const json& object, const char* key)
{
    return IdType::parse(object.at(key).get<std::string>()).value_or(IdType{});
}

json toJsonValue(const Draft& draft)
{
    const auto& content = draft.content;
    return {{"id", draft.id.toString()},
            {"author", draft.author.toString()},
            {"of", draft.of ? draft.of->toString() : ""},
            {"created", content.created.utc.ms},
            {"offset", content.created.offsetMinutes},
            {"starred", content.starred},
            {"title", toValidUtf8(content.title)},
            {"text", toValidUtf8(content.text)},
            {"tags", tagsToJson(content.tags)},
            {"feelings", feelingsToJson(content.feelings)},
            {"mood", content.mood ? json{content.mood->pleasantness, content.mood->energy} : json{}}};
}

Draft draftIn(const json& value)
{
    Draft draft;
    draft.id = idIn<DraftId>(value, "id");
    draft.author = idIn<MemberId>(value, "author");
    draft.of = EntryId::parse(value.at("of").get<std::string>());
    draft.content.created = {{value.at("created").get<std::int64_t>()}, value.at("offset").get<int>()};
    draft.content.starred = value.at("starred").get<bool>();
    draft.content.title = value.at("title").get<std::string>();
    draft.content.text = value.at("text").get<std::string>();
    draft.content.tags = tagsFromJson(value.at("tags").get<std::string>());
    draft.content.feelings = feelingsFromJson(value.at("feelings").get<std::string>());
    // Absent in what an earlier version kept aside.
    if (const auto mood = value.find("mood"); mood != value.end() && mood->is_array())
        draft.content.mood = Mood{mood->at(0).get<int>(), mood->at(1).get<int>()};
    return draft;
}

json toJsonValue(const SavedRun& run)
{
    auto participants = json::array();
    for (const auto& member : run.participants)
        participants.push_back(member.toString());
    return {{"id", run.id.toString()},
            {"exercise", run.exercise},
            {"title", toValidUtf8(run.exerciseTitle)},
            {"state", toValidUtf8(run.state)},
            {"participants", participants}};
}

SavedRun runIn(const json& value)
{
    SavedRun run;
    run.id = idIn<RunId>(value, "id");
    run.exercise = value.at("exercise").get<std::string>();
    run.exerciseTitle = value.at("title").get<std::string>();
    run.state = value.at("state").get<std::string>();
    for (const auto& member : value.at("participants"))
        run.participants.push_back(MemberId::parse(member.get<std::string>()).value_or(MemberId{}));
    return run;
}

std::string hexOf(std::span<const std::uint8_t> bytes)
{
    std::string hex;
    for (const auto byte : bytes) {
        hex += kHex[byte >> 4U];
        hex += kHex[byte & 0x0FU];
    }
    return hex;
}

std::vector<std::uint8_t> bytesOf(const std::string& hex)
{
    std::vector<std::uint8_t> bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
        const auto high = kHex.find(hex[i]);
        const auto low = kHex.find(hex[i + 1]);
        if (high == kHex.npos || low == kHex.npos)
            return {};
        bytes.push_back(static_cast<std::uint8_t>(high << 4U | low));
    }
    return bytes;
}

json toJsonValue(const UnsavedAnswer& answer)
{
    auto asked = json::array();
    for (const auto& member : answer.asked)
        asked.push_back(member.toString());
    return {{"question", answer.question.toString()},
            {"exercise", answer.asks.exercise},
            {"version", answer.asks.version},
            {"deck", answer.asks.deck},
            {"card", answer.asks.card},
            {"text", toValidUtf8(answer.asks.text)},
            {"day", toIso8601(answer.asks.day)},
            {"asked", asked},
            {"author", answer.author.toString()},
            {"sealed", hexOf(answer.sealed)}};
}

UnsavedAnswer answerIn(const json& value)
{
    const auto text = [&value](const char* key) { return value.at(key).get<std::string>(); };
    UnsavedAnswer answer;
    answer.question = idIn<QuestionId>(value, "question");
    answer.asks = {text("exercise"), value.at("version").get<int>(), text("deck"), text("card"), text("text"), {}};
    if (const auto day = parseIso8601(text("day")))
        answer.asks.day = localDate(*day);
    for (const auto& member : value.at("asked"))
        answer.asked.push_back(MemberId::parse(member.get<std::string>()).value_or(MemberId{}));
    answer.author = idIn<MemberId>(value, "author");
    answer.sealed = bytesOf(text("sealed"));
    return answer;
}

/// All but the star and the date, which nobody types.
bool saysTheSame(const EntryContent& a, const EntryContent& b)
{
    return a.title == b.title && a.text == b.text && a.tags == b.tags && a.feelings == b.feelings && a.mood == b.mood;
}

void save(DraftStore& drafts, const Draft& draft, Timestamp when)
{
    const auto there = drafts.of(draft.author);
    const bool isThere = std::any_of(there.begin(), there.end(), [&draft](const Draft& other) {
        return other.of == draft.of && saysTheSame(other.content, draft.content);
    });
    if (isThere)
        return;
    const auto stored = drafts.find(draft.id);
    if (stored && stored->changed <= when)
        drafts.save(draft);
    else
        (void)drafts.begin(draft.author, draft.of, draft.content);
}

void save(RunStore& runs, const SavedRun& run, Timestamp when)
{
    const auto there = runs.unfinished();
    const auto same = [&run](const SavedRun& other) {
        return other.exercise == run.exercise && other.state == run.state;
    };
    if (std::any_of(there.begin(), there.end(), same))
        return;
    const auto stored = runs.find(run.id);
    if (stored && stored->changed <= when)
        runs.save(run.id, run.state);
    else
        (void)runs.begin(run.exercise, run.exerciseTitle, run.participants, run.state);
}

void save(Journal& journal, const CardDraft& card, Timestamp when)
{
    const auto there = cardDraftsOf(journal, card.author);
    if (std::any_of(there.begin(), there.end(),
                    [&card](const CardDraft& other) { return other.isInPlaceOf(card) && other.saysTheSameAs(card); }))
        return;
    const auto stored =
        std::find_if(there.begin(), there.end(), [&card](const CardDraft& other) { return other.isInPlaceOf(card); });
    if (stored == there.end() || stored->changed <= when)
        saveCardDraft(journal, card);
    else
        addCardDraft(journal, card);
}

} // namespace

std::string toJson(const UnsavedWords& words)
{
    json document{{"when", words.when.ms}, {"drafts", json::array()}};
    for (const auto& draft : words.drafts)
        document["drafts"].push_back(toJsonValue(draft));
    if (words.run)
        document["run"] = toJsonValue(*words.run);
    for (const auto& card : words.cards)
        document["cards"].push_back(toJsonValue(card));
    for (const auto& answer : words.answers)
        document["answers"].push_back(toJsonValue(answer));
    return document.dump();
}

std::optional<UnsavedWords> unsavedWordsFromJson(std::string_view text)
{
    try {
        const auto document = json::parse(text);
        UnsavedWords words;
        words.when = Timestamp{document.at("when").get<std::int64_t>()};
        for (const auto& draft : document.at("drafts"))
            words.drafts.push_back(draftIn(draft));
        if (document.contains("run"))
            words.run = runIn(document.at("run"));
        if (document.contains("cards")) // what an earlier version kept aside has none
            for (const auto& card : document.at("cards"))
                words.cards.push_back(cardDraftIn(card));
        if (document.contains("answers")) // absent in what an earlier version kept aside
            for (const auto& answer : document.at("answers"))
                words.answers.push_back(answerIn(answer));
        return words;
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

void saveUnsavedWords(Journal& journal, const UnsavedWords& words)
{
    for (const auto& draft : words.drafts)
        save(journal.drafts(), draft, words.when);
    if (words.run)
        save(journal.runs(), *words.run, words.when);
    for (const auto& card : words.cards)
        save(journal, card, words.when);
    for (const auto& answer : words.answers)
        journal.questions().saveUnsaved(answer, words.when);
}

} // namespace inglenook::journal
