// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/recording_storage.h"
#include "support/vault_fixture.h"

#include "base/error.h"

using namespace inglenook;
using namespace inglenook::test;

namespace {

std::size_t filesIn(const fs::path& folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator{folder}, {}));
}

ErrorCode errorOfCreating(const fs::path& file, const std::vector<vault::NewSlot>& slots)
{
    try {
        static_cast<void>(vault::Vault::create(file, slots, crypto::kWeakTestCost));
    } catch (const Error& error) {
        return error.code();
    }
    FAIL("a vault was made");
    return ErrorCode::Internal;
}

} // namespace

TEST_CASE("a new vault is open as its first member, and private to its owner", "[vault][create]")
{
    const TemporaryFolder folder;
    const auto vault = createVault(folder.journal());
    CHECK(vault->unlocked().member == memberNumber(1));
    CHECK(vault->file() == folder.journal());
    CHECK(vault->audit().ok());
    CHECK(fs::status(folder.journal()).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("a clean close leaves a single file", "[vault][create]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    vault->database().execute(kNoteSchema);
    addNote(vault->database(), 1);
    CHECK(fs::exists(logOf(folder.journal())));
    vault->close();
    CHECK(filesIn(folder.path()) == 1);
    vault->close(); // again is fine
    vault.reset();
    CHECK(filesIn(folder.path()) == 1);

    openVault(folder.journal()).reset();
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("creating never replaces a file", "[vault][create]")
{
    const TemporaryFolder folder;
    writeFile(folder.journal(), {1, 2, 3});
    CHECK(errorOfCreating(folder.journal(), twoMembers()) == ErrorCode::AlreadyExists);
    CHECK(readFile(folder.journal()) == FileBytes{1, 2, 3});
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("members need passphrases of their own", "[vault][create]")
{
    const TemporaryFolder folder;
    std::vector<vault::NewSlot> slots;
    CHECK(errorOfCreating(folder.journal(), slots) == ErrorCode::InvalidInput);
    slots.push_back({memberNumber(1), secret("")});
    CHECK(errorOfCreating(folder.journal(), slots) == ErrorCode::InvalidInput);
    slots.clear();
    slots.push_back({memberNumber(1), secret("same")});
    slots.push_back({memberNumber(2), secret("same")});
    CHECK(errorOfCreating(folder.journal(), slots) == ErrorCode::InvalidInput);
    slots[1] = {memberNumber(1), secret("other")};
    CHECK(errorOfCreating(folder.journal(), slots) == ErrorCode::InvalidInput);
    CHECK(filesIn(folder.path()) == 0);
}

TEST_CASE("eight members fit, and each opens the vault", "[vault][create]")
{
    const TemporaryFolder folder;
    std::vector<vault::NewSlot> slots;
    for (std::uint8_t i = 1; i <= 8; ++i)
        slots.push_back({memberNumber(i), secret("passphrase " + std::to_string(i))});
    vault::Vault::create(folder.journal(), slots, crypto::kWeakTestCost)->close();
    for (std::uint8_t i = 1; i <= 8; ++i)
        CHECK(openVault(folder.journal(), "passphrase " + std::to_string(i))->unlocked().member == memberNumber(i));
    slots.push_back({memberNumber(9), secret("one too many")});
    CHECK(errorOfCreating(folder.path() / "nine.nook", slots) == ErrorCode::InvalidInput);
}

TEST_CASE("a folder that is not there is an error", "[vault][create]")
{
    const TemporaryFolder folder;
    CHECK(errorOfCreating(folder.path() / "missing" / "x.nook", twoMembers()) == ErrorCode::NotPermitted);
}

TEST_CASE("a disk that fails at any access while creating leaves no journal and no litter", "[vault][create]")
{
    const TemporaryFolder folder;
    const auto code = GENERATE(SQLITE_FULL, SQLITE_IOERR_WRITE);
    const auto slots = twoMembers();
    for (int failAt = 1;; ++failAt) {
        RecordingStorage storage;
        int writes = 0;
        storage.fault = [&](Operation operation, Role) {
            const bool counts = operation != Operation::Read && operation != Operation::Delete;
            return counts && ++writes == failAt ? code : SQLITE_OK;
        };
        try {
            vault::Vault::create(folder.journal(), slots, crypto::kWeakTestCost, storage)->close();
        } catch (const Error& error) {
            INFO(error.detail() << " at " << failAt);
            CHECK((error.code() == ErrorCode::DiskFull || error.code() == ErrorCode::DiskTrouble));
            if (!fs::exists(folder.journal())) {
                CHECK(filesIn(folder.path()) == 0);
                continue;
            }
        }
        // It has its name only once it is whole.
        CHECK(openVault(folder.journal())->audit().ok());
        fs::remove(folder.journal());
        if (writes < failAt)
            break;
    }
}
