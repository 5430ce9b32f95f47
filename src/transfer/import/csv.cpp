// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/csv.h"

#include "transfer/import/trouble.h"

#include <algorithm>

namespace inglenook::transfer {

constexpr std::size_t kMostFields = 1000;

std::optional<std::vector<std::string>> CsvReader::next()
{
    auto line = m_lines.next();
    if (!line)
        return std::nullopt;
    if (m_separator == '\0') {
        m_separator = ',';
        for (const char candidate : {';', '\t'})
            if (std::count(line->begin(), line->end(), candidate) > std::count(line->begin(), line->end(), m_separator))
                m_separator = candidate;
    }
    std::vector<std::string> fields(1);
    bool isQuoted = false;
    std::size_t size = 0;
    for (;;) {
        for (std::size_t i = 0; i < line->size(); ++i) {
            const char c = (*line)[i];
            auto& field = fields.back();
            if (isQuoted) {
                if (c != '"')
                    field += c;
                else if (i + 1 < line->size() && (*line)[i + 1] == '"')
                    field += (*line)[++i];
                else
                    isQuoted = false;
            } else if (c == '"' && field.empty()) {
                isQuoted = true;
            } else if (c == m_separator && fields.size() < kMostFields) {
                fields.emplace_back();
            } else {
                field += c;
            }
        }
        size += line->size();
        if (size > kLongestPiece)
            throw NotImported{ImportTrouble::LineTooLong};
        if (!isQuoted)
            return fields;
        line = m_lines.next();
        if (!line)
            return fields; // the last quotation mark is missing
        fields.back() += '\n';
    }
}

} // namespace inglenook::transfer
