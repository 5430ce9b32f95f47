// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/storage.h"

#include "base/error.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inglenook::vault {
namespace {

[[noreturn]] void throwSystem(int error)
{
    const auto code = error == ENOSPC || error == EDQUOT                    ? ErrorCode::DiskFull
                      : error == EACCES || error == EPERM || error == EROFS ? ErrorCode::NotPermitted
                                                                            : ErrorCode::DiskTrouble;
    throw Error{code, "a file could not be given its name, system error " + std::to_string(error)};
}

/// Hard links are the older way to name a file without replacing one; some file systems have only one of the two.
int renameNoReplace(const char* from, const char* to)
{
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
#endif
    if (::link(from, to) != 0)
        return errno;
    return ::unlink(from) == 0 ? 0 : errno;
}

/// Private to its owner, where the file system knows owners: those of sticks don't, and refuse.
void makePrivate(const std::filesystem::path& file)
{
    if (::chmod(file.c_str(), S_IRUSR | S_IWUSR) != 0 && errno != EPERM && errno != ENOTSUP)
        throwSystem(errno);
}

void syncFolder(const std::filesystem::path& folder)
{
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        throwSystem(errno);
    const int error = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    if (error != 0 && error != EINVAL) // some file systems can't sync a folder, and need not
        throwSystem(error);
}

class SystemStorage final : public Storage {
public:
    sqlite3_vfs& lower() const override
    {
        auto* vfs = sqlite3_vfs_find(nullptr);
        if (vfs == nullptr)
            throw Error{ErrorCode::OutOfMemory, "SQLite could not start"};
        return *vfs;
    }

    Entry look(const std::filesystem::path& path) const override
    {
        std::error_code ignored;
        const auto type = std::filesystem::status(path, ignored).type();
        if (type == std::filesystem::file_type::not_found)
            return std::filesystem::is_symlink(path, ignored) ? Entry::BrokenLink : Entry::Nothing;
        return type == std::filesystem::file_type::directory ? Entry::Folder : Entry::Other;
    }

    std::optional<Identity> identify(const char* path) const noexcept override
    {
        struct stat status {};
        if (::stat(path, &status) != 0)
            return std::nullopt;
        return Identity{status.st_dev, status.st_ino};
    }

    Published publish(const std::filesystem::path& from, const std::filesystem::path& to) const override
    {
        makePrivate(from);
        const int error = renameNoReplace(from.c_str(), to.c_str());
        if (error == EEXIST)
            return Published::NameTaken;
        if (error != 0)
            throwSystem(error);
        try {
            syncFolder(std::filesystem::absolute(to).parent_path());
        } catch (const Error&) {
            renameNoReplace(to.c_str(), from.c_str()); // what was not published has no name
            throw;
        }
        return Published::Yes;
    }
};

} // namespace

bool Storage::addName(const std::filesystem::path& file, const std::filesystem::path& also) const
{
    if (::link(file.c_str(), also.c_str()) != 0) {
        if (errno == EPERM || errno == ENOTSUP || errno == ENOSYS || errno == EMLINK)
            return false;
        if (errno == EEXIST)
            throw Error{ErrorCode::AlreadyExists, "a file of that name is there already"};
        throwSystem(errno);
    }
    syncFolder(std::filesystem::absolute(also).parent_path());
    return true;
}

void Storage::replace(const std::filesystem::path& from, const std::filesystem::path& to) const
{
    makePrivate(from);
    if (::rename(from.c_str(), to.c_str()) != 0)
        throwSystem(errno);
    syncFolder(std::filesystem::absolute(to).parent_path());
}

const Storage& systemStorage()
{
    static const SystemStorage storage;
    return storage;
}

} // namespace inglenook::vault
