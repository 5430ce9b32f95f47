// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vault_fixture.h"

#include "vault/geometry.h"

#include <optional>

using namespace inglenook;
using namespace inglenook::test;
using vault::Refusal;

namespace {

/// File and log as they lie on the disk at one moment, while the journal is open.
struct Moment {
    FileBytes file;
    FileBytes log;
};

Moment momentOf(const fs::path& journal)
{
    return {readFile(journal), readFile(logOf(journal))};
}

/// Two sessions with one journal: in each, notes are changed that the other one changes too, so that a mixture would
/// show.
struct TwoTimes {
    TwoTimes()
    {
        auto vault = createVault(path);
        auto& database = vault->database();
        database.execute("CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT");
        for (int id = 1; id <= kNotes; ++id)
            write(database, id, "first");
        database.checkpoint();
        write(database, 3, "second");
        write(database, 30, "second");
        before = momentOf(path);
        database.checkpoint();
        write(database, 30, "third");
        write(database, 55, "third");
        after = momentOf(path);
        vault->close();
        closed = readFile(path);
    }

    static void write(vault::Database& database, int id, const std::string& text)
    {
        const auto row = text + std::string(700, '.');
        database.prepare("REPLACE INTO note VALUES(?, ?)").bind(1, id).bind(2, row).run();
    }

    static constexpr int kNotes = 60;
    TemporaryFolder folder;
    fs::path path = folder.journal();
    Moment before;
    Moment after;
    FileBytes closed;
};

/// The first words of notes 3, 30 and 55, or why they could not be had.
struct Answer {
    std::string words;
    std::optional<Refusal> refusal;
};

Answer ask(const TwoTimes& times, const FileBytes& file, const FileBytes& log)
{
    writeFile(times.path, file);
    writeFile(logOf(times.path), log);
    auto result = vault::Vault::open(times.path, secret(kPassphrase));
    if (const auto* refusal = std::get_if<Refusal>(&result)) {
        CHECK((readFile(times.path) == file)); // nothing was written
        CHECK((readFile(logOf(times.path)) == log));
        return {{}, *refusal};
    }
    auto& vault = *std::get<0>(result);
    Answer answer;
    auto query = vault.database().prepare("SELECT text FROM note WHERE id IN (3, 30, 55) ORDER BY id");
    while (query.step())
        answer.words += query.text(0).substr(0, query.text(0).find('.')) + ' ';
    query.reset();
    CHECK(vault.audit().ok());
    return answer;
}

} // namespace

TEST_CASE("a log goes with the file that it was written beside", "[vault][foreign-log]")
{
    const TwoTimes times;
    CHECK(ask(times, times.before.file, times.before.log).words == "second second first ");
    CHECK(ask(times, times.after.file, times.after.log).words == "second third third ");
    CHECK(ask(times, times.closed, {}).words == "second third third ");
}

TEST_CASE("the log of an earlier time beside a file is damage, not a mixture of both", "[vault][foreign-log]")
{
    const TwoTimes times;
    CHECK(ask(times, times.closed, times.before.log).refusal == Refusal::Damaged);
}

TEST_CASE("the log of a later time beside an older file is damage, not a mixture of both", "[vault][foreign-log]")
{
    const TwoTimes times;
    CHECK(ask(times, times.before.file, times.after.log).refusal == Refusal::Damaged);
}

TEST_CASE("a log that was moved into the file already does no harm", "[vault][foreign-log]")
{
    const TwoTimes times;
    CHECK(ask(times, times.closed, times.after.log).words == "second third third ");
    CHECK(ask(times, times.after.file, times.before.log).words == "second second first ");
}

TEST_CASE("copies that went apart don't take each other's log", "[vault][foreign-log]")
{
    const TwoTimes times;
    const auto goOn = [&](int id, const std::string& text) {
        writeFile(times.path, times.closed);
        fs::remove(logOf(times.path));
        const auto vault = openVault(times.path);
        TwoTimes::write(vault->database(), id, text);
        auto open = momentOf(times.path);
        vault->close();
        return std::pair{open, readFile(times.path)};
    };
    const auto [mine, mineClosed] = goOn(3, "mine");
    const auto [yours, yoursClosed] = goOn(55, "yours");
    CHECK(ask(times, yoursClosed, mine.log).refusal == Refusal::Damaged);
    CHECK(ask(times, mineClosed, yours.log).refusal == Refusal::Damaged);
    // Both began from this one, so that each log makes one whole and true state of it.
    CHECK(ask(times, times.closed, mine.log).words == "mine third third ");
    CHECK(ask(times, times.closed, yours.log).words == "second third yours ");
}

TEST_CASE("frames of another log of the same journal end a log, or are damage", "[vault][foreign-log]")
{
    const TwoTimes times;
    auto mixed = times.after.log;
    REQUIRE(times.before.log.size() > vault::kSealedLogHeaderSize + vault::kSealedFrameSize);
    const auto at = static_cast<std::ptrdiff_t>(vault::frameOffset(0));
    std::copy_n(times.before.log.begin() + at, vault::kSealedFrameSize, mixed.begin() + at);
    CHECK(ask(times, times.after.file, mixed).refusal == Refusal::Damaged);
}

TEST_CASE("every checkpoint leaves the file in a state of its own", "[vault][foreign-log]")
{
    const TemporaryFolder folder;
    const auto state = [&] {
        const auto bytes = readFile(folder.journal());
        const auto end = bytes.begin() + vault::kPagesStart + static_cast<std::ptrdiff_t>(vault::kPageSize);
        return FileBytes{end - static_cast<std::ptrdiff_t>(vault::kNonceSize),
                         end - static_cast<std::ptrdiff_t>(vault::kNonceSize) + 8};
    };
    auto vault = createVault(folder.journal());
    vault->database().execute("CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
    TwoTimes::write(vault->database(), 1, "one");
    vault->database().checkpoint();
    auto last = state();
    for (int i = 0; i < 4; ++i) {
        TwoTimes::write(vault->database(), 1, "same page " + std::to_string(i));
        if (i % 2 == 0) {
            vault->database().checkpoint();
        } else { // also when nobody closes it in words
            vault.reset();
            vault = openVault(folder.journal());
        }
        CHECK(state() != last);
        last = state();
    }
    // Without a change there is nothing to move, and the file stays as it is.
    vault->close();
    openVault(folder.journal())->close();
    CHECK(state() == last);
}
