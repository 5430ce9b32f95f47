// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/faults.h"
#include "crash/journal_oracle.h"
#include "crash/thoroughness.h"
#include "support/catch.h"
#include "support/disk/power_cut.h"

#include "crypto/kdf.h"
#include "journal/entry_key.h"
#include "journal/schema.h"

using namespace inglenook;
using namespace inglenook::test;

namespace {

constexpr int kEntries = 12;

MemberId alex()
{
    MemberId id;
    id.uuid.bytes[15] = 1;
    return id;
}

/// Written by SQL of its own: the stores write only what is newest.
void putOldEntry(vault::Database& database, int number, const journal::EntryContent& content)
{
    const auto key = journal::firstKeyAt(content.created.utc);
    Uuid id;
    id.bytes[15] = static_cast<std::uint8_t>(number);
    database
        .prepare("INSERT INTO entries (key, id, changed, created, offset_minutes, author, starred, title, preview, "
                 "answers, text, search_words) VALUES (?, ?, 1, ?, ?, ?, 0, ?, '', '', ?, '')")
        .bind(1, key)
        .bind(2, std::span<const std::uint8_t>{id.bytes})
        .bind(3, content.created.utc.ms)
        .bind(4, content.created.offsetMinutes)
        .bind(5, std::span<const std::uint8_t>{alex().uuid.bytes})
        .bind(6, content.title)
        .bind(7, content.text)
        .run();
    for (std::size_t i = 0; i < content.tags.size(); ++i) {
        database.prepare("INSERT OR IGNORE INTO tags (name, folded) VALUES (?1, ?1)").bind(1, content.tags[i]).run();
        database.prepare("INSERT INTO entry_tags (tag, entry, position) SELECT id, ?2, ?3 FROM tags WHERE name = ?1")
            .bind(1, content.tags[i])
            .bind(2, key)
            .bind(3, static_cast<std::int64_t>(i))
            .run();
    }
    for (const auto& feeling : content.feelings) {
        database.prepare("INSERT INTO entry_feelings (entry, position, word, family, intensity) VALUES (?, 0, ?, ?, 0)")
            .bind(1, key)
            .bind(2, feeling.word)
            .bind(3, feeling.family)
            .run();
    }
    database.prepare("INSERT INTO entry_answers (entry, position, step, kind, value) VALUES (?, 0, 'near', 'scale', 7)")
        .bind(1, key)
        .run();
}

/// A journal as a program of that schema left it.
SceneStart oldJournal(int version)
{
    SceneStart start;
    SimulatedDisk disk;
    std::vector<vault::NewSlot> slots;
    slots.push_back({alex(), crypto::SecretBytes::copyOf(WorkSession::kOldPassphrase)});
    const auto vault = vault::Vault::create(WorkSession::kFile, slots, crypto::kWeakTestCost, disk);
    auto& database = vault->database();
    journal::migrate(database, version);
    {
        vault::Transaction transaction{database};
        database.execute("INSERT INTO journal VALUES (1, x'00112233445566778899aabbccddee77', 'personal', 1, 1)");
        database.prepare("INSERT INTO members VALUES (?, 1, 'canary Alex', 'circle', 'dusk', 'left', NULL)")
            .bind(1, std::span<const std::uint8_t>{alex().uuid.bytes})
            .run();
        for (int i = 0; i < kEntries; ++i) {
            const auto entry = someEntry(i, i == 3 ? 3000 : 60);
            putOldEntry(database, i, entry);
            start.content.put(entry, "canary Alex");
        }
        transaction.commit();
    }
    vault->close();
    start.content.items["member canary Alex"] = "";
    start.content.passphrase = WorkSession::kOldPassphrase;
    start.image = disk.image();
    return start;
}

/// The first opening by this program.
void bringUpToDate(WorkSession& session)
{
    session.open();
    const auto entry = someEntry(50, 40);
    session.step(
        "add", [&] { (void)session.journal().entries().add(entry, session.journal().me().id); },
        [&](JournalContent& content) { content.put(entry, "canary Alex"); });
    session.close();
}

} // namespace

TEST_CASE("a power cut while a journal of an older schema is brought up to date loses nothing", "[crash][power]")
{
    std::size_t tried = 0;
    for (int version = 1; version < journal::kSchemaVersion; ++version) {
        const auto start = oldJournal(version);
        SimulatedDisk disk{start.image};
        WorkSession session{disk, start.content, 2};
        bringUpToDate(session);
        REQUIRE(faultOf(disk.image(), std::array{session.content()}).value_or("") == "");
        REQUIRE(plainTextIn(disk.changes()).value_or("") == "");
        const auto& changes = disk.changes();
        std::mt19937 random{static_cast<unsigned>(version)};
        for (const auto policy : kCutPolicies) {
            PowerCut power{start.image};
            std::size_t seen = 0;
            std::size_t confirmed = 0;
            for (const auto moment : sampleOf(changes.size(), 8, random)) {
                for (; seen <= moment; ++seen) {
                    power.see(changes[seen]);
                    if (changes[seen].kind == DiskChange::Kind::Mark)
                        confirmed = static_cast<std::size_t>(changes[seen].offset);
                }
                const auto& states = session.states;
                const auto allowed = Allowed{states}.subspan(confirmed, confirmed + 1 < states.size() ? 2 : 1);
                INFO("schema " << version << ", policy \"" << nameOf(policy) << "\", change " << moment << " of "
                               << changes.size());
                const auto left = power.cut(policy, static_cast<unsigned>(moment));
                REQUIRE(faultOf(left, allowed, std::mt19937{static_cast<unsigned>(moment)}).value_or("") == "");
                ++tried;
            }
        }
    }
    report("power cuts while an older journal is brought up to date", tried);
}

TEST_CASE("a disk that fails while a journal of an older schema is brought up to date changes nothing by halves",
          "[crash][fault]")
{
    const auto lasting = GENERATE(Lasting::Once, Lasting::ForEver);
    const Scene scene{"bringing an older journal up to date", bringUpToDate};
    std::size_t tried = 0;
    for (int version = 1; version < journal::kSchemaVersion; ++version) {
        const auto start = oldJournal(version);
        const auto runWith = [&](FaultCounter& counter) {
            return liveWithFault(
                scene, start, lasting, [](ErrorCode code) { return code == ErrorCode::DiskFull; },
                [&](SimulatedDisk& disk) {
                    disk.fault = [&counter](DiskCall) { return counter.fails() ? SQLITE_FULL : SQLITE_OK; };
                },
                [](SimulatedDisk& disk) { disk.fault = nullptr; });
        };
        FaultCounter none{0, Lasting::Once};
        (void)runWith(none);
        std::mt19937 random{static_cast<unsigned>(version)};
        for (const auto number : sampleOf(none.count(), 25, random)) {
            FaultCounter counter{number + 1, lasting};
            const auto outcome = runWith(counter);
            INFO("schema " << version << ", call " << number + 1 << " of " << none.count() << ", told in the step \""
                           << outcome.step << '"');
            REQUIRE(outcome.fault == "");
            tried += counter.happened() ? 1 : 0;
        }
    }
    CHECK(tried > 0);
    report(std::string{"faults while an older journal is brought up to date, "} +
               (lasting == Lasting::Once ? "once" : "for ever"),
           tried);
}
