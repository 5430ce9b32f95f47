// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/recording_storage.h"
#include "support/unprivileged.h"
#include "support/vault_fixture.h"

#include "base/error.h"
#include "crypto/mac.h"
#include "vault/header.h"
#include "vault/little_endian.h"

#include <algorithm>
#include <sys/wait.h>
#include <unistd.h>

using namespace inglenook;
using namespace inglenook::test;
using vault::Refusal;

namespace {

/// A closed journal with some notes in it.
struct Journal {
    Journal()
    {
        auto vault = createVault(file);
        vault->database().execute(kNoteSchema);
        for (int id = 1; id <= 30; ++id)
            addNote(vault->database(), id);
        vault->close();
        bytes = readFile(file);
    }

    void flip(std::size_t at)
    {
        auto altered = bytes;
        altered.at(at) ^= 1U;
        writeFile(file, altered);
    }

    TemporaryFolder folder;
    fs::path file = folder.journal();
    FileBytes bytes;
};

Refusal refusalOn(const RecordingStorage& storage, const fs::path& file)
{
    const auto result = vault::Vault::open(file, secret(kPassphrase), storage);
    REQUIRE(std::holds_alternative<Refusal>(result));
    return std::get<Refusal>(result);
}

/// A new checksum over a changed header copy, as anyone can make it.
void forgeChecksum(FileBytes& bytes, std::size_t copyAt)
{
    const auto copy = std::span{bytes}.subspan(copyAt, 4096);
    const auto sum = crypto::checksum(copy.first(4080));
    std::copy(sum.begin(), sum.end(), copy.begin() + 4080);
}

} // namespace

TEST_CASE("each member opens the vault with their own passphrase", "[vault]")
{
    const Journal journal;
    CHECK(openVault(journal.file)->unlocked().member == memberNumber(1));
    CHECK(openVault(journal.file, kOtherPassphrase)->unlocked().member == memberNumber(2));
    const auto seed = openVault(journal.file)->unlocked().memberSeed.clone();
    CHECK(seed.size() == 32);
    CHECK(seed.sameAs(openVault(journal.file)->unlocked().memberSeed));
    CHECK_FALSE(seed.sameAs(openVault(journal.file, kOtherPassphrase)->unlocked().memberSeed));
}

TEST_CASE("a wrong passphrase is called that", "[vault][refusal]")
{
    const Journal journal;
    CHECK(refusalOf(journal.file, "a seat for tw") == Refusal::WrongPassphrase);
    CHECK(refusalOf(journal.file, "") == Refusal::WrongPassphrase);
}

TEST_CASE("what is not there, or is something else, is told apart", "[vault][refusal]")
{
    const TemporaryFolder folder;
    CHECK(refusalOf(folder.journal()) == Refusal::NotFound);
    CHECK(refusalOf(folder.path() / "no folder" / "x.nook") == Refusal::NotFound);
    CHECK(refusalOf(folder.path()) == Refusal::NotAJournal);
    writeFile(folder.journal(), {});
    CHECK(refusalOf(folder.journal()) == Refusal::NotAJournal);
    writeFile(folder.journal(), FileBytes(20000, 'x'));
    CHECK(refusalOf(folder.journal()) == Refusal::NotAJournal);
    CHECK(std::get<Refusal>(vault::Vault::info(folder.journal())) == Refusal::NotAJournal);
}

TEST_CASE("refusing a file changes nothing in it", "[vault][refusal]")
{
    const TemporaryFolder folder;
    const FileBytes text(20000, 'x');
    writeFile(folder.journal(), text);
    CHECK(refusalOf(folder.journal()) == Refusal::NotAJournal);
    CHECK((readFile(folder.journal()) == text));
    CHECK(std::distance(fs::directory_iterator{folder.path()}, {}) == 1);
}

TEST_CASE("an open vault is busy for everyone else", "[vault][refusal]")
{
    const Journal journal;
    const auto first = openVault(journal.file);
    CHECK(refusalOf(journal.file) == Refusal::Busy);
    CHECK(refusalOf(journal.file, kOtherPassphrase) == Refusal::Busy);
    CHECK(std::holds_alternative<vault::VaultInfo>(vault::Vault::info(journal.file)));

    const auto child = ::fork();
    if (child == 0) {
        const auto result = vault::Vault::open(journal.file, secret(kPassphrase));
        const auto* refusal = std::get_if<Refusal>(&result);
        ::_exit(refusal != nullptr && *refusal == Refusal::Busy ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
}

TEST_CASE("looking at a vault while it is open does not let others in", "[vault][refusal]")
{
    const Journal journal;
    const auto first = openVault(journal.file);
    REQUIRE(std::holds_alternative<vault::VaultInfo>(vault::Vault::info(journal.file)));
    const auto child = ::fork();
    if (child == 0) {
        const auto result = vault::Vault::open(journal.file, secret(kPassphrase));
        ::_exit(std::holds_alternative<Refusal>(result) ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
}

TEST_CASE("a vault that is closed or refused can be opened again", "[vault][refusal]")
{
    const Journal journal;
    openVault(journal.file)->close();
    CHECK(refusalOf(journal.file, "wrong") == Refusal::WrongPassphrase);
    CHECK(openVault(journal.file) != nullptr);
    CHECK(openVault(journal.file) != nullptr);
}

TEST_CASE("one damaged header copy is repaired from the other", "[vault][refusal]")
{
    Journal journal;
    for (const std::size_t at : {std::size_t{0}, std::size_t{20}, std::size_t{500}, std::size_t{4095},
                                 std::size_t{4096}, std::size_t{5000}, std::size_t{8191}}) {
        journal.flip(at);
        auto vault = openVault(journal.file);
        CHECK(wholeNotes(vault->database()) == 30);
        CHECK(vault->audit().headerCopiesAgree);
        vault->close();
        CHECK((readFile(journal.file) == journal.bytes));
    }
}

TEST_CASE("two damaged header copies are damage", "[vault][refusal]")
{
    Journal journal;
    auto altered = journal.bytes;
    altered[300] ^= 1U;
    altered[4096 + 300] ^= 1U;
    writeFile(journal.file, altered);
    CHECK(refusalOf(journal.file) == Refusal::Damaged);
    CHECK(std::get<Refusal>(vault::Vault::info(journal.file)) == Refusal::Damaged);
}

TEST_CASE("a header that was changed with intent is damage", "[vault][refusal]")
{
    Journal journal;
    for (const std::size_t at : {std::size_t{16}, std::size_t{128 + 3 * 256}, std::size_t{4048}}) {
        auto altered = journal.bytes;
        for (const std::size_t copy : {std::size_t{0}, std::size_t{4096}}) {
            altered[copy + at] ^= 1U;
            forgeChecksum(altered, copy);
        }
        writeFile(journal.file, altered);
        CHECK(refusalOf(journal.file) == Refusal::Damaged);
    }
}

TEST_CASE("a vault of a later format is too new", "[vault][refusal]")
{
    Journal journal;
    auto altered = journal.bytes;
    for (const std::size_t copy : {std::size_t{0}, std::size_t{4096}}) {
        vault::putU32(std::span{altered}.subspan(copy + 8), 2);
        forgeChecksum(altered, copy);
    }
    writeFile(journal.file, altered);
    CHECK(refusalOf(journal.file) == Refusal::TooNew);
    CHECK(std::get<Refusal>(vault::Vault::info(journal.file)) == Refusal::TooNew);
}

TEST_CASE("a vault that was cut anywhere is damage", "[vault][refusal]")
{
    Journal journal;
    for (const std::size_t size : {std::size_t{8}, std::size_t{4095}, std::size_t{4096}, std::size_t{8192},
                                   std::size_t{8193}, std::size_t{12287}, std::size_t{12288},
                                   journal.bytes.size() - 4096, journal.bytes.size() - 1, journal.bytes.size() - 512}) {
        auto cut = journal.bytes;
        cut.resize(size);
        writeFile(journal.file, cut);
        INFO(size);
        CHECK(refusalOf(journal.file) == Refusal::Damaged);
        CHECK((readFile(journal.file) == cut)); // nothing was written
    }
}

TEST_CASE("a flipped bit in any page is said and never shown", "[vault][refusal]")
{
    Journal journal;
    const auto pages = (journal.bytes.size() - 8192) / 4096;
    REQUIRE(pages > 5);
    for (std::size_t page = 0; page < pages; ++page) {
        journal.flip(8192 + page * 4096 + (page * 997) % 4096);
        const auto result = vault::Vault::open(journal.file, secret(kPassphrase));
        if (const auto* refusal = std::get_if<Refusal>(&result)) {
            CHECK(*refusal == Refusal::Damaged);
            continue;
        }
        auto& vault = *std::get<std::unique_ptr<vault::Vault>>(result);
        const auto report = vault.audit();
        CHECK_FALSE(report.ok());
        CHECK(report.damagedPages == std::vector{static_cast<std::uint32_t>(page + 1)});
        try {
            const auto notes = wholeNotes(vault.database());
            CHECK(notes == 30);
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::VaultDamaged);
        }
    }
}

TEST_CASE("two pages that traded places are noticed", "[vault][refusal]")
{
    Journal journal;
    auto altered = journal.bytes;
    std::swap_ranges(altered.begin() + 8192 + 4096, altered.begin() + 8192 + 2 * 4096,
                     altered.begin() + 8192 + 2 * 4096);
    writeFile(journal.file, altered);
    const auto result = vault::Vault::open(journal.file, secret(kPassphrase));
    if (const auto* refusal = std::get_if<Refusal>(&result))
        CHECK(*refusal == Refusal::Damaged);
    else
        CHECK(std::get<0>(result)->audit().damagedPages == std::vector<std::uint32_t>{2, 3});
}

TEST_CASE("a damaged first page is damage, not a wrong passphrase", "[vault][refusal]")
{
    Journal journal;
    journal.flip(8192 + 1000);
    CHECK(refusalOf(journal.file) == Refusal::Damaged);
    CHECK(refusalOf(journal.file, "wrong") == Refusal::WrongPassphrase);
}

TEST_CASE("a disk that does not keep neighbouring bytes is refused", "[vault][refusal][trap-2]")
{
    Journal journal;
    RecordingStorage storage;
    storage.deviceCharacteristics = 0;
    CHECK(refusalOn(storage, journal.file) == Refusal::DiskTrouble);
}

TEST_CASE("a file or folder that can't be written is said", "[vault][refusal]")
{
    Journal journal;
    const auto refused = [&] {
        return asSomeone(journal.folder.path(), [&] {
            const auto result = vault::Vault::open(journal.file, secret(kPassphrase));
            const auto* refusal = std::get_if<Refusal>(&result);
            return refusal != nullptr && *refusal == Refusal::NotPermitted ? 1 : 0;
        });
    };
    CHECK(refused() == 0);
    fs::permissions(journal.file, fs::perms::owner_read);
    CHECK(refused() == 1);
    fs::permissions(journal.file, fs::perms::owner_read | fs::perms::owner_write);
    fs::permissions(journal.folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    CHECK(refused() == 1);
    fs::permissions(journal.folder.path(), fs::perms::owner_all);
    CHECK(refused() == 0);
    CHECK((readFile(journal.file) == journal.bytes));
}

TEST_CASE("a journal under a name or path that is too long for its log is not permitted, and stays as it is",
          "[vault][refusal]")
{
    Journal journal;
    auto folder = journal.folder.path();
    if (GENERATE(true, false)) {
        while (folder.native().size() < 520)
            folder /= std::string(100, 'd');
        fs::create_directories(folder);
    }
    const auto place = folder / (std::string(250, 'n') + ".nook");
    fs::rename(journal.file, place);
    CHECK(refusalOf(place) == Refusal::NotPermitted);
    CHECK((readFile(place) == journal.bytes));
    const auto shorter = journal.folder / (std::string(245, 'n') + ".nook");
    fs::rename(place, shorter);
    CHECK(openVault(shorter)->audit().ok());
}

TEST_CASE("a disk that fails while opening is trouble, not damage", "[vault][refusal]")
{
    Journal journal;
    RecordingStorage storage;
    storage.fault = [](Operation operation, Role role) {
        return operation == Operation::Read && role == Role::Main ? SQLITE_IOERR_READ : SQLITE_OK;
    };
    CHECK(refusalOn(storage, journal.file) == Refusal::DiskTrouble);
}

TEST_CASE("what can be known without a passphrase", "[vault]")
{
    const Journal journal;
    const auto info = std::get<vault::VaultInfo>(vault::Vault::info(journal.file));
    CHECK(info.formatVersion == 1);
    CHECK(info.cipher == "XChaCha20-Poly1305");
    CHECK(info.kdfCost == crypto::kWeakTestCost);
    CHECK(info.fileSize == journal.bytes.size());
}
