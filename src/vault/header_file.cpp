// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/header_file.h"

#include "base/error.h"
#include "base/log.h"
#include "vault/sqlite_error.h"

#include <sqlite3.h>

#include <algorithm>

namespace inglenook::vault {
namespace {

using Parsed = std::variant<Header, HeaderFault>;

bool hasFault(const Parsed& parsed, HeaderFault fault)
{
    const auto* found = std::get_if<HeaderFault>(&parsed);
    return found != nullptr && *found == fault;
}

std::int64_t copyOffset(std::size_t which)
{
    return static_cast<std::int64_t>(which * kHeaderCopySize);
}

} // namespace

HeaderCopy HeaderFile::readCopy(std::size_t which)
{
    HeaderCopy copy{};
    const int code = m_file.read(copy, copyOffset(which));
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        throwSqlite(code, "a vault's header could not be read");
    return copy;
}

void HeaderFile::writeCopy(std::size_t which, const HeaderCopy& copy)
{
    int code = m_file.write(copy, copyOffset(which));
    if (code == SQLITE_OK)
        code = m_file.sync(SQLITE_SYNC_NORMAL);
    if (code != SQLITE_OK)
        throwSqlite(code, "a vault's header could not be written");
}

std::variant<HeaderFile::Found, HeaderFault> HeaderFile::read()
{
    const std::array<HeaderCopy, 2> copies{readCopy(0), readCopy(1)};
    const std::array<Parsed, 2> parsed{parseHeader(copies[0]), parseHeader(copies[1])};
    for (const auto fault : {HeaderFault::TooNew, HeaderFault::Damaged, HeaderFault::NotOurs}) {
        // A later format in either copy closes the file to us; the other faults need both.
        const bool first = hasFault(parsed[0], fault);
        const bool second = hasFault(parsed[1], fault);
        const bool anyWhole = std::holds_alternative<Header>(parsed[0]) || std::holds_alternative<Header>(parsed[1]);
        if ((first || second) && (fault == HeaderFault::TooNew || !anyWhole))
            return fault;
    }
    const auto generation = [&](std::size_t which) {
        const auto* header = std::get_if<Header>(&parsed[which]);
        return header == nullptr ? 0 : header->generation;
    };
    const bool firstIsWhole = std::holds_alternative<Header>(parsed[0]);
    const bool secondIsWhole = std::holds_alternative<Header>(parsed[1]);
    m_newest = firstIsWhole && (!secondIsWhole || generation(0) >= generation(1)) ? 0 : 1;
    return Found{std::get<Header>(parsed[m_newest]), copies[m_newest], copies[0] != copies[1]};
}

void HeaderFile::write(const HeaderCopy& copy)
{
    const auto other = 1 - m_newest;
    writeCopy(other, copy);
    writeCopy(m_newest, copy);
}

void HeaderFile::replace(const HeaderCopy& copy)
{
    const auto other = 1 - m_newest;
    const auto before = readCopy(m_newest);
    try {
        writeCopy(other, copy);
    } catch (const Error&) {
        // What was written may be read, and be gone after a power cut: nobody may take it for the header.
        if (!tryCopy(other, before))
            log::warning("A header that could not be made durable could not be taken back either.");
        throw;
    }
    if (!tryCopy(m_newest, copy))
        log::warning("Only one copy of a vault's header could be renewed.");
}

bool HeaderFile::tryCopy(std::size_t which, const HeaderCopy& copy)
{
    try {
        writeCopy(which, copy);
        return true;
    } catch (const Error&) {
        return false;
    }
}

bool HeaderFile::copiesAgree()
{
    const auto first = readCopy(0);
    return std::holds_alternative<Header>(parseHeader(first)) && first == readCopy(1);
}

} // namespace inglenook::vault
