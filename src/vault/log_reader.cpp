// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/log_reader.h"

#include "vault/wipe.h"

#include <sqlite3.h>

namespace inglenook::vault {

std::int64_t LogReader::frameCount() const
{
    std::int64_t bytes = 0;
    return m_file.size(bytes) == SQLITE_OK ? framesInLog(bytes) : 0;
}

int LogReader::header(LogHeader& plain, LogIdentity& log) const
{
    SealedLogHeader sealed;
    plain.fill(0);
    if (const int code = m_file.read(sealed, 0); code != SQLITE_OK)
        return code;
    const auto identity = m_cipher.openHeader(sealed, plain);
    if (!identity)
        return SQLITE_IOERR_DATA;
    log = *identity;
    return SQLITE_OK;
}

int LogReader::anyFrame(std::int64_t frame, Frame& plain, StateId& log) const
{
    SealedFrame sealed;
    plain.fill(0);
    if (const int code = m_file.read(sealed, frameOffset(frame)); code != SQLITE_OK)
        return code;
    const auto identity = m_cipher.openFrame(frame, sealed, plain);
    if (!identity)
        return SQLITE_IOERR_DATA;
    log = *identity;
    return SQLITE_OK;
}

int LogReader::frame(const StateId& log, std::int64_t frame, Frame& plain) const
{
    StateId found{};
    const int code = anyFrame(frame, plain, found);
    if (code != SQLITE_OK || found == log)
        return code;
    wipe(plain);
    return SQLITE_IOERR_DATA;
}

bool LogReader::isMarked(const StateId& log, std::int64_t frame) const
{
    Mark mark;
    return m_file.read(mark, frameOffset(frame)) == SQLITE_OK && m_cipher.isMark(log, frame, mark);
}

} // namespace inglenook::vault
