// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/file_role.h"
#include "vault/log_reader.h"
#include "vault/storage.h"
#include "vault/vault_file.h"

#include <memory>
#include <optional>

namespace inglenook::vault {

/// The write-ahead log as SQLite sees it; on disk each header and each frame is one sealed record.
///
/// SQLite writes a frame's header before its page, so the header is held here until the page comes. Where a big
/// transaction touches one half of an old frame alone, the frame is read, merged and sealed anew.
class LogFile final : public FileRole {
public:
    /// `database` is only read, to judge a log whose header is damaged, and tells the log's name. All but `file` are
    /// kept by reference.
    LogFile(std::unique_ptr<LowerFile> file, const LogCipher& cipher, VaultFile& database, const Storage& storage);
    ~LogFile() override;

    /// An unauthentic frame reads as zeros when SQLite looks for the log's end, unless commits are lost with it; that,
    /// an unauthentic frame that is in use, and a log of another state of the file is SQLITE_IOERR_DATA.
    [[nodiscard]] int read(MutableBytes out, std::int64_t offset) override;
    [[nodiscard]] int write(Bytes data, std::int64_t offset) override;
    [[nodiscard]] int truncate(std::int64_t size) override;
    /// Afterwards the log is durable under the name that goes with the vault's; where it was taken away it is written
    /// anew. Not SQLITE_OK where the vault itself has lost its place.
    [[nodiscard]] int sync(int flags) override;
    [[nodiscard]] int size(std::int64_t& bytes) override;
    [[nodiscard]] int finish() override;

private:
    /// The whole frame that was read last: SQLite reads one, then writes its header anew, for each of a big commit.
    struct RecentFrame {
        std::int64_t frame = -1;
        Frame plain{};
    };
    struct HeldHeader {
        std::int64_t frame = 0;
        std::array<std::uint8_t, kFrameHeaderSize> bytes{};
    };

    [[nodiscard]] int readHeader(MutableBytes out, std::size_t within);
    /// Whether the file is in a state that this log began from, or is about to bring it to.
    [[nodiscard]] int belongs(const LogIdentity& log, bool& answer);
    [[nodiscard]] bool endsAt(std::int64_t frame, const Frame& plain, int code) const;
    [[nodiscard]] int writeHeader(Bytes data);
    [[nodiscard]] int writeFrameHeader(Bytes data, std::int64_t frame);
    [[nodiscard]] int writeBody(Bytes data, std::int64_t frame);
    [[nodiscard]] int writeFrame(std::int64_t frame, const Frame& plain);
    [[nodiscard]] int readForMerge(std::int64_t frame, Frame& plain) const;
    [[nodiscard]] int mergeIntoFrame(Bytes part, std::int64_t frame, std::size_t within);
    [[nodiscard]] int writeHeldThrough();
    void markEnd();
    [[nodiscard]] int takeBackMark(std::int64_t frame);
    [[nodiscard]] bool isAtHome() const;
    [[nodiscard]] int returnHome();

    std::unique_ptr<LowerFile> m_file;
    const LogCipher& m_cipher;
    LogReader m_reader;
    VaultFile& m_database;
    StateId m_id{};
    bool m_searchesEnd = true; ///< until the first write SQLite reads whole frames to find where the log ends
    std::optional<std::int64_t> m_unmarkedEnd;
    std::optional<std::int64_t> m_marked; ///< the frame in whose place the last mark stands
    const Storage& m_storage;
    std::optional<HeldHeader> m_held;
    RecentFrame m_recent;
};

} // namespace inglenook::vault
