// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/answers_script.h"
#include "exercises/catalogue.h"
#include "exercises/journal_deck.h"
#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <tuple>

using namespace inglenook;
using namespace inglenook::exercises;

// Two people, or one, go through each exercise as they would at the kitchen table: plays/ID.toml, and plays/ID.WAY.toml
// for its other ways. What they said has to be in the entry, what was not for the entry must not, and no way on may be
// left untried.

namespace {

namespace fs = std::filesystem;

constexpr Timestamp kStart{std::int64_t{1'778'614'800} * 1000};

struct Said {
    Answer answer;
    bool opened = true; ///< false: in private, and not revealed yet
};

/// Where it was said: step, person, round, attempt.
using Place = std::tuple<std::string, int, int, int>;

class Play {
public:
    Play(const Definition& definition, const AnswersScript& script, std::span<const Deck> decks)
        : m_definition{definition},
          m_together{script.people.size() == 2},
          m_now{kStart},
          m_run{Run::start(definition, setupOf(script), kStart, decks)}
    {
        look();
        for (const auto& played : script.events) {
            INFO(script.file << ":" << played.line << ": " << played.name);
            m_now.ms += std::int64_t{played.afterSeconds} * 1000;
            auto event = played.event;
            if (auto* pause = std::get_if<event::TakeBreak>(&event))
                pause->until = Timestamp{m_now.ms + std::int64_t{played.breakMinutes} * 60 * 1000};
            remember(event);
            const auto before = m_run.stamp();
            m_run.apply(event, m_now);
            REQUIRE(m_run.stamp() != before);
            look();
        }
    }

    void checkEntry() const
    {
        REQUIRE(m_run.isFinished());
        const auto text = m_run.transcript().markdown();
        for (const auto& [place, said] : m_said) {
            const auto& step = *m_definition.find(std::get<0>(place));
            INFO("step " << step.id << " in\n" << text);
            for (const auto& words : wordsOf(step, said.answer)) {
                const bool there = text.find(words) != std::string::npos;
                INFO(words);
                CHECK(there == (step.keep && said.opened));
                if (!said.opened)
                    CHECK(m_run.save().find(words) == std::string::npos);
            }
            if (step.keep && said.opened && said.answer.scale)
                CHECK(isKept(step.id, [&](const Answer& a) { return a.scale == said.answer.scale; }));
            if (step.keep && step.kind == StepKind::Choose && said.opened)
                CHECK(isKept(step.id, [&](const Answer& a) { return a.choices == said.answer.choices; }));
            if (step.keep && said.opened && !said.answer.feelings.empty())
                CHECK(isKept(step.id, [&](const Answer& a) { return a.feelings == said.answer.feelings; }));
        }
    }

    /// Id of the exercise that is offered at the end; "none" otherwise.
    [[nodiscard]] std::string suggested() const
    {
        const auto* suggestion = m_run.view(m_now).suggestion;
        return suggestion == nullptr ? "none" : suggestion->exercise;
    }

    std::set<std::string> ways; ///< what was gone through: see waysOf()

private:
    static RunSetup setupOf(const AnswersScript& script)
    {
        RunSetup setup;
        for (const auto& name : script.people)
            setup.participants.push_back({name, name});
        setup.firstSpeaker = script.first;
        setup.seed = script.seed;
        return setup;
    }

    static std::vector<std::string> wordsOf(const Step& step, const Answer& answer)
    {
        std::vector<std::string> words;
        if (!answer.text.empty())
            words.push_back(answer.text);
        for (const auto& [slot, text] : answer.slots)
            words.push_back(text);
        if (step.kind == StepKind::Confirm)
            words.clear();
        return words;
    }

    template <typename Matches>
    [[nodiscard]] bool isKept(const std::string& step, Matches matches) const
    {
        const auto items = m_run.transcript().items;
        return std::any_of(items.begin(), items.end(),
                           [&](const TranscriptItem& item) { return item.step == step && matches(item.answer); });
    }

    [[nodiscard]] std::string way(const std::string& what) const { return (m_together ? "two: " : "one: ") + what; }

    void look()
    {
        const auto view = m_run.view(m_now);
        if (view.step == nullptr)
            return;
        ways.insert(way(view.step->id));
        if (view.phase == Phase::Revealed)
            for (const auto& id : view.step->reveals)
                for (auto& [place, said] : m_said)
                    said.opened = said.opened || std::get<0>(place) == id;
    }

    void remember(const Event& event)
    {
        const auto view = m_run.view(m_now);
        if (view.step == nullptr || view.phase == Phase::OnBreak)
            return;
        const auto& step = *view.step;
        const Place place{step.id, view.acting.size() == 1 ? view.acting[0] : -1, view.round, view.attempt};
        if (const auto* given = std::get_if<event::SetAnswer>(&event)) {
            if (view.phase != Phase::Acting || step.kind == StepKind::Match)
                return;
            m_said[place] = {given->answer, !m_together || step.actor != Actor::EachInPrivate};
        } else if (const auto* confirm = std::get_if<event::Confirm>(&event)) {
            ways.insert(way(step.id + (confirm->fits ? " yes" : " not quite")));
            if (!confirm->fits)
                forgetFrom(step, view.round);
        } else if (std::holds_alternative<event::Skip>(event)) {
            m_said.erase(place);
            ways.insert(way(step.id + " skipped"));
        } else if (std::holds_alternative<event::Forward>(event)) {
            ways.insert(way(step.id + " gone on"));
            for (const auto& option : step.options)
                if (view.answer.choices == std::vector{option.id})
                    ways.insert(way(step.id + " to " + option.next));
        }
    }

    /// After "not quite" a second try takes the place of the first.
    void forgetFrom(const Step& confirm, int round)
    {
        const auto* from = m_definition.find(confirm.back);
        std::erase_if(m_said, [&](const auto& said) {
            const auto* step = m_definition.find(std::get<0>(said.first));
            return step >= from && step < &confirm && std::get<2>(said.first) == round;
        });
    }

    const Definition& m_definition;
    bool m_together;
    Timestamp m_now;
    Run m_run;
    std::map<Place, Said> m_said;
};

/// Every step, every step that a choice leads to, both answers of a confirm step, both ways at a swap.
std::set<std::string> waysOf(const Definition& definition)
{
    std::set<std::string> ways;
    for (const bool together : {true, false}) {
        if (definition.who == (together ? Who::Alone : Who::Together))
            continue;
        const std::string company = together ? "two: " : "one: ";
        for (const auto& step : definition.steps) {
            if (step.only != Only::Always && (step.only == Only::Together) != together)
                continue;
            if (step.deck == kNotedDeck)
                continue; // there where a journal has something on it: run_noted_test.cpp
            ways.insert(company + step.id);
            for (const auto& option : step.options)
                if (!step.multiple)
                    ways.insert(company + step.id + " to " + option.next);
            if (step.kind == StepKind::Confirm)
                ways.insert({company + step.id + " yes", company + step.id + " not quite"});
            if (step.kind == StepKind::Swap)
                ways.insert(company + step.id + " gone on");
            if (step.kind == StepKind::Swap && step.optional)
                ways.insert(company + step.id + " skipped");
        }
    }
    return ways;
}

std::vector<AnswersScript> allPlays()
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator{fs::path{INGLENOOK_SOURCE_DIR} / "tests/exercises/plays"})
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<AnswersScript> plays;
    for (const auto& path : files) {
        std::ifstream file{path};
        std::stringstream text;
        text << file.rdbuf();
        auto loaded = loadAnswersScript(path.filename().string(), text.str());
        if (const auto* faults = std::get_if<Faults>(&loaded))
            FAIL(faults->front().toString());
        plays.push_back(std::move(std::get<AnswersScript>(loaded)));
    }
    return plays;
}

} // namespace

TEST_CASE("every exercise is played through by people, on all its ways, and what they said is kept",
          "[exercises][plays]")
{
    const auto catalogue = Catalogue::builtin();
    std::map<std::string, std::set<std::string>> gone;
    for (const auto& script : allPlays()) {
        INFO(script.file);
        const auto id = script.file.substr(0, script.file.find('.'));
        const auto* definition = catalogue.find(id);
        REQUIRE(definition != nullptr);
        Play play{*definition, script, catalogue.decks()};
        play.checkEntry();
        gone[id].insert(play.ways.begin(), play.ways.end());
    }
    for (const auto& definition : catalogue.all())
        for (const auto& way : waysOf(*definition)) {
            INFO(definition->id << ", not tried: " << way);
            CHECK(gone[definition->id].contains(way));
        }
}

TEST_CASE("what people chose leads to one exercise that fits, or to none", "[exercises][plays]")
{
    const std::map<std::string, std::string> expected{{"after-closeness.toml", "safe-space"},
                                                      {"after-hurt.toml", "i-statement"},
                                                      {"apology.toml", "rebuild-trust"},
                                                      {"apology.alone.toml", "name-the-feeling"},
                                                      {"finding-help.toml", "disagree-well"},
                                                      {"how-close.toml", "none"},
                                                      {"how-it-is.toml", "mirror"},
                                                      {"how-it-is.alone.toml", "time-for-me"},
                                                      {"mirror.toml", "none"},
                                                      {"one-brave-thing.alone.toml", "beyond-us"},
                                                      {"patterns.toml", "where-it-began"},
                                                      {"rebuild-trust.toml", "finding-help"},
                                                      {"signs-of-distance.toml", "mirror"},
                                                      {"signs-of-distance.alone.toml", "i-statement"},
                                                      {"time-out.toml", "disagree-well"},
                                                      {"weekly-check-in.toml", "none"},
                                                      {"where-it-began.alone.toml", "none"}};
    const auto catalogue = Catalogue::builtin();
    std::size_t checked = 0;
    for (const auto& script : allPlays()) {
        const auto found = expected.find(script.file);
        if (found == expected.end())
            continue;
        INFO(script.file);
        const auto* definition = catalogue.find(script.file.substr(0, script.file.find('.')));
        REQUIRE(definition != nullptr);
        CHECK(Play{*definition, script, catalogue.decks()}.suggested() == found->second);
        ++checked;
    }
    CHECK(checked == expected.size());
}

TEST_CASE("each sign of distance has its exercise, for two and for one", "[exercises][plays]")
{
    const auto catalogue = Catalogue::builtin();
    const auto* signs = catalogue.find("signs-of-distance");
    REQUIRE(signs != nullptr);
    for (const auto& step : signs->steps)
        for (const auto& option : step.options) {
            INFO(step.id << ", " << option.id);
            CHECK(std::any_of(signs->suggestions.begin(), signs->suggestions.end(), [&](const Suggestion& rule) {
                return rule.step == step.id && rule.option == option.id;
            }));
        }
}
