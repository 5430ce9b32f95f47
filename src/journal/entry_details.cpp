// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/entry_details.h"

#include "base/error.h"
#include "journal/fold.h"
#include "journal/row.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace inglenook::journal {
namespace {

using nlohmann::json;

json parsedAnswers(std::string_view text)
{
    auto answers = json::parse(text, nullptr, false);
    if (!answers.is_object())
        throw Error{ErrorCode::InvalidInput, "the answers of an exercise are not a JSON object"};
    return answers;
}

/// Writes one row per value; text stays in the JSON and in the entry.
class AnswerRows {
public:
    AnswerRows(vault::Database& database, EntryKey entry)
        : m_insert{database.prepare(
              "INSERT INTO entry_answers (entry, position, step, item, member, kind, value, word) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")},
          m_isMember{database.prepare("SELECT 1 FROM members WHERE id = ?")},
          m_entry{entry}
    {
    }

    void insertItem(const json& item)
    {
        const auto step = item.value("step", "");
        const auto member = memberOf(item);
        if (const auto scale = item.find("scale"); scale != item.end() && scale->is_number_integer())
            insert(step, member, "scale", scale->get<int>(), nullptr);
        if (const auto scales = item.find("scales"); scales != item.end() && scales->is_object())
            for (const auto& [line, value] : scales->items())
                if (value.is_number_integer())
                    insert(step, member, "scale", value.get<int>(), nullptr, &line);
        if (const auto days = item.find("days"); days != item.end() && days->is_array())
            for (const auto& day : *days)
                if (day.is_string())
                    insert(step, member, "day", std::nullopt, day.get_ptr<const std::string*>());
        if (const auto choices = item.find("choices"); choices != item.end() && choices->is_array())
            for (const auto& choice : *choices)
                if (choice.is_string())
                    insert(step, member, "choice", std::nullopt, choice.get_ptr<const std::string*>());
        if (const auto feelings = item.find("feelings"); feelings != item.end() && feelings->is_array())
            for (const auto& feeling : *feelings)
                insertFeeling(step, member, feeling);
    }

    /// What belongs to the exercise as a whole: how long it took, who began, who spoke how long.
    void insertWhole(const json& answers)
    {
        if (const auto seconds = answers.find("seconds"); seconds != answers.end() && seconds->is_number_integer())
            insert({}, std::nullopt, "seconds", seconds->get<int>(), nullptr);
        if (const auto first = memberOf(answers, "first"))
            insert({}, first, "began", std::nullopt, nullptr);
        const auto turns = answers.find("turns");
        if (turns == answers.end() || !turns->is_array())
            return;
        for (const auto& turn : *turns)
            if (turn.is_object())
                insert(turn.value("step", ""), memberOf(turn), "spoke", turn.value("seconds", 0), nullptr);
    }

private:
    /// Nothing for an answer of both, or of someone who is not in this journal.
    std::optional<MemberId> memberOf(const json& item, const char* key = "participant")
    {
        const auto participant = item.find(key);
        if (participant == item.end() || !participant->is_string())
            return std::nullopt;
        const auto id = MemberId::parse(participant->get<std::string>());
        if (!id)
            return std::nullopt;
        m_isMember.reset();
        bindId(m_isMember, 1, *id);
        return m_isMember.step() ? id : std::nullopt;
    }

    void insertFeeling(const std::string& step, const std::optional<MemberId>& member, const json& feeling)
    {
        if (feeling.is_string()) {
            insert(step, member, "feeling", std::nullopt, feeling.get_ptr<const std::string*>());
        } else if (feeling.is_object()) {
            const auto word = feeling.value("word", "");
            insert(step, member, "feeling", std::nullopt, &word);
        }
    }

    void insert(const std::string& step, const std::optional<MemberId>& member, const char* kind,
                std::optional<int> value, const std::string* word, const std::string* line = nullptr)
    {
        m_insert.bind(1, m_entry).bind(2, m_position++).bind(3, step);
        bindText(4, line);
        bindId(m_insert, 5, member);
        m_insert.bind(6, kind);
        if (value)
            m_insert.bind(7, *value);
        else
            m_insert.bindNull(7);
        bindText(8, word);
        m_insert.run();
    }

    void bindText(int parameter, const std::string* text)
    {
        if (text != nullptr)
            m_insert.bind(parameter, *text);
        else
            m_insert.bindNull(parameter);
    }

    vault::Statement m_insert;
    vault::Statement m_isMember;
    EntryKey m_entry;
    int m_position = 0;
};

} // namespace

std::vector<std::int64_t> numbersOfTags(vault::Database& database, const std::vector<std::string>& tags)
{
    std::vector<std::int64_t> numbers;
    for (const auto& tag : tags) {
        const auto folded = foldCase(tag);
        // A tag that nothing carries any more takes the new spelling.
        database
            .prepare("INSERT INTO tags (name, folded) VALUES (?, ?) "
                     "ON CONFLICT (folded) DO UPDATE SET name = excluded.name WHERE uses = 0")
            .bind(1, tag)
            .bind(2, folded)
            .run();
        auto query = database.prepare("SELECT id FROM tags WHERE folded = ?");
        query.bind(1, folded);
        if (query.step())
            numbers.push_back(query.integer(0));
    }
    return numbers;
}

void replaceTags(vault::Database& database, EntryKey entry, const std::vector<std::int64_t>& tags)
{
    database.prepare("DELETE FROM entry_tags WHERE entry = ?").bind(1, entry).run();
    auto insert = database.prepare("INSERT INTO entry_tags (tag, entry, position) VALUES (?, ?, ?)");
    for (std::size_t i = 0; i < tags.size(); ++i)
        insert.bind(1, tags[i]).bind(2, entry).bind(3, static_cast<std::int64_t>(i)).run();
}

void replaceFeelings(vault::Database& database, EntryKey entry, const std::vector<FeelingPick>& feelings)
{
    database.prepare("DELETE FROM entry_feelings WHERE entry = ?").bind(1, entry).run();
    auto insert = database.prepare(
        "INSERT INTO entry_feelings (entry, position, word, family, intensity) VALUES (?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < feelings.size(); ++i)
        insert.bind(1, entry)
            .bind(2, static_cast<std::int64_t>(i))
            .bind(3, feelings[i].word)
            .bind(4, feelings[i].family)
            .bind(5, static_cast<int>(feelings[i].intensity))
            .run();
}

void insertAnswers(vault::Database& database, EntryKey entry, std::string_view answersJson)
{
    if (answersJson.empty())
        return;
    const auto answers = parsedAnswers(answersJson);
    const auto items = answers.find("items");
    if (items == answers.end() || !items->is_array())
        return;
    AnswerRows rows{database, entry};
    try {
        for (const auto& item : *items)
            if (item.is_object())
                rows.insertItem(item);
        rows.insertWhole(answers);
    } catch (const json::exception&) {
        throw Error{ErrorCode::InvalidInput, "the answers of an exercise are not in the expected form"};
    }
}

int exerciseVersionOf(std::string_view answersJson)
{
    if (answersJson.empty())
        return 0;
    const auto answers = parsedAnswers(answersJson);
    const auto version = answers.find("version");
    return version != answers.end() && version->is_number_integer() ? version->get<int>() : 0;
}

std::vector<std::string> tagsOf(vault::Database& database, EntryKey entry)
{
    auto query = database.prepare(
        "SELECT tags.name FROM entry_tags JOIN tags ON tags.id = entry_tags.tag WHERE entry_tags.entry = ? "
        "ORDER BY entry_tags.position");
    query.bind(1, entry);
    std::vector<std::string> tags;
    while (query.step())
        tags.push_back(query.text(0));
    return tags;
}

std::vector<FeelingPick> feelingsOf(vault::Database& database, EntryKey entry)
{
    auto query =
        database.prepare("SELECT word, family, intensity FROM entry_feelings WHERE entry = ? ORDER BY position");
    query.bind(1, entry);
    std::vector<FeelingPick> feelings;
    while (query.step())
        feelings.push_back({query.text(0), query.text(1), static_cast<exercises::Intensity>(query.integer(2))});
    return feelings;
}

void replaceMood(vault::Database& database, EntryKey entry, const std::optional<Mood>& mood)
{
    database.prepare("DELETE FROM entry_moods WHERE entry = ?").bind(1, entry).run();
    if (!mood)
        return;
    auto insert = database.prepare("INSERT INTO entry_moods (entry, pleasantness, energy) VALUES (?, ?, ?)");
    insert.bind(1, entry);
    bindMood(insert, 2, mood);
    insert.run();
}

void bindMood(vault::Statement& statement, int parameter, const std::optional<Mood>& mood)
{
    if (mood)
        statement.bind(parameter, mood->pleasantness).bind(parameter + 1, mood->energy);
    else
        statement.bindNull(parameter).bindNull(parameter + 1);
}

std::optional<Mood> readMood(const vault::Statement& row, int column)
{
    if (row.isNull(column) || row.isNull(column + 1))
        return std::nullopt;
    return Mood{static_cast<int>(row.integer(column)), static_cast<int>(row.integer(column + 1))};
}

std::optional<Mood> moodOf(vault::Database& database, EntryKey entry)
{
    auto query = database.prepare("SELECT pleasantness, energy FROM entry_moods WHERE entry = ?");
    query.bind(1, entry);
    return query.step() ? readMood(query, 0) : std::nullopt;
}

} // namespace inglenook::journal
