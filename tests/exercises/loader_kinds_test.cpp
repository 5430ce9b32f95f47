// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_support.h"

#include <algorithm>

using namespace inglenook;
using namespace inglenook::exercises;
using namespace inglenook::test;

namespace {

const std::string kClose = "[[step]]\nid = \"end\"\nkind = \"close\"\nlabel = \"l\"\nprompt = \"p\"\n";

std::string one(const std::string& id, const std::string& kind, const std::string& actor, const std::string& rest)
{
    return "[[step]]\nid = \"" + id + "\"\nkind = \"" + kind + "\"\nactor = \"" + actor +
           "\"\nlabel = \"l\"\nverb = \"v\"\nprompt = \"p\"\n" + rest;
}

const std::string kRead = "[[step]]\nid = \"a\"\nkind = \"read\"\nlabel = \"l\"\nprompt = \"p\"\n";
const std::string kTwo = "options = [{ id = \"x\", text = \"X\" }, { id = \"y\", text = \"Y\" }]\n";
const std::string kLines = "low = \"no\"\nhigh = \"yes\"\nitems = [{ id = \"heard\", text = \"Heard.\" }, "
                           "{ id = \"safe\", text = \"Safe.\", low = \"little\" }]\n";
const std::string kAgree = one("set", "choose", "each-in-private", "agree = true\nkeep = false\n" + kTwo);
const std::string kMatch =
    "[[step]]\nid = \"m\"\nkind = \"match\"\nlabel = \"l\"\nprompt = \"p\"\nverb = \"v\"\ndeck = \"three\"\n";

Faults faultsOf(const std::string& steps, std::string_view who = "together")
{
    auto loaded = loadDefinition("test.toml", withHead(steps, who));
    auto* faults = std::get_if<Faults>(&loaded);
    return faults == nullptr ? Faults{} : *faults;
}

/// True when one of the faults says `words` in its problem or its cure, and each has a line and a cure.
bool told(const Faults& faults, const std::string& words)
{
    bool found = false;
    for (const auto& fault : faults) {
        UNSCOPED_INFO(fault.toString());
        CHECK(fault.line > 0);
        CHECK_FALSE(fault.cure.empty());
        found = found || (fault.problem + fault.cure).find(words) != std::string::npos;
    }
    return found;
}

} // namespace

TEST_CASE("several lines on one page share their ends, or have their own", "[exercises][loader]")
{
    const auto definition = defined(one("week", "scales", "speaker", kLines));
    const auto& items = definition.steps.at(0).items;
    REQUIRE(items.size() == 2);
    CHECK(items[0].lowLabel == "no");
    CHECK(items[1].lowLabel == "little");
    CHECK(items[1].highLabel == "yes");
    CHECK(told(faultsOf(one("week", "scales", "speaker", "items = [{ id = \"a\", text = \"A.\" }]\n") + kClose),
               "has no \"low\""));
    CHECK(told(faultsOf(one("week", "scales", "speaker",
                            "low = \"n\"\nhigh = \"y\"\nitems = [{ id = \"a\", text = \"A.\" }]\n") +
                        kClose),
               "only one item"));
    CHECK(told(faultsOf(one("week", "scales", "speaker",
                            "low = \"n\"\nhigh = \"y\"\nitems = [{ id = \"a\", text = \"A.\" }, { id = \"a\", text = "
                            "\"B.\" }]\n") +
                        kClose),
               "two items have the id"));
    std::string nine = "low = \"n\"\nhigh = \"y\"\nitems = [";
    for (int i = 0; i < 9; ++i)
        nine += "{ id = \"i" + std::to_string(i) + "\", text = \"A.\" },";
    CHECK(told(faultsOf(one("week", "scales", "speaker", nine + "]\n") + kClose), "more than 8 items"));
}

TEST_CASE("a promise can ask for days, and only a promise, ritual or agreement can", "[exercises][loader]")
{
    const auto definition = defined(one("word", "commit", "speaker", "commit = \"promise\"\ndue = 3\ntime = true\n"));
    CHECK(definition.steps.at(0).days == 3);
    CHECK(definition.steps.at(0).dayTime);
    CHECK(told(faultsOf(one("word", "commit", "speaker", "commit = \"promise\"\ndue = 5\n") + kClose), "1 to 4"));
    CHECK(told(faultsOf(one("word", "commit", "speaker", "commit = \"promise\"\ntime = true\n") + kClose),
               "stands without \"due\""));
    CHECK(told(faultsOf(one("word", "write", "speaker", "due = 1\n") + kClose), "can't have \"due\""));
}

TEST_CASE("an exercise without a trace asks nothing", "[exercises][loader]")
{
    const auto quiet = [](const std::string& steps) { return "trace = false\n" + steps; };
    CHECK(faultsOf(quiet(kRead + kClose), "alone").empty());
    CHECK(told(faultsOf(quiet(one("w", "write", "speaker", "") + kClose), "alone"), "asks nothing"));
    CHECK(told(faultsOf(quiet(kRead + kClose), "either"), "is for one person"));
}

TEST_CASE("what narrows a deck is known to both before", "[exercises][loader]")
{
    const auto between = kRead;
    CHECK(faultsOf(kAgree + between + kMatch + "filter = [\"set\"]\n" + kClose).empty());
    CHECK(told(faultsOf(kAgree + kMatch + "filter = [\"set\"]\n" + kClose), "Put a step that is not private"));
    const auto hidden = one("set", "choose", "each-in-private", "keep = false\n" + kTwo);
    CHECK(told(faultsOf(hidden + between + kMatch + "filter = [\"set\"]\n" + kClose), "agree = true"));
    CHECK(told(faultsOf(kMatch + "filter = [\"sat\"]\n" + kClose), "not an earlier choose step"));
    const auto open = one("set", "choose", "both", "multiple = true\n" + kTwo);
    CHECK(faultsOf(open + kMatch + "filter = [\"set\"]\n" + kClose).empty());
    CHECK(told(faultsOf(one("set", "choose", "both", "agree = true\n" + kTwo) + kClose), "each in private"));
}

TEST_CASE("the card of the day is one card of the whole deck", "[exercises][loader]")
{
    const auto deck = [](const std::string& rest) {
        return "[[step]]\nid = \"q\"\nkind = \"deck\"\nlabel = \"l\"\ndeck = \"three\"\n" + rest + kClose;
    };
    CHECK(faultsOf(deck("daily = true\ntyping = true\n")).empty());
    CHECK(faultsOf(deck("depth = \"deep\"\n")).empty());
    CHECK(told(faultsOf(deck("daily = true\ncards = 2\n")), "whole deck"));
    CHECK(told(faultsOf(deck("depth = \"depp\"\n")), "Did you mean \"deep\"?"));
}

TEST_CASE("whoever spoke does not confirm it, and nobody listens alone", "[exercises][loader]")
{
    const auto fits = [](const std::string& actor) {
        return one("echo", "write", "listener", "") +
               one("fits", "confirm", actor, "yes = \"Y\"\nnot_quite = \"N\"\nback = \"echo\"\nquote = \"echo\"\n") +
               kClose;
    };
    CHECK(faultsOf(fits("speaker")).empty());
    CHECK(told(faultsOf(fits("listener")), "also decides whether it fits"));
    CHECK(told(faultsOf(one("echo", "write", "listener", "") + kClose, "alone"), "nobody else"));
    CHECK(told(faultsOf(kRead + "quote = \"end\"\n" + kClose), "comes later"));
}

TEST_CASE("a suggestion looks at a step that can be answered so", "[exercises][loader]")
{
    const auto steps = one("c", "choose", "speaker", kTwo) +
                       one("s", "scale", "speaker", "low = \"l\"\nhigh = \"h\"\n") +
                       one("week", "scales", "speaker", kLines) + one("f", "feel", "speaker", "") + kClose;
    const auto with = [&](const std::string& when) {
        return faultsOf(steps + "[[suggest]]\nexercise = \"mirror\"\nwhy = \"W.\"\n" + when);
    };
    CHECK(with("").empty());
    CHECK(with("when = { step = \"c\", option = \"x\" }\n").empty());
    CHECK(with("when = { step = \"s\", at_most = 3 }\n").empty());
    CHECK(with("when = { step = \"week\", item = \"heard\", at_least = 2, at_most = 3 }\n").empty());
    CHECK(with("when = { step = \"f\", family = \"sad\" }\n").empty());
    CHECK(told(with("when = { step = \"d\", option = \"x\" }\n"), "which isn't there"));
    CHECK(told(with("when = { step = \"c\" }\n"), "one thing"));
    CHECK(told(with("when = { step = \"c\", option = \"z\" }\n"), "no option \"z\""));
    CHECK(told(with("when = { step = \"c\", at_least = 3 }\n"), "not answered on a line"));
    CHECK(told(with("when = { step = \"week\", at_least = 3 }\n"), "no item"));
    CHECK(told(with("when = { step = \"s\", at_least = 8, at_most = 3 }\n"), "more than"));
    CHECK(told(with("when = { step = \"s\", family = \"sad\" }\n"), "no feelings"));
    CHECK(told(with("only = \"alone\"\n"), "never done"));
    CHECK(told(faultsOf(steps + "[[suggest]]\nexercise = \"test\"\nwhy = \"W.\"\n"), "itself"));
    CHECK(told(faultsOf(steps + "[[suggest]]\nexercise = \"mirror\"\nwhy = \"" + std::string(121, 'w') + "\"\n"),
               "Shorten it by 1."));
}
