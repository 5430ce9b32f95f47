// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copy_keeper.h"

#include "app/journal_fixture.h"
#include "support/catch.h"
#include "vault/sealed_file.h"

#include <fstream>
#include <future>

using namespace inglenook;
using app::CopyReport;
using transfer::CopyOutcome;
namespace fs = std::filesystem;

namespace {

struct KeeperFixture : test::JournalFixture {
    app::VaultOpener opener{clock, ids};
    transfer::CopyRules rules;

    std::unique_ptr<vault::SealedFile> closed(const std::string& text)
    {
        const auto workspace = openWorkspace();
        journal::EntryContent content;
        content.text = text;
        (void)workspace->journal().entries().add(content, workspace->journal().me().id);
        auto closing = workspace->close();
        CHECK_FALSE(closing.trouble);
        return std::move(closing.file);
    }
    CopyReport keep(std::unique_ptr<vault::SealedFile> journal)
    {
        std::promise<CopyReport> promise;
        opener.copies().keep(std::move(journal), rules,
                             [&promise](const CopyReport& report) { promise.set_value(report); });
        return promise.get_future().get();
    }
    [[nodiscard]] std::size_t copies() const
    {
        std::error_code none;
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator{folder / "Inglenook copies", none}, fs::directory_iterator{}));
    }
};

} // namespace

TEST_CASE("a closed journal is copied on a thread and is free when that is said", "[app][copies]")
{
    KeeperFixture fixture;
    const auto report = fixture.keep(fixture.closed("by the fire"));
    CHECK(report.outcome == CopyOutcome::Made);
    CHECK(report.journal == fixture.file);
    CHECK_FALSE(report.trouble);
    CHECK(fixture.copies() == 1);
    CHECK(fixture.openVault() != nullptr);
}

TEST_CASE("opening and closing without a word makes no second copy", "[app][copies]")
{
    KeeperFixture fixture;
    REQUIRE(fixture.keep(fixture.closed("once")).outcome == CopyOutcome::Made);
    auto closing = fixture.openWorkspace()->close();
    CHECK(fixture.keep(std::move(closing.file)).outcome == CopyOutcome::Unchanged);
    CHECK(fixture.copies() == 1);
}

TEST_CASE("what went wrong with a copy is told", "[app][copies]")
{
    KeeperFixture fixture;
    fixture.rules.folder = fixture.folder / "file";
    std::ofstream{fixture.rules.folder} << "in the way";
    CHECK(fixture.keep(fixture.closed("words")).trouble);
    fixture.rules.folder.clear();
    auto sealed = fixture.closed("more");
    {
        std::fstream file{fixture.file, std::ios::binary | std::ios::in | std::ios::out};
        file.seekp(5 * 4096 + 3);
        file.put('x');
    }
    CHECK(fixture.keep(std::move(sealed)).trouble == ErrorCode::VaultDamaged);
    CHECK(fixture.copies() == 0);
}

TEST_CASE("whoever opens a journal again does not wait for its copy and is not refused", "[app][copies]")
{
    KeeperFixture fixture;
    for (int i = 0; i < 10; ++i) {
        fixture.opener.copies().keep(fixture.closed("words " + std::to_string(i)), fixture.rules, {});
        test::Answer answer;
        REQUIRE(fixture.opener.open(fixture.file, test::alexAlone().front().passphrase.clone(), answer.callback()));
        auto result = answer.get();
        REQUIRE(std::holds_alternative<std::unique_ptr<vault::Vault>>(result));
    }
    const auto copies = fixture.copies();
    CHECK(fixture.keep(fixture.closed("last")).outcome == CopyOutcome::Made);
    CHECK(fixture.copies() <= copies + 1);
}

TEST_CASE("an end of the program waits for the copy", "[app][copies]")
{
    std::optional<CopyReport> told;
    KeeperFixture fixture;
    auto sealed = fixture.closed("words");
    {
        app::CopyKeeper keeper{fixture.clock};
        keeper.keep(std::move(sealed), fixture.rules, [&told](const CopyReport& report) { told = report; });
    }
    REQUIRE(told);
    CHECK(told->outcome == CopyOutcome::Made);
    CHECK(fixture.copies() == 1);
}
