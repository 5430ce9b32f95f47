// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/match_expression.h"

#include "base/text.h"
#include "journal/fold.h"
#include "journal/row.h"
#include "journal/search_words.h"
#include "journal/spaceless.h"

#include <vector>

namespace inglenook::journal {
namespace {

constexpr int kMostTags = 64;

enum class Ending { Whole, Open };

std::string quoted(std::string_view words, Ending ending = Ending::Whole)
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

bool hasWords(const Tokenizer& tokenizer, std::string_view text)
{
    bool found = false;
    tokenizer.visit(text, [&found](const Token&) {
        found = true;
        return false;
    });
    return found;
}

/// One letter is too little of a beginning: nearly every entry has it. It is looked for as a word.
Ending endingOf(bool isOpen, std::string_view words)
{
    return isOpen && codePointCount(words) > 1 ? Ending::Open : Ending::Whole;
}

std::string wordsExpression(const QueryTerm& term, const Tokenizer& tokenizer)
{
    const auto segments = segmentsOf(term.text);
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const auto& text = segments[i].text;
        const bool isLast = i + 1 == segments.size();
        switch (segments[i].kind) {
        case Segment::Kind::Spaceless:
            parts.push_back(quoted(joined(queryPairsOf(text), " "), Ending::Open));
            break;
        case Segment::Kind::Emoji:
            parts.push_back(quoted(emojiWord(text)));
            break;
        case Segment::Kind::Plain:
            if (hasWords(tokenizer, text))
                parts.push_back(quoted(text, isLast ? endingOf(term.isOpen, trimmed(text)) : Ending::Open));
            break;
        }
    }
    return joined(parts, " AND ");
}

std::string tagExpression(const QueryTerm& term, vault::Database& database)
{
    const auto folded = foldCase(singleLine(term.text));
    auto query = database.prepare("SELECT id FROM tags WHERE folded >= ? AND folded <= ? AND uses > 0 LIMIT ?");
    query.bind(1, folded).bind(2, term.isOpen ? folded + "\U0010FFFF" : folded).bind(3, kMostTags);
    std::vector<std::string> marks;
    while (query.step())
        marks.push_back(quoted(tagMark(query.integer(0))));
    return joined(marks, " OR ");
}

std::string authorExpression(const QueryTerm& term, vault::Database& database)
{
    const auto folded = foldCase(singleLine(term.text));
    auto query = database.prepare("SELECT id, name FROM members");
    std::vector<std::string> marks;
    while (query.step())
        if (foldCase(query.textView(1)).starts_with(folded))
            marks.push_back(quoted(authorMark(readId<MemberId>(query, 0))));
    return joined(marks, " OR ");
}

std::string expressionOf(const QueryTerm& term, const Tokenizer& tokenizer, vault::Database& database)
{
    switch (term.kind) {
    case QueryTerm::Kind::Tag:
        return tagExpression(term, database);
    case QueryTerm::Kind::Author:
        return authorExpression(term, database);
    case QueryTerm::Kind::Feeling:
        return quoted(feelingMark(term.text), term.isOpen ? Ending::Open : Ending::Whole);
    case QueryTerm::Kind::Words:
        break;
    }
    return wordsExpression(term, tokenizer);
}

} // namespace

std::optional<std::string> matchExpression(const Query& query, const Tokenizer& tokenizer, vault::Database& database)
{
    std::vector<std::string> wanted;
    std::vector<std::string> unwanted;
    bool isNarrowed = query.from || query.before;
    for (const auto& term : query.terms) {
        auto expression = expressionOf(term, tokenizer, database);
        if (!expression.empty())
            (term.excluded ? unwanted : wanted).push_back('(' + std::move(expression) + ')');
        else if (term.kind != QueryTerm::Kind::Words && !term.excluded)
            return std::nullopt; // no such tag or member
        else if (term.kind != QueryTerm::Kind::Words)
            isNarrowed = true; // without what nothing has: everything
    }
    if (wanted.empty()) {
        if (unwanted.empty() && !isNarrowed)
            return std::nullopt;
        wanted.push_back(quoted(everyEntryMark()));
    }
    auto expression = joined(wanted, " AND ");
    if (!unwanted.empty())
        expression = '(' + expression + ") NOT (" + joined(unwanted, " OR ") + ')';
    return expression;
}

} // namespace inglenook::journal
