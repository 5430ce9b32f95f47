// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/query.h"

#include "base/text.h"

#include <array>
#include <utility>

namespace inglenook::journal {
namespace {

constexpr std::size_t kMaxQuery = 1000; ///< code points
constexpr std::size_t kMaxTerms = 32;

using Kind = QueryTerm::Kind;

constexpr std::array<std::pair<std::string_view, Kind>, 5> kFilters{{{"tag", Kind::Tag},
                                                                     {"by", Kind::Author},
                                                                     {"feeling", Kind::Feeling},
                                                                     {"in", Kind::Exercise},
                                                                     {"title", Kind::Title}}};

struct Property {
    std::string_view operatorName;
    std::string_view word;
    Kind kind;
};

constexpr std::array kProperties{
    Property{"is", "starred", Kind::Starred},  Property{"is", "exercise", Kind::FromExercise},
    Property{"is", "free", Kind::Free},        Property{"has", "star", Kind::Starred},
    Property{"has", "picture", Kind::Picture}, Property{"has", "pictures", Kind::Picture}};

class Parser {
public:
    Parser(std::string_view text, Date today, const DayNames& names) : m_text{text}, m_today{today}, m_names{names} {}

    Query parse()
    {
        const auto parts = partsOf(m_text);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (m_query.terms.size() + m_query.days.size() >= kMaxTerms) {
                m_query.faults.push_back({QueryFault::Kind::TooLong, {}, {}, false});
                break;
            }
            take(parts[i], i + 1 == parts.size());
        }
        return std::move(m_query);
    }

private:
    void take(const QueryPart& part, bool isLast)
    {
        const auto name = part.operatorName;
        // A space behind it ends a word as well, but people stop to think there: its beginning still counts.
        const bool isOpen = isLast && (!part.isQuoted || !part.isClosed);
        if (name == "after" || name == "before" || name == "on")
            takeDay(part, isOpen);
        else if (name == "is" || name == "has" || name == "starred")
            takeProperty(part, isOpen);
        else if (const auto value = trimmed(part.value); !value.empty())
            m_query.terms.push_back({kindOf(name), std::string{value}, part.excluded, isOpen, part.isQuoted});
    }

    static Kind kindOf(std::string_view name)
    {
        for (const auto& [filter, kind] : kFilters)
            if (filter == name)
                return kind;
        return Kind::Words;
    }

    void takeDay(const QueryPart& part, bool isOpen)
    {
        const auto range = parseTypedDay(part.value, m_today, m_names);
        if (!range)
            return addFault(QueryFault::Kind::NotADay, part, isOpen);
        if (part.operatorName == "on")
            m_query.days.push_back({range->first, range->end, part.excluded});
        else if ((part.operatorName == "after") != part.excluded)
            m_query.days.push_back({range->first, std::nullopt, false});
        else
            m_query.days.push_back({std::nullopt, range->first, false});
    }

    void takeProperty(const QueryPart& part, bool isOpen)
    {
        const auto value = asciiLower(trimmed(part.value));
        if (part.operatorName == "starred") {
            const bool isNo = value == "no";
            if (!isNo && !value.empty() && value != "yes")
                return addFault(QueryFault::Kind::NotAProperty, part, isOpen);
            m_query.terms.push_back({Kind::Starred, {}, part.excluded != isNo, false, false});
            return;
        }
        for (const auto& property : kProperties)
            if (property.operatorName == part.operatorName && property.word == value)
                return m_query.terms.push_back({property.kind, {}, part.excluded, false, false});
        addFault(QueryFault::Kind::NotAProperty, part, isOpen);
    }

    void addFault(QueryFault::Kind kind, const QueryPart& part, bool isOpen)
    {
        m_query.faults.push_back({kind, std::string{m_text.substr(part.begin, part.end - part.begin)},
                                  std::string{trimmed(part.value)}, isOpen});
    }

    std::string_view m_text;
    Date m_today;
    const DayNames& m_names;
    Query m_query;
};

} // namespace

Query parseQuery(std::string_view bytes, Date today, const DayNames& names)
{
    const auto valid = toValidUtf8(bytes);
    const auto text = firstCodePoints(valid, kMaxQuery);
    auto query = Parser{text, today, names}.parse();
    if (text.size() < valid.size())
        query.faults.push_back({QueryFault::Kind::TooLong, {}, {}, false});
    return query;
}

} // namespace inglenook::journal
