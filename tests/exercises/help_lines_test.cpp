// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/help_lines.h"

#include "exercises/help_lines_loader.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace inglenook;
using namespace inglenook::exercises;

namespace {

const std::string kHead = "written = \"2026-11-28\"\nnote = \"Check it.\"\n";
const std::string kNarnia = "[[country]]\ncode = \"XN\"\nname = \"Narnia\"\nemergency = [\"112\"]\n";
const std::string kLamp = "[[country.line]]\nname = \"The lamp-post\"\nnumber = \"0800 12\"\nfor = [\"crisis\"]\n";

bool isFor(const HelpLine& line, HelpFor purpose)
{
    return std::find(line.purposes.begin(), line.purposes.end(), purpose) != line.purposes.end();
}

Faults faultsOf(const std::string& toml)
{
    auto loaded = loadHelpLines("help-lines.toml", toml);
    return std::holds_alternative<Faults>(loaded) ? std::get<Faults>(loaded) : Faults{};
}

/// The one fault that `line` makes in a file that is fine otherwise.
Fault onlyFault(const std::string& line)
{
    INFO(line);
    const auto faults = faultsOf(kHead + kNarnia + "[[country.line]]\nname = \"Lamp\"\n" + line);
    REQUIRE(faults.size() == 1);
    return faults.front();
}

} // namespace

TEST_CASE("every country has an emergency number and a line that can be reached", "[help-lines]")
{
    const auto help = HelpLines::builtin();
    CHECK(help.countries().size() >= 40);
    CHECK_FALSE(help.note().empty());
    CHECK(help.written() >= Date{2026, 11, 28});
    for (const auto& country : help.countries()) {
        INFO(country.code);
        CHECK_FALSE(country.emergency.empty());
        REQUIRE_FALSE(country.lines.empty());
        std::set<std::string> names;
        for (const auto& line : country.lines) {
            INFO(line.name);
            CHECK_FALSE((line.number.empty() && line.web.empty()));
            CHECK_FALSE(line.purposes.empty());
            CHECK_FALSE(line.isOwn);
            CHECK((!line.checked || *line.checked >= Date{2026, 1, 1}));
            CHECK(names.insert(line.name + line.where).second);
        }
    }
}

TEST_CASE("nearly every country has a line about violence, and the world is not Europe", "[help-lines]")
{
    const auto help = HelpLines::builtin();
    std::size_t without = 0;
    for (const auto& country : help.countries())
        without += std::any_of(country.lines.begin(), country.lines.end(),
                               [](const HelpLine& line) {
                                   return isFor(line, HelpFor::Violence) || isFor(line, HelpFor::SexualViolence);
                               })
                       ? 0
                       : 1;
    CHECK(without <= 4);
    for (const auto* code : {"GB", "US", "BR", "ZA", "KE", "IN", "JP", "AU", "NZ", "IL"})
        CHECK(help.find(code) != nullptr);
    CHECK(help.find("XX") == nullptr);
    CHECK(help.directories().size() >= 3);
}

TEST_CASE("well-known lines are what they are known for", "[help-lines]")
{
    const auto help = HelpLines::builtin();
    const auto numberOf = [&](std::string_view code, std::string_view name) {
        for (const auto& line : help.find(code)->lines)
            if (line.name.starts_with(name))
                return line.number;
        return std::string{};
    };
    CHECK(numberOf("GB", "National Domestic Abuse") == "0808 2000 247");
    CHECK(numberOf("US", "National Domestic Violence") == "1-800-799-7233");
    CHECK(numberOf("AU", "1800RESPECT") == "1800 737 732");
    CHECK(numberOf("DE", "Hilfetelefon Gewalt gegen Frauen") == "116 016");
    CHECK(numberOf("ZA", "GBV") == "0800 428 428");
    CHECK(help.find("GB")->emergency.front() == "999");
}

TEST_CASE("countries come by their names", "[help-lines]")
{
    const auto help = HelpLines::builtin();
    CHECK(std::is_sorted(help.countries().begin(), help.countries().end(),
                         [](const auto& a, const auto& b) { return a.name < b.name; }));
}

TEST_CASE("a fault in a help line names the line and the cure", "[help-lines]")
{
    CHECK(faultsOf(kHead + kNarnia + kLamp).empty());

    const auto letters = onlyFault("number = \"0800 HELP\"\nfor = [\"crisis\"]\n");
    CHECK(letters.line == 9);
    CHECK(letters.problem == "\"0800 HELP\" can't be dialled");
    CHECK(onlyFault("number = \"08+00\"\nfor = [\"crisis\"]\n").problem == "\"08+00\" can't be dialled");
    CHECK(onlyFault("number = \"1\"\nfor = [\"crisis\"]\n").problem == "\"1\" can't be dialled");
    CHECK(onlyFault("number = \"0800 12-\"\nfor = [\"crisis\"]\n").problem == "\"0800 12-\" can't be dialled");
    CHECK(onlyFault("web = \"https://lamp.org\"\nfor = [\"crisis\"]\n").problem ==
          "\"https://lamp.org\" is no web address");
    CHECK(onlyFault("web = \"lamp\"\nfor = [\"crisis\"]\n").problem == "\"lamp\" is no web address");
    CHECK(onlyFault("for = [\"crisis\"]\n").problem == "a line has neither \"number\" nor \"web\"");
    CHECK(onlyFault("number = \"116 123\"\nfor = [\"crises\"]\n").cure == "Did you mean \"crisis\"?");
    CHECK(onlyFault("number = \"116 123\"\nfor = []\n").problem == "\"for\" is empty");
    CHECK(onlyFault("number = \"116 123\"\nfor = [\"crisis\"]\nchecked = \"2026-02-30\"\n").problem ==
          "\"2026-02-30\" is no day of the calendar");
    CHECK(onlyFault("number = \"116 123\"\nfor = [\"crisis\"]\nnumer = \"1\"\n").cure == "Did you mean \"number\"?");
}

TEST_CASE("numbers may begin with a plus, a star or a hash", "[help-lines]")
{
    for (const std::string number : {"+44 20 7946 0000", "*4141", "#8008", "1-800-799-7233", "016", "17"}) {
        INFO(number);
        CHECK(faultsOf(kHead + kNarnia + "[[country.line]]\nname = \"Lamp\"\nnumber = \"" + number +
                       "\"\nfor = [\"crisis\"]\n")
                  .empty());
    }
}

TEST_CASE("a country without emergency number, with a wrong code or twice is a fault", "[help-lines]")
{
    CHECK(faultsOf(kHead + "[[country]]\ncode = \"XN\"\nname = \"Narnia\"\n" + kLamp).at(0).problem ==
          "a country has no \"emergency\"");
    CHECK(faultsOf(kHead + "[[country]]\ncode = \"xn\"\nname = \"Narnia\"\nemergency = [\"112\"]\n" + kLamp)
              .at(0)
              .problem == "\"xn\" is no country code");
    CHECK(faultsOf(kHead + kNarnia + kLamp + kNarnia + kLamp).at(0).problem == "the country \"XN\" comes twice");
    CHECK(faultsOf(kHead + kNarnia).at(0).problem == "a country has no \"line\"");
    CHECK(faultsOf(kNarnia + kLamp).size() == 2);
}

TEST_CASE("a person's own lines stand beside ours, and first", "[help-lines]")
{
    auto help = HelpLines::builtin();
    const auto before = help.find("NZ")->lines.size();
    REQUIRE(help.addOwn("help-lines.toml",
                        "[[country]]\ncode = \"NZ\"\n" + kLamp + kNarnia + kLamp + "checked = \"2026-11-20\"\n")
                .empty());
    const auto* zealand = help.find("NZ");
    REQUIRE(zealand->lines.size() == before + 1);
    CHECK(zealand->name == "New Zealand");
    CHECK(zealand->lines.front().name == "The lamp-post");
    CHECK(zealand->lines.front().isOwn);
    CHECK_FALSE(zealand->lines.back().isOwn);
    REQUIRE(help.find("XN") != nullptr);
    CHECK(help.find("XN")->lines.front().checked == Date{2026, 11, 20});
    CHECK_FALSE(help.note().empty());
}

TEST_CASE("a file of one's own with a fault changes nothing", "[help-lines]")
{
    auto help = HelpLines::builtin();
    const auto before = help.countries().size();
    const auto lines = help.find("NZ")->lines.size();
    const auto faults =
        help.addOwn("help-lines.toml", "[[country]]\ncode = \"NZ\"\n" + kLamp + "[[country]]\ncode = \"XN\"\n" + kLamp);
    CHECK(faults.size() == 2);
    CHECK(faults.at(0).file == "help-lines.toml");
    CHECK(help.countries().size() == before);
    CHECK(help.find("NZ")->lines.size() == lines);
}
