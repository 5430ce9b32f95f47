// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/log_reader.h"

#include <sqlite3.h>

namespace inglenook::vault {

std::int64_t LogReader::frameCount() const
{
    std::int64_t bytes = 0;
    return m_file.size(bytes) == SQLITE_OK ? framesInLog(bytes) : 0;
}

int LogReader::header(LogHeader& plain) const
{
    SealedLogHeader sealed;
    plain.fill(0);
    const int code = m_file.read(sealed, 0);
    if (code != SQLITE_OK)
        return code;
    return m_cipher.openHeader(sealed, plain) ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int LogReader::frame(std::int64_t frame, Frame& plain) const
{
    SealedFrame sealed;
    plain.fill(0);
    const int code = m_file.read(sealed, frameOffset(frame));
    if (code != SQLITE_OK)
        return code;
    return m_cipher.openFrame(frame, sealed, plain) ? SQLITE_OK : SQLITE_IOERR_DATA;
}

} // namespace inglenook::vault
