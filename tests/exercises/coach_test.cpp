// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/coach.h"

#include "base/text.h"
#include "support/catch.h"

#include <algorithm>
#include <string>

using namespace inglenook;
using namespace inglenook::exercises;

namespace {

const Coach& coach()
{
    static const auto built = Coach::builtin();
    return built;
}

const Hint* find(const std::vector<Hint>& hints, std::string_view rule)
{
    const auto found = std::find_if(hints.begin(), hints.end(), [&](const Hint& hint) { return hint.rule == rule; });
    return found == hints.end() ? nullptr : &*found;
}

std::string repeated(std::string_view text, std::size_t bytes)
{
    std::string whole;
    while (whole.size() < bytes)
        whole += text;
    return whole;
}

constexpr auto kSlots = {CoachSlot::Behaviour, CoachSlot::Feeling, CoachSlot::Wish, CoachSlot::Apology,
                         CoachSlot::Thanks};

} // namespace

TEST_CASE("a hint says what it saw, asks one question and shows two ways of putting it", "[coach]")
{
    const auto hints = coach().read(CoachSlot::Behaviour, "are always on your phone while I tell you about my day");
    REQUIRE(hints.size() == 1);
    CHECK(hints[0].rule == "always-never");
    CHECK(hints[0].excerpt == "always");
    CHECK(hints[0].begin == 4);
    CHECK(hints[0].end == 10);
    CHECK(hints[0].saw == "“Always” is easy to argue with.");
    CHECK(hints[0].asks == "Is there one moment you have in mind?");
    CHECK(hints[0].examples.size() == 2);
    CHECK_FALSE(hints[0].offersWheel);
}

TEST_CASE("a word that accuses is kept and the wheel is offered", "[coach]")
{
    const auto hints = coach().read(CoachSlot::Feeling, "Ignored");
    REQUIRE(hints.size() == 1);
    CHECK(hints[0].saw == "“Ignored” says what someone did.");
    CHECK(hints[0].asks == "What is underneath?");
    CHECK(hints[0].offersWheel);
}

TEST_CASE("curly and plain apostrophes, capitals and missing apostrophes are all the same to the coach", "[coach]")
{
    const auto* text = GENERATE("you don't care about me", "You don’t care about me", "YOU DONT CARE ABOUT ME",
                                "you do not really care about me", "don’t care about me");
    CHECK(find(coach().read(CoachSlot::Behaviour, text), "mind-reading") != nullptr);
}

TEST_CASE("a hint marks the right bytes between letters of any script, emoji and curly quotes", "[coach]")
{
    const std::string text = "привет 😊 — “naïve”, you’re so selfish 😶";
    const auto hints = coach().read(CoachSlot::Behaviour, text);
    const auto* label = find(hints, "label");
    REQUIRE(label != nullptr);
    CHECK(label->excerpt == "so selfish");
    CHECK(text.substr(label->begin, label->end - label->begin) == "so selfish");
}

TEST_CASE("an excerpt is never empty and always a piece of the text", "[coach]")
{
    const auto slot = GENERATE(from_range(kSlots));
    const auto* text = GENERATE(
        "you never cared, you’re lazy and I feel that you hate me, but sorry if I hurt you. Thanks for everything",
        "ignored 😶 — and “used”", "I’m sorry, but mistakes were made", "stop it", "like you don’t love me");
    const std::string whole{text};
    std::size_t before = 0;
    for (const auto& hint : coach().read(slot, whole)) {
        CHECK(hint.begin >= before);
        before = hint.begin;
        CHECK(hint.begin < hint.end);
        REQUIRE(hint.end <= whole.size());
        CHECK(hint.excerpt == whole.substr(hint.begin, hint.end - hint.begin));
        CHECK(isValidUtf8(hint.saw));
    }
}

TEST_CASE("the same rule speaks once", "[coach]")
{
    const auto hints = coach().read(CoachSlot::Behaviour, "you never call, you never write, you always forget");
    CHECK(hints.size() == 1);
}

TEST_CASE("hints come in the order of the text", "[coach]")
{
    const auto hints = coach().read(CoachSlot::Behaviour, "You are lazy. And you never listen");
    REQUIRE(hints.size() == 2);
    CHECK(hints[0].rule == "label");
    CHECK(hints[1].rule == "always-never");
}

TEST_CASE("what somebody said, in quotation marks, is a fact", "[coach]")
{
    CHECK(coach().read(CoachSlot::Behaviour, "said “you are lazy” at breakfast").empty());
    CHECK(coach().read(CoachSlot::Behaviour, "said 'never mind' and left").empty());
    CHECK_FALSE(coach().read(CoachSlot::Behaviour, "“you never help me”").empty());
}

TEST_CASE("words for violence and fear are believed, not reworded", "[coach]")
{
    const auto* text = GENERATE("hit me", "pushed me down the stairs", "threatened to take the children away",
                                "locked the door and took my keys", "forced me to have sex", "choked me");
    CHECK(coach().read(CoachSlot::Behaviour, text).empty());
    CHECK(coach().read(CoachSlot::Feeling, "threatened").empty());
    CHECK(coach().read(CoachSlot::Feeling, "unsafe").empty());
}

TEST_CASE("nothing typed, or nothing but signs, gets no hint", "[coach]")
{
    const auto slot = GENERATE(from_range(kSlots));
    CHECK(coach().read(slot, "").empty());
    CHECK(coach().read(slot, "  \n\t ").empty());
    CHECK(coach().read(slot, "… ?! 😊").empty());
    CHECK(coach().read(CoachSlot::None, "you never help").empty());
}

TEST_CASE("a sentence that is still being written is not called vague", "[coach]")
{
    CHECK(coach().read(CoachSlot::Thanks, "Thank you for").empty());
    CHECK(coach().read(CoachSlot::Apology, "I’m sorry that I").empty());
    CHECK(coach().read(CoachSlot::Wish, "you could").empty());
}

TEST_CASE("any bytes are harmless", "[coach]")
{
    const auto slot = GENERATE(from_range(kSlots));
    std::string bytes;
    for (int i = 0; i < 4096; ++i)
        bytes += static_cast<char>((i * 7919) & 0xFF);
    for (const auto& hint : coach().read(slot, bytes + " you never \xC3\x28 care \xF0\x9F"))
        CHECK(hint.end <= bytes.size() + 64);
}

TEST_CASE("very long texts are read to the end", "[coach]")
{
    const auto slot = GENERATE(from_range(kSlots));
    const auto* piece = GENERATE("really ", "you are ", "never mind ", "you don’t ", "‘", "a, b. ", "i feel ", "word ");
    const auto text = repeated(piece, 50'000);
    CHECK(coach().read(slot, text).size() < 12);
    if (slot == CoachSlot::Behaviour) {
        const auto hints = coach().read(slot, text + "\n. Then you said it. You never helped");
        CHECK(find(hints, "always-never") != nullptr);
    }
}

TEST_CASE("a long excerpt is shortened in the sentence, not in the text", "[coach]")
{
    const auto hints =
        coach().read(CoachSlot::Thanks, "thank you so very much for absolutely everything you do for me");
    REQUIRE(hints.size() == 1);
    CHECK(codePointCount(hints[0].saw) < 90);
    CHECK(hints[0].saw.find("…") != std::string::npos);
    CHECK(hints[0].excerpt.find("…") == std::string::npos);
}

TEST_CASE("what could be any day is asked for one moment, and anything definite answers that", "[coach]")
{
    const auto hints = coach().read(CoachSlot::Behaviour, "hide behind excuses and evasions");
    REQUIRE(hints.size() == 1);
    CHECK(hints[0].asks == "Is there one moment you have in mind?");
    const auto* definite = GENERATE(
        "hide behind excuses and evasions when I ask about Sunday", "hide behind excuses and evasions at Ada’s",
        "hide behind the newspaper at breakfast", "hide behind excuses like “the train was late”");
    CHECK(coach().read(CoachSlot::Behaviour, definite).empty());
}

TEST_CASE("too vague is said only when nothing else is", "[coach]")
{
    const auto hints = coach().read(CoachSlot::Behaviour, "make a scene because you love power");
    CHECK_FALSE(hints.empty());
    CHECK(find(hints, "one-moment") == nullptr);
}

TEST_CASE("a word in -ed after “I feel” accuses unless it is a feeling, also one that no list has", "[coach]")
{
    const auto* accusing = GENERATE("deprioritised", "a bit outmanoeuvred", "misgendered by your cousin");
    const auto hints = coach().read(CoachSlot::Feeling, accusing);
    REQUIRE(hints.size() == 1);
    CHECK(hints[0].rule == "accusing-word");
    CHECK(hints[0].offersWheel);
    CHECK(coach().read(CoachSlot::Feeling, GENERATE("relieved", "a bit flustered", "so dazed")).empty());
}

TEST_CASE("an apology for a blow is read like any other", "[coach]")
{
    CHECK(coach().read(CoachSlot::Apology, "I hit you on Friday").empty());
    CHECK(find(coach().read(CoachSlot::Apology, "I hit you, but you provoked me"), "apology-but") != nullptr);
}
