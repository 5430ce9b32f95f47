// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <string>

namespace inglenook {

/// What the person does next; few on purpose. Everything a caller regularly branches on is a return value instead.
enum class ErrorCode {
    InvalidInput,    ///< A value broke its type's rule: hostile data, or a bug in the caller.
    NotFound,        ///< No such entry, member, exercise or file.
    WrongPassphrase, ///< No slot opens with what was typed.
    VaultDamaged,    ///< Bytes on disk are not ours or were altered. Offer the last backup; write nothing.
    VaultTooNew,     ///< Written by a later Inglenook. Offer the update; open nothing.
    VaultBusy,       ///< Another process holds it. Offer to bring that window forward.
    FileGone,        ///< The open journal's file was taken away or renamed. Put it back, then try again.
    FileReplaced,    ///< Another file stands in the open journal's place. Go on in a file beside it, then try again.
    AlreadyExists,   ///< The file or name is taken; nothing was overwritten.
    NotPermitted,    ///< The system does not let us read or write there.
    DiskFull,        ///< Free space, then try again: the transaction was rolled back.
    DiskTrouble,     ///< The system could not read or write. Nothing confirmed is lost.
    OutOfMemory,     ///< Close other programs, then try again.
    Internal,        ///< A bug of ours. Nothing confirmed is lost.
};

/// The one exception of the core, for what the caller at hand can't mend.
///
/// `detail` is English for developers and the command line: it never holds entry text, names, passphrases or keys.
class Error : public std::exception {
public:
    Error(ErrorCode code, std::string detail) : m_code{code}, m_detail{std::move(detail)} {}

    [[nodiscard]] ErrorCode code() const noexcept { return m_code; }
    [[nodiscard]] const std::string& detail() const noexcept { return m_detail; }
    [[nodiscard]] const char* what() const noexcept override { return m_detail.c_str(); }

private:
    ErrorCode m_code;
    std::string m_detail;
};

} // namespace inglenook
