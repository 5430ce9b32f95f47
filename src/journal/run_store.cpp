// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/run_store.h"

#include "base/error.h"
#include "journal/commit_keeper.h"
#include "journal/deck_store.h"
#include "journal/entry_store.h"
#include "journal/row.h"
#include "journal/stamps.h"
#include "journal/tombstones.h"

namespace inglenook::journal {
namespace {

constexpr std::size_t kIdSize = 16;

std::vector<std::uint8_t> bytesOf(const std::vector<MemberId>& members)
{
    std::vector<std::uint8_t> bytes;
    for (const auto& member : members)
        bytes.insert(bytes.end(), member.uuid.bytes.begin(), member.uuid.bytes.end());
    return bytes;
}

std::vector<MemberId> membersOf(std::span<const std::uint8_t> bytes)
{
    std::vector<MemberId> members;
    for (; bytes.size() >= kIdSize; bytes = bytes.subspan(kIdSize)) {
        MemberId member;
        std::copy_n(bytes.begin(), kIdSize, member.uuid.bytes.begin());
        members.push_back(member);
    }
    return members;
}

SavedRun readRun(const vault::Statement& row)
{
    SavedRun run;
    run.id = readId<RunId>(row, 0);
    run.changed = timeOf(row.integer(1));
    run.exercise = row.text(2);
    run.exerciseTitle = row.text(3);
    run.participants = membersOf(row.blob(4));
    run.started = Timestamp{row.integer(5)};
    run.state = row.text(6);
    return run;
}

} // namespace

RunStore::RunStore(vault::Database& database, Stamps& stamps, EntryStore& entries, DeckStore& decks,
                   CommitKeeper& commits, IdSource& ids, const Clock& clock)
    : m_database{database},
      m_stamps{stamps},
      m_entries{entries},
      m_decks{decks},
      m_commits{commits},
      m_ids{ids},
      m_clock{clock}
{
}

RunId RunStore::begin(const std::string& exercise, const std::string& title, const std::vector<MemberId>& participants,
                      const std::string& state)
{
    if (participants.empty() || participants.size() > 2)
        throw Error{ErrorCode::InvalidInput, "an exercise is done by one or two"};
    const auto id = m_ids.make<RunId>();
    vault::Transaction transaction{m_database};
    auto insert = m_database.prepare("INSERT INTO runs (id, changed, exercise, title, participants, started, state) "
                                     "VALUES (?, ?, ?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    insert.bind(2, m_stamps.next())
        .bind(3, exercise)
        .bind(4, title)
        .bind(5, std::span<const std::uint8_t>{bytesOf(participants)})
        .bind(6, m_clock.now().ms)
        .bind(7, state)
        .run();
    transaction.commit();
    return id;
}

void RunStore::save(const RunId& id, const std::string& state, std::span<const exercises::DrawnCard> drawn)
{
    vault::Transaction transaction{m_database};
    m_decks.recordDrawn(drawn);
    auto update = m_database.prepare("UPDATE runs SET changed = ?, state = ? WHERE id = ?");
    update.bind(1, m_stamps.next()).bind(2, state);
    bindId(update, 3, id);
    update.run();
    transaction.commit();
}

std::vector<SavedRun> RunStore::unfinished() const
{
    auto query = m_database.prepare(
        "SELECT id, changed, exercise, title, participants, started, state FROM runs ORDER BY changed DESC");
    std::vector<SavedRun> runs;
    while (query.step())
        runs.push_back(readRun(query));
    return runs;
}

std::optional<SavedRun> RunStore::find(const RunId& id) const
{
    auto query =
        m_database.prepare("SELECT id, changed, exercise, title, participants, started, state FROM runs WHERE id = ?");
    bindId(query, 1, id);
    return query.step() ? std::optional{readRun(query)} : std::nullopt;
}

void RunStore::remove(const RunId& id)
{
    auto statement = m_database.prepare("DELETE FROM runs WHERE id = ?");
    bindId(statement, 1, id);
    statement.run();
}

void RunStore::recordBeginning(const SavedRun& run, const MemberId& first)
{
    if (run.participants.size() != 2)
        return;
    const auto& second = run.participants[0] == first ? run.participants[1] : run.participants[0];
    // Who began, not what they did: this stays also when nothing of the exercise is kept.
    auto insert =
        m_database.prepare("INSERT INTO beginnings (id, changed, first, second, finished) VALUES (?, ?, ?, ?, ?)");
    bindId(insert, 1, run.id);
    insert.bind(2, m_stamps.next());
    bindId(insert, 3, first);
    bindId(insert, 4, second);
    insert.bind(5, m_clock.now().ms).run();
}

std::optional<EntryId> RunStore::finish(const RunId& id, const exercises::Transcript& transcript,
                                        const MemberId& firstSpeaker)
{
    vault::Transaction transaction{m_database};
    const auto run = find(id);
    if (!run)
        throw Error{ErrorCode::NotFound, "there is no such exercise under way"};
    remove(id);
    recordBeginning(*run, firstSpeaker);
    std::optional<EntryId> entry;
    EntryContent content;
    content.text = transcript.markdown();
    if (content.text.empty()) {
        bury(m_database, m_stamps, "run", id);
    } else {
        content.title = transcript.title;
        content.feelings = transcript.feelings();
        content.created = m_clock.localNow();
        std::vector<std::string> members;
        for (const auto& member : run->participants)
            members.push_back(member.toString());
        entry = EntryId{id.uuid};
        const auto author = run->participants.size() == 1 ? std::optional{run->participants[0]} : std::nullopt;
        m_entries.addAs(*entry, content, author, run->exercise, transcript.answersJson(members));
    }
    m_commits.keep(transcript, run->participants, entry);
    transaction.commit();
    return entry;
}

void RunStore::discard(const RunId& id)
{
    vault::Transaction transaction{m_database};
    remove(id);
    if (m_database.changes() > 0)
        bury(m_database, m_stamps, "run", id);
    transaction.commit();
}

Beginnings RunStore::beginnings(const MemberId& first, const MemberId& second) const
{
    auto query = m_database.prepare("SELECT first FROM beginnings WHERE (first = ?1 AND second = ?2) "
                                    "OR (first = ?2 AND second = ?1) ORDER BY finished DESC, changed DESC");
    bindId(query, 1, first);
    bindId(query, 2, second);
    Beginnings beginnings;
    while (query.step()) {
        const auto who = readId<MemberId>(query, 0);
        if (!beginnings.last)
            beginnings.last = who;
        ++(who == first ? beginnings.first : beginnings.second);
    }
    return beginnings;
}

} // namespace inglenook::journal
