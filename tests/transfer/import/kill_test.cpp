// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_disk.h"
#include "support/vault_fixture.h"
#include "transfer/import/import_fixture.h"

#include "base/error.h"
#include "crypto/random.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace inglenook;
using namespace inglenook::test;

namespace {

constexpr std::string_view kWords = "one passphrase";

std::unique_ptr<vault::Vault> opened(const std::filesystem::path& file)
{
    auto result = vault::Vault::open(file, crypto::SecretBytes::copyOf(kWords));
    auto* vault = std::get_if<std::unique_ptr<vault::Vault>>(&result);
    return vault == nullptr ? nullptr : std::move(*vault);
}

/// Imports, and is gone after `calls` reports of progress.
[[noreturn]] void importUntilKilled(const std::filesystem::path& file, const std::filesystem::path& chosen, int calls)
{
    const FakeClock clock;
    crypto::RandomIds ids{clock};
    const auto vault = opened(file);
    if (!vault)
        ::_exit(2);
    vault->database().execute("PRAGMA cache_size=5"); // so that much of it is on the disk by then
    journal::Journal journal{*vault, clock, ids};
    transfer::ImportRequest request;
    request.chosen = chosen;
    request.onProgress = [&calls](const transfer::ImportProgress&) {
        if (--calls == 0)
            ::kill(::getpid(), SIGKILL);
    };
    (void)transfer::importInto(vault->database(), journal, clock, request);
    ::_exit(3);
}

/// A journal with one entry that was here before.
void makeJournal(const std::filesystem::path& file)
{
    const FakeClock clock;
    crypto::RandomIds ids{clock};
    std::vector<journal::NewMember> members(1);
    members[0].name = "Alex";
    members[0].passphrase = crypto::SecretBytes::copyOf(kWords);
    auto vault = journal::Journal::create(file, members, crypto::kWeakTestCost, clock, ids);
    journal::Journal journal{*vault, clock, ids};
    journal::EntryContent content;
    content.text = "was here before";
    content.created = clock.localNow();
    (void)journal.entries().add(content, journal.me().id);
}

void writeExport(const std::filesystem::path& file, int count)
{
    std::ofstream out{file};
    out << R"({"entries":[)";
    for (int i = 0; i < count; ++i)
        out << (i == 0 ? "" : ",") << R"({"title":")" << i << R"(","body":")" << std::string(300, 'x')
            << R"(","date":"2020-08-29"})";
    out << "]}";
}

void checkAsBefore(const std::filesystem::path& file)
{
    const FakeClock clock;
    crypto::RandomIds ids{clock};
    const auto vault = opened(file);
    REQUIRE(vault);
    CHECK(vault->audit().ok());
    journal::Journal journal{*vault, clock, ids};
    const auto page = journal.entries().page({}, std::nullopt, 10);
    REQUIRE(page.entries.size() == 1);
    CHECK(page.entries[0].snippet == "was here before");
}

} // namespace

TEST_CASE("an import that is killed in the middle leaves the journal as it was", "[transfer][import][crash]")
{
    const TemporaryFolder folder;
    const auto file = folder.journal();
    makeJournal(file);
    writeExport(folder / "j.json", 6000);
    for (const int calls : {1, 3, 6}) {
        INFO("after " << calls);
        const auto child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0)
            importUntilKilled(file, folder / "j.json", calls);
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        REQUIRE(WIFSIGNALED(status));
        checkAsBefore(file);
    }
}

TEST_CASE("an import that fills the disk leaves the journal as it was, and it can be written again",
          "[transfer][import][crash]")
{
    const SmallDisk disk{3000};
    if (!disk.isThere())
        return;
    const TemporaryFolder folder;
    const auto file = disk / "journal.nook";
    makeJournal(file);
    writeExport(folder / "j.json", 6000);
    {
        const FakeClock clock;
        crypto::RandomIds ids{clock};
        const auto vault = opened(file);
        REQUIRE(vault);
        journal::Journal journal{*vault, clock, ids};
        transfer::ImportRequest request;
        request.chosen = folder / "j.json";
        try {
            (void)transfer::importInto(vault->database(), journal, clock, request);
            FAIL("there was room");
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::DiskFull);
        }
        const auto page = journal.entries().page({}, std::nullopt, 10);
        CHECK(page.entries.size() == 1);
    }
    checkAsBefore(file);
}
