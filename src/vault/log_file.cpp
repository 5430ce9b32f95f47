// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/log_file.h"

#include "base/log.h"
#include "vault/log_damage.h"
#include "vault/wipe.h"

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace inglenook::vault {
namespace {

int refuse(int code, std::size_t size)
{
    log::warning("SQLite made an unknown access to a log, bytes:", static_cast<long long>(size));
    return code;
}

void copyPart(Bytes from, std::size_t within, MutableBytes out)
{
    std::copy_n(from.begin() + static_cast<std::ptrdiff_t>(within), out.size(), out.begin());
}

int damaged()
{
    log::warning("The log of a vault is damaged.");
    return SQLITE_IOERR_DATA;
}

} // namespace

LogFile::LogFile(std::unique_ptr<LowerFile> file, const LogCipher& cipher, VaultFile& database)
    : m_file{std::move(file)},
      m_cipher{cipher},
      m_reader{*m_file, cipher},
      m_database{database}
{
}

LogFile::~LogFile()
{
    wipe(m_recent.plain);
}

int LogFile::read(MutableBytes out, std::int64_t offset)
{
    if (const int code = writeHeldThrough(); code != SQLITE_OK)
        return code;
    const auto place = logPlace(offset);
    if (offset < 0 || place.within + out.size() > (place.inHeader ? kLogHeaderSize : kFrameSize))
        return refuse(SQLITE_IOERR_READ, out.size());
    if (place.inHeader)
        return readHeader(out, place.within);
    Frame plain;
    int code = m_reader.frame(place.frame, plain);
    copyPart(plain, place.within, out);
    wipe(plain);
    // Whole frames are read to find the log's end; a page alone is read because it is needed.
    const bool searchesEnd = out.size() == kFrameSize;
    if (code == SQLITE_OK && searchesEnd) {
        m_recent.frame = place.frame;
        copyPart(out, 0, m_recent.plain);
    }
    if (code == SQLITE_IOERR_DATA && searchesEnd)
        code = lostCommitsAfter(m_reader, place.frame) ? damaged() : SQLITE_OK;
    else if (code == SQLITE_IOERR_DATA)
        code = damaged();
    return code;
}

int LogFile::readHeader(MutableBytes out, std::size_t within)
{
    LogHeader plain;
    int code = m_reader.header(plain);
    copyPart(plain, within, out);
    if (code == SQLITE_IOERR_DATA)
        code = lostCommitsWithHeader(m_reader, m_database) ? damaged() : SQLITE_OK;
    return code;
}

int LogFile::write(Bytes data, std::int64_t offset)
{
    const auto place = logPlace(offset);
    if (offset >= 0 && place.inHeader && place.within == 0 && data.size() == kLogHeaderSize)
        return writeHeader(data);
    if (offset >= 0 && !place.inHeader && place.within == 0 && data.size() == kFrameHeaderSize)
        return writeFrameHeader(data, place.frame);
    if (offset >= 0 && !place.inHeader && place.within == kFrameHeaderSize && data.size() == kPageSize)
        return writeBody(data, place.frame);
    return refuse(SQLITE_IOERR_WRITE, data.size());
}

int LogFile::writeHeader(Bytes data)
{
    if (const int code = writeHeldThrough(); code != SQLITE_OK)
        return code;
    LogHeader plain;
    std::copy(data.begin(), data.end(), plain.begin());
    SealedLogHeader sealed;
    m_cipher.sealHeader(plain, sealed);
    return m_file->write(sealed, 0);
}

int LogFile::writeFrameHeader(Bytes data, std::int64_t frame)
{
    if (const int code = writeHeldThrough(); code != SQLITE_OK)
        return code;
    m_held.emplace();
    m_held->frame = frame;
    std::copy(data.begin(), data.end(), m_held->bytes.begin());
    return SQLITE_OK;
}

int LogFile::writeBody(Bytes data, std::int64_t frame)
{
    if (!m_held || m_held->frame != frame) {
        const int code = writeHeldThrough();
        return code == SQLITE_OK ? mergeIntoFrame(data, frame, kFrameHeaderSize) : code;
    }
    Frame plain;
    std::copy(m_held->bytes.begin(), m_held->bytes.end(), plain.begin());
    std::copy(data.begin(), data.end(), plain.begin() + kFrameHeaderSize);
    m_held.reset();
    const int code = writeFrame(frame, plain);
    wipe(plain);
    return code;
}

int LogFile::writeFrame(std::int64_t frame, const Frame& plain)
{
    if (frame == m_recent.frame)
        m_recent.frame = -1;
    SealedFrame sealed;
    m_cipher.sealFrame(frame, plain, sealed);
    return m_file->write(sealed, frameOffset(frame));
}

int LogFile::readForMerge(std::int64_t frame, Frame& plain) const
{
    if (frame != m_recent.frame)
        return m_reader.frame(frame, plain);
    plain = m_recent.plain;
    return SQLITE_OK;
}

int LogFile::mergeIntoFrame(Bytes part, std::int64_t frame, std::size_t within)
{
    Frame plain;
    int code = readForMerge(frame, plain);
    if (code == SQLITE_IOERR_SHORT_READ)
        return refuse(SQLITE_IOERR_WRITE, part.size());
    if (code != SQLITE_OK)
        return code;
    std::copy(part.begin(), part.end(), plain.begin() + static_cast<std::ptrdiff_t>(within));
    code = writeFrame(frame, plain);
    wipe(plain);
    return code;
}

int LogFile::writeHeldThrough()
{
    if (!m_held)
        return SQLITE_OK;
    const auto held = *std::exchange(m_held, std::nullopt);
    return mergeIntoFrame(held.bytes, held.frame, 0);
}

int LogFile::truncate(std::int64_t size)
{
    const auto place = logPlace(size);
    m_held.reset();
    m_recent.frame = -1;
    if (size == 0)
        return m_file->truncate(0);
    if (size < 0 || place.inHeader || place.within != 0)
        return refuse(SQLITE_IOERR_TRUNCATE, 0);
    return m_file->truncate(frameOffset(place.frame));
}

int LogFile::sync(int flags)
{
    const int code = writeHeldThrough();
    return code == SQLITE_OK ? m_file->sync(flags) : code;
}

int LogFile::size(std::int64_t& bytes)
{
    if (const int code = writeHeldThrough(); code != SQLITE_OK)
        return code;
    std::int64_t physical = 0;
    const int code = m_file->size(physical);
    bytes = logicalLogSize(physical);
    return code;
}

int LogFile::finish()
{
    return writeHeldThrough();
}

} // namespace inglenook::vault
