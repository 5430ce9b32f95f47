// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/recording_storage.h"
#include "support/vault_fixture.h"

#include "base/error.h"
#include "vault/geometry.h"

#include <algorithm>
#include <optional>

using namespace inglenook;
using namespace inglenook::test;
using vault::Refusal;

namespace {

constexpr std::int64_t kNotesInFile = 10;
constexpr std::int64_t kNotes = 25;

/// File and log of a journal as a kill in mid-session leaves them, and how long the log was after each note.
struct KilledSession {
    KilledSession()
    {
        const TemporaryFolder lived;
        const auto vault = createVault(lived.journal());
        auto& database = vault->database();
        database.execute(kNoteSchema);
        for (std::int64_t id = 1; id <= kNotesInFile; ++id)
            addNote(database, id);
        database.checkpoint();
        for (auto id = kNotesInFile + 1; id <= kNotes; ++id) {
            addNote(database, id);
            framesAfter.push_back(database.pendingLogFrames());
        }
        main = readFile(lived.journal());
        log = readFile(logOf(lived.journal()));
    }

    [[nodiscard]] std::int64_t frames() const { return framesAfter.back(); }
    /// Notes that are whole when the log ends before this frame.
    [[nodiscard]] std::int64_t notesBefore(std::int64_t frame) const
    {
        return kNotesInFile + std::count_if(framesAfter.begin(), framesAfter.end(),
                                            [&](std::int64_t after) { return after <= frame; });
    }

    FileBytes main;
    FileBytes log;
    std::vector<std::int64_t> framesAfter;
};

const KilledSession& session()
{
    static const KilledSession killed;
    return killed;
}

/// What a person finds: how many whole notes, or a refusal.
struct Found {
    std::int64_t notes = -1;
    std::optional<Refusal> refusal;
    bool auditOk = false;
};

Found reopen(const FileBytes& main, const FileBytes& log)
{
    const TemporaryFolder folder;
    writeFile(folder.journal(), main);
    writeFile(logOf(folder.journal()), log);
    const auto result = vault::Vault::open(folder.journal(), secret(kPassphrase));
    if (const auto* refusal = std::get_if<Refusal>(&result)) {
        CHECK((readFile(folder.journal()) == main)); // nothing was written
        CHECK((readFile(logOf(folder.journal())) == log));
        return {-1, *refusal, false};
    }
    auto& vault = *std::get<0>(result);
    const auto notes = wholeNotes(vault.database());
    return {notes, std::nullopt, vault.audit().ok()};
}

FileBytes garbled(FileBytes bytes, std::size_t at, std::size_t size)
{
    for (std::size_t i = at; i < std::min(at + size, bytes.size()); ++i)
        bytes[i] ^= static_cast<std::uint8_t>(0x5A + i % 7);
    return bytes;
}

} // namespace

TEST_CASE("a killed session is whole after reopening", "[crash]")
{
    const auto found = reopen(session().main, session().log);
    CHECK(found.notes == kNotes);
    CHECK(found.auditOk);
}

TEST_CASE("a log that is cut anywhere gives back every note before the cut", "[crash][trap-3]")
{
    const auto step = session().log.size() / 90 + 1;
    for (std::size_t size = 0; size < session().log.size(); size += step) {
        auto cut = session().log;
        cut.resize(size);
        const auto found = reopen(session().main, cut);
        INFO("cut at " << size);
        CHECK(found.notes == session().notesBefore(vault::framesInLog(static_cast<std::int64_t>(size))));
        CHECK(found.auditOk);
    }
}

TEST_CASE("a garbled frame before the log's mark is damage", "[crash][trap-3]")
{
    for (std::int64_t frame = 0; frame < session().frames(); ++frame) {
        const auto start = static_cast<std::size_t>(vault::frameOffset(frame));
        INFO("frame " << frame);
        CHECK(reopen(session().main, garbled(session().log, start + static_cast<std::size_t>(frame * 37 % 4100), 7))
                  .refusal == Refusal::Damaged);
    }
}

TEST_CASE("without its mark, a garbled frame ends the log, or is damage when later commits prove that it was safe",
          "[crash]")
{
    const auto& after = session().framesAfter;
    auto log = session().log;
    log.resize(log.size() - vault::kMarkSize); // which the power cut took
    for (std::int64_t frame = 0; frame < session().frames(); ++frame) {
        const auto start = static_cast<std::size_t>(vault::frameOffset(frame));
        const auto found =
            reopen(session().main, garbled(log, start + static_cast<std::size_t>(frame * 37 % 4100), 512));
        // The first commit that ends behind the frame, and whether anything was written after it.
        const auto commit = std::find_if(after.begin(), after.end(), [&](std::int64_t end) { return end - 1 > frame; });
        const bool isProven = commit != after.end() && *commit < session().frames();
        INFO("frame " << frame);
        if (isProven) {
            CHECK(found.refusal == Refusal::Damaged);
        } else {
            // A garbled sector may reach into the next frame, but not beyond the last commit.
            CHECK(found.notes == session().notesBefore(frame));
            CHECK(found.auditOk);
        }
    }
}

TEST_CASE("a damaged log header is damage while the log holds what the file does not", "[crash]")
{
    for (const std::size_t at : {std::size_t{0}, std::size_t{20}, std::size_t{40}, std::size_t{71}})
        CHECK(reopen(session().main, garbled(session().log, at, 1)).refusal == Refusal::Damaged);
}

TEST_CASE("a damaged log header does not matter when the file holds everything", "[crash]")
{
    const TemporaryFolder folder;
    writeFile(folder.journal(), session().main);
    writeFile(logOf(folder.journal()), session().log);
    RecordingStorage storage; // on which a crash comes just before the log would be emptied
    storage.fault = [](Operation operation, Role role) {
        return operation == Operation::Truncate && role == Role::Log ? SQLITE_IOERR_TRUNCATE : SQLITE_OK;
    };
    const auto vault = std::get<0>(vault::Vault::open(folder.journal(), secret(kPassphrase), storage));
    const auto found = reopen(readFile(folder.journal()), garbled(readFile(logOf(folder.journal())), 5, 30));
    CHECK(found.notes == kNotes);
    CHECK(found.auditOk);
}

TEST_CASE("a log of another vault is no part of this one", "[crash]")
{
    const TemporaryFolder other;
    const auto vault = createVault(other.journal());
    vault->database().execute(kNoteSchema);
    addNote(vault->database(), 1);
    const auto found = reopen(session().main, readFile(logOf(other.journal())));
    CHECK(found.notes == kNotesInFile);
    CHECK(found.auditOk);
}

TEST_CASE("a flipped bit in a page that the log replaces does not matter, any other is damage", "[crash]")
{
    const auto pages = (session().main.size() - 8192) / 4096;
    for (std::size_t page = 0; page < pages; ++page) {
        const auto found = reopen(garbled(session().main, 8192 + page * 4096 + 100, 1), session().log);
        INFO("page " << page + 1);
        if (found.refusal)
            CHECK(found.refusal == Refusal::Damaged);
        else
            CHECK((!found.auditOk || found.notes == kNotes));
    }
}

TEST_CASE("after a torn log new notes are as safe as ever", "[crash]")
{
    const TemporaryFolder folder;
    writeFile(folder.journal(), session().main);
    auto torn = session().log;
    torn.resize(torn.size() - 2000);
    writeFile(logOf(folder.journal()), torn);
    auto vault = openVault(folder.journal());
    const auto notes = wholeNotes(vault->database());
    CHECK(notes == kNotes - 1);
    addNote(vault->database(), notes + 1);
    addNote(vault->database(), notes + 2);
    const auto again = reopen(readFile(folder.journal()), readFile(logOf(folder.journal())));
    CHECK(again.notes == notes + 2);
    CHECK(again.auditOk);
}

TEST_CASE("a frame that is damaged while it is in use is said and never shown", "[crash]")
{
    const TemporaryFolder folder;
    const auto vault = createVault(folder.journal());
    auto& database = vault->database();
    database.execute(kNoteSchema);
    {
        vault::Transaction transaction{database};
        for (std::int64_t id = 1; id <= 200; ++id)
            addNote(database, id);
        transaction.commit();
    }
    // Another program writes over the log while the journal is open, and SQLite has to read it again.
    const auto log = readFile(logOf(folder.journal()));
    writeFile(logOf(folder.journal()), garbled(log, static_cast<std::size_t>(vault::frameOffset(3)), log.size()));
    database.execute("PRAGMA cache_size=1; PRAGMA shrink_memory");
    CHECK(vault->audit().damagedLogFrames > 0);
    CHECK_FALSE(vault->audit().integrityOk);
    try {
        static_cast<void>(wholeNotes(database));
        FAIL("damaged frames were shown");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::VaultDamaged);
    }
}

TEST_CASE("a long text with a damaged frame in it is never shown with a hole", "[crash]")
{
    const TemporaryFolder folder;
    const auto vault = createVault(folder.journal());
    auto& database = vault->database();
    const std::string text(20000, 'x');
    database.execute("CREATE TABLE long(text TEXT)");
    database.prepare("INSERT INTO long VALUES(?)").bind(1, text).run();
    const auto log = readFile(logOf(folder.journal()));
    int refused = 0;
    for (std::int64_t frame = 0; frame < database.pendingLogFrames(); ++frame) {
        writeFile(logOf(folder.journal()), garbled(log, static_cast<std::size_t>(vault::frameOffset(frame)) + 2000, 1));
        database.execute("PRAGMA shrink_memory"); // so that the pages are read again
        try {
            auto query = database.prepare("SELECT text FROM long");
            const bool hasRow = query.step();
            const bool isWhole = hasRow && query.textView(0) == text;
            CHECK(isWhole);
        } catch (const Error& error) {
            ++refused;
            CHECK(error.code() == ErrorCode::VaultDamaged);
        }
    }
    CHECK(refused >= 5);
}
