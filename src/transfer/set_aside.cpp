// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/set_aside.h"

#include "base/error.h"
#include "base/log.h"
#include "transfer/copy_name.h"

namespace inglenook::transfer {
namespace {

namespace fs = std::filesystem;
using vault::Storage;

fs::path freeName(const fs::path& journal, std::string_view why, Date day)
{
    for (int number = 1; number < 1000; ++number) {
        auto name = journal.parent_path() / asideName(journal.stem().native(), why, day, number);
        if (!isAnything(name) && !isAnything(logOf(name)))
            return name;
    }
    throw Error{ErrorCode::AlreadyExists, "no free name to set a file aside"};
}

void rename(const fs::path& from, const fs::path& to, const Storage& storage)
{
    if (storage.publish(from, to) == Storage::Published::NameTaken)
        throw Error{ErrorCode::AlreadyExists, "a name was taken meanwhile"};
}

} // namespace

fs::path logOf(const fs::path& journal)
{
    auto name = journal;
    name += "-wal";
    return name;
}

bool isAnything(const fs::path& file)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(file, ignored));
}

fs::path putInPlace(CopiedFile& checked, const fs::path& journal, std::string_view why, Date day,
                    const Storage& storage)
{
    const auto log = logOf(journal);
    const bool hasFile = isAnything(journal);
    const bool hasLog = isAnything(log);
    fs::path aside;
    bool isNamedTwice = false;
    if (hasFile || hasLog) {
        log::info("Setting a journal aside.");
        aside = freeName(journal, why, day);
        isNamedTwice = (!hasLog || storage.addName(log, logOf(aside))) && (!hasFile || storage.addName(journal, aside));
    }
    if (!isNamedTwice) {
        // A file system without second names, or nothing there.
        if (hasLog && isAnything(log) && !isAnything(logOf(aside)))
            rename(log, logOf(aside), storage);
        else if (hasLog)
            removeFile(storage, log);
        if (hasFile)
            rename(journal, aside, storage);
        if (!checked.publish(journal))
            throw Error{ErrorCode::AlreadyExists, "a file has come to the journal's name meanwhile"};
        return aside;
    }
    if (hasLog)
        removeFile(storage, log);
    if (hasFile)
        checked.replace(journal);
    else if (!checked.publish(journal))
        throw Error{ErrorCode::AlreadyExists, "a file has come to the journal's name meanwhile"};
    return aside;
}

} // namespace inglenook::transfer
