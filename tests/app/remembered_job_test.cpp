// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remembered_job.h"

#include "app/journal_fixture.h"
#include "journal/record_tables.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <future>
#include <iterator>

using namespace inglenook;
using app::RememberedJob;
using test::secret;

namespace {

struct MineAndOurs : test::TwoJournalsFixture {
    RememberedJob job{clock, keeper};

    [[nodiscard]] RememberedJob::Result remember(const std::filesystem::path& which, std::string_view passphrase)
    {
        std::promise<RememberedJob::Result> told;
        auto answer = told.get_future();
        REQUIRE(job.remember(which, secret(passphrase), [&](auto result) { told.set_value(std::move(result)); }));
        return answer.get();
    }
    [[nodiscard]] RememberedJob::Result open(journal::RememberedJournal remembered,
                                             std::vector<std::filesystem::path> elsewhere = {})
    {
        std::promise<RememberedJob::Result> told;
        auto answer = told.get_future();
        REQUIRE(job.open(std::move(remembered), std::move(elsewhere),
                         [&](auto result) { told.set_value(std::move(result)); }));
        return answer.get();
    }
    /// As it is stored in the personal journal, and read from it after that was closed and opened again.
    [[nodiscard]] journal::RememberedJournal kept()
    {
        auto result = remember(ours, "a seat");
        auto& opened = std::get<RememberedJob::Opened>(result);
        app::rememberedOf(*openWorkspace(), clock).set(opened.remembered);
        opened.vault->close();
        auto found = app::rememberedOf(*openWorkspace(), clock).find();
        REQUIRE(found);
        return std::move(*found);
    }
};

app::Refusal refusalOf(const RememberedJob::Result& result)
{
    REQUIRE(std::holds_alternative<app::Refusal>(result));
    return std::get<app::Refusal>(result);
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

} // namespace

TEST_CASE("what a personal journal keeps opens the shared one as the same member", "[app][remembered]")
{
    MineAndOurs two;
    auto remembered = two.kept();
    CHECK(remembered.file == two.ours);
    auto result = two.open(std::move(remembered));
    REQUIRE(std::holds_alternative<RememberedJob::Opened>(result));
    auto& opened = std::get<RememberedJob::Opened>(result);
    app::Workspace workspace{std::move(opened.vault), two.clock, two.ids};
    CHECK(workspace.journal().me().name == "Alex");
    CHECK(workspace.journal().kind() == journal::JournalKind::Shared);
}

TEST_CASE("neither file says in clear what opens the other, where it is, or that there is one", "[app][remembered]")
{
    MineAndOurs two;
    const auto remembered = two.kept();
    const auto bytes = bytesOf(two.file) + bytesOf(two.ours);
    const auto key = remembered.key.view();
    CHECK(bytes.find(std::string{key.begin(), key.end()}) == std::string::npos);
    CHECK(bytes.find("ours.nook") == std::string::npos);
    CHECK(bytes.find("remembered") == std::string::npos);
}

TEST_CASE("a shared journal that was moved is found by its id; another file in its place is not taken",
          "[app][remembered]")
{
    MineAndOurs two;
    auto remembered = two.kept();
    const auto moved = two.folder / "moved.nook";
    std::filesystem::rename(two.ours, moved);
    journal::RememberedJournal again{remembered.id, remembered.file, remembered.key.clone()};
    auto result = two.open(std::move(again), {two.file, moved});
    REQUIRE(std::holds_alternative<RememberedJob::Opened>(result));
    CHECK(std::get<RememberedJob::Opened>(result).remembered.file == moved);
    std::get<RememberedJob::Opened>(result).vault.reset();

    CHECK(refusalOf(two.open({remembered.id, remembered.file, remembered.key.clone()})) == app::Refusal::NotFound);
    std::filesystem::copy_file(two.file, two.ours);
    CHECK(refusalOf(two.open({remembered.id, remembered.file, remembered.key.clone()})) == app::Refusal::NotFound);
    result = two.open(std::move(remembered), {two.file, moved});
    REQUIRE(std::holds_alternative<RememberedJob::Opened>(result));
    CHECK(std::get<RememberedJob::Opened>(result).remembered.file == moved);
}

TEST_CASE("why a shared journal does not open is told: open elsewhere, or the member was removed", "[app][remembered]")
{
    MineAndOurs two;
    auto remembered = two.kept();
    {
        const auto sam = vault::Vault::open(two.ours, secret("the fire"));
        REQUIRE(std::holds_alternative<std::unique_ptr<vault::Vault>>(sam));
        CHECK(refusalOf(two.open({remembered.id, remembered.file, remembered.key.clone()})) == app::Refusal::Busy);
    }
    {
        auto sam = std::get<0>(vault::Vault::open(two.ours, secret("the fire")));
        app::Workspace workspace{std::move(sam), two.clock, two.ids};
        const auto key = vault::SlotKey::derive(workspace.vault().keyRecipe(), secret("the fire"));
        const auto alex = workspace.journal().memberNamed("Alex")->id;
        REQUIRE(workspace.ways().remove(key, alex) == vault::WayOutcome::Done);
    }
    CHECK(refusalOf(two.open(std::move(remembered))) == app::Refusal::WrongPassphrase);
}

TEST_CASE("a journal of one person can't be remembered, nor one without its passphrase", "[app][remembered]")
{
    MineAndOurs two;
    CHECK(refusalOf(two.remember(two.ours, "wrong")) == app::Refusal::WrongPassphrase);
    std::vector<journal::NewMember> one(1);
    one[0].name = "Noor";
    one[0].passphrase = secret("a third chair");
    const auto other = two.folder / "noor.nook";
    journal::Journal::create(other, one, crypto::kWeakTestCost, two.clock, two.ids)->close();
    CHECK(std::holds_alternative<RememberedJob::ForOne>(two.remember(other, "a third chair")));
}

TEST_CASE("what is taken away in the shared journal opens nothing any more", "[app][remembered]")
{
    MineAndOurs two;
    auto remembered = two.kept();
    {
        auto result = two.open({remembered.id, remembered.file, remembered.key.clone()});
        app::Workspace workspace{std::move(std::get<RememberedJob::Opened>(result).vault), two.clock, two.ids};
        CHECK(app::removeKeptKey(workspace, remembered));
    }
    CHECK(refusalOf(two.open(std::move(remembered))) == app::Refusal::WrongPassphrase);
}

TEST_CASE("what opens the shared journal is in no export, and comes in by no import", "[app][remembered][export]")
{
    MineAndOurs two;
    (void)two.kept();
    auto workspace = two.openWorkspace();
    auto& database = workspace->vault().database();
    const auto stored = [&] {
        auto query = database.prepare("SELECT count(*) FROM preferences WHERE key = 'remembered-journal'");
        REQUIRE(query.step());
        return query.integer(0);
    };
    REQUIRE(stored() == 1);
    const auto* table = journal::RecordTable::find("preferences");
    REQUIRE(table != nullptr);
    workspace->journal().setPreference("reminders", "on");
    int rows = 0;
    (void)journal::readRecords(database, *table, workspace->journal().me().id, [&rows](const auto& row) {
        CHECK(row.dump().find("remembered-journal") == std::string::npos);
        ++rows;
    });
    CHECK(rows > 0);
    // A file that was made to plant one.
    database.execute("DELETE FROM preferences WHERE key = 'remembered-journal'");
    const auto plant = [&](const char* key) {
        database.prepare(table->insert).bind(1, key).bind(2, 1).bind(3, "1 planted").run();
    };
    plant("remembered-journal");
    CHECK(stored() == 0);
    plant("another-one");
    CHECK(workspace->journal().preference("another-one") == "1 planted");
}
