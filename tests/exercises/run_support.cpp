// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_support.h"

#include <sstream>

namespace inglenook::test {

using namespace exercises;

namespace {

constexpr Timestamp kStart{std::int64_t{1'778'614'800} * 1000};

RunSetup setupOf(const std::vector<std::string>& names, int first)
{
    RunSetup setup;
    for (const auto& name : names)
        setup.participants.push_back({"id-" + name, name});
    setup.firstSpeaker = first;
    setup.seed = 5;
    return setup;
}

void print(std::ostream& out, const Answer& answer)
{
    out << "[" << answer.text << "|";
    for (const auto& pick : answer.feelings)
        out << pick.word << static_cast<int>(pick.intensity) << ",";
    for (const auto& [id, value] : answer.scales)
        out << "|" << id << ":" << value;
    for (const auto& day : answer.days)
        out << "|" << day;
    out << "|" << (answer.scale ? std::to_string(*answer.scale) : "-") << "|";
    for (const auto& choice : answer.choices)
        out << choice << ",";
    for (const auto& [id, words] : answer.slots)
        out << "|" << id << "=" << words;
    out << "]\n";
}

} // namespace

std::string step(const std::string& id, const std::string& kind, const std::string& rest)
{
    return "[[step]]\nid = \"" + id + "\"\nkind = \"" + kind + "\"\nlabel = \"" + id + "\"\nprompt = \"" + id +
           ": {me} to {other}\"\n" + rest;
}

std::string withHead(std::string_view steps, std::string_view who)
{
    return "id = \"test\"\nversion = 1\ntitle = \"Test\"\nsummary = \"A test.\"\nwho = \"" + std::string{who} +
           "\"\nfamily = \"listening\"\nminutes = [1, 2]\nwhy = \"W.\"\nwhen = \"N.\"\nwhen_not = \"T.\"\n" +
           std::string{steps};
}

Definition defined(std::string_view steps, std::string_view who)
{
    const auto text = withHead(steps, who) + "\n[[step]]\nid = \"end\"\nkind = \"close\"\nactor = \"both\"\n"
                                             "label = \"closing\"\nprompt = \"Thank each other.\"\n";
    auto loaded = loadDefinition("test.toml", text);
    if (const auto* faults = std::get_if<Faults>(&loaded)) {
        for (const auto& fault : *faults)
            UNSCOPED_INFO(fault.toString());
        FAIL("the definition of the test has faults");
    }
    return std::get<Definition>(loaded);
}

Deck threeCards()
{
    Deck deck;
    deck.id = "three";
    deck.title = "Three";
    deck.cards = {{"sea", "The sea?", Depth::Light, {}},
                  {"wood", "A wood?", Depth::Light, {}},
                  {"hill", "A hill?", Depth::Light, {}}};
    return deck;
}

Session::Session(const Definition& definition, std::vector<std::string> names, int first, std::vector<Deck> decks,
                 const Definition* timeOut)
    : m_definition{definition},
      m_decks{std::move(decks)},
      m_timeOut{timeOut},
      m_now{kStart},
      m_run{Run::start(definition, setupOf(names, first), m_now, m_decks, timeOut)}
{
}

Session& Session::apply(const Event& event, int afterSeconds)
{
    m_now.ms += std::int64_t{afterSeconds} * 1000;
    m_run.apply(event, m_now);
    const auto saved = m_run.save();
    const auto restored = Run::restore(m_definition, saved, m_decks, m_timeOut);
    if (const auto again = restored.view(m_now); again.askedAgain && !m_run.view(m_now).askedAgain) {
        REQUIRE((again.phase == Phase::HandOver || again.phase == Phase::OnBreak || again.isTimeOut));
        return *this; // at the beginning of that part, and not further back
    }
    REQUIRE(shown(restored.view(m_now)) == shown(m_run.view(m_now)));
    REQUIRE(restored.save() == saved);
    return *this;
}

Session& Session::restart()
{
    m_run = Run::restore(m_definition, m_run.save(), m_decks, m_timeOut);
    return *this;
}

RunView Session::viewAfterRestart() const
{
    return Run::restore(m_definition, m_run.save(), m_decks, m_timeOut).view(m_now);
}

Session& Session::write(std::string text)
{
    Answer answer;
    answer.text = std::move(text);
    return apply(event::SetAnswer{answer});
}

Session& Session::choose(std::vector<std::string> choices)
{
    Answer answer;
    answer.choices = std::move(choices);
    return apply(event::SetAnswer{answer});
}

std::string shown(const RunView& view)
{
    std::ostringstream out;
    out << static_cast<int>(view.phase) << " " << (view.step == nullptr ? "-" : view.step->id) << " " << view.stepNumber
        << "/" << view.stepCount << " r" << view.round << " a" << view.attempt << " turn";
    for (const auto person : view.acting)
        out << " " << person;
    out << "\n"
        << view.label << "\n"
        << view.verb << "\n"
        << view.restingVerb << "\n"
        << view.prompt << "\n"
        << view.help << "\n"
        << view.example << "\n"
        << view.forward << "\n"
        << view.field << "\n"
        << view.yes << "\n"
        << view.notQuite << "\n";
    for (const auto& note : view.notes)
        out << note.icon << ":" << note.text << "\n";
    for (const auto& option : view.options)
        out << option.id << ":" << option.text << "\n";
    for (const auto& slot : view.slots)
        out << slot.id << ":" << slot.label << "\n";
    if (view.quote) {
        out << "quote " << view.quote->participant << " " << view.quote->caption;
        print(out, view.quote->answer);
    }
    out << "missed " << view.missed << "\n";
    print(out, view.answer);
    if (view.timer)
        out << "timer " << view.timer->leftSeconds << "/" << view.timer->totalSeconds << view.timer->running << "\n";
    out << view.card.value_or("no card") << view.cardId << view.canDraw << view.depths.size() << "\n";
    for (const auto mark : view.marks)
        out << static_cast<int>(mark);
    for (const auto& idea : view.ideas)
        out << idea.text << "\n";
    out << view.canExtend << view.isTimeOut << view.waitingNumber << view.waitingCount << view.breakFrom.ms << "\n";
    for (const auto& revealed : view.revealed) {
        out << "revealed " << revealed.step->id << " " << revealed.prompt << "\n";
        for (const auto& answer : revealed.answers)
            print(out, answer);
        for (const auto& option : revealed.options)
            out << option.id << ":" << option.text << "\n";
    }
    out << view.answeredBefore.value_or(-1) << " " << (view.breakUntil ? view.breakUntil->ms : 0) << "\n";
    for (const auto& item : view.transcript.items)
        out << item.heading << " " << item.participant << " " << item.keep << "\n" << item.markdown << "\n";
    out << view.stoppedEarly << view.canGoBack << view.canSkip << view.canForward << "\n";
    return out.str();
}

} // namespace inglenook::test
