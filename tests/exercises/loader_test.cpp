// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_support.h"

#include <algorithm>

using namespace inglenook;
using namespace inglenook::exercises;
using namespace inglenook::test;

namespace {

constexpr std::string_view kClose = "[[step]]\nid = \"end\"\nkind = \"close\"\nlabel = \"l\"\nprompt = \"p\"\n";

Faults faultsOf(const std::string& toml, std::string_view name = "test.toml")
{
    auto loaded = loadDefinition(name, toml);
    auto* faults = std::get_if<Faults>(&loaded);
    return faults == nullptr ? Faults{} : *faults;
}

std::string listed(const Faults& faults)
{
    std::string list;
    for (const auto& fault : faults)
        list += fault.toString() + "\n";
    return list;
}

struct Bad {
    std::string name;
    std::string steps; ///< first line is line 11 of the file
    int line;
    std::string says; ///< part of problem or cure
};

const std::string kRead = "[[step]]\nid = \"a\"\nkind = \"read\"\nlabel = \"l\"\nprompt = \"p\"\n";
const std::string kWrite =
    "[[step]]\nid = \"w\"\nkind = \"write\"\nactor = \"speaker\"\nverb = \"v\"\nlabel = \"l\"\nprompt = \"p\"\n";
const std::string kPrivate = "[[step]]\nid = \"s\"\nkind = \"write\"\nactor = \"each-in-private\"\nverb = \"v\"\nlabel "
                             "= \"l\"\nprompt = \"p\"\n";
const std::string kChoose =
    "[[step]]\nid = \"c\"\nkind = \"choose\"\nactor = \"speaker\"\nverb = \"v\"\nlabel = \"l\"\n"
    "prompt = \"p\"\noptions = [{ id = \"x\", text = \"X\", next = \"c\" }, "
    "{ id = \"y\", text = \"Y\", next = \"c\" }]\n";

const std::vector<Bad> kBad{
    {"unknown key", kRead + "promt = \"p\"\n", 16, "Did you mean \"prompt\"?"},
    {"wrong type", kRead + "help = 3\n", 16, "\"help\" is of the wrong type"},
    {"unknown kind", "[[step]]\nid = \"a\"\nkind = \"raed\"\nlabel = \"l\"\nprompt = \"p\"\n", 13,
     "Did you mean \"read\"?"},
    {"unknown actor", kRead + "actor = \"speeker\"\n", 16, "Did you mean \"speaker\"?"},
    {"unknown only", kRead + "only = \"toghether\"\n", 16, "Did you mean \"together\"?"},
    {"key of another kind", kRead + "options = []\n", 16, "step \"a\" can't have \"options\""},
    {"missing key",
     "[[step]]\nid = \"a\"\nkind = \"scale\"\nactor = \"speaker\"\nverb = \"v\"\nlabel = \"l\"\nprompt = \"p\"\n", 11,
     "step \"a\" has no \"low\""},
    {"missing actor", "[[step]]\nid = \"a\"\nkind = \"write\"\nlabel = \"l\"\nprompt = \"p\"\n", 11,
     "has no \"actor\""},
    {"missing verb", "[[step]]\nid = \"a\"\nkind = \"write\"\nactor = \"speaker\"\nlabel = \"l\"\nprompt = \"p\"\n", 11,
     "has no \"verb\""},
    {"bad id", "[[step]]\nid = \"A b\"\nkind = \"read\"\nlabel = \"l\"\nprompt = \"p\"\n", 12, "can't be an id"},
    {"same id twice", kRead + kRead, 17, "two steps have the id \"a\""},
    {"next without target", kRead + "next = \"ende\"\n", 16, "Did you mean \"end\"?"},
    {"quote without target", kRead + "quote = \"zzzz\"\n", 16, "\"quote\" names the step \"zzzz\", which isn't there"},
    {"reveal without target",
     kPrivate + "[[step]]\nid = \"r\"\nkind = \"reveal\"\nlabel = \"l\"\nreveals = [\"s\", \"q\"]\n", 22,
     "\"reveals\" names the step \"q\""},
    {"reveal of an open step", kWrite + "[[step]]\nid = \"r\"\nkind = \"reveal\"\nlabel = \"l\"\nreveals = [\"w\"]\n",
     22, "is not a private step"},
    {"private answer never opened", kPrivate, 11, "never opened"},
    {"back leads forward", "[[step]]\nid = \"s\"\nkind = \"swap\"\nlabel = \"l\"\nprompt = \"p\"\nback = \"end\"\n", 16,
     "leads forward"},
    {"two swaps",
     kRead + "[[step]]\nid = \"s\"\nkind = \"swap\"\nlabel = \"l\"\nprompt = \"p\"\nback = \"a\"\n[[step]]\nid = "
             "\"t\"\nkind = \"swap\"\nlabel = \"l\"\nprompt = \"p\"\nback = \"a\"\n",
     24, "second swap"},
    {"unreachable",
     kRead + "next = \"end\"\n" + "[[step]]\nid = \"b\"\nkind = \"read\"\nlabel = \"l\"\nprompt = \"p\"\n", 18,
     "\"b\" is never reached"},
    {"loop without exit", kChoose, 12, "no way leads to the close step"},
    {"one option",
     "[[step]]\nid = \"c\"\nkind = \"choose\"\nactor = \"speaker\"\nverb = \"v\"\nlabel = \"l\"\nprompt = "
     "\"p\"\noptions = [{ id = \"x\", text = \"X\" }]\n",
     18, "only one option"},
    {"leading on from several",
     kRead + "[[step]]\nid = \"c\"\nkind = \"choose\"\nmultiple = true\nactor = \"speaker\"\nverb = \"v\"\nlabel = "
             "\"l\"\nprompt = \"p\"\noptions = [{ id = \"x\", text = \"X\" }, { id = \"y\", text = \"Y\", next = "
             "\"end\" }]\n",
     24, "several may be chosen"},
    {"close too early", "[[step]]\nid = \"z\"\nkind = \"close\"\nlabel = \"l\"\nprompt = \"p\"\n", 13,
     "stands before the last one"},
    {"prompt too long",
     "[[step]]\nid = \"a\"\nkind = \"read\"\nlabel = \"l\"\nprompt = \"" + std::string(161, 'x') + "\"\n", 15,
     "Shorten it by 1."},
    {"too many notes",
     kRead +
         "notes = "
         "[{icon=\"ear\",text=\"1\"},{icon=\"ear\",text=\"2\"},{icon=\"ear\",text=\"3\"},{icon=\"ear\",text=\"4\"}]\n",
     16, "more than three"},
    {"note with a wrong key", kRead + "notes = [{ icon = \"ear\", txt = \"1\" }]\n", 16, "Did you mean \"text\"?"},
    {"unknown placeholder", kRead + "help = \"Ask {othre}.\"\n", 16, "Did you mean \"other\"?"},
    {"open brace", kRead + "help = \"Ask {other.\"\n", 16, "never closed"},
    {"private match only",
     "[[step]]\nid = \"m\"\nkind = \"match\"\nactor = \"both\"\nlabel = \"l\"\nprompt = \"p\"\ndeck = \"three\"\n", 14,
     "always private"},
    {"quiet without length", "[[step]]\nid = \"q\"\nkind = \"wait\"\nlabel = \"l\"\nprompt = \"p\"\nwait = 0\n", 16,
     "from 1 to 3600"},
    {"private way out", kPrivate + "keep = false\nnext = \"end\"\n" + kRead, 19, "out of its private part"},
    {"two feelings",
     "[[step]]\nid = \"t\"\nkind = \"template\"\nactor = \"speaker\"\nverb = \"v\"\nlabel = \"l\"\nprompt = "
     "\"p\"\nslots = [{id=\"a\",label=\"A\",feeling=true},{id=\"b\",label=\"B\",feeling=true}]\n",
     18, "only one slot"},
};

} // namespace

TEST_CASE("a small exercise without fault loads with everything it says", "[exercises][loader]")
{
    const auto definition = defined(kWrite + "help = \"h\"\nnotes = [{ icon = \"ear\", text = \"Only listen.\" }]\n"
                                             "coach = \"thanks\"\noptional = true\nkeep = false\n");
    CHECK(definition.id == "test");
    CHECK(definition.minutes.to == 2);
    REQUIRE(definition.steps.size() == 2);
    const auto& step = definition.steps[0];
    CHECK(step.kind == StepKind::Write);
    CHECK(step.actor == Actor::Speaker);
    CHECK(step.coach == CoachSlot::Thanks);
    CHECK(step.optional);
    CHECK_FALSE(step.keep);
    CHECK(step.notes.at(0).text == "Only listen.");
    CHECK(definition.find("end") == &definition.steps[1]);
    CHECK(definition.find("none") == nullptr);
}

TEST_CASE("every kind of fault in a step is told with its line and a cure", "[exercises][loader]")
{
    for (const auto& bad : kBad) {
        INFO(bad.name);
        const auto faults = faultsOf(withHead(bad.steps + std::string{kClose}));
        INFO(listed(faults));
        const auto found = std::find_if(faults.begin(), faults.end(), [&](const Fault& fault) {
            return fault.line == bad.line && (fault.problem + fault.cure).find(bad.says) != std::string::npos;
        });
        CHECK(found != faults.end());
        CHECK(std::all_of(faults.begin(), faults.end(), [](const Fault& fault) { return !fault.cure.empty(); }));
    }
}

TEST_CASE("all faults of a file are told at once, in the order of lines", "[exercises][loader]")
{
    const auto faults =
        faultsOf(withHead(kRead + "hlep = \"x\"\nonly = \"never\"\n" + std::string{kClose} + "wiat = 3\n"));
    INFO(listed(faults));
    REQUIRE(faults.size() == 3);
    CHECK(faults[0].toString() == "test.toml:16: unknown key \"hlep\". Did you mean \"help\"?");
    CHECK(faults[1].line == 17);
    CHECK(faults[2].line == 23);
}

TEST_CASE("the head of a file is as strict as its steps", "[exercises][loader]")
{
    const auto good = withHead(kRead + std::string{kClose});
    const auto with = [&](std::string_view from, std::string_view to) {
        auto text = good;
        return text.replace(text.find(from), from.size(), to);
    };
    REQUIRE(faultsOf(good).empty());
    CHECK(faultsOf(good, "folder/other.toml").at(0).toString() ==
          "folder/other.toml:1: the id is \"test\", the file is named \"other\". Give both the same name.");
    CHECK(faultsOf(with("[1, 2]", "[2, 1]")).at(0).line == 7);
    CHECK(faultsOf(with("\"listening\"", "\"listning\"")).at(0).cure == "Did you mean \"listening\"?");
    CHECK(faultsOf(with("version = 1\n", "")).at(0).problem == "the exercise has no \"version\"");
    CHECK(faultsOf(with("title = \"Test\"", "title = \"{me}\"")).at(0).problem == "\"title\" can't name a person");
    CHECK(faultsOf(with("who = \"together\"", "who = \"together\"\npersonal_only = true")).at(0).line == 6);
    CHECK(faultsOf(with("why = ", "wyh = ")).size() == 2);
}

TEST_CASE("a file that is not TOML or not text is one fault, never a crash", "[exercises][loader]")
{
    CHECK(faultsOf("id = \"test\nversion = 1").at(0).line == 1);
    CHECK(faultsOf("\xff\xfe").at(0).line == 0);
    CHECK(faultsOf(std::string(2'000'000, '#')).size() == 1);
    CHECK_FALSE(faultsOf("").empty());
    CHECK_FALSE(faultsOf("step = 3").empty());
    CHECK_FALSE(faultsOf("step = [1, 2]").empty());
    CHECK_FALSE(faultsOf("[[step]]\n[[step]]").empty());
}

TEST_CASE("an exercise for one can't hold steps that need two", "[exercises][loader]")
{
    const auto swap = "[[step]]\nid = \"s\"\nkind = \"swap\"\nlabel = \"l\"\nprompt = \"p\"\nback = \"a\"\n";
    CHECK(faultsOf(withHead(kRead + swap + std::string{kClose}, "alone")).at(0).line == 18);
    CHECK(faultsOf(withHead(kRead + swap + std::string{kClose}, "either")).at(0).cure ==
          "Add only = \"together\" to it.");
    CHECK(faultsOf(withHead(kRead + swap + "only = \"together\"\n" + std::string{kClose}, "either")).empty());
    CHECK(faultsOf(withHead(kRead + "only = \"together\"\n" + std::string{kClose}, "alone")).at(0).problem ==
          "\"a\" is never reached");
}
