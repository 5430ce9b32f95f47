// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/recording_storage.h"
#include "support/vault_fixture.h"

#include "base/error.h"
#include "vault/page_cipher.h"
#include "vault/vfs_thunks.h"

#include <sqlite3.h>

#include <array>
#include <atomic>
#include <csignal>
#include <new>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

// What SQLite may ask of the vault's files, and what it is told.

using namespace inglenook;
using namespace inglenook::test;

namespace {

sqlite3_file* fileOf(vault::Database& database)
{
    sqlite3_file* file = nullptr;
    REQUIRE(sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK);
    return file;
}

sqlite3_vfs* vfsOf(vault::Database& database)
{
    sqlite3_vfs* vfs = nullptr;
    REQUIRE(sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_VFS_POINTER, &vfs) == SQLITE_OK);
    return vfs;
}

/// Fails in every way that C++ can.
class ThrowingRole final : public vault::FileRole {
public:
    int read(vault::MutableBytes, std::int64_t) override { throw std::bad_alloc{}; }
    int write(vault::Bytes, std::int64_t) override { throw std::runtime_error{"written"}; }
    int truncate(std::int64_t) override { throw 7; }
    int sync(int) override { throw Error{ErrorCode::Internal, "synced"}; }
    int size(std::int64_t&) override { throw std::bad_alloc{}; }
    int finish() override { throw std::runtime_error{"closed"}; }
};

} // namespace

TEST_CASE("SQLite is told of no memory mapping, no shared memory and one promise alone",
          "[tamper][vfs][trap-8][trap-9]")
{
    const TemporaryFolder folder;
    const auto vault = createVault(folder.journal());
    auto* file = fileOf(vault->database());
    CHECK(file->pMethods->iVersion == 1);
    CHECK(file->pMethods->xFetch == nullptr);
    CHECK(file->pMethods->xShmMap == nullptr);
    CHECK(file->pMethods->xDeviceCharacteristics(file) == SQLITE_IOCAP_POWERSAFE_OVERWRITE);
    CHECK(file->pMethods->xSectorSize(file) == 4096);

    sqlite3_set_authorizer(vault->database().handle(), nullptr, nullptr);
    vault->database().execute(kNoteSchema);
    vault->database().execute("PRAGMA mmap_size=1000000000");
    for (int id = 1; id <= 20; ++id)
        addNote(vault->database(), id);
    vault->database().checkpoint();
    auto query = vault->database().prepare("PRAGMA mmap_size");
    const bool isMapped = query.step() && query.integer(0) > 0;
    CHECK_FALSE(isMapped);
    CHECK(wholeNotes(vault->database()) == 20);
    CHECK_FALSE(fs::exists(folder.journal().string() + "-shm"));
}

TEST_CASE("no file control reaches the disk below", "[tamper][vfs][trap-22]")
{
    const TemporaryFolder folder;
    const auto vault = createVault(folder.journal());
    auto* file = fileOf(vault->database());
    const auto before = readFile(folder.journal());
    for (const int control :
         {SQLITE_FCNTL_SIZE_HINT, SQLITE_FCNTL_CHUNK_SIZE, SQLITE_FCNTL_BEGIN_ATOMIC_WRITE, SQLITE_FCNTL_MMAP_SIZE,
          SQLITE_FCNTL_PERSIST_WAL, SQLITE_FCNTL_POWERSAFE_OVERWRITE, SQLITE_FCNTL_OVERWRITE}) {
        sqlite3_int64 argument = 1 << 20;
        CHECK(file->pMethods->xFileControl(file, control, &argument) == SQLITE_NOTFOUND);
    }
    CHECK((readFile(folder.journal()) == before));
}

TEST_CASE("the log refuses every access of an unknown shape", "[tamper][vfs][trap-2][trap-9]")
{
    const TemporaryFolder folder;
    const auto vault = createVault(folder.journal());
    vault->database().execute(kNoteSchema);
    sqlite3_file* log = nullptr;
    REQUIRE(sqlite3_file_control(vault->database().handle(), "main", SQLITE_FCNTL_JOURNAL_POINTER, &log) == SQLITE_OK);
    REQUIRE(log != nullptr);
    REQUIRE(log->pMethods != nullptr);
    const auto before = readFile(logOf(folder.journal()));
    FileBytes bytes(9000);
    const auto write = [&](int size, sqlite3_int64 offset) {
        return log->pMethods->xWrite(log, bytes.data(), size, offset);
    };
    // Half a page, as SQLite would write it on a disk that does not keep neighbouring bytes.
    CHECK(write(2048, 32 + 24) == SQLITE_IOERR_WRITE);
    CHECK(write(2048, 32 + 24 + 2048) == SQLITE_IOERR_WRITE);
    CHECK(write(16, 0) == SQLITE_IOERR_WRITE);
    CHECK(write(24, 16) == SQLITE_IOERR_WRITE);
    CHECK(write(4120, 32) == SQLITE_IOERR_WRITE);
    CHECK(write(4096, -4096) == SQLITE_IOERR_WRITE);
    CHECK(log->pMethods->xRead(log, bytes.data(), 8240, 32) == SQLITE_IOERR_READ);
    CHECK(log->pMethods->xRead(log, bytes.data(), 33, 0) == SQLITE_IOERR_READ);
    CHECK(log->pMethods->xTruncate(log, 100) == SQLITE_IOERR_TRUNCATE);
    CHECK((readFile(logOf(folder.journal())) == before));
    CHECK(vault->audit().ok());
}

TEST_CASE("what a vault does not have is refused without a trace", "[tamper][vfs][trap-10][trap-30]")
{
    const TemporaryFolder folder;
    const auto vault = createVault(folder.journal());
    auto* vfs = vfsOf(vault->database());
    const auto filesBefore = std::distance(fs::directory_iterator{folder.path()}, {});
    std::vector<std::max_align_t> memory(static_cast<std::size_t>(vfs->szOsFile) / sizeof(std::max_align_t) + 1);
    auto* file = reinterpret_cast<sqlite3_file*>(memory.data());
    const auto other = (folder.path() / "other.db").string();
    const auto journal = folder.journal().string() + "-journal";
    const auto sameName = folder.journal().string();
    const std::pair<const char*, int> asked[]{{nullptr, SQLITE_OPEN_TEMP_DB},
                                              {nullptr, SQLITE_OPEN_TRANSIENT_DB},
                                              {nullptr, SQLITE_OPEN_SUBJOURNAL},
                                              {nullptr, SQLITE_OPEN_MAIN_DB},
                                              {other.c_str(), SQLITE_OPEN_MAIN_DB},
                                              {other.c_str(), SQLITE_OPEN_WAL},
                                              {journal.c_str(), SQLITE_OPEN_MAIN_JOURNAL},
                                              {sameName.c_str(), SQLITE_OPEN_TEMP_DB},
                                              {sameName.c_str(), SQLITE_OPEN_SUPER_JOURNAL}};
    for (const auto& [name, kind] : asked) {
        INFO(kind);
        file->pMethods = reinterpret_cast<const sqlite3_io_methods*>(memory.data()); // as left by someone else
        CHECK(vfs->xOpen(vfs, name, file, kind | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) ==
              SQLITE_CANTOPEN);
        CHECK(file->pMethods == nullptr); // so that SQLite does not close it
    }
    int exists = 1;
    CHECK(vfs->xAccess(vfs, other.c_str(), SQLITE_ACCESS_EXISTS, &exists) == SQLITE_OK);
    CHECK(exists == 0);
    CHECK(vfs->xDelete(vfs, sameName.c_str(), 0) != SQLITE_OK);
    CHECK(vfs->xDelete(vfs, nullptr, 0) != SQLITE_OK);
    CHECK(fs::exists(folder.journal()));
    CHECK(vfs->xDlOpen(vfs, "libc.so.6") == nullptr);
    CHECK(std::distance(fs::directory_iterator{folder.path()}, {}) == filesBefore);
}

TEST_CASE("no exception crosses into SQLite", "[tamper][vfs][trap-30]")
{
    vault::RoleFile memory{};
    auto* file = reinterpret_cast<sqlite3_file*>(&memory);
    vault::attachRole(file, std::make_unique<ThrowingRole>());
    std::array<std::uint8_t, 8> bytes{};
    sqlite3_int64 size = 0;
    CHECK(file->pMethods->xRead(file, bytes.data(), 8, 0) == SQLITE_IOERR_NOMEM);
    CHECK(file->pMethods->xWrite(file, bytes.data(), 8, 0) == SQLITE_IOERR_WRITE);
    CHECK(file->pMethods->xTruncate(file, 0) == SQLITE_IOERR_TRUNCATE);
    CHECK(file->pMethods->xSync(file, SQLITE_SYNC_NORMAL) == SQLITE_IOERR_FSYNC);
    CHECK(file->pMethods->xFileSize(file, &size) == SQLITE_IOERR_NOMEM);
    CHECK(file->pMethods->xClose(file) == SQLITE_IOERR_CLOSE);
    CHECK(memory.role == nullptr);
}

TEST_CASE("one bad page leaves the rest readable", "[tamper][vfs][trap-20]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    vault->database().execute("CREATE TABLE a(text TEXT); CREATE TABLE b(text TEXT);"
                              "INSERT INTO a VALUES('one'); INSERT INTO b VALUES('two')");
    const auto pageOfA = queryInteger(vault->database(), "SELECT rootpage FROM sqlite_schema WHERE name = 'a'");
    vault->close();
    auto bytes = readFile(folder.journal());
    bytes[static_cast<std::size_t>(vault::pageOffset(static_cast<std::uint32_t>(pageOfA))) + 100] ^= 1U;
    writeFile(folder.journal(), bytes);
    vault = openVault(folder.journal());
    for (int i = 0; i < 3; ++i) { // an error poisons nothing
        CHECK_THROWS_AS(vault->database().execute("SELECT count(*) FROM a WHERE text = 'one'"), Error);
        CHECK(queryInteger(vault->database(), "SELECT count(*) FROM b WHERE text = 'two'") == 1);
    }
    vault->database().execute("INSERT INTO b VALUES('three')");
    CHECK(vault->audit().damagedPages == std::vector{static_cast<std::uint32_t>(pageOfA)});
}

#if !defined(__SANITIZE_THREAD__)
TEST_CASE("a page that uses the bytes of the seal ends the program before it is written", "[tamper][vfs][trap-12]")
{
    const auto child = ::fork();
    if (child == 0) {
        std::signal(SIGABRT, SIG_DFL); // not Catch's report
        vault::Page page{};
        page.back() = 1;
        vault::Page sealed;
        vault::PageCipher{crypto::SecretBytes{32}, {}}.seal(1, page, sealed);
        ::_exit(0);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGABRT);
}
#endif

TEST_CASE("vaults are opened and closed by many threads at once", "[tamper][vfs][trap-24]")
{
    const TemporaryFolder folder;
    std::atomic<int> whole = 0;
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&, thread] {
                const auto path = folder.path() / (std::to_string(thread) + ".nook");
                vault::Vault::create(path, twoMembers(), crypto::kWeakTestCost)->close();
                for (int round = 1; round <= 8; ++round) {
                    auto result = vault::Vault::open(path, secret(kPassphrase));
                    auto* vault = std::get_if<std::unique_ptr<vault::Vault>>(&result);
                    if (vault == nullptr)
                        return;
                    (*vault)->database().execute("CREATE TABLE IF NOT EXISTS n(i); INSERT INTO n VALUES(1)");
                    auto query = (*vault)->database().prepare("SELECT count(*) FROM n");
                    whole += query.step() && query.integer(0) == round ? 1 : 0;
                }
            });
        }
    }
    CHECK(whole == 4 * 8);
}
