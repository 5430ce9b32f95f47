// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/system_error.h"

#include <cerrno>
#include <string>

namespace inglenook::platform {
namespace {

ErrorCode codeOf(int errnoValue)
{
    switch (errnoValue) {
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::NotPermitted;
    case EEXIST:
        return ErrorCode::AlreadyExists;
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::DiskFull;
    case ENOMEM:
        return ErrorCode::OutOfMemory;
    default:
        return ErrorCode::DiskTrouble;
    }
}

} // namespace

Error systemError(int errnoValue, std::string_view act)
{
    return Error{codeOf(errnoValue), std::string{act} + " failed (" + std::to_string(errnoValue) + ")"};
}

} // namespace inglenook::platform
