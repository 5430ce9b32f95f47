// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vault_fixture.h"

#include "vault/page_audit.h"
#include "vault/storage.h"

#include <sqlite3.h>

using namespace inglenook;
using namespace inglenook::test;
using namespace inglenook::vault;

namespace {

/// Pages far out in a file that is mostly a hole, as a journal of a thousand photographs would have them.
struct SparseFile {
    SparseFile()
        : lower{systemStorage(), folder.journal().string(),
                SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MAIN_DB},
          cipher{crypto::SecretBytes{32}, VaultId{}},
          file{lower, cipher}
    {
    }

    void writePage(std::uint32_t page)
    {
        Page plain{};
        putNumber(plain, page);
        REQUIRE(file.write(plain, (std::int64_t{page} - 1) * std::int64_t{kPageSize}) == SQLITE_OK);
    }

    [[nodiscard]] bool holds(std::uint32_t page)
    {
        Page wanted{};
        putNumber(wanted, page);
        Page found{};
        return file.readPage(page, found) == SQLITE_OK && found == wanted;
    }

    static void putNumber(Page& plain, std::uint32_t page)
    {
        for (std::size_t i = 0; i < 4; ++i)
            plain[i] = static_cast<std::uint8_t>(page >> (8 * i));
    }

    TemporaryFolder folder;
    LowerFile lower;
    PageCipher cipher;
    VaultFile file;
};

} // namespace

TEST_CASE("pages past 1 GiB and past 4 GiB are found where they were put", "[vault][big][trap-15][trap-16]")
{
    SparseFile sparse;
    for (const std::uint32_t page : {262143U, 262144U, 262146U, 1048575U, 1048576U, 1048577U, 1310720U})
        sparse.writePage(page);
    for (const std::uint32_t page : {262143U, 262144U, 262146U, 1048575U, 1048576U, 1048577U, 1310720U})
        CHECK(sparse.holds(page));
    CHECK(fs::file_size(sparse.folder.journal()) == 8192 + std::uint64_t{1310720} * 4096);
}

TEST_CASE("the audit leaves out the one page that SQLite never writes, and no other", "[vault][big][trap-14]")
{
    SparseFile sparse;
    for (std::uint32_t page = 262140; page <= 262150; ++page) {
        if (page != kPendingBytePage)
            sparse.writePage(page);
    }
    AuditReport report;
    auditPages(sparse.file, 262140, 262150, report);
    CHECK(report.ok());
    CHECK(report.pagesChecked == 10);

    AuditReport holes;
    auditPages(sparse.file, 262138, 262150, holes);
    CHECK(holes.damagedPages == std::vector<std::uint32_t>{262138, 262139});
}

TEST_CASE("an access of an unknown shape is refused and changes nothing", "[vault][vfs][trap-9]")
{
    SparseFile sparse;
    sparse.writePage(1);
    sparse.writePage(2);
    const auto before = readFile(sparse.folder.journal());
    FileBytes bytes(8192);
    CHECK(sparse.file.write(std::span{bytes}.first(4095), 0) == SQLITE_IOERR_WRITE);
    CHECK(sparse.file.write(std::span{bytes}.first(4096), 24) == SQLITE_IOERR_WRITE);
    CHECK(sparse.file.write(bytes, 0) == SQLITE_IOERR_WRITE);
    CHECK(sparse.file.read(bytes, 0) == SQLITE_IOERR_READ);
    CHECK(sparse.file.read(std::span{bytes}.first(100), 4090) == SQLITE_IOERR_READ);
    CHECK(sparse.file.truncate(5000) == SQLITE_IOERR_TRUNCATE);
    bytes[4095] = 1; // stands where the seal goes
    CHECK(sparse.file.write(std::span{bytes}.first(4096), 0) == SQLITE_IOERR_WRITE);
    CHECK((readFile(sparse.folder.journal()) == before));
}

TEST_CASE("a part of a page is served from the whole", "[vault][vfs][trap-5][trap-9]")
{
    SparseFile sparse;
    sparse.writePage(1);
    sparse.writePage(513);
    FileBytes part(16);
    REQUIRE(sparse.file.read(part, 512 * 4096) == SQLITE_OK);
    CHECK(part[0] == 1);
    CHECK(part[1] == 2);
    CHECK(sparse.file.read(part, 513 * 4096) == SQLITE_IOERR_SHORT_READ); // beyond the end
    CHECK(sparse.file.read(part, 100 * 4096) == SQLITE_IOERR_DATA);       // a hole
}

TEST_CASE("a journal too big to be read whole at each opening keeps its tally", "[vault][big]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    vault->database().execute("CREATE TABLE photo(id INTEGER PRIMARY KEY, data BLOB);"
                              "INSERT INTO photo VALUES(1, zeroblob(140000000)), (2, zeroblob(9000))");
    vault->close();
    for (int i = 0; i < 2; ++i) {
        vault = openVault(folder.journal());
        vault->database().execute("UPDATE photo SET data = randomblob(5000) WHERE id = 2");
        vault->close();
    }
    vault = openVault(folder.journal());
    CHECK(vault->audit().ok());
    vault->database().execute("DELETE FROM photo WHERE id = 1; VACUUM"); // small enough again
    vault->close();
    CHECK(openVault(folder.journal())->audit().ok());
}

TEST_CASE("a locked file can be written and read where SQLite keeps its lock bytes", "[vault][big][trap-16]")
{
    SparseFile sparse;
    REQUIRE(sparse.lower.lockExclusively() == SQLITE_OK);
    // Our header in front moves pages by 8192 bytes, so that the bytes at 1 GiB lie in an ordinary page.
    constexpr std::uint32_t kLockedPage = (0x40000000U - 8192U) / 4096U + 1U;
    REQUIRE(kLockedPage != kPendingBytePage);
    REQUIRE(pageOffset(kLockedPage) == 0x40000000);
    for (const auto page : {kLockedPage - 1, kLockedPage, kLockedPage + 1})
        sparse.writePage(page);
    for (const auto page : {kLockedPage - 1, kLockedPage, kLockedPage + 1})
        CHECK(sparse.holds(page));
}

TEST_CASE("an audit past 5 GiB names the right pages", "[vault][big][trap-15]")
{
    SparseFile sparse;
    constexpr std::uint32_t kFirst = 1310720; // 5 GiB
    for (std::uint32_t page = kFirst; page < kFirst + 20; ++page) {
        if (page != kFirst + 7)
            sparse.writePage(page);
    }
    AuditReport report;
    auditPages(sparse.file, kFirst, kFirst + 19, report);
    CHECK(report.pagesChecked == 20);
    CHECK(report.damagedPages == std::vector<std::uint32_t>{kFirst + 7});
}
