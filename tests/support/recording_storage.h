// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/storage.h"

#include <sqlite3.h>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace inglenook::test {

enum class Role { Main, Log };
enum class Operation { Read, Write, Truncate, Sync, Delete, Acknowledge };

struct DiskEvent {
    Operation operation;
    Role role;
    std::int64_t offset = 0; ///< or the new size, or what was acknowledged
    std::size_t size = 0;
    std::vector<std::uint8_t> data; ///< of writes
};

/// The system's disk with a window into it: notes each access below the vault, and can make any of them fail.
class RecordingStorage final : public vault::Storage {
public:
    RecordingStorage();
    RecordingStorage(const RecordingStorage&) = delete;
    RecordingStorage& operator=(const RecordingStorage&) = delete;

    [[nodiscard]] sqlite3_vfs& lower() const override { return m_vfs; }
    [[nodiscard]] Published publish(const std::filesystem::path& from, const std::filesystem::path& to) const override
    {
        return vault::systemStorage().publish(from, to);
    }

    [[nodiscard]] Entry look(const std::filesystem::path& path) const override
    {
        return vault::systemStorage().look(path);
    }

    [[nodiscard]] std::optional<Identity> identify(const char* path) const noexcept override
    {
        return vault::systemStorage().identify(path);
    }

    void acknowledge(std::int64_t what) { events.push_back({Operation::Acknowledge, Role::Main, what, 0, {}}); }

    std::vector<DiskEvent> events;
    /// Asked before each access; what is not SQLITE_OK is given back instead of acting.
    std::function<int(Operation, Role)> fault;
    int deviceCharacteristics = SQLITE_IOCAP_POWERSAFE_OVERWRITE;

private:
    struct File;
    struct Methods;

    mutable sqlite3_vfs m_vfs{};
    sqlite3_vfs& m_real;
};

struct RecordingStorage::File {
    sqlite3_file base;
    RecordingStorage* storage;
    Role role;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

struct RecordingStorage::Methods {
    static File& of(sqlite3_file* file) { return *reinterpret_cast<File*>(file); }

    static int note(sqlite3_file* file, Operation operation, std::int64_t offset, const void* data, std::size_t size)
    {
        auto& self = of(file);
        if (self.storage->fault) {
            if (const int code = self.storage->fault(operation, self.role); code != SQLITE_OK)
                return code;
        }
        DiskEvent event{operation, self.role, offset, size, {}};
        if (data != nullptr) {
            const auto* bytes = static_cast<const std::uint8_t*>(data);
            event.data.assign(bytes, bytes + size);
        }
        self.storage->events.push_back(std::move(event));
        return SQLITE_OK;
    }

    static int close(sqlite3_file* file) { return of(file).real()->pMethods->xClose(of(file).real()); }
    static int read(sqlite3_file* file, void* out, int size, sqlite3_int64 offset)
    {
        const int code = note(file, Operation::Read, offset, nullptr, static_cast<std::size_t>(size));
        return code != SQLITE_OK ? code : of(file).real()->pMethods->xRead(of(file).real(), out, size, offset);
    }
    static int write(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset)
    {
        const int code = note(file, Operation::Write, offset, data, static_cast<std::size_t>(size));
        return code != SQLITE_OK ? code : of(file).real()->pMethods->xWrite(of(file).real(), data, size, offset);
    }
    static int truncate(sqlite3_file* file, sqlite3_int64 size)
    {
        const int code = note(file, Operation::Truncate, size, nullptr, 0);
        return code != SQLITE_OK ? code : of(file).real()->pMethods->xTruncate(of(file).real(), size);
    }
    static int sync(sqlite3_file* file, int flags)
    {
        const int code = note(file, Operation::Sync, 0, nullptr, 0);
        return code != SQLITE_OK ? code : of(file).real()->pMethods->xSync(of(file).real(), flags);
    }
    static int size(sqlite3_file* file, sqlite3_int64* bytes)
    {
        return of(file).real()->pMethods->xFileSize(of(file).real(), bytes);
    }
    static int lock(sqlite3_file* file, int level) { return of(file).real()->pMethods->xLock(of(file).real(), level); }
    static int unlock(sqlite3_file* file, int level)
    {
        return of(file).real()->pMethods->xUnlock(of(file).real(), level);
    }
    static int checkReservedLock(sqlite3_file* file, int* out)
    {
        return of(file).real()->pMethods->xCheckReservedLock(of(file).real(), out);
    }
    static int fileControl(sqlite3_file* file, int control, void* argument)
    {
        return of(file).real()->pMethods->xFileControl(of(file).real(), control, argument);
    }
    static int sectorSize(sqlite3_file* /*file*/) { return 4096; }
    static int characteristics(sqlite3_file* file) { return of(file).storage->deviceCharacteristics; }

    static RecordingStorage& self(sqlite3_vfs* vfs) { return *static_cast<RecordingStorage*>(vfs->pAppData); }

    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
    {
        static const sqlite3_io_methods methods{1,
                                                close,
                                                read,
                                                write,
                                                truncate,
                                                sync,
                                                size,
                                                lock,
                                                unlock,
                                                checkReservedLock,
                                                fileControl,
                                                sectorSize,
                                                characteristics,
                                                nullptr,
                                                nullptr,
                                                nullptr,
                                                nullptr,
                                                nullptr,
                                                nullptr};
        auto& out = of(file);
        out.base.pMethods = nullptr;
        out.storage = &self(vfs);
        out.role = (flags & SQLITE_OPEN_MAIN_DB) != 0 ? Role::Main : Role::Log;
        out.real()->pMethods = nullptr;
        const int code = self(vfs).m_real.xOpen(&self(vfs).m_real, name, out.real(), flags, outFlags);
        if (code == SQLITE_OK)
            out.base.pMethods = &methods;
        return code;
    }
    static int remove(sqlite3_vfs* vfs, const char* name, int syncFolder)
    {
        auto& storage = self(vfs);
        if (storage.fault) {
            if (const int code = storage.fault(Operation::Delete, Role::Log); code != SQLITE_OK)
                return code;
        }
        storage.events.push_back({Operation::Delete, Role::Log, 0, 0, {}});
        return storage.m_real.xDelete(&storage.m_real, name, syncFolder);
    }
};

inline RecordingStorage::RecordingStorage() : m_real{vault::systemStorage().lower()}
{
    m_vfs = m_real; // what is not replaced goes to the system, which looks at nothing in it
    m_vfs.pNext = nullptr;
    m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_real.szOsFile;
    m_vfs.zName = "recording";
    m_vfs.pAppData = this;
    m_vfs.xOpen = Methods::open;
    m_vfs.xDelete = Methods::remove;
}

} // namespace inglenook::test
