// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/log_cipher.h"
#include "vault/lower_file.h"

namespace inglenook::vault {

/// Reads and opens whole records of a log file; shared by the file that SQLite sees and by those who examine one.
class LogReader {
public:
    /// Both are kept by reference.
    LogReader(LowerFile& file, const LogCipher& cipher) : m_file{file}, m_cipher{cipher} {}

    /// Whole frames in the file. Zero when the size can't be had.
    [[nodiscard]] std::int64_t frameCount() const;
    /// SQLITE_OK; SQLITE_IOERR_SHORT_READ where the file ends before or in the record; SQLITE_IOERR_DATA when it is not
    /// authentic; or what the disk said. All but SQLITE_OK leave zeros.
    [[nodiscard]] int header(LogHeader& plain, LogIdentity& log) const;
    /// Of any log; `log` is then the one that it is of.
    [[nodiscard]] int anyFrame(std::int64_t frame, Frame& plain, StateId& log) const;
    /// Of this log: one of another log is not authentic.
    [[nodiscard]] int frame(const StateId& log, std::int64_t frame, Frame& plain) const;
    /// Whether all frames before this one are known to have been on the disk.
    [[nodiscard]] bool isMarked(const StateId& log, std::int64_t frame) const;

private:
    LowerFile& m_file;
    const LogCipher& m_cipher;
};

} // namespace inglenook::vault
