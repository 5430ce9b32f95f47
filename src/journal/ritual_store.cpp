// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/ritual_store.h"

#include "journal/checked_words.h"
#include "journal/row.h"
#include "journal/row_times.h"
#include "journal/stamps.h"
#include "journal/tombstones.h"

#include <algorithm>

namespace inglenook::journal {
namespace {

constexpr std::string_view kSelect = "SELECT id, name, about, card, rule, first_day, last_day, minute, minutes, "
                                     "remind, resting, entry FROM rituals ";

void demand(bool condition, const char* what)
{
    if (!condition)
        throw Error{ErrorCode::InvalidInput, what};
}

bool isMinute(const std::optional<int>& minute, int most)
{
    return !minute || (*minute >= 0 && *minute <= most);
}

/// With its words as they are stored.
Ritual checked(Ritual ritual)
{
    ritual.name = checkedWords(singleLine(toValidUtf8(ritual.name)), kMaxRitualName,
                               "a ritual has no name, or one longer than 120 characters");
    ritual.about = checkedWords(ritual.about, kMaxRitualAbout,
                                "what belongs to a ritual is longer than 2000 characters", MayBeEmpty::Yes);
    demand(isMinute(ritual.minuteOfDay, kMinutesInDay - 1), "that is no time of the day");
    demand(ritual.minutes >= 1 && ritual.minutes <= kMinutesInDay, "a ritual takes a minute to a day");
    demand(isMinute(ritual.remindBefore, kMinutesInDay), "a reminder comes at most a day before");
    const auto again = rhythmFrom(recurrenceRule(ritual.rhythm), ritual.rhythm.first);
    demand(again.has_value(), "a ritual has no such days");
    demand(!ritual.rhythm.last || *ritual.rhythm.last >= ritual.rhythm.first, "a ritual ends before it begins");
    return ritual;
}

Ritual readRitual(const vault::Statement& row)
{
    Ritual ritual;
    ritual.id = readId<RitualId>(row, 0);
    ritual.name = row.text(1);
    ritual.about = row.text(2);
    ritual.card = row.text(3);
    const auto first = readDay(row, 5).value_or(Date{});
    // A rule of a later Inglenook is shown with its first day alone.
    ritual.rhythm = rhythmFrom(row.textView(4), first).value_or(Rhythm{});
    ritual.rhythm.first = first;
    ritual.rhythm.last = readDay(row, 6);
    if (!row.isNull(7))
        ritual.minuteOfDay = static_cast<int>(row.integer(7));
    ritual.minutes = static_cast<int>(row.integer(8));
    if (!row.isNull(9))
        ritual.remindBefore = static_cast<int>(row.integer(9));
    ritual.resting = row.integer(10) != 0;
    ritual.entry = readOptionalId<EntryId>(row, 11);
    return ritual;
}

void bindOptional(vault::Statement& statement, int parameter, const std::optional<int>& value)
{
    if (value)
        statement.bind(parameter, *value);
    else
        statement.bindNull(parameter);
}

/// Thirteen parameters, the id last.
void bindAll(vault::Statement& statement, const Ritual& ritual, Stamp stamp)
{
    statement.bind(1, stamp)
        .bind(2, ritual.name)
        .bind(3, ritual.about)
        .bind(4, ritual.card)
        .bind(5, recurrenceRule(ritual.rhythm));
    bindDay(statement, 6, ritual.rhythm.first);
    bindDay(statement, 7, ritual.rhythm.last);
    bindOptional(statement, 8, ritual.minuteOfDay);
    statement.bind(9, ritual.minutes);
    bindOptional(statement, 10, ritual.remindBefore);
    statement.bind(11, ritual.resting ? 1 : 0);
    bindId(statement, 12, ritual.entry);
    bindId(statement, 13, ritual.id);
}

} // namespace

RitualStore::RitualStore(vault::Database& database, Stamps& stamps, IdSource& ids)
    : m_database{database},
      m_stamps{stamps},
      m_ids{ids}
{
}

RitualId RitualStore::add(const Ritual& ritual)
{
    auto made = checked(ritual);
    made.id = m_ids.make<RitualId>();
    vault::Transaction transaction{m_database};
    auto insert = m_database.prepare("INSERT INTO rituals (changed, name, about, card, rule, first_day, last_day, "
                                     "minute, minutes, remind, resting, entry, id) "
                                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindAll(insert, made, m_stamps.next());
    insert.run();
    transaction.commit();
    return made.id;
}

bool RitualStore::change(const Ritual& ritual)
{
    const auto changed = checked(ritual);
    vault::Transaction transaction{m_database};
    auto update = m_database.prepare("UPDATE rituals SET changed = ?, name = ?, about = ?, card = ?, rule = ?, "
                                     "first_day = ?, last_day = ?, minute = ?, minutes = ?, remind = ?, resting = ?, "
                                     "entry = ? WHERE id = ?");
    bindAll(update, changed, m_stamps.next());
    update.run();
    const bool done = m_database.changes() > 0;
    transaction.commit();
    return done;
}

void RitualStore::remove(const RitualId& id)
{
    vault::Transaction transaction{m_database};
    auto statement = m_database.prepare("DELETE FROM rituals WHERE id = ?");
    bindId(statement, 1, id);
    statement.run();
    if (m_database.changes() > 0)
        bury(m_database, m_stamps, "ritual", id);
    transaction.commit();
}

std::vector<Ritual> RitualStore::all() const
{
    auto query = m_database.prepare(std::string{kSelect} + "ORDER BY id");
    std::vector<Ritual> rituals;
    while (query.step())
        rituals.push_back(readRitual(query));
    return rituals;
}

std::optional<Ritual> RitualStore::find(const RitualId& id) const
{
    auto query = m_database.prepare(std::string{kSelect} + "WHERE id = ?");
    bindId(query, 1, id);
    return query.step() ? std::optional{readRitual(query)} : std::nullopt;
}

std::vector<DueRitual> RitualStore::dueOn(Date day) const
{
    std::vector<DueRitual> due;
    for (auto& ritual : all()) {
        if (ritual.resting || !ritual.rhythm.isOn(day))
            continue;
        auto query =
            m_database.prepare("SELECT kept FROM ritual_marks WHERE ritual = ? AND day = ? AND kept IS NOT NULL");
        bindId(query, 1, ritual.id);
        bindDay(query, 2, day);
        const auto kept = query.step() ? std::optional{query.integer(0) != 0} : std::nullopt;
        due.push_back({std::move(ritual), kept});
    }
    std::stable_sort(due.begin(), due.end(), [](const DueRitual& a, const DueRitual& b) {
        return a.ritual.minuteOfDay.value_or(kMinutesInDay) < b.ritual.minuteOfDay.value_or(kMinutesInDay);
    });
    return due;
}

void RitualStore::mark(const RitualId& id, const RitualMark& mark)
{
    vault::Transaction transaction{m_database};
    auto insert =
        m_database.prepare("INSERT OR REPLACE INTO ritual_marks (ritual, day, changed, kept) VALUES (?, ?, ?, ?)");
    bindId(insert, 1, id);
    bindDay(insert, 2, mark.day);
    insert.bind(3, m_stamps.next()).bind(4, mark.kept ? 1 : 0).run();
    transaction.commit();
}

void RitualStore::unmark(const RitualId& id, Date day)
{
    vault::Transaction transaction{m_database};
    // The row stays, so that an older copy of the journal does not bring the mark back.
    auto update = m_database.prepare("UPDATE ritual_marks SET changed = ?, kept = NULL WHERE ritual = ? AND day = ?");
    update.bind(1, m_stamps.next());
    bindId(update, 2, id);
    bindDay(update, 3, day);
    update.run();
    transaction.commit();
}

std::vector<RitualMark> RitualStore::marks(const RitualId& id, int limit) const
{
    auto query = m_database.prepare("SELECT day, kept FROM ritual_marks WHERE ritual = ? AND kept IS NOT NULL "
                                    "ORDER BY day DESC LIMIT ?");
    bindId(query, 1, id);
    query.bind(2, limit);
    std::vector<RitualMark> marks;
    while (query.step())
        marks.push_back({readDay(query, 0).value_or(Date{}), query.integer(1) != 0});
    return marks;
}

} // namespace inglenook::journal
