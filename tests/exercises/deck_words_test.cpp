// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "exercises/builtin_files.h"
#include "exercises/coach_words.h"
#include "exercises/deck_loader.h"
#include "support/catch.h"

#include <toml++/toml.h>

#include <algorithm>
#include <map>
#include <set>

using namespace inglenook;
using namespace inglenook::exercises;

// What the cards of the decks that come with the program keep to: enough of them, no two that ask the same, and nothing
// that would hurt a stranger who draws it on a bad evening.

namespace {

using Words = std::set<std::string>;

/// Words that carry nothing of what a card asks.
const Words kSmallWords{"a",     "an",    "and", "are",  "as",   "at",    "be",    "been", "but",   "can",
                        "could", "did",   "do",  "does", "done", "each",  "for",   "from", "had",   "has",
                        "have",  "how",   "i",   "if",   "in",   "is",    "it",    "its",  "like",  "may",
                        "me",    "my",    "no",  "not",  "of",   "on",    "one",   "or",   "other", "our",
                        "so",    "that",  "the", "them", "then", "there", "these", "they", "this",  "those",
                        "to",    "two",   "us",  "was",  "we",   "were",  "what",  "when", "where", "which",
                        "who",   "whose", "why", "will", "with", "would", "you",   "your", "yours"};

/// Who the two are, what they own and what they drink is theirs to say; and nobody is measured against someone else.
const Words kPresuming{"mother", "father",   "mum",      "dad",     "parents",  "brother",  "sister",     "son",
                       "sons",   "daughter", "kids",     "wedding", "married",  "divorce",  "god",        "church",
                       "pray",   "boss",     "salary",   "ex",      "jealous",  "cheat",    "attractive", "prettier",
                       "sexy",   "sex",      "wine",     "beer",    "alcohol",  "cocktail", "weight",     "diet",
                       "fault",  "faults",   "annoying", "annoys",  "secretly", "failed",   "fail",       "rate",
                       "score",  "win",      "winner",   "loser",   "lose",     "beat",     "stupid"};

struct Rule {
    std::string_view deck;
    std::size_t atLeast;
    std::set<std::string> topics;
};

const std::set<std::string> kQuestionTopics{
    "today",  "memory", "body",  "senses", "work",   "people",     "home",    "money",     "fears",
    "dreams", "play",   "us",    "thanks", "future", "difference", "self",    "pleasures", "learning",
    "rest",   "food",   "words", "nature", "change", "kindness",   "meaning", "feelings"};

const std::vector<Rule> kRules{
    {"daily-question", 400, kQuestionTopics},
    {"curious-questions", 80, kQuestionTopics},
    {"something-new",
     120,
     {"at-home", "outside", "no-money", "evening", "weekend", "making", "moving", "food", "people", "quiet"}},
    {"rituals",
     40,
     {"daily", "weekly", "monthly", "seasonal", "morning", "parting", "apart", "reunion", "meal", "evening",
      "weekend"}},
    {"specific-thanks", 30, {"everyday", "care", "words", "us", "being"}},
    {"desires", 60, {"mild", "full", "asking", "touch", "kissing", "words", "time", "setting", "sleep", "play"}},
    {"calming", 25, {"breath", "body", "senses", "moving", "making", "quiet"}},
    {"play", 40, {"indoors", "outdoors", "words", "drawing", "moving", "quiet", "stories"}},
};

Deck builtinDeck(std::string_view id)
{
    const auto path = "decks/en/" + std::string{id} + ".toml";
    for (const auto& file : builtinFiles()) {
        if (file.path != path)
            continue;
        auto loaded = loadDeck(path, file.text);
        if (const auto* faults = std::get_if<Faults>(&loaded))
            FAIL(faults->front().toString());
        return std::get<Deck>(std::move(loaded));
    }
    FAIL("no deck " << id);
    return {};
}

/// "walking", "walks" and "walked" are one word here. Crude, and the same on both sides.
std::string stemOf(std::string word)
{
    constexpr std::size_t kShortest = 4;
    for (const std::string_view ending : {"'s", "ing", "ed", "es", "s", "ly"})
        if (word.size() >= kShortest + ending.size() && word.ends_with(ending))
            return word.substr(0, word.size() - ending.size());
    return word;
}

Words contentOf(std::string_view text)
{
    Words words;
    for (const auto& token : tokensOf(text, {}))
        if (!kSmallWords.contains(token.word))
            words.insert(stemOf(token.word));
    return words;
}

/// Common words among all words of the two, from 0 to 1.
double likeness(const Words& a, const Words& b)
{
    const auto common = std::count_if(a.begin(), a.end(), [&](const std::string& word) { return b.contains(word); });
    const auto all = static_cast<double>(a.size() + b.size()) - static_cast<double>(common);
    return all == 0 ? 1 : static_cast<double>(common) / all;
}

/// Pairs of texts that share half of their words or more.
std::vector<std::string> pairsAlike(const std::vector<std::string>& texts)
{
    constexpr double kTooLike = 0.5;
    std::vector<Words> content;
    content.reserve(texts.size());
    for (const auto& text : texts)
        content.push_back(contentOf(text));
    std::vector<std::string> pairs;
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = i + 1; j < texts.size(); ++j)
            if (likeness(content[i], content[j]) >= kTooLike)
                pairs.push_back(texts[i] + " | " + texts[j]);
    return pairs;
}

std::vector<std::string> textsOf(const Deck& deck)
{
    std::vector<std::string> texts;
    for (const auto& card : deck.cards)
        texts.push_back(card.text);
    return texts;
}

bool hasTopic(const Card& card, std::string_view topic)
{
    return std::find(card.topics.begin(), card.topics.end(), topic) != card.topics.end();
}

std::size_t topicsAmong(const Card& card, std::initializer_list<std::string_view> topics)
{
    return static_cast<std::size_t>(
        std::count_if(topics.begin(), topics.end(), [&](std::string_view topic) { return hasTopic(card, topic); }));
}

} // namespace

TEST_CASE("every deck has enough cards, each with its depth and topics that we know", "[decks]")
{
    for (const auto& rule : kRules) {
        const auto deck = builtinDeck(rule.deck);
        INFO(rule.deck);
        CHECK(deck.cards.size() >= rule.atLeast);
        std::set<std::string> used;
        for (const auto& card : deck.cards) {
            INFO(card.text);
            CHECK_FALSE(card.topics.empty());
            CHECK(std::set<std::string>(card.topics.begin(), card.topics.end()).size() == card.topics.size());
            for (const auto& topic : card.topics) {
                INFO(topic);
                CHECK(rule.topics.contains(topic));
                used.insert(topic);
            }
        }
        CHECK(used.size() >= rule.topics.size() - 1);
    }
}

TEST_CASE("no depth is left to chance", "[decks]")
{
    for (const auto& file : builtinFiles()) {
        if (!file.path.starts_with("decks/"))
            continue;
        const auto root = toml::parse(file.text, file.path);
        for (const auto& card : *root["card"].as_array()) {
            INFO(file.path << ":" << card.source().begin.line);
            CHECK(card.as_table()->contains("depth"));
        }
    }
}

TEST_CASE("there is something light and something deep to draw", "[decks]")
{
    for (const auto* id : {"daily-question", "curious-questions"}) {
        const auto deck = builtinDeck(id);
        std::map<Depth, std::size_t> depths;
        for (const auto& card : deck.cards)
            ++depths[card.depth];
        INFO(id);
        CHECK(depths[Depth::Light] >= 25);
        CHECK(depths[Depth::Medium] >= 25);
        CHECK(depths[Depth::Deep] >= 25);
        CHECK(depths[Depth::Light] >= depths[Depth::Deep]);
    }
}

TEST_CASE("two cards that ask the same are noticed", "[decks]")
{
    CHECK(pairsAlike({"Which smell of this week would you keep in a jar?", "What smell would you keep in a jar?"})
              .size() == 1);
    CHECK(pairsAlike({"When did you last laugh at yourself?", "When did you laugh at yourself, last?"}).size() == 1);
    CHECK(pairsAlike({"How do you like to fall asleep?", "Which tree do you know personally?"}).empty());
}

TEST_CASE("no two cards of a deck ask the same, nor two questions of any deck", "[decks]")
{
    for (const auto& rule : kRules)
        for (const auto& pair : pairsAlike(textsOf(builtinDeck(rule.deck))))
            FAIL_CHECK(rule.deck << ": " << pair);
    auto questions = textsOf(builtinDeck("daily-question"));
    for (auto& text : textsOf(builtinDeck("curious-questions")))
        questions.push_back(std::move(text));
    for (const auto& pair : pairsAlike(questions))
        FAIL_CHECK(pair);
}

TEST_CASE("no card presumes, compares or shames", "[decks]")
{
    for (const auto& rule : kRules) {
        for (const auto& card : builtinDeck(rule.deck).cards) {
            INFO(rule.deck << ": " << card.text);
            for (const auto& token : tokensOf(card.text, {}))
                CHECK_FALSE(kPresuming.contains(token.word));
            CHECK(card.text.find('{') == std::string::npos);
        }
    }
}

TEST_CASE("cards are short, and end as what they are", "[decks]")
{
    for (const auto& rule : kRules) {
        for (const auto& card : builtinDeck(rule.deck).cards) {
            INFO(rule.deck << ": " << card.text);
            CHECK(codePointCount(card.text) <= 115);
            const std::string_view text = card.text;
            if (rule.deck == "specific-thanks")
                CHECK(text.ends_with(" …"));
            else if (rule.deck == "desires")
                CHECK((!text.ends_with('.') && !text.ends_with('?')));
            else
                CHECK((text.ends_with('?') || text.ends_with('.') || text.ends_with(" …”")));
        }
    }
}

TEST_CASE("questions do not all begin alike", "[decks]")
{
    const auto deck = builtinDeck("daily-question");
    std::map<std::string, std::size_t> openings;
    for (const auto& card : deck.cards) {
        const auto tokens = tokensOf(card.text, {});
        ++openings[tokens.at(0).word];
        ++openings[tokens.at(0).word + " " + tokens.at(1).word];
    }
    for (const auto& [opening, count] : openings) {
        INFO(opening);
        const auto share = opening.find(' ') == std::string::npos ? 3 : 14; // a third; a fourteenth
        CHECK(count * static_cast<std::size_t>(share) <= deck.cards.size());
    }
}

TEST_CASE("an idea says where and when it fits, a ritual how often it comes", "[decks]")
{
    for (const auto& card : builtinDeck("something-new").cards) {
        INFO(card.text);
        CHECK(topicsAmong(card, {"at-home", "outside"}) >= 1);
        CHECK(topicsAmong(card, {"evening", "weekend"}) >= 1);
    }
    for (const auto& card : builtinDeck("rituals").cards) {
        INFO(card.text);
        CHECK(topicsAmong(card, {"daily", "weekly", "monthly", "seasonal"}) == 1);
    }
    for (const auto& card : builtinDeck("play").cards) {
        INFO(card.text);
        CHECK(topicsAmong(card, {"indoors", "outdoors"}) >= 1);
    }
}

TEST_CASE("what is mild belongs to the full set as well, and holds no nakedness", "[decks]")
{
    const auto deck = builtinDeck("desires");
    std::size_t mild = 0;
    for (const auto& card : deck.cards) {
        INFO(card.text);
        CHECK(hasTopic(card, "full"));
        if (!hasTopic(card, "mild"))
            continue;
        ++mild;
        CHECK(card.depth != Depth::Deep);
        for (const auto& token : tokensOf(card.text, {}))
            CHECK_FALSE(Words{"skin", "undressing", "clothes", "naked", "bed", "fantasy"}.contains(token.word));
    }
    CHECK(mild >= 30);
    CHECK(deck.cards.size() - mild >= 25);
}

TEST_CASE("what calms is done alone, away from screens, and harms nobody", "[decks]")
{
    const Words notHere{"phone", "screen", "screens", "internet", "film", "series", "message", "call",
                        "smoke", "drive",  "run",     "drink",    "pill", "knife",  "partner", "hold"};
    for (const auto& card : builtinDeck("calming").cards) {
        INFO(card.text);
        const auto tokens = tokensOf(card.text, {});
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const auto next = i + 1 < tokens.size() ? tokens[i + 1].word : "";
            const bool harmless =
                (tokens[i].word == "drink" && next == "a") || (tokens[i].word == "hold" && next != "your");
            CHECK((harmless || !notHere.contains(tokens[i].word)));
        }
    }
}
