// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/memory_storage.h"

#include "base/error.h"
#include "support/vault_fixture.h"

using namespace inglenook;
using namespace inglenook::test;

namespace {

const fs::path kFile = "/memory/evening.nook";

std::unique_ptr<vault::Vault> make(const vault::MemoryStorage& storage)
{
    return vault::Vault::create(kFile, twoMembers(), crypto::kWeakTestCost, storage);
}

vault::Vault::OpenResult open(const vault::MemoryStorage& storage, std::string_view passphrase)
{
    return vault::Vault::open(kFile, secret(passphrase), storage);
}

} // namespace

TEST_CASE("a vault in memory keeps what is written, closes and opens again, and no disk ever sees it",
          "[vault][memory-storage]")
{
    const vault::MemoryStorage storage;
    {
        auto vault = make(storage);
        vault->database().execute("CREATE TABLE words (word TEXT) STRICT");
        vault->database().execute("INSERT INTO words VALUES ('ember')");
        CHECK(vault->place() == vault::FilePlace::Own);
        CHECK(std::holds_alternative<vault::Refusal>(open(storage, kPassphrase))); // busy: it is open
        vault->close();
    }
    CHECK_FALSE(fs::exists(kFile));
    CHECK_FALSE(fs::exists(kFile.parent_path()));
    auto opened = open(storage, kOtherPassphrase);
    REQUIRE(std::holds_alternative<std::unique_ptr<vault::Vault>>(opened));
    auto& vault = *std::get<0>(opened);
    CHECK(vault.unlocked().member == memberNumber(2));
    auto query = vault.database().prepare("SELECT word FROM words");
    REQUIRE(query.step());
    CHECK(query.text(0) == "ember");
    CHECK(vault.audit().ok());
}

TEST_CASE("a vault in memory asks for its passphrase, and its name is taken", "[vault][memory-storage]")
{
    const vault::MemoryStorage storage;
    make(storage)->close();
    const auto refused = open(storage, "something else");
    REQUIRE(std::holds_alternative<vault::Refusal>(refused));
    CHECK(std::get<vault::Refusal>(refused) == vault::Refusal::WrongPassphrase);
    CHECK_THROWS_AS(make(storage), Error);
    CHECK(storage.look(kFile) == vault::Storage::Entry::Other);
    CHECK(storage.look("/memory/other.nook") == vault::Storage::Entry::Nothing);
}

TEST_CASE("two memories know nothing of each other", "[vault][memory-storage]")
{
    const vault::MemoryStorage one;
    const vault::MemoryStorage other;
    const auto vault = make(one);
    const auto found = open(other, kPassphrase);
    REQUIRE(std::holds_alternative<vault::Refusal>(found));
    CHECK(std::get<vault::Refusal>(found) == vault::Refusal::NotFound);
}
