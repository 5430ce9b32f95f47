// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/lower_file.h"

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace inglenook::vault {

void LowerFile::FilenameDeleter::operator()(const char* name) const noexcept
{
    sqlite3_free_filename(const_cast<char*>(name));
}

LowerFile::LowerFile(const Storage& storage, const std::string& path, int flags)
    : m_storage{&storage},
      m_name{sqlite3_create_filename(path.c_str(), "", "", 0, nullptr)}
{
    if (!m_name) {
        m_code = SQLITE_NOMEM;
        return;
    }
    auto& vfs = storage.lower();
    m_memory.resize(static_cast<std::size_t>(vfs.szOsFile) / sizeof(std::max_align_t) + 1);
    m_file = reinterpret_cast<sqlite3_file*>(m_memory.data());
    int outFlags = 0;
    m_code = vfs.xOpen(&vfs, m_name.get(), m_file, flags, &outFlags);
    m_writable = m_code == SQLITE_OK && (outFlags & SQLITE_OPEN_READWRITE) != 0;
    if (m_code == SQLITE_OK)
        m_identity = storage.identify(m_name.get());
}

LowerFile::~LowerFile()
{
    if (m_file != nullptr && m_file->pMethods != nullptr)
        m_file->pMethods->xClose(m_file);
}

int LowerFile::read(MutableBytes out, std::int64_t offset) noexcept
{
    int code = m_file->pMethods->xRead(m_file, out.data(), static_cast<int>(out.size()), offset);
    std::int64_t bytes = 0;
    if (code == SQLITE_IOERR_SHORT_READ && size(bytes) == SQLITE_OK) {
        const bool isThere = offset + static_cast<std::int64_t>(out.size()) <= bytes;
        code = isThere ? SQLITE_IOERR_READ : code;
    }
    return code;
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

void LowerFile::swap(LowerFile& other) noexcept
{
    std::swap(m_storage, other.m_storage);
    std::swap(m_name, other.m_name);
    std::swap(m_memory, other.m_memory);
    std::swap(m_file, other.m_file);
    std::swap(m_code, other.m_code);
    std::swap(m_writable, other.m_writable);
    std::swap(m_identity, other.m_identity);
}

FilePlace LowerFile::place() noexcept
{
    const auto identity = m_storage->identify(m_name.get());
    if (!identity)
        return FilePlace::Gone;
    // SQLite knows of the file with the lock what it was when it was opened, and not a moment later.
    int hasMoved = 0;
    const int code = m_file->pMethods->xFileControl(m_file, SQLITE_FCNTL_HAS_MOVED, &hasMoved);
    const bool isOwn = identity == m_identity && (code != SQLITE_OK || hasMoved == 0);
    return isOwn ? FilePlace::Own : FilePlace::Replaced;
}

int LowerFile::deviceCharacteristics() noexcept
{
    return m_file->pMethods->xDeviceCharacteristics(m_file);
}

int copyContent(LowerFile& from, LowerFile& to)
{
    std::int64_t size = 0;
    int code = from.size(size);
    std::vector<std::uint8_t> buffer(std::size_t{64} * 1024);
    for (std::int64_t offset = 0; code == SQLITE_OK && offset < size;) {
        const auto count = std::min(size - offset, static_cast<std::int64_t>(buffer.size()));
        const MutableBytes part{buffer.data(), static_cast<std::size_t>(count)};
        code = from.read(part, offset);
        if (code == SQLITE_OK)
            code = to.write(part, offset);
        offset += count;
    }
    return code;
}

} // namespace inglenook::vault
