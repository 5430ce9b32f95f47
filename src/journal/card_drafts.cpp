// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/card_drafts.h"

#include "base/text.h"
#include "exercises/keys.h"
#include "journal/journal.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace inglenook::journal {
namespace {

using nlohmann::json;

std::string keyOf(const MemberId& author)
{
    return "card-drafts/" + author.toString();
}

void write(Journal& journal, const MemberId& author, const std::vector<CardDraft>& drafts)
{
    auto all = json::array();
    for (const auto& draft : drafts)
        all.push_back(toJsonValue(draft));
    const auto value = drafts.empty() ? std::string{} : all.dump();
    if (value != journal.preference(keyOf(author)))
        journal.setPreference(keyOf(author), value);
}

std::vector<CardDraft> without(std::vector<CardDraft> drafts, const CardDraft& draft)
{
    const auto found = std::find_if(drafts.begin(), drafts.end(),
                                    [&draft](const CardDraft& other) { return other.isInPlaceOf(draft); });
    if (found != drafts.end())
        drafts.erase(found);
    return drafts;
}

} // namespace

bool CardDraft::isInPlaceOf(const CardDraft& other) const
{
    return author == other.author && of == other.of && (of || deck == other.deck);
}

bool CardDraft::saysTheSameAs(const CardDraft& other) const
{
    return content.text == other.content.text && content.depth == other.content.depth &&
           content.topics == other.content.topics;
}

std::vector<CardDraft> cardDraftsOf(const Journal& journal, const MemberId& author)
{
    std::vector<CardDraft> drafts;
    const auto value = journal.preference(keyOf(author));
    if (value.empty())
        return drafts;
    try {
        for (const auto& draft : json::parse(value))
            drafts.push_back(cardDraftIn(draft));
    } catch (const json::exception&) {
        drafts.clear(); // of a later version
    }
    std::erase_if(drafts, [&author](const CardDraft& draft) { return draft.author != author; });
    return drafts;
}

void saveCardDraft(Journal& journal, const CardDraft& draft)
{
    auto drafts = without(cardDraftsOf(journal, draft.author), draft);
    drafts.insert(drafts.begin(), draft);
    write(journal, draft.author, drafts);
}

void addCardDraft(Journal& journal, const CardDraft& draft)
{
    auto drafts = cardDraftsOf(journal, draft.author);
    drafts.push_back(draft);
    write(journal, draft.author, drafts);
}

void dropCardDraft(Journal& journal, const CardDraft& draft)
{
    write(journal, draft.author, without(cardDraftsOf(journal, draft.author), draft));
}

json toJsonValue(const CardDraft& draft)
{
    return {{"author", draft.author.toString()},
            {"deck", toValidUtf8(draft.deck)},
            {"of", draft.of ? draft.of->toString() : ""},
            {"text", toValidUtf8(draft.content.text)},
            {"depth", std::string{exercises::keyIn(exercises::kDepthKeys, draft.content.depth)}},
            {"topics", draft.content.topics},
            {"changed", draft.changed.ms}};
}

CardDraft cardDraftIn(const json& value)
{
    CardDraft draft;
    draft.author = MemberId::parse(value.at("author").get<std::string>()).value_or(MemberId{});
    draft.deck = value.at("deck").get<std::string>();
    draft.of = CardId::parse(value.at("of").get<std::string>());
    draft.content.text = value.at("text").get<std::string>();
    draft.content.depth = exercises::valueIn(exercises::kDepthKeys, value.at("depth").get<std::string>())
                              .value_or(exercises::Depth::Light);
    draft.content.topics = value.at("topics").get<std::vector<std::string>>();
    draft.changed = Timestamp{value.at("changed").get<std::int64_t>()};
    return draft;
}

} // namespace inglenook::journal
