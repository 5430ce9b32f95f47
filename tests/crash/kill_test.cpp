// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vault_fixture.h"

#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace inglenook;
using namespace inglenook::test;

namespace {

/// Writes notes for ever and reports each one through the pipe once it is committed.
[[noreturn]] void writeNotes(const fs::path& file, int report, unsigned seed)
{
    auto result = vault::Vault::open(file, secret(kPassphrase));
    auto* vault = std::get_if<std::unique_ptr<vault::Vault>>(&result);
    if (vault == nullptr)
        ::_exit(2);
    auto& database = (*vault)->database();
    std::mt19937 random{seed};
    auto last = wholeNotes(database);
    if (random() % 3 == 0)
        database.execute("PRAGMA cache_size=5");
    for (;;) {
        const auto together = random() % 6 == 0 ? 40 : 1;
        vault::Transaction transaction{database};
        for (int i = 0; i < together; ++i)
            addNote(database, ++last);
        transaction.commit();
        if (::write(report, &last, sizeof last) != sizeof last)
            ::_exit(3);
        if (random() % 8 == 0)
            database.checkpoint();
    }
}

/// Kills a writer after so many reports, wherever it is by then; gives the last note that it confirmed.
std::int64_t killWriterAfter(const fs::path& file, int reports, unsigned seed)
{
    int pipe[2] = {};
    REQUIRE(::pipe(pipe) == 0);
    const auto child = ::fork();
    if (child == 0) {
        ::close(pipe[0]);
        writeNotes(file, pipe[1], seed);
    }
    ::close(pipe[1]);
    std::int64_t last = 0;
    std::int64_t report = 0;
    const auto next = [&] { return ::read(pipe[0], &report, sizeof report) == sizeof report; };
    for (int i = 0; i < reports && next(); ++i)
        last = report;
    ::kill(child, SIGKILL);
    while (next()) // what it confirmed before the signal came
        last = report;
    ::close(pipe[0]);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    return last;
}

} // namespace

TEST_CASE("a process killed at any moment loses no confirmed note", "[crash]")
{
    const TemporaryFolder folder;
    {
        auto vault = createVault(folder.journal());
        vault->database().execute(kNoteSchema);
    }
    std::mt19937 random{30};
    for (unsigned round = 0; round < 30; ++round) {
        const auto confirmed = killWriterAfter(folder.journal(), 1 + static_cast<int>(random() % 12), round);
        INFO("round " << round);
        const auto vault = openVault(folder.journal());
        REQUIRE(wholeNotes(vault->database()) >= confirmed);
        REQUIRE(vault->audit().ok());
        if (round % 10 == 9) { // keep it small
            vault->database().execute("DELETE FROM note; INSERT INTO note_index(note_index) VALUES('delete-all')");
        }
    }
}
