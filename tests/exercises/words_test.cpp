// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "exercises/builtin_files.h"
#include "exercises/catalogue.h"
#include "exercises/coach.h"
#include "exercises/coach_words.h"
#include "exercises/each_text.h"
#include "exercises/feelings.h"
#include "exercises/loader.h"
#include "support/catch.h"

#include <algorithm>
#include <set>
#include <sstream>

using namespace inglenook;
using namespace inglenook::exercises;

// The voice of the data files: what design and style ask of every sentence that a person may read.

namespace {

const std::set<std::string> kNotOurs{"he",         "she",       "him",   "her",      "his",
                                     "hers",       "husband",   "wife",  "must",     "should",
                                     "girlfriend", "boyfriend", "shall", "marriage", "spouse"};
const std::set<std::string> kArticles{"habit",       "build",      "rebuild", "tonight",
                                      "twelve-ways", "eight-tips", "team",    "three-keys"};
const std::set<std::string> kIcons{"ear",  "nofix", "echo", "check", "clock", "talk", "seal", "cup", "pen",
                                   "swap", "hint",  "eye",  "leaf",  "note",  "book", "ring", "cal", "list"};

bool isIn(std::string_view path, std::string_view folder)
{
    return path.starts_with(folder);
}

bool endsLikeASentence(std::string_view text)
{
    while (text.ends_with("”"))
        text.remove_suffix(std::string_view{"”"}.size());
    return text.ends_with('.') || text.ends_with('?') || text.ends_with("…");
}

} // namespace

TEST_CASE("nothing that we say shouts, commands or assumes who the two are", "[words]")
{
    eachText([](const std::string& key, const std::string& text) {
        CHECK(text.find('!') == std::string::npos);
        if (key == "name") // of an organisation
            return;
        const auto tokens = tokensOf(text, {});
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            CHECK_FALSE(kNotOurs.contains(tokens[i].word));
            const bool need = tokens[i].word == "need" || tokens[i].word == "needs" || tokens[i].word == "have";
            const bool to = i + 1 < tokens.size() && tokens[i + 1].word == "to";
            CHECK_FALSE((need && to && i > 0 && tokens[i - 1].word == "you"));
        }
    });
}

TEST_CASE("our texts are set well: curly quotes, one kind of dots, no stray spaces", "[words]")
{
    eachText([](const std::string& key, const std::string& text) {
        CHECK(isValidUtf8(text));
        CHECK(text.find('"') == std::string::npos);
        CHECK(text.find('\'') == std::string::npos);
        CHECK(text.find("...") == std::string::npos);
        CHECK(text.find("  ") == std::string::npos);
        const bool goesOn = key == "text" && text.find('\n') != std::string::npos; // a page that is written on
        CHECK((goesOn || trimmed(text) == text));
        CHECK(text.find(" - ") == std::string::npos);
        for (auto at = text.find("…"); at != std::string::npos; at = text.find("…", at + 1)) {
            const auto after = text.substr(at + std::string_view{"…"}.size());
            CHECK(at > 0);
            CHECK(text[at - 1] == ' ');
            CHECK((after.empty() || after.starts_with("”") || after.starts_with(","))); // "Dear …,"
        }
        for (const auto c : toCodePoints(text))
            CHECK((c < 0x2600 && c != 0x2014));
    });
}

TEST_CASE("sentences end as sentences, labels and buttons do not", "[words]")
{
    const std::set<std::string> sentences{"prompt",   "help",      "summary", "why", "when",
                                          "when_not", "therapist", "meaning", "saw", "asks"};
    const std::set<std::string> labels{"label", "verb",      "resting_verb",  "title",   "forward", "low",      "high",
                                       "yes",   "not_quite", "quote_caption", "heading", "field",   "due_field"};
    eachText([&](const std::string& key, const std::string& text) {
        if (sentences.contains(key))
            CHECK(endsLikeASentence(text));
        if (labels.contains(key)) {
            CHECK_FALSE(text.ends_with('.'));
        }
    });
}

TEST_CASE("every exercise loads, names its source, and warns where it does not belong", "[words]")
{
    int count = 0;
    for (const auto& file : builtinFiles()) {
        if (!isIn(file.path, "exercises/"))
            continue;
        ++count;
        INFO(file.path);
        const auto loaded = loadDefinition(file.path.substr(file.path.rfind('/') + 1), file.text);
        if (const auto* faults = std::get_if<Faults>(&loaded)) {
            for (const auto& fault : *faults)
                UNSCOPED_INFO(fault.toString());
            FAIL("faults");
        }
        const auto& definition = std::get<Definition>(loaded);
        REQUIRE_FALSE(definition.sources.empty());
        for (const auto& source : definition.sources)
            CHECK(kArticles.contains(source.article));
        CHECK_FALSE(definition.therapist.empty());
        if (definition.who != Who::Alone)
            CHECK((definition.whenNot.find("afraid") != std::string::npos ||
                   definition.whenNot.find("fear") != std::string::npos));
        for (const auto& step : definition.steps)
            for (const auto& note : step.notes)
                CHECK(kIcons.contains(note.icon));
    }
    CHECK(count >= 3);
}

TEST_CASE("whoever listens is never asked to advise", "[words]")
{
    const std::set<std::string> fixing{"advise", "suggest", "recommend", "persuade", "convince", "correct", "explain"};
    for (const auto& file : builtinFiles()) {
        if (!isIn(file.path, "exercises/"))
            continue;
        const auto loaded = loadDefinition(file.path.substr(file.path.rfind('/') + 1), file.text);
        for (const auto& step : std::get<Definition>(loaded).steps) {
            if (step.actor != Actor::Listener)
                continue;
            INFO(file.path << ", " << step.id);
            for (const auto& token : tokensOf(step.prompt, {}))
                CHECK_FALSE(fixing.contains(token.word));
        }
    }
}

TEST_CASE("whoever is asked for words sees one short example", "[words]")
{
    const auto catalogue = Catalogue::builtin();
    for (const auto& definition : catalogue.all())
        for (const auto& step : definition->steps) {
            INFO(definition->id << ", " << step.id);
            const bool asksForWords = step.kind == StepKind::Write || step.kind == StepKind::Commit ||
                                      (step.kind == StepKind::Speak && step.quote.empty() && step.timerSeconds < 600);
            if (asksForWords)
                CHECK_FALSE(step.example.empty());
            for (const auto& slot : step.slots)
                CHECK_FALSE(slot.example.empty());
            CHECK((step.example.empty() || step.example.starts_with("“")));
        }
}

TEST_CASE("both are served: each has a turn, and whoever rests is told how", "[words]")
{
    const auto catalogue = Catalogue::builtin();
    for (const auto& definition : catalogue.all()) {
        if (definition->who == Who::Alone)
            continue;
        INFO(definition->id);
        int speaker = 0;
        int listener = 0;
        bool change = false;
        for (const auto& step : definition->steps) {
            if (step.only == Only::Alone || step.kind == StepKind::Read)
                continue;
            INFO(step.id);
            change = change || step.kind == StepKind::Swap;
            speaker += step.actor == Actor::Speaker ? 1 : 0;
            listener += step.actor == Actor::Listener ? 1 : 0;
            if (step.actor == Actor::Speaker || step.actor == Actor::Listener)
                CHECK((!step.notes.empty() && !step.restingVerb.empty()));
        }
        // Without changing over, as in an apology, the other one has about as many turns.
        CHECK((change || listener + 1 >= speaker));
    }
}

TEST_CASE("in a shared journal nothing claims that nobody else will read it", "[words]")
{
    for (const auto& file : builtinFiles()) {
        if (!isIn(file.path, "exercises/") || file.text.find("\npersonal_only = true") != std::string_view::npos)
            continue;
        INFO(file.path);
        for (const std::string_view claim : {"obody else read", "nly you read", "o one else read", "nly you see"})
            CHECK(file.text.find(claim) == std::string_view::npos);
    }
}

TEST_CASE("the coach has nothing to say about our own examples", "[words][coach]")
{
    const auto coach = Coach::builtin();
    const auto catalogue = Catalogue::builtin();
    const auto check = [&](CoachSlot slot, std::string_view example) {
        if (slot == CoachSlot::None)
            return;
        INFO(example);
        for (const auto& hint : coach.read(slot, example))
            CHECK(hint.rule == "none");
    };
    for (const auto& definition : catalogue.all())
        for (const auto& step : definition->steps) {
            INFO(definition->id << ", " << step.id);
            std::string_view words{step.example};
            if (words.starts_with("“") && words.ends_with("”"))
                words = words.substr(3, words.size() - 6);
            check(step.coach, words);
            for (const auto& slot : step.slots)
                check(slot.coach, slot.example);
        }
}

TEST_CASE("nobody is held at a question: it can be skipped, or one of the answers is a way past it", "[words]")
{
    const auto catalogue = Catalogue::builtin();
    for (const auto& definition : catalogue.all())
        for (const auto& step : definition->steps) {
            if (step.kind != StepKind::Choose || step.multiple)
                continue;
            INFO(definition->id << ", " << step.id);
            const bool leads = std::any_of(step.options.begin(), step.options.end(),
                                           [](const Option& option) { return !option.next.empty(); });
            CHECK((step.optional || !step.keep || leads));
        }
}

TEST_CASE("prompts are short enough to be read across a table", "[words]")
{
    for (const auto& file : builtinFiles()) {
        if (!isIn(file.path, "exercises/"))
            continue;
        const auto loaded = loadDefinition(file.path.substr(file.path.rfind('/') + 1), file.text);
        for (const auto& step : std::get<Definition>(loaded).steps) {
            INFO(file.path << ", " << step.id << ": " << step.prompt);
            CHECK(codePointCount(step.prompt) <= 100);
        }
    }
}
