// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/coach_compiler.h"

#include "base/error.h"

#include <algorithm>

namespace inglenook::exercises {
namespace {

constexpr std::size_t kLongestGap = 8;

Error unreadable(std::string_view what)
{
    return {ErrorCode::Internal, "a pattern of the coach: " + std::string{what}};
}

std::vector<std::string> split(std::string_view text, char mark)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(mark), text.size());
        if (end > 0)
            parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

bool isVowel(char c)
{
    return std::string_view{"aeiou"}.find(c) != std::string_view::npos;
}

/// More than English has ("hitted"), which does no harm: nobody types them.
std::vector<std::string> inflected(const std::string& word)
{
    std::vector<std::string> forms{word, word + "s", word + "es", word + "ed", word + "ing"};
    const auto last = word.back();
    const auto stem = word.substr(0, word.size() - 1);
    if (last == 'e') {
        forms.push_back(word + "d");
        forms.push_back(stem + "ing");
    } else if (last == 'y') {
        forms.push_back(stem + "ies");
        forms.push_back(stem + "ied");
    } else if (!isVowel(last)) {
        forms.push_back(word + last + "ed");
        forms.push_back(word + last + "ing");
    }
    return forms;
}

} // namespace

void CoachPattern::Compiler::compile(std::string_view source)
{
    std::string spaced;
    for (const char c : source) {
        const bool alone = std::string_view{"[](){}"}.find(c) != std::string_view::npos;
        spaced.append(alone ? " " : "").append(1, c).append(alone ? " " : "");
    }
    const auto pieces = split(spaced, ' ');
    if (pieces.empty())
        throw unreadable("empty");
    sequence(pieces);
}

void CoachPattern::Compiler::sequence(std::span<const std::string> pieces)
{
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const bool optional = pieces[i] == "[";
        if (!optional && pieces[i] != "(") {
            piece(pieces[i]);
            continue;
        }
        const auto rest = pieces.subspan(i + 1);
        const auto close = std::find(rest.begin(), rest.end(), optional ? "]" : ")");
        if (close == rest.end())
            throw unreadable("a bracket is not closed");
        const auto inside = rest.first(static_cast<std::size_t>(close - rest.begin()));
        if (optional) {
            const auto splitAt = m_program.size();
            emit(Op::Split);
            sequence(inside);
            m_program[splitAt].target = m_program.size();
        } else {
            std::string phrases;
            for (const auto& word : inside)
                phrases.append(word).append(1, ' ');
            alternatives(split(phrases, '|'));
        }
        i += inside.size() + 1;
    }
}

void CoachPattern::Compiler::piece(const std::string& text)
{
    if (text == "^")
        emit(Op::SentenceBegin);
    else if (text == "^^")
        emit(Op::TextBegin);
    else if (text == "$")
        emit(Op::ClauseEnd);
    else if (text == "$$")
        emit(Op::TextEnd);
    else if (text == "{")
        emit(Op::Open);
    else if (text == "}")
        emit(Op::Close);
    else if (text == "*")
        emit(Op::Any);
    else if (text == "?")
        emit(Op::Unknown);
    else if (text.find('*') != std::string::npos && text.find_first_of("[](){}<>^$.|!~") == std::string::npos)
        shape(text);
    else if (text.size() == 3 && text.substr(0, 2) == ".." && text[2] >= '1' && text[2] <= '8')
        gap(static_cast<std::size_t>(text[2] - '0'));
    else if (text.size() > 1 && text.front() == '!')
        anyBut(entriesOf(text.substr(1)));
    else if (text.find('|') == std::string::npos && text.front() != '<' &&
             text.find_first_of("[](){}<>^$*.") != std::string::npos)
        throw unreadable(text);
    else
        alternatives(entriesOf(text));
}

void CoachPattern::Compiler::shape(const std::string& text)
{
    const auto star = text.find('*');
    m_shapes.push_back({text.substr(0, star), text.substr(star + 1)});
    emit(Op::Shape, m_shapes.size() - 1);
}

void CoachPattern::Compiler::gap(std::size_t most)
{
    std::vector<std::size_t> splits;
    for (std::size_t i = 0; i < std::min(most, kLongestGap); ++i) {
        splits.push_back(m_program.size());
        emit(Op::Split);
        emit(Op::Any);
        m_program.back().acrossComma = false;
    }
    for (const auto place : splits) // the shorter way is tried last, which is fine: gaps are small
        m_program[place].target = m_program.size();
}

CoachPattern::Compiler::Pieces CoachPattern::Compiler::entriesOf(const std::string& text) const
{
    Pieces entries;
    for (const auto& part : split(text, '|')) {
        if (part.front() != '<') {
            entries.push_back(part);
            continue;
        }
        const auto list = m_lists.find(std::string_view{part}.substr(1, part.size() - 2));
        if (part.back() != '>' || list == m_lists.end())
            throw unreadable("no list " + part);
        entries.insert(entries.end(), list->second.begin(), list->second.end());
    }
    return entries;
}

void CoachPattern::Compiler::alternatives(const Pieces& phrases)
{
    std::vector<WordId> single;
    std::vector<std::size_t> jumps;
    for (const auto& phrase : phrases) {
        if (phrase.find_first_of(" <>^$*.") == std::string::npos) {
            addForms(single, phrase);
            continue;
        }
        const auto parts = split(phrase, ' ');
        if (parts.empty())
            throw unreadable(phrase);
        if (parts.size() == 1 && parts.front().find_first_of("<>^$*.") == std::string::npos) {
            addForms(single, parts.front());
            continue;
        }
        const auto splitAt = m_program.size();
        emit(Op::Split);
        sequence(parts);
        jumps.push_back(m_program.size());
        emit(Op::Jump);
        m_program[splitAt].target = m_program.size();
    }
    std::sort(single.begin(), single.end());
    m_sets.push_back(std::move(single));
    emit(Op::Word, m_sets.size() - 1);
    for (const auto jump : jumps)
        m_program[jump].target = m_program.size();
}

void CoachPattern::Compiler::anyBut(const Pieces& words)
{
    std::vector<WordId> ids;
    for (const auto& word : words)
        addForms(ids, word);
    std::sort(ids.begin(), ids.end());
    m_sets.push_back(std::move(ids));
    emit(Op::NotWord, m_sets.size() - 1);
    m_program.back().acrossComma = false;
}

void CoachPattern::Compiler::addForms(std::vector<WordId>& ids, const std::string& word)
{
    if (word.back() != '~') {
        ids.push_back(m_vocabulary.add(word));
        return;
    }
    for (const auto& form : inflected(word.substr(0, word.size() - 1)))
        ids.push_back(m_vocabulary.add(form));
}

void CoachPattern::Compiler::emit(Op op, std::size_t target)
{
    m_program.push_back({op, target, true});
}

} // namespace inglenook::exercises
