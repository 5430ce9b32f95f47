// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/member_ways.h"

#include "base/error.h"
#include "journal/member_details.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace inglenook::journal {
namespace {

std::string codeKey(const MemberId& member)
{
    return "recovery-code-made/" + member.toString();
}

std::optional<Timestamp> timeIn(const std::string& text)
{
    std::int64_t ms = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, ms);
    return read.ec == std::errc{} && read.ptr == end ? std::optional{Timestamp{ms}} : std::nullopt;
}

std::vector<MemberId> idsOf(const std::vector<Member>& members)
{
    std::vector<MemberId> ids;
    for (const auto& member : members)
        ids.push_back(member.id);
    return ids;
}

} // namespace

MemberWays::MemberWays(vault::Vault& vault, Journal& journal, const Clock& clock, IdSource& ids)
    : m_slots{vault},
      m_journal{journal},
      m_clock{clock},
      m_ids{ids}
{
}

std::vector<MemberWay> MemberWays::all() const
{
    const auto& members = m_journal.members();
    const auto slots = m_slots.of(idsOf(members));
    std::vector<MemberWay> ways;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto hasCode = slots[i].recoveryCode;
        ways.push_back({members[i], slots[i].passphrase, hasCode,
                        hasCode ? timeIn(m_journal.preference(codeKey(members[i].id))) : std::nullopt,
                        slots[i].keptKey});
    }
    return ways;
}

std::optional<MemberKeys> MemberWays::keysOf(const Key& key) const
{
    const auto unlocked = m_slots.whoseIs(key);
    if (!unlocked)
        return std::nullopt;
    return MemberKeys{unlocked->member, crypto::KeyPair::fromSeed(unlocked->memberSeed)};
}

Member MemberWays::newMember(std::string_view name)
{
    // The first look that nobody has yet; there are four for as many people as two can be told apart from.
    constexpr std::array<std::pair<Shape, Colour>, 4> kLooks{{{Shape::Circle, Colour::Dusk},
                                                              {Shape::Diamond, Colour::Apricot},
                                                              {Shape::Circle, Colour::Apricot},
                                                              {Shape::Diamond, Colour::Dusk}}};
    const auto& all = m_journal.members();
    const auto* look = std::find_if(kLooks.begin(), kLooks.end(), [&all](const auto& free) {
        return std::none_of(all.begin(), all.end(), [&free](const Member& member) {
            return member.shape == free.first && member.colour == free.second;
        });
    });
    if (look == kLooks.end())
        look = &kLooks.at(all.size() % kLooks.size());
    const auto onLeft =
        std::count_if(all.begin(), all.end(), [](const Member& member) { return member.seat == Seat::Left; });
    const auto seat = 2 * static_cast<std::size_t>(onLeft) > all.size() ? Seat::Right : Seat::Left;
    return {m_ids.make<MemberId>(), std::string{name}, look->first, look->second, seat, {}};
}

MemberWays::Outcome MemberWays::add(const Key& mine, std::string_view name, const Key& theirs)
{
    if (m_journal.kind() == JournalKind::Personal)
        throw Error{ErrorCode::InvalidInput, "a journal of one's own has one member"};
    const auto* known = m_journal.memberNamed(name);
    const auto member = known == nullptr ? newMember(name) : *known;
    // Asked first, so that a slip leaves no one behind who can't come in.
    const auto outcome = m_slots.mayAdd(mine, member.id, theirs);
    if (outcome != Outcome::Done)
        return outcome;
    if (known == nullptr)
        m_journal.addMember(member);
    const auto added = m_slots.add(mine, member.id, theirs);
    if (added == Outcome::Done)
        isBack(m_journal, member.id);
    return added;
}

MemberWays::Outcome MemberWays::remove(const Key& mine, const MemberId& member)
{
    meanToLeave(m_journal, member);
    const auto outcome = m_slots.remove(mine, member);
    if (outcome == Outcome::Done) {
        noteCode(member, {});
        leaveNow(m_journal, member, m_clock.now());
    } else {
        stayAfterAll(m_journal, member);
    }
    return outcome;
}

MemberWays::Outcome MemberWays::setPassphrase(const Key& mine, const Key& fresh)
{
    return m_slots.setPassphrase(mine, fresh);
}

MemberWays::Outcome MemberWays::setRecoveryCode(const Key& mine, const Key& code)
{
    const auto outcome = m_slots.setRecoveryCode(mine, code);
    if (outcome == Outcome::Done)
        noteCode(m_journal.me().id, std::to_string(m_clock.now().ms));
    return outcome;
}

MemberWays::Outcome MemberWays::removeRecoveryCode(const Key& mine)
{
    const auto outcome = m_slots.removeRecoveryCode(mine);
    if (outcome == Outcome::Done)
        noteCode(m_journal.me().id, {});
    return outcome;
}

MemberWays::Outcome MemberWays::setKeptKey(const Key& mine, const Key& kept)
{
    return m_slots.setKeptKey(mine, kept);
}

MemberWays::Outcome MemberWays::removeKeptKey(const Key& mine)
{
    return m_slots.removeKeptKey(mine);
}

void MemberWays::noteCode(const MemberId& member, std::string_view when)
{
    const auto key = codeKey(member);
    if (m_journal.preference(key) != when)
        m_journal.setPreference(key, when);
}

} // namespace inglenook::journal
