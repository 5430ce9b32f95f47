// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/demonstration.h"

#include "app/demonstration/story_teller.h"
#include "base/error.h"
#include "base/text.h"
#include "journal/member_ways.h"
#include "vault/memory_storage.h"
#include "vault/vault.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace inglenook::app {
namespace {

/// Nothing has to be kept from anyone who could try passphrases: nobody ever holds the file.
constexpr crypto::KdfCost kCost{1, std::uint64_t{8} * 1024};
constexpr std::size_t kPassphraseSize = 32;
constexpr std::size_t kLongestName = 60;

std::string nameFrom(const std::string& typed, const std::string& otherwise)
{
    const auto name = singleLine(toValidUtf8(typed));
    return name.empty() ? otherwise : std::string{firstCodePoints(name, kLongestName)};
}

/// It names a journal in the window; nothing of it is a folder.
std::filesystem::path fileFrom(const RoleNames& names)
{
    auto name = names.left + " & " + names.right + ".nook";
    std::replace(name.begin(), name.end(), '/', '-');
    return std::filesystem::path{"/memory"} / name;
}

journal::NewMember memberFrom(const std::string& name, journal::Seat seat, const crypto::SecretBytes& passphrase)
{
    const bool isLeft = seat == journal::Seat::Left;
    return {name, isLeft ? journal::Shape::Circle : journal::Shape::Diamond,
            isLeft ? journal::Colour::Dusk : journal::Colour::Apricot, seat, passphrase.clone()};
}

std::unique_ptr<vault::Vault> opened(const std::filesystem::path& file, const crypto::SecretBytes& passphrase,
                                     const vault::Storage& storage)
{
    auto result = vault::Vault::open(file, passphrase, storage);
    if (auto* vault = std::get_if<std::unique_ptr<vault::Vault>>(&result))
        return std::move(*vault);
    throw Error{ErrorCode::Internal, "the journal of a demonstration does not open"};
}

} // namespace

Demonstration::Demonstration() = default;
Demonstration::Demonstration(Demonstration&&) noexcept = default;

Demonstration& Demonstration::operator=(Demonstration&& other) noexcept
{
    vault.reset(); // before its storage
    storage = std::move(other.storage);
    vault = std::move(other.vault);
    return *this;
}

Demonstration::~Demonstration() = default;

RoleNames sampleNames()
{
    const auto names = builtinStory().names;
    return {names[0], names[1]};
}

RoleNames usable(const RoleNames& names)
{
    const auto usual = sampleNames();
    const RoleNames result{nameFrom(names.left, usual.left), nameFrom(names.right, usual.right)};
    return asciiLower(result.left) == asciiLower(result.right) ? usual : result;
}

Demonstration makeDemonstration(const RoleNames& names, const Clock& clock, IdSource& ids)
{
    return makeDemonstration(builtinStory(), usable(names), clock, ids);
}

Demonstration makeDemonstration(const SampleStory& story, const RoleNames& names, const Clock& clock, IdSource& ids)
{
    Demonstration made;
    made.storage = std::make_unique<vault::MemoryStorage>();
    const auto file = fileFrom(names);
    const auto left = crypto::SecretBytes::random(kPassphraseSize);
    const auto right = crypto::SecretBytes::copyOf(kDemonstrationWords);
    const std::array<journal::NewMember, 2> members{memberFrom(names.right, journal::Seat::Right, right),
                                                    memberFrom(names.left, journal::Seat::Left, left)};
    StoryClock past{clock};
    past.set(past.at({84, 12 * 60}));
    const auto catalogue = exercises::Catalogue::builtin();
    // The one on the right has it open first: what is sealed to somebody is written by nobody else.
    made.vault = journal::Journal::create(file, members, kCost, past, ids, *made.storage);
    {
        journal::Journal journal{*made.vault, past, ids};
        StoryTeller teller{story, {names.left, names.right}, catalogue, journal, past};
        vault::Transaction whole{made.vault->database()};
        teller.tell();
        teller.tellOwnOfRight();
        whole.commit();
    }
    made.vault.reset();
    made.vault = opened(file, left, *made.storage);
    journal::Journal journal{*made.vault, past, ids};
    const journal::MemberWays ways{*made.vault, journal, past, ids};
    const auto keys = ways.keysOf(vault::SlotKey::derive(made.vault->keyRecipe(), right));
    if (!keys)
        throw Error{ErrorCode::Internal, "the passphrase of a demonstration opens nothing"};
    StoryTeller teller{story, {names.left, names.right}, catalogue, journal, past};
    vault::Transaction whole{made.vault->database()};
    teller.tellOwnOfLeft(*keys);
    whole.commit();
    return made;
}

} // namespace inglenook::app
