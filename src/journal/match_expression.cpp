// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/match_expression.h"

#include "base/text.h"
#include "journal/filter_marks.h"
#include "journal/index_words.h"
#include "journal/query_words.h"
#include "journal/search_words.h"
#include "journal/spaceless.h"
#include "journal/spellings.h"

#include <algorithm>

namespace inglenook::journal {
namespace {

using Kind = QueryTerm::Kind;

enum class Ending { Whole, Open };

std::string inQuotes(std::string_view words, Ending ending = Ending::Whole)
{
    std::string text = "\"";
    for (const char c : words)
        text += c == '"' ? std::string{"\"\""} : std::string{c};
    return text + (ending == Ending::Open ? "\" *" : "\"");
}

std::string joined(const std::vector<std::string>& parts, std::string_view between)
{
    std::string all;
    for (const auto& part : parts) {
        if (!all.empty())
            all += between;
        all += part;
    }
    return all;
}

std::string anyOf(const std::vector<std::string>& marks)
{
    std::vector<std::string> all;
    for (const auto& mark : marks)
        all.push_back(inQuotes(mark));
    return joined(all, " OR ");
}

/// The beginnings that the index has lists of (schema.cpp), in letters.
constexpr std::size_t kLongestIndexed = 3;
constexpr std::size_t kMostWords = 96;

/// How pieces of words are asked for.
class WordsExpression {
public:
    WordsExpression(const Tokenizer& tokenizer, const IndexWords& words) : m_tokenizer{tokenizer}, m_words{words} {}

    [[nodiscard]] std::string of(const std::vector<WordsPiece>& pieces) const
    {
        std::vector<std::string> parts;
        for (const auto& piece : pieces)
            parts.push_back(ofPiece(piece));
        return joined(parts, " AND ");
    }

private:
    [[nodiscard]] std::string ofPiece(const WordsPiece& piece) const
    {
        switch (piece.kind) {
        case WordsPiece::Kind::Spaceless:
            return inQuotes(joined(queryPairsOf(piece.text), " "), Ending::Open);
        case WordsPiece::Kind::Emoji:
            return inQuotes(emojiWord(piece.text));
        case WordsPiece::Kind::Words:
            break;
        }
        std::vector<std::string> ways;
        for (const auto& spelling : spellingsOf(piece.text, piece.isOpen ? WordEnd::Open : WordEnd::Whole)) {
            if (piece.isOpen)
                addBeginnings(spelling, ways);
            else
                ways.push_back(inQuotes(spelling));
        }
        return '(' + joined(ways, " OR ") + ')';
    }

    void addBeginnings(const std::string& spelling, std::vector<std::string>& ways) const
    {
        std::string before;
        std::string last;
        m_tokenizer.visit(spelling, [&](const Token& token) {
            before += last.empty() ? std::string{} : last + ' ';
            last = token.folded;
            return true;
        });
        if (codePointCount(last) > kLongestIndexed) {
            if (const auto words = m_words.beginningWith(last, kMostWords)) {
                for (const auto& word : *words)
                    ways.push_back(inQuotes(before + word));
                if (words->empty())
                    ways.push_back(inQuotes(spelling)); // nothing begins so, and nothing is found
                return;
            }
        }
        ways.push_back(inQuotes(spelling, Ending::Open));
    }

    const Tokenizer& m_tokenizer;
    const IndexWords& m_words;
};

class Planner {
public:
    Planner(const Query& query, const SearchNames& names, const Tokenizer& tokenizer, vault::Database& database)
        : m_query{query},
          m_tokenizer{tokenizer},
          m_words{database},
          m_wording{tokenizer, m_words},
          m_marks{database, names}
    {
        m_plan.faults = query.faults;
    }

    MatchPlan plan()
    {
        for (const auto& term : m_query.terms)
            take(term);
        m_plan.expression = m_isImpossible ? std::string{} : expression();
        return std::move(m_plan);
    }

private:
    void take(const QueryTerm& term)
    {
        switch (term.kind) {
        case Kind::Words:
            return add(term, m_wording.of(piecesOf(term, m_tokenizer)));
        case Kind::Title:
            return takeTitle(term);
        case Kind::Feeling:
            return add(term, feelingExpression(term));
        case Kind::Free:
            m_saysSomething = true;
            (term.excluded ? m_wanted : m_unwanted).push_back(inQuotes(anyExerciseMark()));
            return;
        case Kind::Starred:
            return add(term, inQuotes(starredMark()));
        case Kind::Picture:
            return add(term, inQuotes(pictureMark()));
        case Kind::FromExercise:
            return add(term, inQuotes(anyExerciseMark()));
        case Kind::Tag:
            return takeMarks(term, m_marks.ofTags(term), QueryFault::Kind::NoSuchTag);
        case Kind::Author:
            return takeMarks(term, m_marks.ofAuthors(term), QueryFault::Kind::NoSuchPerson);
        case Kind::Exercise:
            return takeMarks(term, m_marks.ofExercises(term), QueryFault::Kind::NoSuchExercise);
        }
    }

    /// Words of which nothing is left say nothing.
    void add(const QueryTerm& term, std::string expression)
    {
        if (!expression.empty())
            (term.excluded ? m_unwanted : m_wanted).push_back('(' + std::move(expression) + ')');
    }

    void takeMarks(const QueryTerm& term, const std::vector<std::string>& marks, QueryFault::Kind kind)
    {
        m_saysSomething = true; // without what nothing has: everything
        if (!marks.empty())
            return add(term, anyOf(marks));
        m_isImpossible = m_isImpossible || !term.excluded;
        m_plan.faults.push_back({kind, term.text, term.text, term.isOpen});
    }

    std::string feelingExpression(const QueryTerm& term)
    {
        auto expression = inQuotes(feelingMark(term.text), term.isOpen ? Ending::Open : Ending::Whole);
        for (const auto& word : m_marks.feelingsOfFamily(term))
            expression += " OR " + inQuotes(feelingMark(word));
        return expression;
    }

    void takeTitle(const QueryTerm& term)
    {
        const auto pieces = piecesOf(term, m_tokenizer);
        if (pieces.empty())
            return;
        const bool isPlain = std::all_of(pieces.begin(), pieces.end(),
                                         [](const auto& piece) { return piece.kind == WordsPiece::Kind::Words; });
        if (isPlain)
            return add(term, "title : (" + m_wording.of(pieces) + ')');
        m_saysSomething = true;
        m_plan.titleTerms.push_back(term);
        if (!term.excluded)
            add(term, m_wording.of(pieces));
    }

    [[nodiscard]] std::string expression() const
    {
        if (m_wanted.empty() && m_unwanted.empty() && !m_saysSomething && m_query.days.empty())
            return {};
        auto all = m_wanted.empty() ? inQuotes(everyEntryMark()) : joined(m_wanted, " AND ");
        if (!m_unwanted.empty())
            all = '(' + all + ") NOT (" + joined(m_unwanted, " OR ") + ')';
        return all;
    }

    const Query& m_query;
    const Tokenizer& m_tokenizer;
    IndexWords m_words;
    WordsExpression m_wording;
    FilterMarks m_marks;
    MatchPlan m_plan;
    std::vector<std::string> m_wanted;
    std::vector<std::string> m_unwanted;
    bool m_saysSomething = false;
    bool m_isImpossible = false;
};

} // namespace

MatchPlan planOf(const Query& query, const SearchNames& names, const Tokenizer& tokenizer, vault::Database& database)
{
    return Planner{query, names, tokenizer, database}.plan();
}

} // namespace inglenook::journal
