// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_fixture.h"
#include "support/catch.h"

using namespace inglenook::test;

namespace {

/// Stops at the first step, after one answer of the speaker.
constexpr const char* kTooShort = "people = [\"Alex\", \"Sam\"]\nfirst = \"Alex\"\n[[event]]\ndo = \"forward\"\n";

constexpr const char* kMirror = R"(
people = ["Alex", "Sam"]
first = "Sam"
event = [
  { do = "forward" },
  { do = "answer", text = "You were waiting." },
  { do = "forward" },
  { do = "not-quite" },
  { do = "answer", text = "And worried." },
  { do = "forward" },
  { do = "answer", text = "You were waiting, and worried." },
  { do = "forward" },
  { do = "yes" },
  { do = "forward" },
  { do = "forward" },
  { do = "forward" },
  { do = "forward" },
  { do = "answer", text = "You were tired." },
  { do = "forward" },
  { do = "yes" },
  { do = "forward" },
  { do = "forward" },
  { do = "forward" },
]
)";

} // namespace

TEST_CASE("exercises are listed and shown", "[cli]")
{
    CliFixture cli;
    const auto list = cli.runTyped({"exercises", "list", "--json"}).json();
    CHECK(list["count"].get<std::size_t>() == list["exercises"].size());
    REQUIRE(list["count"].get<int>() >= 3);
    const auto mirror = cli.runTyped({"exercises", "show", "mirror", "--json"});
    REQUIRE(mirror.code == 0);
    CHECK(mirror.json()["id"] == "mirror");
    CHECK(mirror.json()["steps"].size() > 3);
    CHECK(cli.runTyped({"exercises", "show", "mirror"}).out.find("When not to") != std::string::npos);
    CHECK(cli.runTyped({"exercises", "list"}).out.find("mirror") != std::string::npos);
    CHECK(cli.runTyped({"exercises", "show", "nothing"}).code == 6);
}

TEST_CASE("validate names file and line of every fault and fails", "[cli]")
{
    CliFixture cli;
    cli.write("mine/own-one.toml", "id = \"own-one\"\nprompt = 3\n");
    const auto answer = cli.runTyped({"exercises", "validate", (cli.folder / "mine").string()});
    CHECK(answer.code == 2);
    CHECK(answer.out.find("own-one.toml:2") != std::string::npos);
    CHECK(isOneLine(answer.err));
    const auto json = cli.runTyped({"exercises", "validate", (cli.folder / "mine").string(), "--json"}).json();
    CHECK(json["files"] == 1);
    CHECK(json["faults"][0]["file"] == "own-one.toml");
    CHECK(cli.runTyped({"exercises", "validate", (cli.folder / "none.toml").string()}).code == 6);
}

TEST_CASE("validate knows a file of help lines by its name", "[cli]")
{
    CliFixture cli;
    const std::string line = "[[country]]\ncode = \"IE\"\n[[country.line]]\nname = \"Mine\"\nfor = [\"violence\"]\n";
    cli.write("help-lines.toml", line + "number = \"01 234\"\n");
    CHECK(cli.runTyped({"exercises", "validate", (cli.folder / "help-lines.toml").string()}).code == 0);
    cli.write("help-lines.toml", line + "number = \"call me\"\n");
    const auto answer = cli.runTyped({"exercises", "validate", (cli.folder / "help-lines.toml").string()});
    CHECK(answer.code == 2);
    CHECK(answer.out.find("help-lines.toml:6") != std::string::npos);
}

TEST_CASE("validate looks at files of one call together, and at what is there already", "[cli]")
{
    CliFixture cli;
    const auto exercise = [](const std::string& id, const std::string& deck, const std::string& more = {}) {
        return "id = \"" + id +
               "\"\nversion = 1\ntitle = \"T\"\nsummary = \"S\"\nwho = \"together\"\nfamily = \"listening\"\n"
               "minutes = [5, 10]\nwhy = \"W\"\nwhen = \"W\"\nwhen_not = \"W\"\ntherapist = \"T\"\n" +
               "[[step]]\nid = \"card\"\nkind = \"deck\"\nlabel = \"a card\"\nprompt = \"P\"\nverb = \"asks\"\n"
               "resting_verb = \"answers\"\ndeck = \"" +
               deck + "\"\n[[step]]\nid = \"end\"\nkind = \"close\"\nlabel = \"end\"\nprompt = \"P\"\n" + more;
    };
    const std::string deck = "id = \"tea\"\ntitle = \"Tea\"\n[[card]]\nid = \"a\"\ntext = \"A?\"\n";
    const auto first = cli.folder / "mine/exercises/tea-talk.toml";
    const auto told = [&cli](const std::vector<std::filesystem::path>& paths) {
        std::vector<std::string> words{"exercises", "validate"};
        for (const auto& path : paths)
            words.push_back(path.string());
        const auto answer = cli.runTyped(words);
        CAPTURE(answer.err);
        return answer.code == 0 ? std::string{} : answer.out;
    };
    cli.write("mine/exercises/tea-talk.toml", exercise("tea-talk", "tea"));
    CHECK(told({first}).find("tea-talk.toml:12: step \"card\" needs the deck \"tea\"") != std::string::npos);
    cli.write("mine/decks/tea.toml", deck);
    CHECK(told({cli.folder / "mine"}).empty());
    CHECK(told({first, cli.folder / "mine/decks/tea.toml"}).empty());

    // Where a suggestion leads, and what is already used on this computer.
    const std::string next = "[[suggest]]\nexercise = \"tea-walk\"\nwhy = \"W\"\n";
    cli.write("mine/exercises/tea-talk.toml", exercise("tea-talk", "tea", next));
    CHECK(told({cli.folder / "mine"}).find("\"tea-walk\", which isn't there") != std::string::npos);
    cli.write("mine/exercises/tea-walk.toml", exercise("tea-walk", "tea"));
    CHECK(told({cli.folder / "mine"}).empty());
    cli.write("data/decks/tea.toml", deck);
    cli.write("data/exercises/tea-walk.toml", exercise("tea-walk", "tea"));
    CHECK(told({first}).empty());
    CHECK(told({cli.folder / "data", first}).empty()); // what is looked at is not there twice
    cli.write("mine/exercises/mirror.toml", exercise("mirror", "tea"));
    CHECK(told({cli.folder / "mine/exercises/mirror.toml"}).find("already an exercise") != std::string::npos);
}

TEST_CASE("playing goes by the answers file and refuses one that does not fit", "[cli]")
{
    CliFixture cli;
    cli.makeJournal();
    const auto play = [&cli](const std::string& answers) {
        cli.write("answers.toml", answers);
        return cli.run(
            {"exercises", "play", "mirror", "--answers", (cli.folder / "answers.toml").string(), "--into", cli.file()});
    };
    CHECK(play(kTooShort).code == 2);
    CHECK(play("people = [\"Alex\"]\n[[event]]\ndo = \"dance\"\n").code == 2);
    CHECK(isOneLine(play("not toml at all [").err));
    CHECK(cli.run({"exercises", "play", "mirror", "--answers", (cli.folder / "none").string()}).code == 6);
    CHECK(cli.run({"list", cli.file(), "--json"}).json()["count"] == 0);

    const auto stopped = play(std::string{kTooShort} + "[[event]]\ndo = \"stop\"\n");
    CAPTURE(stopped.err);
    CHECK(stopped.code == 0);
    CHECK(cli.run({"verify", cli.file()}).code == 0);
}

TEST_CASE("what was played is printed, or kept in the journal and found there by a word that was said", "[cli]")
{
    CliFixture cli;
    cli.makeJournal();
    cli.write("answers.toml", kMirror);
    const auto answers = (cli.folder / "answers.toml").string();
    const auto printed = cli.runTyped({"exercises", "play", "mirror", "--answers", answers, "--json"});
    CAPTURE(printed.err);
    REQUIRE(printed.code == 0);
    CHECK(printed.json()["exercise"] == "mirror");
    CHECK(printed.json()["text"].get<std::string>().find("waiting, and worried") != std::string::npos);
    CHECK(cli.runTyped({"exercises", "play", "mirror", "--answers", answers}).out.find("You were tired.") !=
          std::string::npos);

    const auto kept = cli.run({"exercises", "play", "mirror", "--answers", answers, "--into", cli.file()});
    REQUIRE(kept.code == 0);
    const auto found = cli.run({"search", cli.file(), "worri", "--json"}, {}, "sam's words").json();
    REQUIRE(found["count"] == 1);
    CHECK(found["entries"][0]["id"] == kept.line());
    CHECK(found["entries"][0]["kind"] == "exercise");
    CHECK(found["entries"][0]["author"].is_null());
    CHECK(cli.run({"show", cli.file(), kept.line(), "--json"}).json()["answers"]["exercise"] == "mirror");

    cli.write("strangers.toml", "people = [\"Kim\", \"Sam\"]\n[[event]]\ndo = \"stop\"\n");
    CHECK(cli.run({"exercises", "play", "mirror", "--answers", (cli.folder / "strangers.toml").string(), "--into",
                   cli.file()})
              .code == 6);
}

TEST_CASE("the coach answers with hints", "[cli]")
{
    CliFixture cli;
    const auto answer = cli.runTyped({"coach", "--slot", "behaviour", "--json", "You", "always forget me"});
    REQUIRE(answer.code == 0);
    const auto hints = answer.json()["hints"];
    REQUIRE_FALSE(hints.empty());
    for (const auto* key : {"rule", "excerpt", "hint"})
        CHECK(hints[0].contains(key));
    CHECK_FALSE(cli.runTyped({"coach", "--slot", "behaviour", "You always forget me"}).out.empty());
}

TEST_CASE("playing into a journal draws from its cards and remembers them, as the window does", "[cli]")
{
    CliFixture cli;
    cli.makeJournal();
    cli.write("answers.toml", "people = [\"Alex\", \"Sam\"]\nevent = [{ do = \"next-card\" }, { do = \"next-card\" }, "
                              "{ do = \"next-card\" }, { do = \"stop\" }]\n");
    const auto drawnAfter = [&cli](int plays) {
        const auto played = cli.run({"exercises", "play", "curious-questions", "--answers",
                                     (cli.folder / "answers.toml").string(), "--into", cli.file()});
        REQUIRE(played.code == 0);
        const auto file = cli.folder / ("all-" + std::to_string(plays));
        REQUIRE(cli.run({"export", cli.file(), file.string(), "--format", "json"}).code == 0);
        std::ifstream in{file};
        return nlohmann::json::parse(in).at("drawnCards");
    };
    const auto first = drawnAfter(1);
    REQUIRE(first.size() >= 3);
    const auto second = drawnAfter(2);
    CHECK(second.size() == 2 * first.size()); // none of them twice, though the seed is the same
    for (const auto& card : second)
        CHECK(card.at("pass") == 1);
}

TEST_CASE("playing what leaves no trace into a journal leaves none", "[cli]")
{
    CliFixture cli;
    cli.makeJournal(1);
    cli.write("answers.toml", "people = [\"Alex\"]\n[[event]]\ndo = \"stop\"\n");
    const auto all = [&cli](const char* name) {
        REQUIRE(cli.run({"export", cli.file(), (cli.folder / name).string(), "--format", "json"}).code == 0);
        std::ifstream in{cli.folder / name};
        auto json = nlohmann::json::parse(in);
        json.erase("exported");
        return json;
    };
    const auto before = all("before");
    const auto played = cli.run({"exercises", "play", "is-this-healthy", "--answers",
                                 (cli.folder / "answers.toml").string(), "--into", cli.file()});
    CAPTURE(played.err);
    CHECK(played.code == 0);
    CHECK(all("after") == before);
}

TEST_CASE("a worked example in a folder of that name is played when it is checked", "[cli]")
{
    CliFixture cli;
    const auto check = [&](const std::string& who) {
        const auto moment = "step = \"share\"\nwho = \"" + who + "\"\nsays = \"Dark.\"\n";
        cli.write("examples/mirror.toml",
                  "exercise = \"mirror\"\nabout = \"A light.\"\ndiffers = [\"It.\"]\n[[good]]\n" + moment +
                      "[[clumsy]]\n" + moment);
        return cli.runTyped({"exercises", "validate", (cli.folder / "examples").string()});
    };
    CHECK(check("left").code == 0);
    const auto wrong = check("right");
    CHECK(wrong.code == 2);
    CHECK(wrong.out.find("somebody else is on turn") != std::string::npos);
}

TEST_CASE("exercises travel as one file, and a copy is a beginning", "[cli][packs]")
{
    CliFixture cli;
    REQUIRE(cli.runTyped({"exercises", "copy", "mirror", "our-mirror", "--title", "Our mirror"}).code == 0);
    CHECK(cli.runTyped({"exercises", "copy", "mirror", "our-mirror"}).code == 2);
    CHECK(cli.runTyped({"exercises", "copy", "none", "our-second"}).code == 6);
    CHECK(cli.runTyped({"exercises", "show", "our-mirror"}).out.find("Our mirror") != std::string::npos);

    const auto pack = (cli.folder / "evenings.zip").string();
    const auto packed = cli.runTyped({"exercises", "pack", pack, "our-mirror", "--json"});
    REQUIRE(packed.code == 0);
    CHECK(packed.json()["exercises"] == 1);
    CHECK(cli.runTyped({"exercises", "pack", pack, "our-mirror"}).code == 2); // nothing is overwritten
    CHECK(cli.runTyped({"exercises", "pack", (cli.folder / "b.zip").string(), "mirror"}).code == 6);

    CliFixture other;
    const auto taken = other.runTyped({"exercises", "unpack", pack, "--json"});
    REQUIRE(taken.code == 0);
    CHECK(taken.json()["exercises"][0] == "our-mirror");
    CHECK(other.runTyped({"exercises", "show", "our-mirror"}).code == 0);
    CHECK(other.runTyped({"exercises", "unpack", pack}).out == "All of it was there already.\n");
    CHECK(other.runTyped({"exercises", "unpack", (cli.folder / "none.zip").string()}).code == 6);
    other.write("words.zip", "no archive");
    const auto refused = other.runTyped({"exercises", "unpack", (other.folder / "words.zip").string()});
    CHECK(refused.code == 2);
    CHECK(refused.err.find("no pack") != std::string::npos);
}

TEST_CASE("format writes a file in the usual form, and leaves one with a fault as it is", "[cli][packs]")
{
    CliFixture cli;
    cli.write("mine/decks/small.toml",
              "# mine\ntitle='Small'\nid = \"small\"\n[[card]]\ntext=\"A?\" # why\nid=\"a\"\n");
    cli.write("mine/broken.toml", "id = 3\n");
    const auto deck = (cli.folder / "mine" / "decks").string();
    CHECK(cli.runTyped({"exercises", "format", deck, "--check"}).code == 2);
    CHECK(cli.runTyped({"exercises", "format", deck}).code == 0);
    CHECK(cli.runTyped({"exercises", "format", deck, "--check"}).code == 0);
    std::ifstream in{cli.folder / "mine" / "decks" / "small.toml"};
    std::ostringstream text;
    text << in.rdbuf();
    CHECK(text.str() == "id = \"small\"\n# mine\ntitle = \"Small\"\n\n[[card]]\nid = \"a\"\ntext = \"A?\" # why\n"
                        "depth = \"light\"\n");
    const auto broken = cli.runTyped({"exercises", "format", (cli.folder / "mine").string()});
    CHECK(broken.code == 2);
    CHECK(broken.out.find("broken.toml:1") != std::string::npos);
}
