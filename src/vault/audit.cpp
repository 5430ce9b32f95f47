// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "vault/header_file.h"
#include "vault/log_reader.h"
#include "vault/page_audit.h"
#include "vault/vault_parts.h"
#include "vault/wipe.h"

#include <sqlite3.h>

#include <string>

namespace inglenook::vault {
namespace {

void checkPages(Vfs& vfs, AuditReport& report)
{
    VaultFile file{vfs.file(), vfs.pageCipher()};
    std::int64_t bytes = 0;
    if (file.size(bytes) != SQLITE_OK)
        throw Error{ErrorCode::DiskTrouble, "a vault's size could not be read"};
    const auto pages = (bytes + std::int64_t{kPageSize} - 1) / std::int64_t{kPageSize};
    auditPages(file, 1, static_cast<std::uint32_t>(pages), report);
}

/// Gives the number of frames. While the vault is open its log has no torn end. What lies behind its mark was rolled
/// back.
std::int64_t checkLog(Vfs& vfs, AuditReport& report)
{
    LowerFile log{vfs.storage(), vfs.logPath(), SQLITE_OPEN_READONLY | SQLITE_OPEN_WAL};
    if (log.code() != SQLITE_OK)
        return 0;
    const LogReader reader{log, vfs.logCipher()};
    LogHeader header;
    LogIdentity identity;
    if (reader.header(header, identity) == SQLITE_IOERR_DATA)
        ++report.damagedLogFrames;
    wipe(header);
    Frame plain;
    const auto count = reader.frameCount();
    for (std::int64_t frame = 0; frame < count && !reader.isMarked(identity.id, frame); ++frame) {
        if (reader.frame(identity.id, frame, plain) != SQLITE_OK)
            ++report.damagedLogFrames;
    }
    wipe(plain);
    return count;
}

/// With frames in the log a checkpoint may have stopped half way, and the file is of two times until the next one.
void checkTimes(Vfs& vfs, bool mayBeHalfWay, AuditReport& report)
{
    bool isOfOneTime = true;
    if (vfs.vaultFile().isOfOneTime(isOfOneTime) != SQLITE_OK)
        throw Error{ErrorCode::DiskTrouble, "a vault's pages could not be read"};
    report.pagesOfOneTime = isOfOneTime || mayBeHalfWay;
}

bool isWhole(Database& database)
{
    try {
        auto check = database.prepare("PRAGMA integrity_check(1)");
        return check.step() && check.textView(0) == "ok";
    } catch (const Error& error) {
        if (error.code() != ErrorCode::VaultDamaged)
            throw;
        return false;
    }
}

std::vector<std::string> searchIndexes(Database& database)
{
    std::vector<std::string> names;
    auto query = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL "
                                  "TABLE%USING%fts5%'");
    while (query.step())
        names.push_back(query.text(0));
    return names;
}

std::string quoted(const std::string& name)
{
    std::string text = "\"";
    for (const char c : name)
        text += c == '"' ? std::string{"\"\""} : std::string{c};
    return text + '"';
}

bool isSearchWhole(Database& database)
{
    try {
        for (const auto& name : searchIndexes(database)) {
            const auto table = quoted(name);
            const auto sql = "INSERT INTO " + table + '(' + table + ", rank) VALUES('integrity-check', 1)";
            database.execute(sql.c_str());
        }
        return true;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::VaultDamaged)
            throw;
        return false;
    }
}

} // namespace

AuditReport Vault::audit()
{
    AuditReport report;
    report.headerCopiesAgree = HeaderFile{*m_parts->file}.copiesAgree();
    checkPages(*m_parts->vfs, report);
    const auto frames = checkLog(*m_parts->vfs, report);
    checkTimes(*m_parts->vfs, frames > 0, report);
    report.integrityOk = isWhole(*m_parts->database);
    report.searchIndexOk = isSearchWhole(*m_parts->database);
    return report;
}

} // namespace inglenook::vault
