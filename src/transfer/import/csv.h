// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/text_stream.h"

#include <optional>
#include <string>
#include <vector>

namespace inglenook::transfer {

/// Rows of a CSV file (RFC 4180): line ends and doubled quotation marks within quotation marks; a field of its own
/// separator, which the first line shows. Throws NotImported(LineTooLong) for a row without end.
class CsvReader {
public:
    explicit CsvReader(ByteStream& bytes) : m_lines{bytes} {}

    [[nodiscard]] std::optional<std::vector<std::string>> next();

private:
    LineReader m_lines;
    char m_separator = '\0';
};

} // namespace inglenook::transfer
