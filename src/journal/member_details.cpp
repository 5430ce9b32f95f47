// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/member_details.h"

#include "base/error.h"
#include "base/text.h"
#include "vault/ways_in.h"

#include <array>
#include <charconv>

namespace inglenook::journal {
namespace {

constexpr std::size_t kMaxPronouns = 40; ///< code points

std::string key(const char* what, const MemberId& member)
{
    return what + member.toString();
}

std::string pronounsKey(const MemberId& member)
{
    return key("pronouns/", member);
}

std::string departedKey(const MemberId& member)
{
    return key("departed/", member);
}

std::string leavingKey(const MemberId& member)
{
    return key("leaving/", member);
}

void set(Journal& journal, const std::string& name, std::string_view value)
{
    if (journal.preference(name) != value)
        journal.setPreference(name, value);
}

} // namespace

std::string pronounsOf(const Journal& journal, const MemberId& member)
{
    return journal.preference(pronounsKey(member));
}

void setPronouns(Journal& journal, const MemberId& member, std::string_view pronouns)
{
    const auto line = singleLine(toValidUtf8(pronouns));
    if (codePointCount(line) > kMaxPronouns)
        throw Error{ErrorCode::InvalidInput, "pronouns have at most 40 characters"};
    set(journal, pronounsKey(member), line);
}

std::optional<Timestamp> departureOf(const Journal& journal, const MemberId& member)
{
    const auto text = journal.preference(departedKey(member));
    std::int64_t ms = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, ms);
    return read.ec == std::errc{} && read.ptr == end ? std::optional{Timestamp{ms}} : std::nullopt;
}

std::vector<Member> presentMembers(const Journal& journal)
{
    auto here = journal.members();
    std::erase_if(here, [&journal](const Member& member) { return departureOf(journal, member.id).has_value(); });
    return here;
}

bool hasCompany(const Journal& journal)
{
    return journal.kind() == JournalKind::Shared && presentMembers(journal).size() > 1;
}

void meanToLeave(Journal& journal, const MemberId& member)
{
    set(journal, leavingKey(member), "yes");
}

void stayAfterAll(Journal& journal, const MemberId& member)
{
    set(journal, leavingKey(member), {});
}

void leaveNow(Journal& journal, const MemberId& member, Timestamp now)
{
    journal.agreements().askNoMore(member);
    journal.questions().askNoMore(member);
    set(journal, departedKey(member), std::to_string(now.ms));
    stayAfterAll(journal, member); // last: until then it is done again at the next opening
}

void isBack(Journal& journal, const MemberId& member)
{
    set(journal, departedKey(member), {});
}

void finishLeaving(vault::Vault& vault, Journal& journal, Timestamp now)
{
    for (const auto& member : journal.members()) {
        const bool isMeant = !journal.preference(leavingKey(member.id)).empty();
        const bool hasLeft = departureOf(journal, member.id).has_value();
        if (!isMeant && !hasLeft)
            continue;
        const auto ways = vault::WaysIn{vault}.of(std::array{member.id}).front();
        const bool comesIn = ways.passphrase || ways.recoveryCode || member.id == journal.me().id;
        if (comesIn && hasLeft)
            isBack(journal, member.id);
        if (isMeant && comesIn)
            stayAfterAll(journal, member.id);
        else if (isMeant)
            leaveNow(journal, member.id, now);
    }
}

} // namespace inglenook::journal
