// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/promise_store.h"

#include "journal/checked_words.h"
#include "journal/row.h"
#include "journal/row_times.h"
#include "journal/stamps.h"
#include "journal/tombstones.h"

namespace inglenook::journal {
namespace {

constexpr const char* kWrong = "a promise has no words, or more than 400 characters";
constexpr std::string_view kSelect = "SELECT id, by_member, to_member, what, due, made, made_offset, state, closed, "
                                     "closed_offset, entry FROM promises ";

std::string_view nameOf(Promise::State state)
{
    return state == Promise::State::Open ? "open" : state == Promise::State::Kept ? "kept" : "released";
}

Promise readPromise(const vault::Statement& row)
{
    const auto state = row.textView(7);
    Promise promise;
    promise.id = readId<PromiseId>(row, 0);
    promise.by = readOptionalId<MemberId>(row, 1);
    promise.to = readOptionalId<MemberId>(row, 2);
    promise.what = row.text(3);
    promise.due = readDay(row, 4);
    promise.made = readTime(row, 5);
    promise.state = state == "open"   ? Promise::State::Open
                    : state == "kept" ? Promise::State::Kept
                                      : Promise::State::Released;
    promise.closed = readOptionalTime(row, 8);
    promise.entry = readOptionalId<EntryId>(row, 10);
    return promise;
}

std::vector<Promise> readAll(vault::Statement query)
{
    std::vector<Promise> promises;
    while (query.step())
        promises.push_back(readPromise(query));
    return promises;
}

} // namespace

PromiseStore::PromiseStore(vault::Database& database, Stamps& stamps, IdSource& ids, const Clock& clock)
    : m_database{database},
      m_stamps{stamps},
      m_ids{ids},
      m_clock{clock}
{
}

PromiseId PromiseStore::add(const Promise& promise)
{
    const auto what = checkedWords(promise.what, kMaxPromise, kWrong);
    const auto id = m_ids.make<PromiseId>();
    vault::Transaction transaction{m_database};
    auto insert = m_database.prepare("INSERT INTO promises (id, changed, by_member, to_member, what, due, made, "
                                     "made_offset, state, entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'open', ?)");
    bindId(insert, 1, id);
    insert.bind(2, m_stamps.next());
    bindId(insert, 3, promise.by);
    bindId(insert, 4, promise.to);
    insert.bind(5, what);
    bindDay(insert, 6, promise.due);
    bindTime(insert, 7, m_clock.localNow());
    bindId(insert, 9, promise.entry);
    insert.run();
    transaction.commit();
    return id;
}

bool PromiseStore::close(const PromiseId& id, Promise::State state)
{
    vault::Transaction transaction{m_database};
    auto update = m_database.prepare("UPDATE promises SET changed = ?, state = ?, closed = ?, closed_offset = ? "
                                     "WHERE id = ? AND state = 'open'");
    update.bind(1, m_stamps.next()).bind(2, nameOf(state));
    bindTime(update, 3, m_clock.localNow());
    bindId(update, 5, id);
    update.run();
    const bool done = m_database.changes() > 0;
    transaction.commit();
    return done;
}

bool PromiseStore::keep(const PromiseId& id)
{
    return close(id, Promise::State::Kept);
}

bool PromiseStore::release(const PromiseId& id)
{
    return close(id, Promise::State::Released);
}

bool PromiseStore::reopen(const PromiseId& id)
{
    vault::Transaction transaction{m_database};
    auto update = m_database.prepare("UPDATE promises SET changed = ?, state = 'open', closed = NULL, "
                                     "closed_offset = NULL WHERE id = ? AND state <> 'open'");
    update.bind(1, m_stamps.next());
    bindId(update, 2, id);
    update.run();
    const bool done = m_database.changes() > 0;
    transaction.commit();
    return done;
}

bool PromiseStore::renegotiate(const PromiseId& id, std::string_view what, std::optional<Date> due,
                               std::string_view why)
{
    const auto words = checkedWords(what, kMaxPromise, kWrong);
    const auto reason = checkedWords(why, kMaxPromise, "a reason has more than 400 characters", MayBeEmpty::Yes);
    vault::Transaction transaction{m_database};
    const auto before = find(id);
    if (!before || before->state != Promise::State::Open)
        return false;
    auto insert = m_database.prepare("INSERT INTO promise_changes (id, changed, promise, what, due, why, made, "
                                     "made_offset) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, std::span<const std::uint8_t>{m_ids.next().bytes}).bind(2, m_stamps.next());
    bindId(insert, 3, id);
    insert.bind(4, before->what);
    bindDay(insert, 5, before->due);
    insert.bind(6, reason);
    bindTime(insert, 7, m_clock.localNow());
    insert.run();
    auto update = m_database.prepare("UPDATE promises SET changed = ?, what = ?, due = ? WHERE id = ?");
    update.bind(1, m_stamps.next()).bind(2, words);
    bindDay(update, 3, due);
    bindId(update, 4, id);
    update.run();
    transaction.commit();
    return true;
}

void PromiseStore::remove(const PromiseId& id)
{
    vault::Transaction transaction{m_database};
    auto statement = m_database.prepare("DELETE FROM promises WHERE id = ?");
    bindId(statement, 1, id);
    statement.run();
    if (m_database.changes() > 0)
        bury(m_database, m_stamps, "promise", id);
    transaction.commit();
}

std::optional<Promise> PromiseStore::find(const PromiseId& id) const
{
    auto query = m_database.prepare(std::string{kSelect} + "WHERE id = ?");
    bindId(query, 1, id);
    return query.step() ? std::optional{readPromise(query)} : std::nullopt;
}

std::vector<Promise> PromiseStore::open(int limit) const
{
    auto query =
        m_database.prepare(std::string{kSelect} + "WHERE state = 'open' ORDER BY due IS NULL, due, id LIMIT ?");
    query.bind(1, limit);
    return readAll(std::move(query));
}

std::vector<Promise> PromiseStore::closed(int limit) const
{
    auto query =
        m_database.prepare(std::string{kSelect} + "WHERE state <> 'open' ORDER BY closed DESC, id DESC LIMIT ?");
    query.bind(1, limit);
    return readAll(std::move(query));
}

std::vector<PromiseChange> PromiseStore::history(const PromiseId& id) const
{
    auto query = m_database.prepare("SELECT what, due, why, made, made_offset FROM promise_changes WHERE promise = ? "
                                    "ORDER BY id");
    bindId(query, 1, id);
    std::vector<PromiseChange> changes;
    while (query.step())
        changes.push_back({query.text(0), readDay(query, 1), query.text(2), readTime(query, 3)});
    return changes;
}

} // namespace inglenook::journal
