// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/log_file.h"

#include "base/log.h"
#include "crypto/random.h"
#include "vault/log_damage.h"
#include "vault/log_move.h"
#include "vault/wal_format.h"
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

LogFile::LogFile(std::unique_ptr<LowerFile> file, const LogCipher& cipher, VaultFile& database, const Storage& storage)
    : m_file{std::move(file)},
      m_cipher{cipher},
      m_reader{*m_file, cipher},
      m_database{database},
      m_storage{storage}
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
    const int code = m_reader.frame(m_id, place.frame, plain);
    copyPart(plain, place.within, out);
    const bool isWhole = out.size() == kFrameSize;
    // A frame that is in use is never shown as zeros; one where the log ends may be.
    const bool isEnd = m_searchesEnd && isWhole && endsAt(place.frame, plain, code);
    if (code == SQLITE_OK && isWhole) {
        m_recent.frame = place.frame;
        m_recent.plain = plain;
    }
    wipe(plain);
    if (isEnd)
        return lostCommitsAfter(m_reader, m_id, place.frame) ? damaged() : SQLITE_OK;
    return code == SQLITE_IOERR_DATA ? damaged() : code;
}

bool LogFile::endsAt(std::int64_t frame, const Frame& plain, int code) const
{
    if (code == SQLITE_IOERR_DATA)
        return true;
    const bool follows = m_recent.frame >= 0 && m_recent.frame + 1 == frame;
    return code == SQLITE_OK && follows && !continues(m_recent.plain, plain);
}

int LogFile::belongs(const LogIdentity& log, bool& answer)
{
    std::optional<StateId> state;
    const int code = m_database.state(state);
    // A first page that a power cut tore says nothing; the log has it whole.
    answer = !state || *state == log.base || *state == log.id;
    return code;
}

int LogFile::readHeader(MutableBytes out, std::size_t within)
{
    LogHeader plain;
    LogIdentity log;
    int code = m_reader.header(plain, log);
    bool isOurs = true;
    if (code == SQLITE_OK)
        code = belongs(log, isOurs);
    if (!isOurs) {
        log::warning("The log is of another state of the vault.");
        plain.fill(0);
        code = SQLITE_IOERR_DATA;
    }
    copyPart(plain, within, out);
    if (code == SQLITE_IOERR_DATA)
        return lostCommitsWithHeader(m_reader, m_database) ? damaged() : SQLITE_OK;
    if (code == SQLITE_OK) {
        m_id = log.id;
        m_database.setNextState(m_id);
    }
    return code;
}

int LogFile::write(Bytes data, std::int64_t offset)
{
    const auto place = logPlace(offset);
    m_searchesEnd = false;
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
    LogIdentity log;
    crypto::fillRandom(log.base);
    crypto::fillRandom(log.id);
    std::optional<StateId> state;
    if (const int code = m_database.state(state); code != SQLITE_OK)
        return code;
    log.base = state.value_or(log.base);
    LogHeader plain;
    std::copy(data.begin(), data.end(), plain.begin());
    SealedLogHeader sealed;
    m_cipher.sealHeader(log, plain, sealed);
    if (const int code = m_file->write(sealed, 0); code != SQLITE_OK)
        return code;
    m_id = log.id;
    m_database.setNextState(m_id);
    return SQLITE_OK;
}

int LogFile::writeFrameHeader(Bytes data, std::int64_t frame)
{
    if (const int code = writeHeldThrough(); code != SQLITE_OK)
        return code;
    HeldHeader held{frame, {}};
    std::copy(data.begin(), data.end(), held.bytes.begin());
    m_held = held;
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
    if (const int code = takeBackMark(frame); code != SQLITE_OK)
        return code;
    SealedFrame sealed;
    m_cipher.sealFrame(m_id, frame, plain, sealed);
    const int code = m_file->write(sealed, frameOffset(frame));
    if (code == SQLITE_OK && frameCommitSize(plain) != 0)
        m_unmarkedEnd = frame + 1;
    return code;
}

int LogFile::readForMerge(std::int64_t frame, Frame& plain) const
{
    if (frame != m_recent.frame)
        return m_reader.frame(m_id, frame, plain);
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
    m_searchesEnd = false;
    m_held.reset();
    m_unmarkedEnd.reset();
    m_marked.reset();
    m_recent.frame = -1;
    if (size == 0)
        return isAtHome() ? m_file->truncate(0) : moveLog(m_storage, *m_file, m_database.logPath(), LogContent::None);
    if (size < 0 || place.inHeader || place.within != 0)
        return refuse(SQLITE_IOERR_TRUNCATE, 0);
    return m_file->truncate(frameOffset(place.frame));
}

int LogFile::sync(int flags)
{
    int code = writeHeldThrough();
    if (code == SQLITE_OK)
        code = m_file->sync(flags);
    if (code == SQLITE_OK && !m_database.isMoving())
        code = returnHome();
    if (code == SQLITE_OK)
        markEnd(); // not before it is sure that the commit is confirmed
    m_unmarkedEnd.reset();
    return code;
}

int LogFile::returnHome()
{
    const int code = m_database.checkPlace();
    if (code != SQLITE_OK || isAtHome())
        return code;
    return moveLog(m_storage, *m_file, m_database.logPath(), LogContent::Whole);
}

bool LogFile::isAtHome() const
{
    return m_file->path() == m_database.logPath() && m_file->place() == FilePlace::Own;
}

/// Behind the frames of a commit that is on the disk now, where the next one will overwrite it. Not synced, and no
/// error when it can't be written: it only helps to tell damage from a power cut.
void LogFile::markEnd()
{
    if (!m_unmarkedEnd)
        return;
    const auto mark = m_cipher.makeMark(m_id, *m_unmarkedEnd);
    if (m_file->write(mark, frameOffset(*m_unmarkedEnd)) != SQLITE_OK)
        log::warning("The end of a log could not be marked.");
    m_marked = m_unmarkedEnd;
}

/// A commit that was synced and then rolled back, since SQLite found no memory for its index, is written over. Its mark
/// would make damage of what the power tears there.
int LogFile::takeBackMark(std::int64_t frame)
{
    if (!m_marked || frame > *m_marked)
        return SQLITE_OK;
    const auto marked = *std::exchange(m_marked, std::nullopt);
    if (frame == marked)
        return SQLITE_OK; // this frame takes its place
    static constexpr std::array<std::uint8_t, kSealSize> kNothing{};
    const int code = m_file->write(kNothing, frameOffset(marked));
    return code == SQLITE_OK ? m_file->sync(SQLITE_SYNC_NORMAL) : code;
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
