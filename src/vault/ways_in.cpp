// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/ways_in.h"

#include "base/error.h"
#include "base/log.h"
#include "vault/header_file.h"
#include "vault/keys.h"
#include "vault/slot_marks.h"
#include "vault/vault_parts.h"

#include <optional>
#include <utility>

namespace inglenook::vault {
namespace {

using Use = SlotMarks::Use;

// What wrote journals before slots were marked put at most two members into the first slots.
constexpr std::size_t kUnmarkedMembers = 2;

struct OpenSlot {
    std::size_t index = 0;
    SlotContent content;
};

std::optional<OpenSlot> slotOpenedBy(const SlotKey& key, const Header& header)
{
    for (std::size_t i = 0; i < kSlotCount; ++i)
        if (auto content = openSlot(key.bytes(), header.vault, i, header.slots.at(i)))
            return OpenSlot{i, std::move(*content)};
    return std::nullopt;
}

/// The slots of a header under change, with what is known of each.
class Slots {
public:
    Slots(Header& header, const SlotMarks& marks) : m_header{header}, m_marks{marks} {}

    [[nodiscard]] std::optional<std::size_t> find(Use use, const MemberId& owner) const
    {
        for (std::size_t i = 0; i < kSlotCount; ++i)
            if (m_marks.useOf(i, slot(i)) == use && m_marks.isOwnedBy(i, slot(i), owner))
                return i;
        return std::nullopt;
    }
    [[nodiscard]] std::optional<std::size_t> free() const
    {
        for (std::size_t i = 0; i < kSlotCount; ++i)
            if (m_marks.useOf(i, slot(i)) == Use::Vacant)
                return i;
        for (std::size_t i = kUnmarkedMembers; i < kSlotCount; ++i)
            if (!m_marks.useOf(i, slot(i)))
                return i;
        return std::nullopt;
    }
    [[nodiscard]] bool hasPassphraseBeside(const MemberId& member) const
    {
        for (std::size_t i = 0; i < kSlotCount; ++i)
            if (m_marks.useOf(i, slot(i)) == Use::Passphrase && !m_marks.isOwnedBy(i, slot(i), member))
                return true;
        return false;
    }
    void fill(std::size_t index, const SlotKey& key, const SlotContent& content)
    {
        m_header.slots.at(index) = sealSlot(key.bytes(), m_header.vault, index, content);
    }
    void empty(std::size_t index) { m_header.slots.at(index) = m_marks.vacant(index); }

private:
    [[nodiscard]] const Slot& slot(std::size_t index) const { return m_header.slots.at(index); }

    Header& m_header;
    const SlotMarks& m_marks;
};

HeaderFile::Found foundIn(HeaderFile& headers, const crypto::SecretBytes& macKey)
{
    auto found = headers.read();
    auto* header = std::get_if<HeaderFile::Found>(&found);
    if (header == nullptr || !isAuthentic(header->bytes, macKey))
        throw Error{ErrorCode::VaultDamaged, "the header of an open vault was altered"};
    return std::move(*header);
}

/// As foundIn(), and true after a power cut, too: an earlier change may have been written and not have become durable.
HeaderFile::Found durableIn(HeaderFile& headers, const crypto::SecretBytes& macKey)
{
    auto found = foundIn(headers, macKey);
    if (found.needsRepair)
        headers.write(found.bytes);
    return found;
}

} // namespace

/// What a change works with: the header as it will be, its slots, and the slot by which the member proved who they are.
struct WaysIn::Mine {
    const Header& header;
    Slots& slots;
    OpenSlot& slot;
};

SlotKey SlotKey::derive(const KeyRecipe& recipe, const crypto::SecretBytes& secret)
{
    if (secret.empty())
        throw Error{ErrorCode::InvalidInput, "a passphrase can't be empty"};
    return SlotKey{slotKey(crypto::deriveKey(secret, recipe.salt, recipe.cost))};
}

SlotKey SlotKey::ofKept(const crypto::SecretBytes& kept)
{
    if (kept.size() != crypto::kKeySize)
        throw Error{ErrorCode::InvalidInput, "a kept key has 32 bytes"};
    return SlotKey{slotKeyOfKept(kept)};
}

SlotMarks WaysIn::marks() const
{
    return SlotMarks{m_vault.m_parts->slotMarkKey.clone(), m_vault.m_parts->id};
}

template <typename Change>
WayOutcome WaysIn::change(const SlotKey& mine, Change&& how, Durable durable, Proof proof)
{
    m_vault.requirePlace();
    HeaderFile headers{*m_vault.m_parts->file};
    auto header = durableIn(headers, m_vault.m_parts->headerMacKey).header;
    auto opened = slotOpenedBy(mine, header);
    if (!opened || opened->content.member != m_vault.m_parts->unlocked.member)
        return WayOutcome::NotYours;
    if (opened->content.kind == SlotKind::KeptKey && proof == Proof::Typed)
        return WayOutcome::NotYours; // nobody typed anything
    const auto known = marks();
    Slots slots{header, known};
    const auto outcome = std::forward<Change>(how)(Mine{header, slots, *opened});
    if (outcome != WayOutcome::Done || durable == Durable::No)
        return outcome;
    log::info("Changing the ways into a vault.");
    ++header.generation;
    headers.replace(serialize(header, m_vault.m_parts->headerMacKey));
    m_vault.requirePlace(); // before it is confirmed
    return outcome;
}

std::vector<MemberWays> WaysIn::of(std::span<const MemberId> members) const
{
    HeaderFile headers{*m_vault.m_parts->file};
    auto header = durableIn(headers, m_vault.m_parts->headerMacKey).header;
    const auto known = marks();
    const Slots slots{header, known};
    std::vector<MemberWays> ways;
    for (const auto& member : members)
        ways.push_back({member, slots.find(Use::Passphrase, member).has_value(),
                        slots.find(Use::RecoveryCode, member).has_value(),
                        slots.find(Use::KeptKey, member).has_value()});
    return ways;
}

std::optional<Unlocked> WaysIn::whoseIs(const SlotKey& key) const
{
    HeaderFile headers{*m_vault.m_parts->file};
    auto opened = slotOpenedBy(key, foundIn(headers, m_vault.m_parts->headerMacKey).header);
    if (!opened)
        return std::nullopt;
    return Unlocked{opened->content.member, std::move(opened->content.memberSeed)};
}

WayOutcome WaysIn::setPassphrase(const SlotKey& mine, const SlotKey& fresh)
{
    return change(mine, [&fresh](const Mine& me) {
        auto& content = me.slot.content;
        const auto place = content.kind == SlotKind::Passphrase ? std::optional{me.slot.index}
                                                                : me.slots.find(Use::Passphrase, content.member);
        const auto taken = slotOpenedBy(fresh, me.header);
        if (taken && taken->index != place)
            return WayOutcome::Taken;
        const auto index = place ? place : me.slots.free();
        if (!index)
            return WayOutcome::NoRoom;
        content.kind = SlotKind::Passphrase;
        me.slots.fill(*index, fresh, content);
        return WayOutcome::Done;
    });
}

WayOutcome WaysIn::mayAdd(const SlotKey& mine, const MemberId& member, const SlotKey& theirs)
{
    return add(mine, member, theirs, Durable::No);
}

WayOutcome WaysIn::add(const SlotKey& mine, const MemberId& member, const SlotKey& theirs)
{
    return add(mine, member, theirs, Durable::Yes);
}

WayOutcome WaysIn::add(const SlotKey& mine, const MemberId& member, const SlotKey& theirs, Durable durable)
{
    const auto how = [&](const Mine& me) {
        if (member == me.slot.content.member || me.slots.find(Use::Passphrase, member))
            return WayOutcome::AlreadyThere;
        if (slotOpenedBy(theirs, me.header))
            return WayOutcome::Taken;
        const auto index = me.slots.free();
        if (!index)
            return WayOutcome::NoRoom;
        me.slots.fill(*index, theirs,
                      {SlotKind::Passphrase, member, me.slot.content.dataKey.clone(),
                       crypto::SecretBytes::random(kMemberSeedSize)});
        return WayOutcome::Done;
    };
    return change(mine, how, durable);
}

WayOutcome WaysIn::remove(const SlotKey& mine, const MemberId& member)
{
    return change(mine, [&member](const Mine& me) {
        const bool isMe = member == me.slot.content.member;
        if (isMe && !me.slots.hasPassphraseBeside(member))
            return WayOutcome::LastWay;
        auto outcome = WayOutcome::NothingThere;
        for (const auto use : {Use::Passphrase, Use::RecoveryCode, Use::KeptKey}) {
            const auto index = me.slots.find(use, member);
            if (index) {
                me.slots.empty(*index);
                outcome = WayOutcome::Done;
            }
        }
        return outcome;
    });
}

WayOutcome WaysIn::replace(const SlotKey& mine, const SlotKey& fresh, SlotKind kind)
{
    return change(mine, [&fresh, kind](const Mine& me) {
        auto& content = me.slot.content;
        const auto old = me.slots.find(static_cast<Use>(kind), content.member);
        const auto index = old ? old : me.slots.free();
        if (!index)
            return WayOutcome::NoRoom;
        if (slotOpenedBy(fresh, me.header))
            return WayOutcome::Taken;
        content.kind = kind;
        me.slots.fill(*index, fresh, content);
        return WayOutcome::Done;
    });
}

WayOutcome WaysIn::clear(const SlotKey& mine, SlotKind kind, Proof proof)
{
    const auto how = [kind](const Mine& me) {
        const auto old = me.slots.find(static_cast<Use>(kind), me.slot.content.member);
        if (!old)
            return WayOutcome::NothingThere;
        me.slots.empty(*old);
        return WayOutcome::Done;
    };
    return change(mine, how, Durable::Yes, proof);
}

WayOutcome WaysIn::setRecoveryCode(const SlotKey& mine, const SlotKey& code)
{
    return replace(mine, code, SlotKind::RecoveryCode);
}

WayOutcome WaysIn::removeRecoveryCode(const SlotKey& mine)
{
    return clear(mine, SlotKind::RecoveryCode, Proof::Typed);
}

WayOutcome WaysIn::setKeptKey(const SlotKey& mine, const SlotKey& kept)
{
    return replace(mine, kept, SlotKind::KeptKey);
}

WayOutcome WaysIn::removeKeptKey(const SlotKey& mine)
{
    return clear(mine, SlotKind::KeptKey, Proof::AlsoKept);
}

} // namespace inglenook::vault
