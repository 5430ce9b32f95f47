// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/memory_storage.h"

#include "base/error.h"

#include <sqlite3.h>

#include <algorithm>
#include <new>
#include <utility>

namespace inglenook::vault {

/// What SQLite calls. Nothing may be thrown through it.
struct MemoryStorage::Methods {
    struct Handle {
        sqlite3_file base{}; ///< first, as SQLite wants it
        std::shared_ptr<File> file;
        std::string name;
        const MemoryStorage* storage = nullptr;
    };

    static Handle& of(sqlite3_file* file) { return *reinterpret_cast<Handle*>(file); }
    static std::vector<std::uint8_t>& bytesOf(sqlite3_file* file) { return of(file).file->bytes; }

    static int close(sqlite3_file* file) noexcept
    {
        unlock(file, SQLITE_LOCK_NONE);
        of(file).~Handle();
        return SQLITE_OK;
    }

    static int read(sqlite3_file* file, void* out, int size, sqlite3_int64 offset) noexcept
    {
        const auto& bytes = bytesOf(file);
        const auto end = static_cast<sqlite3_int64>(bytes.size());
        const auto there = std::clamp<sqlite3_int64>(end - offset, 0, size);
        auto* to = static_cast<std::uint8_t*>(out);
        std::copy_n(bytes.begin() + std::min(offset, end), there, to);
        std::fill(to + there, to + size, std::uint8_t{0});
        return there == size ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
    }

    static int write(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset) noexcept
    {
        auto& bytes = bytesOf(file);
        const auto end = static_cast<std::size_t>(offset) + static_cast<std::size_t>(size);
        try {
            if (bytes.size() < end)
                bytes.resize(end);
        } catch (const std::bad_alloc&) {
            return SQLITE_FULL;
        }
        std::copy_n(static_cast<const std::uint8_t*>(data), size, bytes.begin() + offset);
        return SQLITE_OK;
    }

    static int truncate(sqlite3_file* file, sqlite3_int64 size) noexcept
    {
        auto& bytes = bytesOf(file);
        bytes.resize(std::min(bytes.size(), static_cast<std::size_t>(size)));
        return SQLITE_OK;
    }

    static int sync(sqlite3_file* /*file*/, int /*flags*/) noexcept { return SQLITE_OK; }

    static int size(sqlite3_file* file, sqlite3_int64* bytes) noexcept
    {
        *bytes = static_cast<sqlite3_int64>(bytesOf(file).size());
        return SQLITE_OK;
    }

    static int lock(sqlite3_file* file, int level) noexcept
    {
        auto& writer = of(file).file->writer;
        if (writer != nullptr && writer != &of(file))
            return SQLITE_BUSY;
        if (level >= SQLITE_LOCK_RESERVED)
            writer = &of(file);
        return SQLITE_OK;
    }

    static int unlock(sqlite3_file* file, int level) noexcept
    {
        auto& writer = of(file).file->writer;
        if (level < SQLITE_LOCK_RESERVED && writer == &of(file))
            writer = nullptr;
        return SQLITE_OK;
    }

    static int checkReservedLock(sqlite3_file* file, int* reserved) noexcept
    {
        *reserved = of(file).file->writer != nullptr ? 1 : 0;
        return SQLITE_OK;
    }

    static int fileControl(sqlite3_file* file, int control, void* argument) noexcept
    {
        if (control != SQLITE_FCNTL_HAS_MOVED)
            return SQLITE_NOTFOUND;
        *static_cast<int*>(argument) = of(file).storage->find(of(file).name) == of(file).file ? 0 : 1;
        return SQLITE_OK;
    }

    static int sectorSize(sqlite3_file* /*file*/) noexcept { return 4096; }
    static int deviceCharacteristics(sqlite3_file* /*file*/) noexcept { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

    static const sqlite3_io_methods& ofFiles()
    {
        static const sqlite3_io_methods methods = [] {
            sqlite3_io_methods m{};
            m.iVersion = 1;
            m.xClose = close;
            m.xRead = read;
            m.xWrite = write;
            m.xTruncate = truncate;
            m.xSync = sync;
            m.xFileSize = size;
            m.xLock = lock;
            m.xUnlock = unlock;
            m.xCheckReservedLock = checkReservedLock;
            m.xFileControl = fileControl;
            m.xSectorSize = sectorSize;
            m.xDeviceCharacteristics = deviceCharacteristics;
            return m;
        }();
        return methods;
    }

    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) noexcept
    {
        file->pMethods = nullptr;
        if (name == nullptr)
            return SQLITE_CANTOPEN; // a file without a name would be one of SQLite's own
        const auto& storage = *static_cast<const MemoryStorage*>(vfs->pAppData);
        try {
            auto found = storage.find(name);
            const bool makes = (flags & SQLITE_OPEN_CREATE) != 0;
            if ((found == nullptr && !makes) || (found != nullptr && (flags & SQLITE_OPEN_EXCLUSIVE) != 0))
                return SQLITE_CANTOPEN;
            if (found == nullptr) {
                found = std::make_shared<File>();
                found->number = ++storage.m_made;
                storage.m_names.emplace(name, found);
            }
            new (file) Handle{{&ofFiles()}, std::move(found), name, &storage};
        } catch (const std::bad_alloc&) {
            return SQLITE_NOMEM;
        }
        if (outFlags != nullptr)
            *outFlags = flags;
        return SQLITE_OK;
    }

    static int remove(sqlite3_vfs* vfs, const char* name, int /*syncFolder*/) noexcept
    {
        auto& names = static_cast<const MemoryStorage*>(vfs->pAppData)->m_names;
        const auto found = names.find(std::string_view{name});
        if (found == names.end())
            return SQLITE_IOERR_DELETE_NOENT;
        names.erase(found);
        return SQLITE_OK;
    }

    static int access(sqlite3_vfs* vfs, const char* name, int /*flags*/, int* result) noexcept
    {
        *result = static_cast<const MemoryStorage*>(vfs->pAppData)->find(name) != nullptr ? 1 : 0;
        return SQLITE_OK;
    }

    static int fullName(sqlite3_vfs* /*vfs*/, const char* name, int size, char* out) noexcept
    {
        sqlite3_snprintf(size, out, "%s", name);
        return SQLITE_OK;
    }
};

MemoryStorage::MemoryStorage() : m_vfs{std::make_unique<sqlite3_vfs>()}
{
    const auto* usual = sqlite3_vfs_find(nullptr);
    if (usual == nullptr)
        throw Error{ErrorCode::OutOfMemory, "SQLite could not start"};
    *m_vfs = *usual; // the time and the like come from the system; no file does
    m_vfs->iVersion = 1;
    m_vfs->pNext = nullptr;
    m_vfs->szOsFile = static_cast<int>(sizeof(Methods::Handle));
    m_vfs->zName = "memory";
    m_vfs->pAppData = this;
    m_vfs->xOpen = Methods::open;
    m_vfs->xDelete = Methods::remove;
    m_vfs->xAccess = Methods::access;
    m_vfs->xFullPathname = Methods::fullName;
}

MemoryStorage::~MemoryStorage() = default;

std::shared_ptr<MemoryStorage::File> MemoryStorage::find(std::string_view name) const
{
    const auto found = m_names.find(name);
    return found == m_names.end() ? nullptr : found->second;
}

Storage::Entry MemoryStorage::look(const std::filesystem::path& path) const
{
    return find(path.native()) != nullptr ? Entry::Other : Entry::Nothing;
}

std::optional<Storage::Identity> MemoryStorage::identify(const char* path) const noexcept
{
    const auto found = find(path);
    return found == nullptr ? std::nullopt : std::optional{Identity{0, found->number}};
}

Storage::Published MemoryStorage::publish(const std::filesystem::path& from, const std::filesystem::path& to) const
{
    if (find(to.native()) != nullptr)
        return Published::NameTaken;
    replace(from, to);
    return Published::Yes;
}

bool MemoryStorage::addName(const std::filesystem::path& file, const std::filesystem::path& also) const
{
    if (find(also.native()) != nullptr)
        throw Error{ErrorCode::AlreadyExists, "a file of that name is there already"};
    const auto found = find(file.native());
    if (found == nullptr)
        throw Error{ErrorCode::FileGone, "there is no such file in memory"};
    m_names[also.native()] = found;
    return true;
}

void MemoryStorage::replace(const std::filesystem::path& from, const std::filesystem::path& to) const
{
    const auto found = find(from.native());
    if (found == nullptr)
        throw Error{ErrorCode::FileGone, "there is no such file in memory"};
    m_names.erase(from.native());
    m_names[to.native()] = found;
}

} // namespace inglenook::vault
