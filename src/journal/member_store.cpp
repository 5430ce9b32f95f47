// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/member_store.h"

#include "base/error.h"
#include "base/text.h"
#include "journal/fold.h"
#include "journal/row.h"
#include "journal/stamps.h"

namespace inglenook::journal {
namespace {

constexpr std::size_t kMaxName = 60; ///< code points

const char* keyOf(Shape shape)
{
    return shape == Shape::Circle ? "circle" : "diamond";
}

const char* keyOf(Colour colour)
{
    return colour == Colour::Dusk ? "dusk" : "apricot";
}

const char* keyOf(Seat seat)
{
    return seat == Seat::Left ? "left" : "right";
}

void bindPublicKey(vault::Statement& statement, int parameter, const Member& member)
{
    const decltype(member.publicKey) unknown{};
    if (member.publicKey == unknown)
        statement.bindNull(parameter);
    else
        statement.bind(parameter, std::span<const std::uint8_t>{member.publicKey});
}

Member readMember(const vault::Statement& row)
{
    Member member;
    member.id = readId<MemberId>(row, 0);
    member.name = row.text(1);
    member.shape = row.textView(2) == "circle" ? Shape::Circle : Shape::Diamond;
    member.colour = row.textView(3) == "dusk" ? Colour::Dusk : Colour::Apricot;
    member.seat = row.textView(4) == "left" ? Seat::Left : Seat::Right;
    const auto key = row.blob(5);
    std::copy_n(key.begin(), std::min(key.size(), member.publicKey.size()), member.publicKey.begin());
    return member;
}

} // namespace

std::string checkedName(std::string_view name)
{
    auto line = singleLine(toValidUtf8(name));
    if (line.empty() || codePointCount(line) > kMaxName)
        throw Error{ErrorCode::InvalidInput, "a name has 1 to 60 characters"};
    return line;
}

MemberStore::MemberStore(vault::Database& database, Stamps& stamps) : m_database{database}, m_stamps{stamps} {}

std::vector<Member> MemberStore::all() const
{
    auto query =
        m_database.prepare("SELECT id, name, shape, colour, seat, public_key FROM members ORDER BY seat = 'right', id");
    std::vector<Member> members;
    while (query.step())
        members.push_back(readMember(query));
    return members;
}

void MemberStore::demandFreeName(const Member& member) const
{
    const auto folded = foldCase(checkedName(member.name));
    for (const auto& other : all())
        if (other.id != member.id && foldCase(other.name) == folded)
            throw Error{ErrorCode::InvalidInput, "two members have the same name"};
}

void MemberStore::add(const Member& member)
{
    vault::Transaction transaction{m_database};
    demandFreeName(member);
    auto insert = m_database.prepare("INSERT INTO members (id, changed, name, shape, colour, seat, public_key) "
                                     "VALUES (?, ?, ?, ?, ?, ?, ?)");
    bindId(insert, 1, member.id);
    insert.bind(2, m_stamps.next())
        .bind(3, checkedName(member.name))
        .bind(4, keyOf(member.shape))
        .bind(5, keyOf(member.colour))
        .bind(6, keyOf(member.seat));
    bindPublicKey(insert, 7, member);
    insert.run();
    transaction.commit();
}

void MemberStore::update(const Member& member)
{
    vault::Transaction transaction{m_database};
    demandFreeName(member);
    auto update = m_database.prepare("UPDATE members SET changed = ?, name = ?, shape = ?, colour = ?, seat = ?, "
                                     "public_key = ? WHERE id = ?");
    update.bind(1, m_stamps.next())
        .bind(2, checkedName(member.name))
        .bind(3, keyOf(member.shape))
        .bind(4, keyOf(member.colour))
        .bind(5, keyOf(member.seat));
    bindPublicKey(update, 6, member);
    bindId(update, 7, member.id);
    update.run();
    if (m_database.changes() == 0)
        throw Error{ErrorCode::NotFound, "there is no such member"};
    transaction.commit();
}

void MemberStore::swapSeats()
{
    vault::Transaction transaction{m_database};
    m_database.prepare("UPDATE members SET changed = ?, seat = CASE seat WHEN 'left' THEN 'right' ELSE 'left' END")
        .bind(1, m_stamps.next())
        .run();
    transaction.commit();
}

} // namespace inglenook::journal
