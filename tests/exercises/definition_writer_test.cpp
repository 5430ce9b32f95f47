// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/definition_writer.h"

#include "exercises/builtin_files.h"
#include "exercises/catalogue.h"
#include "exercises/deck_loader.h"
#include "exercises/draft_reader.h"
#include "exercises/same_definition.h"
#include "exercises/table_reader.h"
#include "support/catch.h"

#include <algorithm>
#include <string>

using namespace inglenook;
using namespace inglenook::exercises;

namespace {

std::string nameOf(std::string_view path)
{
    return std::string{path.substr(path.rfind('/') + 1)};
}

std::vector<BuiltinFile> filesIn(std::string_view folder)
{
    std::vector<BuiltinFile> files;
    for (const auto& file : builtinFiles())
        if (file.path.starts_with(folder))
            files.push_back(file);
    return files;
}

std::vector<std::string> commentLines(std::string_view text)
{
    std::vector<std::string> lines;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto end = std::min(text.find('\n', at), text.size());
        if (text[at] == '#')
            lines.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

const std::string kHead = "id = \"test\"\nversion = 1\ntitle = \"Test\"\nsummary = \"s\"\nwho = \"together\"\n"
                          "family = \"listening\"\nminutes = [5, 10]\nwhy = \"w\"\nwhen = \"n\"\nwhen_not = \"x\"\n";
const std::string kTalk = "[[step]]\nid = \"talk\"\nkind = \"speak\"\nactor = \"speaker\"\nlabel = \"l\"\n"
                          "verb = \"v\"\nprompt = \"p\"\n";
const std::string kEnd = "[[step]]\nid = \"end\"\nkind = \"close\"\nlabel = \"l\"\nprompt = \"p\"\n";

std::string formatted(const std::string& text)
{
    const auto result = formatDefinition("test.toml", text);
    REQUIRE(std::holds_alternative<std::string>(result));
    return std::get<std::string>(result);
}

} // namespace

TEST_CASE("every exercise of ours is the same after it was written", "[exercises][writer]")
{
    const auto files = filesIn("exercises/");
    REQUIRE(files.size() > 30);
    for (const auto& file : files) {
        INFO(file.path);
        const auto name = nameOf(file.path);
        const auto loaded = loadDefinition(name, file.text);
        REQUIRE(std::holds_alternative<Definition>(loaded));
        const auto& definition = std::get<Definition>(loaded);
        const auto written = writeDefinition(definition);
        const auto again = loadDefinition(name, written.text);
        REQUIRE(std::holds_alternative<Definition>(again));
        CHECK(std::get<Definition>(again) == definition);

        const auto form = formatDefinition(name, file.text);
        REQUIRE(std::holds_alternative<std::string>(form));
        const auto& text = std::get<std::string>(form);
        CHECK(commentLines(text) == commentLines(file.text));
        CHECK(std::get<std::string>(formatDefinition(name, text)) == text);
    }
}

TEST_CASE("every deck of ours is the same after it was written", "[exercises][writer]")
{
    const auto files = filesIn("decks/");
    REQUIRE(files.size() >= 8);
    for (const auto& file : files) {
        INFO(file.path);
        const auto name = nameOf(file.path);
        const auto loaded = loadDeck(name, file.text);
        REQUIRE(std::holds_alternative<Deck>(loaded));
        const auto again = loadDeck(name, writeDeck(std::get<Deck>(loaded)));
        REQUIRE(std::holds_alternative<Deck>(again));
        CHECK(std::get<Deck>(again) == std::get<Deck>(loaded));
        const auto form = formatDeck(name, file.text);
        REQUIRE(std::holds_alternative<std::string>(form));
        CHECK(commentLines(std::get<std::string>(form)) == commentLines(file.text));
    }
}

TEST_CASE("what stands in a text never ends it", "[exercises][writer]")
{
    auto loaded = loadDefinition("test.toml", kHead + kTalk + kEnd);
    auto definition = std::get<Definition>(loaded);
    definition.why = "A \"word\", a \\ and a line\nand another\twith \x01 in it # and this";
    definition.steps.front().prompt = "''' \"\"\" [[step]] = {me}";
    const auto again = loadDefinition("test.toml", writeDefinition(definition).text);
    REQUIRE(std::holds_alternative<Definition>(again));
    CHECK(std::get<Definition>(again).why == definition.why);
    CHECK(std::get<Definition>(again).steps.front().prompt == definition.steps.front().prompt);
}

TEST_CASE("comments stay with what they stand at", "[exercises][writer][comments]")
{
    const auto text =
        "# of the file\n\n# of the name\nid = \"test\" # beside\n" + replaced(kHead, "id = \"test\"\n", "") +
        "# of the step\n[[step]]\nid = \"talk\"\nkind = \"choose\"\nactor = \"both\"\nlabel = \"l\"\n"
        "prompt = \"a # is no comment\" # but this is\n"
        "options = [ # in the list\n  { id = \"a\", text = \"# A\" },\n  { id = \"b\", text = 'B' }, # of b\n]\n" +
        kEnd + "# the end\n";
    const auto result = formatted(text);
    CHECK(result.starts_with("# of the file\n\n# of the name\nid = \"test\" # beside\n"));
    CHECK(result.find("\n\n# of the step\n[[step]]\n") != std::string::npos);
    CHECK(result.find("prompt = \"a # is no comment\" # but this is\n") != std::string::npos);
    CHECK(result.find("# in the list\n# of b\noptions = [\n  { id = \"a\", text = \"# A\" },\n") != std::string::npos);
    CHECK(result.ends_with("\n\n# the end\n"));
    CHECK(formatted(result) == result);
}

TEST_CASE("the comment of a key that is gone stands above its step, and goes where that goes", "[exercises][writer]")
{
    const auto text = kHead + replaced(kTalk, "verb", "# a thought\nhelp = \"h\" # another\nverb") + kEnd;
    auto definition = std::get<Definition>(loadDefinition("test.toml", text));
    auto comments = Comments::of(text);
    definition.steps.front().help.clear();
    const auto without = writeDefinition(definition, comments).text;
    CHECK(without.find("# a thought\n# another\n[[step]]\nid = \"talk\"") != std::string::npos);

    definition.steps.front().id = "tell";
    comments.rename("step", "talk", "tell");
    CHECK(writeDefinition(definition, comments).text.find("# a thought\n# another\n[[step]]\nid = \"tell\"") !=
          std::string::npos);
    definition.steps.erase(definition.steps.begin());
    CHECK(writeDefinition(definition, comments).text.find('#') == std::string::npos);
}

TEST_CASE("a line of a written file knows its step and its key", "[exercises][writer]")
{
    const auto definition = std::get<Definition>(loadDefinition("test.toml", kHead + kTalk + kEnd));
    const auto written = writeDefinition(definition, Comments::of("# one\n\n# two\nid = \"test\"\n"));
    REQUIRE(written.lines.size() ==
            static_cast<std::size_t>(std::count(written.text.begin(), written.text.end(), '\n')));
    auto broken = definition;
    broken.steps.back().prompt = std::string(200, 'x');
    broken.steps.front().verb.clear();
    const auto file = writeDefinition(broken);
    const auto reading = readDefinition("test.toml", file.text);
    REQUIRE(reading.faults.size() == 2);
    CHECK(file.at(reading.faults.front().fault.line).table == "step");
    CHECK(file.at(reading.faults.front().fault.line).number == 0);
    CHECK(reading.faults.front().missing == "verb");
    CHECK(file.at(reading.faults.back().fault.line).number == 1);
    CHECK(file.at(reading.faults.back().fault.line).key == "prompt");
    CHECK(reading.definition == broken); // as far as it goes, a draft comes back
    CHECK(file.at(1000).table.empty());
}

TEST_CASE("a file with a fault is not formatted", "[exercises][writer]")
{
    const auto result = formatDefinition("test.toml", kHead + "odd = 1\n" + kTalk + kEnd);
    REQUIRE(std::holds_alternative<Faults>(result));
    CHECK(std::get<Faults>(result).size() == 1);
    CHECK(std::holds_alternative<Faults>(formatDeck("test.toml", "id = ")));
}
