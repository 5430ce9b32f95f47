// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/system_error.h"

#include "support/catch.h"

#include <cerrno>

using namespace inglenook;

TEST_CASE("an error of the system becomes what a person can do about it", "[platform][error]")
{
    const auto codeFor = [](int value) { return platform::systemError(value, "writing a file").code(); };
    CHECK(codeFor(ENOENT) == ErrorCode::NotFound);
    CHECK(codeFor(EACCES) == ErrorCode::NotPermitted);
    CHECK(codeFor(EROFS) == ErrorCode::NotPermitted);
    CHECK(codeFor(ENOSPC) == ErrorCode::DiskFull);
    CHECK(codeFor(EDQUOT) == ErrorCode::DiskFull);
    CHECK(codeFor(ENOMEM) == ErrorCode::OutOfMemory);
    CHECK(codeFor(EEXIST) == ErrorCode::AlreadyExists);
    CHECK(codeFor(EIO) == ErrorCode::DiskTrouble);
    CHECK(codeFor(12345) == ErrorCode::DiskTrouble);
    CHECK(platform::systemError(EIO, "writing a file").detail() == "writing a file failed (5)");
}
