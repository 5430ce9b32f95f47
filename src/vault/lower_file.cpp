// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/lower_file.h"

#include <sqlite3.h>

namespace inglenook::vault {

void LowerFile::FilenameDeleter::operator()(const char* name) const noexcept
{
    sqlite3_free_filename(const_cast<char*>(name));
}

LowerFile::LowerFile(sqlite3_vfs& vfs, const std::string& path, int flags)
    : m_name{sqlite3_create_filename(path.c_str(), "", "", 0, nullptr)}
{
    if (m_name)
        open(vfs, m_name.get(), flags);
    else
        m_code = SQLITE_NOMEM;
}

LowerFile::LowerFile(sqlite3_vfs& vfs, const char* nameFromSqlite, int flags)
{
    open(vfs, nameFromSqlite, flags);
}

void LowerFile::open(sqlite3_vfs& vfs, const char* name, int flags)
{
    m_memory.resize(static_cast<std::size_t>(vfs.szOsFile) / sizeof(std::max_align_t) + 1);
    m_file = reinterpret_cast<sqlite3_file*>(m_memory.data());
    int outFlags = 0;
    m_code = vfs.xOpen(&vfs, name, m_file, flags, &outFlags);
    m_writable = m_code == SQLITE_OK && (outFlags & SQLITE_OPEN_READWRITE) != 0;
}

LowerFile::~LowerFile()
{
    if (m_file != nullptr && m_file->pMethods != nullptr)
        m_file->pMethods->xClose(m_file);
}

int LowerFile::read(MutableBytes out, std::int64_t offset) noexcept
{
    return m_file->pMethods->xRead(m_file, out.data(), static_cast<int>(out.size()), offset);
}

int LowerFile::write(Bytes data, std::int64_t offset) noexcept
{
    return m_file->pMethods->xWrite(m_file, data.data(), static_cast<int>(data.size()), offset);
}

int LowerFile::truncate(std::int64_t size) noexcept
{
    return m_file->pMethods->xTruncate(m_file, size);
}

int LowerFile::sync(int flags) noexcept
{
    return m_file->pMethods->xSync(m_file, flags);
}

int LowerFile::size(std::int64_t& bytes) noexcept
{
    sqlite3_int64 value = 0;
    const int code = m_file->pMethods->xFileSize(m_file, &value);
    bytes = value;
    return code;
}

int LowerFile::lockExclusively() noexcept
{
    for (const int level : {SQLITE_LOCK_SHARED, SQLITE_LOCK_RESERVED, SQLITE_LOCK_EXCLUSIVE}) {
        const int code = m_file->pMethods->xLock(m_file, level);
        if (code != SQLITE_OK) {
            m_file->pMethods->xUnlock(m_file, SQLITE_LOCK_NONE);
            return code;
        }
    }
    return SQLITE_OK;
}

int LowerFile::deviceCharacteristics() noexcept
{
    return m_file->pMethods->xDeviceCharacteristics(m_file);
}

} // namespace inglenook::vault
