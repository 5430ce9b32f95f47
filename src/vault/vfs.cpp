// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vfs.h"

#include "base/error.h"
#include "base/log.h"
#include "crypto/random.h"
#include "vault/log_file.h"
#include "vault/vfs_thunks.h"

#include <sqlite3.h>

#include <atomic>
#include <new>
#include <utility>

namespace inglenook::vault {
namespace {

std::string uniqueName()
{
    static std::atomic<std::uint64_t> counter{0};
    return "nook-" + std::to_string(++counter);
}

/// SQLite's own handle of the vault's file: the vault keeps the real one, with its lock and our header.
class SharedVaultFile final : public FileRole {
public:
    explicit SharedVaultFile(VaultFile& file) : m_file{file} {}
    int read(MutableBytes out, std::int64_t offset) override { return m_file.read(out, offset); }
    int write(Bytes data, std::int64_t offset) override { return m_file.write(data, offset); }
    int truncate(std::int64_t size) override { return m_file.truncate(size); }
    int sync(int flags) override { return m_file.sync(flags); }
    int size(std::int64_t& bytes) override { return m_file.size(bytes); }
    int finish() override { return m_file.finish(); }

private:
    VaultFile& m_file;
};

} // namespace

struct Vfs::Thunks {
    static Vfs& self(sqlite3_vfs* vfs) { return *static_cast<Vfs*>(vfs->pAppData); }
    static sqlite3_vfs& lower(sqlite3_vfs* vfs) { return self(vfs).m_lower; }

    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) noexcept
    {
        file->pMethods = nullptr; // so that SQLite closes nothing when this fails
        int code = SQLITE_CANTOPEN;
        try {
            auto role = self(vfs).openRole(name, flags, code);
            if (role == nullptr)
                return code;
            attachRole(file, std::move(role));
        } catch (const std::bad_alloc&) {
            return SQLITE_NOMEM;
        } catch (...) {
            return SQLITE_CANTOPEN;
        }
        if (outFlags != nullptr)
            *outFlags = flags;
        return SQLITE_OK;
    }

    static int remove(sqlite3_vfs* vfs, const char* name, int syncFolder) noexcept
    {
        if (name == nullptr || self(vfs).m_logName != name)
            return SQLITE_IOERR_DELETE_NOENT;
        try {
            return lower(vfs).xDelete(&lower(vfs), self(vfs).logPath().c_str(), syncFolder);
        } catch (const std::bad_alloc&) {
            return SQLITE_IOERR_NOMEM;
        }
    }

    static int access(sqlite3_vfs* vfs, const char* name, int flags, int* result) noexcept
    {
        *result = 0;
        try {
            const auto path = self(vfs).physicalPath(name);
            return path ? lower(vfs).xAccess(&lower(vfs), path->c_str(), flags, result) : SQLITE_OK;
        } catch (const std::bad_alloc&) {
            return SQLITE_IOERR_NOMEM;
        }
    }

    static int fullPathname(sqlite3_vfs* /*vfs*/, const char* name, int size, char* out) noexcept
    {
        sqlite3_snprintf(size, out, "%s", name); // it stands for a file, and is not one
        return SQLITE_OK;
    }

    static void* dlOpen(sqlite3_vfs* /*vfs*/, const char* /*name*/) noexcept { return nullptr; }
    static void dlError(sqlite3_vfs* /*vfs*/, int size, char* out) noexcept
    {
        if (size > 0)
            out[0] = '\0';
    }
    using Symbol = void (*)();
    static Symbol dlSym(sqlite3_vfs* /*vfs*/, void* /*library*/, const char* /*name*/) noexcept { return nullptr; }
    static void dlClose(sqlite3_vfs* /*vfs*/, void* /*library*/) noexcept {}

    static int randomness(sqlite3_vfs* /*vfs*/, int size, char* out) noexcept
    {
        crypto::fillRandom(MutableBytes{reinterpret_cast<std::uint8_t*>(out), static_cast<std::size_t>(size)});
        return size;
    }
    static int sleep(sqlite3_vfs* vfs, int microseconds) noexcept
    {
        return lower(vfs).xSleep(&lower(vfs), microseconds);
    }
    static int currentTime(sqlite3_vfs* vfs, double* day) noexcept { return lower(vfs).xCurrentTime(&lower(vfs), day); }
    static int lastError(sqlite3_vfs* vfs, int size, char* out) noexcept
    {
        return lower(vfs).xGetLastError(&lower(vfs), size, out);
    }
};

Vfs::Vfs(const Storage& storage, LowerFile& file, VaultKeys keys, const VaultId& vault)
    : m_storage{storage},
      m_lower{storage.lower()},
      m_file{file},
      m_name{uniqueName()},
      m_logName{m_name + "-wal"},
      m_pageCipher{std::move(keys.page), vault},
      m_logCipher{std::move(keys.log), vault},
      m_vaultFile{file, m_pageCipher},
      m_vfs{std::make_unique<sqlite3_vfs>()}
{
    m_vfs->iVersion = 1;
    m_vfs->szOsFile = static_cast<int>(sizeof(RoleFile));
    m_vfs->mxPathname = m_lower.mxPathname;
    m_vfs->zName = m_name.c_str();
    m_vfs->pAppData = this;
    m_vfs->xOpen = Thunks::open;
    m_vfs->xDelete = Thunks::remove;
    m_vfs->xAccess = Thunks::access;
    m_vfs->xFullPathname = Thunks::fullPathname;
    m_vfs->xDlOpen = Thunks::dlOpen;
    m_vfs->xDlError = Thunks::dlError;
    m_vfs->xDlSym = Thunks::dlSym;
    m_vfs->xDlClose = Thunks::dlClose;
    m_vfs->xRandomness = Thunks::randomness;
    m_vfs->xSleep = Thunks::sleep;
    m_vfs->xCurrentTime = Thunks::currentTime;
    m_vfs->xGetLastError = Thunks::lastError;
    if (sqlite3_vfs_register(m_vfs.get(), 0) != SQLITE_OK)
        throw Error{ErrorCode::OutOfMemory, "SQLite could not take the vault's VFS"};
}

Vfs::~Vfs()
{
    sqlite3_vfs_unregister(m_vfs.get());
}

std::optional<std::string> Vfs::physicalPath(const char* name) const
{
    if (name != nullptr && m_name == name)
        return m_file.path();
    if (name != nullptr && m_logName == name)
        return logPath();
    return std::nullopt;
}

std::unique_ptr<FileRole> Vfs::openRole(const char* name, int flags, int& code)
{
    if ((flags & SQLITE_OPEN_MAIN_DB) != 0 && name != nullptr && m_name == name)
        return std::make_unique<SharedVaultFile>(m_vaultFile);
    if ((flags & SQLITE_OPEN_WAL) != 0 && name != nullptr && m_logName == name) {
        auto log = std::make_unique<LowerFile>(m_storage, logPath(), flags);
        code = log->code();
        if (code != SQLITE_OK)
            return nullptr;
        if (!log->isWritable()) {
            code = SQLITE_READONLY;
            return nullptr;
        }
        return std::make_unique<LogFile>(std::move(log), m_logCipher, m_vaultFile, m_storage);
    }
    log::warning("SQLite asked for a file that a vault does not have, flags:", flags);
    return nullptr;
}

} // namespace inglenook::vault
