// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercise_exchange.h"

#include "app/exercise_copy.h"
#include "app/exercise_shelf.h"
#include "base/error.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace inglenook;
using namespace inglenook::app;
using namespace inglenook::test;
using transfer::ExercisePack;
using transfer::PackRefusal;
using transfer::PackTrouble;

namespace {

namespace fs = std::filesystem;

std::string exercise(const std::string& id, const std::string& deck = {}, const std::string& suggested = {})
{
    std::string text = "id = \"" + id +
                       "\"\nversion = 1\ntitle = \"Test\"\nsummary = \"s\"\nwho = \"together\"\n"
                       "family = \"listening\"\nminutes = [5, 10]\nwhy = \"w\"\nwhen = \"n\"\nwhen_not = \"x\"\n";
    if (!deck.empty())
        text += "[[step]]\nid = \"card\"\nkind = \"deck\"\nlabel = \"l\"\ndeck = \"" + deck + "\"\n";
    text += "[[step]]\nid = \"end\"\nkind = \"close\"\nlabel = \"l\"\nprompt = \"p\"\n";
    if (!suggested.empty())
        text += "[[suggest]]\nexercise = \"" + suggested + "\"\nwhy = \"y\"\n";
    return text;
}

const std::string kDeck = "id = \"small\"\ntitle = \"Small\"\n[[card]]\nid = \"a\"\ntext = \"A?\"\n";
const std::string kExample = "exercise = \"first-one\"\nabout = \"a\"\ndiffers = [\"d\"]\n"
                             "[[good]]\nstep = \"end\"\nwho = \"left\"\nsays = \"s\"\n"
                             "[[clumsy]]\nstep = \"end\"\nwho = \"left\"\nsays = \"s\"\n";

struct Place {
    TemporaryFolder folder;
    fs::path data = folder / "data";

    void write(const fs::path& name, const std::string& text) const
    {
        fs::create_directories((folder / name).parent_path());
        std::ofstream{folder / name, std::ios::binary} << text;
    }
    [[nodiscard]] std::string read(const fs::path& name) const
    {
        std::ifstream in{folder / name, std::ios::binary};
        std::ostringstream out;
        out << in.rdbuf();
        return out.str();
    }
    /// What is refused leaves nothing at all.
    PackTrouble refused(const fs::path& name) const
    {
        const auto taken = takeIn(data, folder / name);
        REQUIRE(std::holds_alternative<PackRefusal>(taken));
        CHECK_FALSE(fs::exists(data));
        const auto& refusal = std::get<PackRefusal>(taken);
        const auto sentence = transfer::problemOf(refusal);
        CHECK_FALSE(sentence.empty());
        CHECK(sentence.find('\n') == std::string::npos);
        CHECK_FALSE(transfer::cureOf(refusal.trouble).empty());
        return refusal.trouble;
    }
};

ExercisePack smallPack()
{
    return {{{"first-one.toml", exercise("first-one", "small")}}, {{"small.toml", kDeck}}, {}};
}

std::string replaced(std::string bytes, const std::string& from, const std::string& to)
{
    REQUIRE(from.size() == to.size());
    REQUIRE(bytes.find(from) != std::string::npos);
    for (auto at = bytes.find(from); at != std::string::npos; at = bytes.find(from, at + to.size()))
        bytes.replace(at, from.size(), to);
    return bytes;
}

std::string littleEndian(std::uint32_t value)
{
    std::string bytes;
    for (int i = 0; i < 4; ++i)
        bytes += static_cast<char>((value >> (8U * static_cast<unsigned>(i))) & 0xFFU);
    return bytes;
}

} // namespace

TEST_CASE("a pack brings exercises, decks and worked examples, and is the same when it is made again", "[app][packs]")
{
    Place there;
    auto pack = smallPack();
    pack.exercises.push_back({"second-one.toml", exercise("second-one", {}, "first-one")});
    pack.examples.push_back({"first-one.toml", kExample});
    const auto zip = transfer::zipOf(pack);
    CHECK(zip == transfer::zipOf(pack));
    there.write("evenings.zip", zip);

    const auto taken = takeIn(there.data, there.folder / "evenings.zip");
    REQUIRE(std::holds_alternative<TakenIn>(taken));
    CHECK(std::get<TakenIn>(taken).exercises == std::vector<std::string>{"first-one", "second-one"});
    CHECK(std::get<TakenIn>(taken).decks == std::vector<std::string>{"small"});
    const auto shelf = loadExerciseShelf(there.data);
    CHECK(shelf.faults.empty());
    REQUIRE(shelf.catalogue.find("second-one") != nullptr);
    CHECK_FALSE(shelf.catalogue.find("second-one")->isOurs);
    CHECK(there.read("data/exercises/first-one.toml") == pack.exercises.front().text);

    // What belongs to it comes along by itself.
    const auto again = packOf(there.data, {"second-one"});
    REQUIRE(again);
    CHECK(transfer::zipOf(*again) != zip); // in another order
    CHECK(again->count() == 4);
    CHECK(packOf(there.data, {"first-one"})->count() == 3);
    CHECK_FALSE(packOf(there.data, {"first-one", "none"}));
    CHECK_FALSE(packOf(there.data, {"mirror"}));

    const auto twice = takeIn(there.data, there.folder / "evenings.zip");
    REQUIRE(std::holds_alternative<TakenIn>(twice));
    CHECK(std::get<TakenIn>(twice).exercises.empty());
}

TEST_CASE("one file and a folder are taken in as well, and other kinds of files passed over", "[app][packs]")
{
    Place there;
    there.write("one/first-one.toml", exercise("first-one", "small"));
    CHECK(there.refused("one/first-one.toml") == PackTrouble::Faulty); // its deck isn't there
    there.write("given/deep/small.toml", kDeck);
    there.write("given/LICENCE.txt", "do as you like");
    there.write("given/.hidden.toml", "x");
    there.write("given/first-one.toml", exercise("first-one", "small"));
    const auto taken = takeIn(there.data, there.folder / "given");
    REQUIRE(std::holds_alternative<TakenIn>(taken));
    CHECK(fs::exists(there.data / "decks" / "small.toml"));
    CHECK(fs::exists(there.data / "exercises" / "first-one.toml"));
    there.write("one/third-one.toml", exercise("third-one"));
    CHECK(std::holds_alternative<TakenIn>(takeIn(there.data, there.folder / "one" / "third-one.toml")));
    fs::create_symlink(there.folder / "one" / "third-one.toml", there.folder / "given" / "linked-one.toml");
    CHECK(std::get<TakenIn>(takeIn(there.data, there.folder / "given")).exercises.empty());
}

TEST_CASE("a name that leads out of an archive refuses all of it", "[app][packs][hostile]")
{
    Place there;
    const auto zip = transfer::zipOf(smallPack());
    for (const auto* name : {"../../../../first.toml", "..\\..\\..\\..\\first.toml", "exercises/../../t.toml"}) {
        there.write("pack.zip", replaced(zip, "exercises/first-one.toml",
                                         std::string{name} + std::string(24 - std::string{name}.size(), 'x')));
        const auto trouble = there.refused("pack.zip");
        CHECK((trouble == PackTrouble::LeadsOutside || trouble == PackTrouble::BadName));
    }
    there.write("pack.zip", replaced(zip, "exercises/first-one.toml", "../../../../first-1.toml"));
    CHECK(there.refused("pack.zip") == PackTrouble::LeadsOutside);
    there.write("pack.zip", replaced(zip, "exercises/first-one.toml", "exercises/first one.toml"));
    CHECK(there.refused("pack.zip") == PackTrouble::BadName);
    there.write("pack.zip", replaced(zip, "exercises/first-one.toml", "exercises/first-\x1b]0.toml"));
    CHECK(there.refused("pack.zip") == PackTrouble::BadName);
}

TEST_CASE("what is too many, too large or grows without measure is refused", "[app][packs][hostile]")
{
    Place there;
    for (int i = 0; i <= static_cast<int>(transfer::kMostPackFiles); ++i)
        there.write("many/note-" + std::to_string(i) + ".txt", "x");
    CHECK(there.refused("many") == PackTrouble::TooManyFiles);

    const std::string large = exercise("large-one") + std::string(transfer::kLargestPackFile, '\n');
    there.write("large-one.toml", large);
    CHECK(there.refused("large-one.toml") == PackTrouble::TooLarge);
    auto zip = transfer::zipOf({{{"large-one.toml", large}}, {}, {}});
    CHECK(zip.size() < 4096); // a small bomb
    there.write("bomb.zip", zip);
    CHECK(there.refused("bomb.zip") == PackTrouble::TooLarge);
    // One that says it is small.
    there.write("bomb.zip", replaced(zip, littleEndian(static_cast<std::uint32_t>(large.size())), littleEndian(1000)));
    CHECK(there.refused("bomb.zip") != PackTrouble::Faulty);

    ExercisePack many;
    for (int i = 0; i < 80; ++i)
        many.decks.push_back({"deck-" + std::to_string(i) + ".toml", std::string(250'000, '\n')});
    there.write("sum.zip", transfer::zipOf(many));
    CHECK(there.refused("sum.zip") == PackTrouble::TooLarge);
}

TEST_CASE("what is no pack, damaged, locked or no text is refused", "[app][packs][hostile]")
{
    Place there;
    const auto zip = transfer::zipOf(smallPack());
    CHECK(there.refused("nothing.zip") == PackTrouble::NotFound);
    there.write("words.zip", "no archive");
    CHECK(there.refused("words.zip") == PackTrouble::NotAPack);
    there.write("half.zip", zip.substr(0, zip.size() / 2));
    CHECK(there.refused("half.zip") == PackTrouble::Damaged);
    there.write("empty/readme.txt", "x");
    CHECK(there.refused("empty") == PackTrouble::Empty);
    there.write("bytes/first-one.toml", "id = \"\xff\xfe\"");
    CHECK(there.refused("bytes") == PackTrouble::NotText);
    there.write("twice/a/first-one.toml", exercise("first-one"));
    there.write("twice/b/first-one.toml", exercise("first-one"));
    CHECK(there.refused("twice") == PackTrouble::Twice);

    auto locked = zip; // the flag that says so, in each of its headers
    for (const auto& [mark, offset] : {std::pair<std::string, std::size_t>{"PK\x03\x04", 6}, {"PK\x01\x02", 8}})
        for (auto at = locked.find(mark); at != std::string::npos; at = locked.find(mark, at + 4))
            locked[at + offset] = static_cast<char>(locked[at + offset] | 1);
    there.write("locked.zip", locked);
    CHECK(there.refused("locked.zip") == PackTrouble::Encrypted);

    // Its bytes say something else than its checksum.
    auto altered = zip;
    const auto data = altered.find("first-one.toml") + 14;
    for (std::size_t i = 5; i < 25; ++i)
        altered[data + i] = static_cast<char>(altered[data + i] ^ 0x55);
    there.write("altered.zip", altered);
    CHECK(there.refused("altered.zip") == PackTrouble::Damaged);
}

TEST_CASE("one fault refuses the whole pack, and so does a name that is taken", "[app][packs][hostile]")
{
    Place there;
    auto pack = smallPack();
    pack.exercises.push_back({"second-one.toml", exercise("second-one") + "odd = 1\n"});
    there.write("pack.zip", transfer::zipOf(pack));
    CHECK(there.refused("pack.zip") == PackTrouble::Faulty);
    there.write("ours/mirror.toml", exercise("mirror"));
    CHECK(there.refused("ours") == PackTrouble::Faulty);
    there.write("decks/daily-question.toml",
                "id = \"daily-question\"\ntitle = \"D\"\n[[card]]\nid = \"a\"\ntext = \"A\"\n");
    CHECK(there.refused("decks") == PackTrouble::Faulty);

    there.write("data/exercises/first-one.toml", exercise("first-one"));
    there.write("other.zip", transfer::zipOf(smallPack()));
    const auto taken = takeIn(there.data, there.folder / "other.zip");
    REQUIRE(std::holds_alternative<PackRefusal>(taken));
    CHECK(std::get<PackRefusal>(taken).trouble == PackTrouble::IsThere);
    CHECK(std::get<PackRefusal>(taken).name == "first-one.toml");
    CHECK(there.read("data/exercises/first-one.toml") == exercise("first-one")); // theirs, untouched
    CHECK_FALSE(fs::exists(there.data / "decks"));
}

TEST_CASE("where only a part of a pack can be written, none of it is", "[app][packs]")
{
    Place there;
    there.write("data/exercises", "a file in the place of the folder");
    there.write("pack.zip", transfer::zipOf(smallPack()));
    CHECK_THROWS_AS(takeIn(there.data, there.folder / "pack.zip"), Error);
    CHECK_FALSE(fs::exists(there.data / "decks"));
    CHECK(there.read("data/exercises") == "a file in the place of the folder");
}

TEST_CASE("a copy of an exercise is the same under another name, with its licence", "[app][packs]")
{
    Place there;
    const auto made = copyExercise(there.data, "mirror", "our-mirror", "Our mirror");
    REQUIRE(made.outcome == CopyOutcome::Done);
    const auto text = there.read("data/exercises/our-mirror.toml");
    CHECK(text.starts_with("# SPDX-FileCopyrightText: 2026 The Inglenook authors\n"));
    CHECK(text.find("CC-BY-SA-4.0") != std::string::npos);
    const auto shelf = loadExerciseShelf(there.data);
    CHECK(shelf.faults.empty());
    const auto* copy = shelf.catalogue.find("our-mirror");
    REQUIRE(copy != nullptr);
    CHECK(copy->title == "Our mirror");
    CHECK_FALSE(copy->isOurs);
    CHECK(copy->steps.size() == shelf.catalogue.find("mirror")->steps.size());

    CHECK(copyExercise(there.data, "our-mirror", "third-mirror", {}).outcome == CopyOutcome::Done);
    CHECK(copyExercise(there.data, "none", "new-one", {}).outcome == CopyOutcome::NoSuchExercise);
    CHECK(copyExercise(there.data, "mirror", "our-mirror", {}).outcome == CopyOutcome::IsThere);
    CHECK(copyExercise(there.data, "mirror", "apology", {}).outcome == CopyOutcome::IsThere);
    CHECK(copyExercise(there.data, "mirror", "../out", {}).outcome == CopyOutcome::BadId);
    CHECK(copyExercise(there.data, "mirror", "Mine", {}).outcome == CopyOutcome::BadId);
    CHECK(copyExercise(there.data, "mirror", "mine", std::string(41, 'x')).outcome == CopyOutcome::BadTitle);
    CHECK_FALSE(fs::exists(there.folder / "out.toml"));
}

TEST_CASE("one of their own is taken out with its worked example, and nothing else", "[app][packs]")
{
    Place there;
    auto pack = smallPack();
    pack.examples.push_back({"first-one.toml", kExample});
    there.write("pack.zip", transfer::zipOf(pack));
    REQUIRE(std::holds_alternative<TakenIn>(takeIn(there.data, there.folder / "pack.zip")));
    CHECK_FALSE(takeOut(there.data, "mirror"));
    CHECK_FALSE(takeOut(there.data, "../exercises/first-one"));
    CHECK(takeOut(there.data, "first-one"));
    CHECK_FALSE(fs::exists(there.data / "exercises" / "first-one.toml"));
    CHECK_FALSE(fs::exists(there.data / "examples" / "first-one.toml"));
    CHECK(fs::exists(there.data / "decks" / "small.toml"));
    CHECK_FALSE(takeOut(there.data, "first-one"));
}
