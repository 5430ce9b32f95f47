// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/recording_storage.h"
#include "support/vault_fixture.h"

#include "crypto/random.h"
#include "vault/keys.h"
#include "vault/ways_in.h"

#include <algorithm>

using namespace inglenook;
using namespace inglenook::test;
using crypto::RecoveryCode;
using vault::Refusal;
using vault::SlotKey;
using vault::WayOutcome;
using vault::WaysIn;

namespace {

SlotKey keyOf(vault::Vault& vault, std::string_view passphrase)
{
    return SlotKey::derive(vault.keyRecipe(), secret(passphrase));
}

SlotKey keyOf(vault::Vault& vault, const RecoveryCode& code)
{
    return SlotKey::derive(vault.keyRecipe(), code.secret());
}

std::unique_ptr<vault::Vault> openWithCode(const fs::path& file, const RecoveryCode& code)
{
    auto result = vault::Vault::openWithCode(file, code);
    REQUIRE(std::holds_alternative<std::unique_ptr<vault::Vault>>(result));
    return std::get<std::unique_ptr<vault::Vault>>(std::move(result));
}

bool opens(const fs::path& file, std::string_view passphrase)
{
    return std::holds_alternative<std::unique_ptr<vault::Vault>>(vault::Vault::open(file, secret(passphrase)));
}

bool opens(const fs::path& file, const RecoveryCode& code)
{
    return std::holds_alternative<std::unique_ptr<vault::Vault>>(vault::Vault::openWithCode(file, code));
}

/// "p" a passphrase, "c" a recovery code, for each of the members.
std::string ways(vault::Vault& vault, std::initializer_list<std::uint8_t> numbers)
{
    std::vector<MemberId> members;
    for (const auto number : numbers)
        members.push_back(memberNumber(number));
    std::string text;
    for (const auto& way : WaysIn{vault}.of(members))
        text += std::string{way.passphrase ? "p" : "-"} + (way.recoveryCode ? "c" : "-") + " ";
    return text;
}

} // namespace

TEST_CASE("a new vault knows who comes in by what", "[vault][ways]")
{
    const TemporaryFolder folder;
    const auto vault = createVault(folder.journal());
    CHECK(ways(*vault, {1, 2, 3}) == "p- p- -- ");
}

TEST_CASE("a recovery code opens as its member, with the same seed and data", "[vault][ways][recovery]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    vault->database().execute(kNoteSchema);
    addNote(vault->database(), 1);
    const auto seed = vault->unlocked().memberSeed.clone();
    const auto code = RecoveryCode::random();
    REQUIRE(WaysIn{*vault}.setRecoveryCode(keyOf(*vault, kPassphrase), keyOf(*vault, code)) == WayOutcome::Done);
    CHECK(ways(*vault, {1, 2}) == "pc p- ");
    vault->close();

    vault = openWithCode(folder.journal(), code);
    CHECK(vault->unlocked().member == memberNumber(1));
    CHECK(vault->unlocked().memberSeed.sameAs(seed));
    CHECK(wholeNotes(vault->database()) == 1);
    vault->close();
    CHECK(opens(folder.journal(), kPassphrase));
    CHECK(opens(folder.journal(), kOtherPassphrase));
}

TEST_CASE("a code is no passphrase and a passphrase is no code", "[vault][ways][recovery]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    const auto code = RecoveryCode::random();
    REQUIRE(WaysIn{*vault}.setRecoveryCode(keyOf(*vault, kPassphrase), keyOf(*vault, code)) == WayOutcome::Done);
    vault->close();
    const auto asPassphrase = vault::Vault::open(folder.journal(), code.secret());
    CHECK(std::get<Refusal>(asPassphrase) == Refusal::WrongPassphrase);
    const auto other = vault::Vault::openWithCode(folder.journal(), RecoveryCode::random());
    CHECK(std::get<Refusal>(other) == Refusal::WrongPassphrase);
}

TEST_CASE("with a code its member gets a new passphrase, and the code stays good", "[vault][ways][recovery]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    const auto code = RecoveryCode::random();
    REQUIRE(WaysIn{*vault}.setRecoveryCode(keyOf(*vault, kPassphrase), keyOf(*vault, code)) == WayOutcome::Done);
    vault->close();
    vault = openWithCode(folder.journal(), code);
    WaysIn waysIn{*vault};
    CHECK(waysIn.setPassphrase(keyOf(*vault, code), keyOf(*vault, kOtherPassphrase)) == WayOutcome::Taken);
    CHECK(waysIn.setPassphrase(keyOf(*vault, RecoveryCode::random()), keyOf(*vault, "new")) == WayOutcome::NotYours);
    REQUIRE(waysIn.setPassphrase(keyOf(*vault, code), keyOf(*vault, "new words")) == WayOutcome::Done);
    CHECK(ways(*vault, {1, 2}) == "pc p- ");
    vault->close();
    CHECK_FALSE(opens(folder.journal(), kPassphrase));
    CHECK(opens(folder.journal(), code));
    CHECK(openVault(folder.journal(), "new words")->unlocked().member == memberNumber(1));
    CHECK(openVault(folder.journal(), kOtherPassphrase)->unlocked().member == memberNumber(2));
}

TEST_CASE("a new code replaces the member's old one and nobody else's", "[vault][ways][recovery]")
{
    const TemporaryFolder folder;
    const auto first = RecoveryCode::random();
    const auto second = RecoveryCode::random();
    const auto theirs = RecoveryCode::random();
    auto vault = createVault(folder.journal());
    REQUIRE(WaysIn{*vault}.setRecoveryCode(keyOf(*vault, kPassphrase), keyOf(*vault, first)) == WayOutcome::Done);
    vault->close();
    vault = openVault(folder.journal(), kOtherPassphrase);
    REQUIRE(WaysIn{*vault}.setRecoveryCode(keyOf(*vault, kOtherPassphrase), keyOf(*vault, theirs)) == WayOutcome::Done);
    vault->close();
    vault = openVault(folder.journal());
    REQUIRE(WaysIn{*vault}.setRecoveryCode(keyOf(*vault, kPassphrase), keyOf(*vault, second)) == WayOutcome::Done);
    CHECK(ways(*vault, {1, 2}) == "pc pc ");
    vault->close();
    CHECK_FALSE(opens(folder.journal(), first));
    CHECK(opens(folder.journal(), second));
    CHECK(opens(folder.journal(), theirs));
    vault = openVault(folder.journal());
    REQUIRE(WaysIn{*vault}.removeRecoveryCode(keyOf(*vault, kPassphrase)) == WayOutcome::Done);
    CHECK(WaysIn{*vault}.removeRecoveryCode(keyOf(*vault, kPassphrase)) == WayOutcome::NothingThere);
    vault->close();
    CHECK_FALSE(opens(folder.journal(), second));
    CHECK(opens(folder.journal(), theirs));
}

TEST_CASE("someone who is added comes in with a seed of their own", "[vault][ways]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    const auto mine = vault->unlocked().memberSeed.clone();
    REQUIRE(WaysIn{*vault}.add(keyOf(*vault, kPassphrase), memberNumber(3), keyOf(*vault, "third")) ==
            WayOutcome::Done);
    CHECK(ways(*vault, {1, 2, 3}) == "p- p- p- ");
    vault->close();
    vault = openVault(folder.journal(), "third");
    CHECK(vault->unlocked().member == memberNumber(3));
    CHECK(vault->unlocked().memberSeed.size() == 32);
    CHECK_FALSE(vault->unlocked().memberSeed.sameAs(mine));
    vault->close();
    CHECK(opens(folder.journal(), kPassphrase));
    CHECK(opens(folder.journal(), kOtherPassphrase));
}

TEST_CASE("nobody gets a passphrase in another's place, or one that is taken", "[vault][ways]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    WaysIn waysIn{*vault};
    const auto mine = keyOf(*vault, kPassphrase);
    const auto before = readFile(folder.journal());
    CHECK(waysIn.add(mine, memberNumber(2), keyOf(*vault, "fresh")) == WayOutcome::AlreadyThere);
    CHECK(waysIn.add(mine, memberNumber(1), keyOf(*vault, "fresh")) == WayOutcome::AlreadyThere);
    CHECK(waysIn.add(mine, memberNumber(3), keyOf(*vault, kOtherPassphrase)) == WayOutcome::Taken);
    CHECK(waysIn.add(mine, memberNumber(3), keyOf(*vault, kPassphrase)) == WayOutcome::Taken);
    CHECK(waysIn.add(keyOf(*vault, "wrong"), memberNumber(3), keyOf(*vault, "fresh")) == WayOutcome::NotYours);
    CHECK(waysIn.add(keyOf(*vault, kOtherPassphrase), memberNumber(3), keyOf(*vault, "f")) == WayOutcome::NotYours);
    CHECK(waysIn.remove(keyOf(*vault, "wrong"), memberNumber(2)) == WayOutcome::NotYours);
    CHECK(waysIn.setRecoveryCode(keyOf(*vault, "wrong"), keyOf(*vault, RecoveryCode::random())) ==
          WayOutcome::NotYours);
    CHECK(waysIn.remove(mine, memberNumber(9)) == WayOutcome::NothingThere);
    CHECK((readFile(folder.journal()) == before));
}

TEST_CASE("who is removed comes in neither by passphrase nor by code", "[vault][ways]")
{
    const TemporaryFolder folder;
    const auto theirs = RecoveryCode::random();
    auto vault = createVault(folder.journal());
    vault->close();
    vault = openVault(folder.journal(), kOtherPassphrase);
    REQUIRE(WaysIn{*vault}.setRecoveryCode(keyOf(*vault, kOtherPassphrase), keyOf(*vault, theirs)) == WayOutcome::Done);
    vault->close();
    const auto copy = readFile(folder.journal());
    vault = openVault(folder.journal());
    REQUIRE(WaysIn{*vault}.remove(keyOf(*vault, kPassphrase), memberNumber(2)) == WayOutcome::Done);
    CHECK(ways(*vault, {1, 2}) == "p- -- ");
    CHECK(WaysIn{*vault}.remove(keyOf(*vault, kPassphrase), memberNumber(2)) == WayOutcome::NothingThere);
    vault->close();
    CHECK_FALSE(opens(folder.journal(), kOtherPassphrase));
    CHECK_FALSE(opens(folder.journal(), theirs));
    CHECK(opens(folder.journal(), kPassphrase));

    // A copy from before opens as it did: no one can promise otherwise.
    writeFile(folder.path() / "copy.nook", copy);
    CHECK(opens(folder.path() / "copy.nook", kOtherPassphrase));

    vault = openVault(folder.journal());
    REQUIRE(WaysIn{*vault}.add(keyOf(*vault, kPassphrase), memberNumber(2), keyOf(*vault, "back again")) ==
            WayOutcome::Done);
    vault->close();
    CHECK(openVault(folder.journal(), "back again")->unlocked().member == memberNumber(2));
}

TEST_CASE("the last way in can't be removed", "[vault][ways]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    WaysIn waysIn{*vault};
    const auto mine = keyOf(*vault, kPassphrase);
    REQUIRE(waysIn.setRecoveryCode(mine, keyOf(*vault, RecoveryCode::random())) == WayOutcome::Done);
    REQUIRE(waysIn.remove(mine, memberNumber(2)) == WayOutcome::Done);
    CHECK(waysIn.remove(mine, memberNumber(1)) == WayOutcome::LastWay);
    CHECK(ways(*vault, {1}) == "pc ");
    REQUIRE(waysIn.add(mine, memberNumber(2), keyOf(*vault, "fresh")) == WayOutcome::Done);
    CHECK(waysIn.remove(mine, memberNumber(1)) == WayOutcome::Done);
    vault->close();
    CHECK_FALSE(opens(folder.journal(), kPassphrase));
    CHECK(opens(folder.journal(), "fresh"));
}

TEST_CASE("all eight slots can be used, and not one more", "[vault][ways]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    WaysIn waysIn{*vault};
    const auto mine = keyOf(*vault, kPassphrase);
    for (std::uint8_t member = 3; member <= 8; ++member)
        REQUIRE(waysIn.add(mine, memberNumber(member), keyOf(*vault, "words " + std::to_string(member))) ==
                WayOutcome::Done);
    CHECK(waysIn.add(mine, memberNumber(9), keyOf(*vault, "words 9")) == WayOutcome::NoRoom);
    CHECK(waysIn.setRecoveryCode(mine, keyOf(*vault, RecoveryCode::random())) == WayOutcome::NoRoom);
    REQUIRE(waysIn.remove(mine, memberNumber(5)) == WayOutcome::Done);
    REQUIRE(waysIn.setRecoveryCode(mine, keyOf(*vault, RecoveryCode::random())) == WayOutcome::Done);
    vault->close();
    for (std::uint8_t member = 3; member <= 8; ++member)
        CHECK(opens(folder.journal(), "words " + std::to_string(member)) == (member != 5));
    CHECK(openVault(folder.journal())->audit().ok());
}

TEST_CASE("a power cut at any step of a change leaves the ways as they were or as they are", "[vault][ways]")
{
    const TemporaryFolder folder;
    const auto code = RecoveryCode::random();
    createVault(folder.journal())->close();
    const auto before = readFile(folder.journal());
    RecordingStorage storage;
    auto vault = std::get<0>(vault::Vault::open(folder.journal(), secret(kPassphrase), storage));
    const auto mine = keyOf(*vault, kPassphrase);
    storage.events.clear();
    REQUIRE(WaysIn{*vault}.setRecoveryCode(mine, keyOf(*vault, code)) == WayOutcome::Done);
    REQUIRE(WaysIn{*vault}.remove(mine, memberNumber(2)) == WayOutcome::Done);
    const auto events = storage.events;
    vault.reset();

    auto disk = before;
    std::string seen;
    for (const auto& event : events) {
        if (event.operation != Operation::Write)
            continue;
        for (std::size_t written = 0; written <= event.data.size(); written += 512) {
            auto torn = disk;
            std::copy_n(event.data.begin(), written, torn.begin() + event.offset);
            writeFile(folder.journal(), torn);
            CHECK(opens(folder.journal(), kPassphrase));
            const auto state = std::string{opens(folder.journal(), code) ? "c" : "-"} +
                               (opens(folder.journal(), kOtherPassphrase) ? "p" : "-");
            if (!seen.ends_with(state))
                seen += state;
        }
        std::copy(event.data.begin(), event.data.end(), disk.begin() + event.offset);
    }
    CHECK(seen == "-pcpc-"); // nothing yet, then the code, then the removal; never back
}

// As a program before slots were marked would have left it.
TEST_CASE("in a file whose free slots are not marked the two first are left alone", "[vault][ways]")
{
    const TemporaryFolder folder;
    createVault(folder.journal())->close();
    auto bytes = readFile(folder.journal());
    vault::HeaderCopy copy{};
    std::copy_n(bytes.begin(), copy.size(), copy.begin());
    auto header = std::get<vault::Header>(vault::parseHeader(copy));
    const auto derived = crypto::deriveKey(secret(kPassphrase), header.salt, header.cost);
    const auto content = vault::openSlot(vault::slotKey(derived), header.vault, 0, header.slots[0]);
    REQUIRE(content);
    for (std::size_t i = 2; i < vault::kSlotCount; ++i)
        crypto::fillRandom(header.slots.at(i));
    copy = vault::serialize(header, vault::VaultKeys::derive(content->dataKey).headerMac);
    std::copy(copy.begin(), copy.end(), bytes.begin());
    std::copy(copy.begin(), copy.end(), bytes.begin() + copy.size());
    writeFile(folder.journal(), bytes);

    auto vault = openVault(folder.journal());
    for (std::uint8_t member = 3; member <= 8; ++member)
        REQUIRE(WaysIn{*vault}.add(keyOf(*vault, kPassphrase), memberNumber(member),
                                   keyOf(*vault, "words " + std::to_string(member))) == WayOutcome::Done);
    CHECK(WaysIn{*vault}.add(keyOf(*vault, kPassphrase), memberNumber(9), keyOf(*vault, "w9")) == WayOutcome::NoRoom);
    vault->close();
    CHECK(opens(folder.journal(), kPassphrase));
    CHECK(opens(folder.journal(), kOtherPassphrase));
}
