// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/log.h"
#include "journal/fold.h"
#include "journal/journal.h"
#include "journal/member_store.h"
#include "journal/row.h"
#include "journal/schema.h"
#include "journal/stamps.h"

namespace inglenook::journal {
namespace {

constexpr std::size_t kMostMembers = 2;

/// Everything that can be wrong is said before a file is made.
void check(std::span<const NewMember> members)
{
    if (members.empty() || members.size() > kMostMembers)
        throw Error{ErrorCode::InvalidInput, "a journal has one or two members"};
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto name = foldCase(checkedName(members[i].name));
        if (members[i].passphrase.empty())
            throw Error{ErrorCode::InvalidInput, "a passphrase is empty"};
        for (const auto& other : members.first(i)) {
            if (foldCase(checkedName(other.name)) == name)
                throw Error{ErrorCode::InvalidInput, "two members have the same name"};
            // The passphrase tells who it is.
            if (other.passphrase.sameAs(members[i].passphrase))
                throw Error{ErrorCode::InvalidInput, "two members have the same passphrase"};
        }
    }
}

void writeFirstRows(vault::Database& database, std::span<const NewMember> members,
                    std::span<const vault::NewSlot> slots, const Clock& clock, IdSource& ids)
{
    vault::Transaction transaction{database};
    migrate(database);
    auto insert = database.prepare("INSERT INTO journal (only, id, kind, created, last_stamp) VALUES (1, ?, ?, ?, 0)");
    insert.bind(1, std::span<const std::uint8_t>{ids.next().bytes})
        .bind(2, members.size() == 1 ? "personal" : "shared")
        .bind(3, clock.now().ms)
        .run();
    Stamps stamps{database, clock};
    MemberStore store{database, stamps};
    for (std::size_t i = 0; i < members.size(); ++i)
        store.add({slots[i].member, members[i].name, members[i].shape, members[i].colour, members[i].seat, {}});
    transaction.commit();
}

} // namespace

std::unique_ptr<vault::Vault> Journal::create(const std::filesystem::path& file, std::span<const NewMember> members,
                                              crypto::KdfCost cost, const Clock& clock, IdSource& ids,
                                              const vault::Storage& storage)
{
    check(members);
    std::vector<vault::NewSlot> slots;
    for (const auto& member : members)
        slots.push_back({ids.make<MemberId>(), member.passphrase.clone()});
    log::info("Making a new journal.");
    return vault::Vault::create(file, slots, cost, storage, [&](vault::Vault& vault) {
        writeFirstRows(vault.database(), members, slots, clock, ids);
        const Journal first{vault, clock, ids}; // leaves the key of the first member
    });
}

} // namespace inglenook::journal
