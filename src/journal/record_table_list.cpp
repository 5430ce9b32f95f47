// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/record_tables.h"

#include <algorithm>
#include <array>

namespace inglenook::journal {
namespace {

constexpr std::array kPreferences{Column{"key", Cell::Json}, Column{"changed", Cell::Changed},
                                  Column{"value", Cell::Text}};
constexpr std::array kTemplates{
    Column{"id", Cell::Id},     Column{"changed", Cell::Changed}, Column{"author", Cell::MaybeMember},
    Column{"name", Cell::Text}, Column{"title", Cell::Text},      Column{"tags", Cell::Json},
    Column{"text", Cell::Text}};
constexpr std::array kSpelling{Column{"id", Cell::Id}, Column{"changed", Cell::Changed}, Column{"word", Cell::Text}};
constexpr std::array kOwnCards{Column{"id", Cell::Id},        Column{"changed", Cell::Changed},
                               Column{"deck", Cell::Text},    Column{"author", Cell::MaybeMember},
                               Column{"created", Cell::Time}, Column{"depth", Cell::Text},
                               Column{"text", Cell::Text},    Column{"topics", Cell::MaybeJson}};
constexpr std::array kHiddenCards{Column{"deck", Cell::Text}, Column{"card", Cell::Text},
                                  Column{"changed", Cell::Changed}, Column{"hidden", Cell::Flag}};
constexpr std::array kDrawnCards{Column{"deck", Cell::Text}, Column{"card", Cell::Text},
                                 Column{"changed", Cell::Changed}, Column{"pass", Cell::Number}};
constexpr std::array kDailyCards{Column{"deck", Cell::Text}, Column{"day", Cell::Text}, Column{"card", Cell::Text},
                                 Column{"changed", Cell::Changed}};
constexpr std::array kBeginnings{Column{"id", Cell::Id}, Column{"changed", Cell::Changed},
                                 Column{"first", Cell::Member}, Column{"second", Cell::Member},
                                 Column{"finished", Cell::Time}};
constexpr std::array kRuns{
    Column{"id", Cell::Id},      Column{"changed", Cell::Changed},      Column{"exercise", Cell::Text},
    Column{"title", Cell::Text}, Column{"participants", Cell::Members}, Column{"started", Cell::Time},
    Column{"state", Cell::Json}};
constexpr std::array kDrafts{Column{"id", Cell::Id},
                             Column{"changed", Cell::Changed},
                             Column{"author", Cell::Member},
                             Column{"edits", Cell::MaybeId},
                             Column{"created", Cell::Time},
                             Column{"offsetMinutes", Cell::Number},
                             Column{"starred", Cell::Flag},
                             Column{"title", Cell::Text},
                             Column{"tags", Cell::Json},
                             Column{"feelings", Cell::Json},
                             Column{"pleasantness", Cell::MaybeNumber},
                             Column{"energy", Cell::MaybeNumber},
                             Column{"text", Cell::Text}};
constexpr std::array kPromises{Column{"id", Cell::Id},
                               Column{"changed", Cell::Changed},
                               Column{"by", Cell::MaybeMember},
                               Column{"to", Cell::MaybeMember},
                               Column{"what", Cell::Text},
                               Column{"due", Cell::MaybeText},
                               Column{"made", Cell::Time},
                               Column{"madeOffset", Cell::Number},
                               Column{"state", Cell::Text},
                               Column{"closed", Cell::MaybeTime},
                               Column{"closedOffset", Cell::MaybeNumber},
                               Column{"entry", Cell::MaybeId}};
constexpr std::array kPromiseChanges{Column{"id", Cell::Id},         Column{"changed", Cell::Changed},
                                     Column{"promise", Cell::Id},    Column{"what", Cell::Text},
                                     Column{"due", Cell::MaybeText}, Column{"why", Cell::Text},
                                     Column{"made", Cell::Time},     Column{"madeOffset", Cell::Number}};
constexpr std::array kRituals{
    Column{"id", Cell::Id},          Column{"changed", Cell::Changed},    Column{"name", Cell::Text},
    Column{"about", Cell::Text},     Column{"card", Cell::Text},          Column{"rule", Cell::Text},
    Column{"firstDay", Cell::Text},  Column{"lastDay", Cell::MaybeText},  Column{"minute", Cell::MaybeNumber},
    Column{"minutes", Cell::Number}, Column{"remind", Cell::MaybeNumber}, Column{"resting", Cell::Flag},
    Column{"entry", Cell::MaybeId}};
constexpr std::array kRitualMarks{Column{"ritual", Cell::Id}, Column{"day", Cell::Text},
                                  Column{"changed", Cell::Changed}, Column{"kept", Cell::MaybeNumber}};
constexpr std::array kAgreements{Column{"id", Cell::Id}, Column{"changed", Cell::Changed}, Column{"made", Cell::Time},
                                 Column{"madeOffset", Cell::Number}, Column{"text", Cell::Text}};
constexpr std::array kAgreementMembers{Column{"agreement", Cell::Id}, Column{"member", Cell::Member},
                                       Column{"changed", Cell::Changed}, Column{"accepted", Cell::MaybeTime},
                                       Column{"acceptedOffset", Cell::MaybeNumber}};
constexpr std::array kNotes{
    Column{"id", Cell::Id},          Column{"changed", Cell::Changed},       Column{"author", Cell::Member},
    Column{"made", Cell::Time},      Column{"madeOffset", Cell::Number},     Column{"text", Cell::Text},
    Column{"done", Cell::MaybeTime}, Column{"doneOffset", Cell::MaybeNumber}};
constexpr std::array kQuestions{Column{"id", Cell::Id},         Column{"changed", Cell::Changed},
                                Column{"exercise", Cell::Text}, Column{"version", Cell::Number},
                                Column{"deck", Cell::Text},     Column{"card", Cell::Text},
                                Column{"text", Cell::Text},     Column{"day", Cell::Text},
                                Column{"made", Cell::Time},     Column{"madeOffset", Cell::Number},
                                Column{"kept", Cell::MaybeId},  Column{"setAside", Cell::Flag}};
constexpr std::array kAnswers{Column{"question", Cell::Id}, Column{"member", Cell::Member},
                              Column{"changed", Cell::Changed}, Column{"state", Cell::Text},
                              Column{"answer", Cell::MaybeJson}};
constexpr std::array kSources{Column{"entry", Cell::Id}, Column{"application", Cell::Text},
                              Column{"sourceId", Cell::MaybeText}, Column{"hash", Cell::Hash},
                              Column{"imported", Cell::Time}};
constexpr std::array kDeleted{Column{"id", Cell::Id}, Column{"changed", Cell::Changed}, Column{"kind", Cell::Text}};

// Who can open this file, and by what, says nothing about another one; nor does the name of its times outside. Own
// words are told apart by the word.
const std::array kTables{
    RecordTable{"preferences",
                "SELECT key, changed, value FROM preferences WHERE key NOT LIKE 'recovery-code-made/%' "
                "AND key NOT LIKE 'departed/%' AND key NOT LIKE 'leaving/%' AND key <> 'reminders.name' "
                // What is begun and shown to nobody yet is in no file.
                "AND key NOT LIKE 'card-drafts/%' AND key NOT LIKE 'agreement-draft/%' "
                "AND key NOT LIKE 'form-drafts/%' AND key <> 'remembered-journal' ORDER BY key",
                // What opens another journal leaves this one for no file, and comes in from none.
                "INSERT INTO preferences (key, changed, value) SELECT ?1, ?2, ?3 WHERE ?1 <> 'remembered-journal' "
                "ON CONFLICT DO NOTHING",
                kPreferences},
    RecordTable{"templates", "SELECT id, changed, author, name, title, tags, text FROM templates ORDER BY id",
                "INSERT INTO templates (id, changed, author, name, title, tags, text) VALUES (?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT DO NOTHING",
                kTemplates},
    RecordTable{"spellingWords", "SELECT id, changed, word FROM spelling_words ORDER BY id",
                "INSERT INTO spelling_words (id, changed, word) SELECT ?1, ?2, ?3 WHERE NOT EXISTS "
                "(SELECT 1 FROM spelling_words WHERE word = ?3) ON CONFLICT DO NOTHING",
                kSpelling},
    RecordTable{"ownCards", "SELECT id, changed, deck, author, created, depth, text, topics FROM own_cards ORDER BY id",
                "INSERT INTO own_cards (id, changed, deck, author, created, depth, text, topics) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, coalesce(?, '[]')) ON CONFLICT DO NOTHING",
                kOwnCards},
    RecordTable{"hiddenCards", "SELECT deck, card, changed, hidden FROM hidden_cards ORDER BY deck, card",
                "INSERT INTO hidden_cards (deck, card, changed, hidden) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                kHiddenCards},
    RecordTable{"drawnCards", "SELECT deck, card, changed, pass FROM drawn_cards ORDER BY deck, card",
                "INSERT INTO drawn_cards (deck, card, changed, pass) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                kDrawnCards},
    RecordTable{"dailyCards", "SELECT deck, day, card, changed FROM daily_cards ORDER BY deck, day",
                "INSERT INTO daily_cards (deck, day, card, changed) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                kDailyCards},
    RecordTable{"beginnings", "SELECT id, changed, first, second, finished FROM beginnings ORDER BY id",
                "INSERT INTO beginnings (id, changed, first, second, finished) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT DO NOTHING",
                kBeginnings},
    RecordTable{"runs",
                "SELECT id, changed, exercise, title, participants, started, state FROM runs "
                "WHERE substr(participants, 1, 16) = ?1 OR substr(participants, 17, 16) = ?1 ORDER BY id",
                "INSERT INTO runs (id, changed, exercise, title, participants, started, state) "
                "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                kRuns},
    RecordTable{"drafts",
                "SELECT id, changed, author, edits, created, offset_minutes, starred, title, tags, feelings, "
                "pleasantness, energy, text FROM drafts WHERE author = ?1 ORDER BY id",
                "INSERT INTO drafts (id, changed, author, edits, created, offset_minutes, starred, title, tags, "
                "feelings, pleasantness, energy, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT DO NOTHING",
                kDrafts},
    RecordTable{"promises",
                "SELECT id, changed, by_member, to_member, what, due, made, made_offset, state, closed, closed_offset, "
                "entry FROM promises ORDER BY id",
                "INSERT INTO promises (id, changed, by_member, to_member, what, due, made, made_offset, state, closed, "
                "closed_offset, entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                kPromises},
    RecordTable{"promiseChanges",
                "SELECT id, changed, promise, what, due, why, made, made_offset FROM promise_changes ORDER BY id",
                "INSERT INTO promise_changes (id, changed, promise, what, due, why, made, made_offset) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                kPromiseChanges},
    RecordTable{"rituals",
                "SELECT id, changed, name, about, card, rule, first_day, last_day, minute, minutes, remind, resting, "
                "entry FROM rituals ORDER BY id",
                "INSERT INTO rituals (id, changed, name, about, card, rule, first_day, last_day, minute, minutes, "
                "remind, resting, entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                kRituals},
    RecordTable{"ritualMarks", "SELECT ritual, day, changed, kept FROM ritual_marks ORDER BY ritual, day",
                "INSERT INTO ritual_marks (ritual, day, changed, kept) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                kRitualMarks},
    RecordTable{"agreements", "SELECT id, changed, made, made_offset, text FROM agreements ORDER BY id",
                "INSERT INTO agreements (id, changed, made, made_offset, text) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT DO NOTHING",
                kAgreements},
    RecordTable{"agreementMembers",
                "SELECT agreement, member, changed, accepted, accepted_offset FROM agreement_members "
                "ORDER BY agreement, member",
                "INSERT INTO agreement_members (agreement, member, changed, accepted, accepted_offset) "
                "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                kAgreementMembers},
    RecordTable{"notes",
                "SELECT id, changed, author, made, made_offset, text, done, done_offset FROM check_in_notes "
                "WHERE text IS NOT NULL ORDER BY id",
                "INSERT INTO check_in_notes (id, changed, author, made, made_offset, text, done, done_offset) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                kNotes},
    RecordTable{"questions",
                "SELECT id, changed, exercise, version, deck, card, text, day, made, made_offset, kept, set_aside "
                "FROM shared_questions q WHERE NOT EXISTS "
                "(SELECT 1 FROM shared_answers WHERE question = q.id AND sealed IS NOT NULL) ORDER BY id",
                "INSERT INTO shared_questions (id, changed, exercise, version, deck, card, text, day, made, "
                "made_offset, kept, set_aside) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                kQuestions},
    RecordTable{"answers",
                "SELECT question, member, changed, state, answer FROM shared_answers a WHERE NOT EXISTS "
                "(SELECT 1 FROM shared_answers WHERE question = a.question AND sealed IS NOT NULL) "
                "ORDER BY question, member",
                "INSERT INTO shared_answers (question, member, changed, state, answer) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT DO NOTHING",
                kAnswers},
    RecordTable{"sources",
                "SELECT entry, application, source_id, content_hash, imported FROM entry_sources ORDER BY entry",
                "INSERT INTO entry_sources (entry, application, source_id, content_hash, imported) "
                "SELECT ?1, ?2, ?3, ?4, ?5 WHERE EXISTS (SELECT 1 FROM entries WHERE id = ?1) ON CONFLICT DO NOTHING",
                kSources},
    RecordTable{"deleted", "SELECT id, changed, kind FROM tombstones ORDER BY id",
                "INSERT INTO tombstones (id, changed, kind) SELECT ?1, ?2, ?3 WHERE NOT EXISTS "
                "(SELECT 1 FROM entries WHERE id = ?1) AND NOT EXISTS (SELECT 1 FROM pictures WHERE id = ?1) "
                "ON CONFLICT DO NOTHING",
                kDeleted},
};

} // namespace

std::span<const RecordTable> RecordTable::all()
{
    return kTables;
}

const RecordTable* RecordTable::find(std::string_view name)
{
    const auto place =
        std::find_if(kTables.begin(), kTables.end(), [name](const RecordTable& table) { return name == table.name; });
    return place == kTables.end() ? nullptr : &*place;
}

} // namespace inglenook::journal
