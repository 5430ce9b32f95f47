// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/agreement_store.h"

#include "journal/checked_words.h"
#include "journal/row.h"
#include "journal/row_times.h"
#include "journal/stamps.h"
#include "journal/tombstones.h"

#include <algorithm>

namespace inglenook::journal {
namespace {

constexpr int kAll = -1; // no limit, to SQLite

bool isOneOf(std::span<const MemberId> members, const MemberId& member)
{
    return std::find(members.begin(), members.end(), member) != members.end();
}

} // namespace

bool Agreement::isInForce() const
{
    return std::all_of(asked.begin(), asked.end(), [](const Acceptance& one) { return one.when.has_value(); });
}

bool Agreement::isAcceptedBy(const MemberId& member) const
{
    return std::any_of(asked.begin(), asked.end(),
                       [&member](const Acceptance& one) { return one.member == member && one.when; });
}

AgreementStore::AgreementStore(vault::Database& database, Stamps& stamps, IdSource& ids, const Clock& clock)
    : m_database{database},
      m_stamps{stamps},
      m_ids{ids},
      m_clock{clock}
{
}

AgreementId AgreementStore::propose(std::string_view text, std::span<const MemberId> asked,
                                    std::span<const MemberId> acceptedBy)
{
    const auto words = checkedWords(text, kMaxAgreement, "an agreement has no words, or more than 8000 characters");
    const auto isAsked = [asked](const MemberId& member) { return isOneOf(asked, member); };
    if (asked.empty() || acceptedBy.empty() || !std::all_of(acceptedBy.begin(), acceptedBy.end(), isAsked))
        throw Error{ErrorCode::InvalidInput, "an agreement is proposed by someone who is asked"};
    const auto id = m_ids.make<AgreementId>();
    const auto now = m_clock.localNow();
    vault::Transaction transaction{m_database};
    if (const auto waiting = proposed())
        static_cast<void>(withdraw(waiting->id));
    auto insert =
        m_database.prepare("INSERT INTO agreements (id, changed, made, made_offset, text) VALUES (?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    insert.bind(2, m_stamps.next());
    bindTime(insert, 3, now);
    insert.bind(5, words).run();
    for (const auto& member : asked) {
        auto row = m_database.prepare("INSERT INTO agreement_members (agreement, member, changed, accepted, "
                                      "accepted_offset) VALUES (?, ?, ?, ?, ?)");
        bindId(row, 1, id);
        bindId(row, 2, member);
        row.bind(3, m_stamps.next());
        bindTime(row, 4, isOneOf(acceptedBy, member) ? std::optional{now} : std::nullopt);
        row.run();
    }
    transaction.commit();
    return id;
}

bool AgreementStore::accept(const AgreementId& id, const MemberId& member)
{
    vault::Transaction transaction{m_database};
    auto update = m_database.prepare("UPDATE agreement_members SET changed = ?, accepted = ?, accepted_offset = ? "
                                     "WHERE agreement = ? AND member = ? AND accepted IS NULL");
    update.bind(1, m_stamps.next());
    bindTime(update, 2, m_clock.localNow());
    bindId(update, 4, id);
    bindId(update, 5, member);
    update.run();
    const bool done = m_database.changes() > 0;
    transaction.commit();
    return done;
}

bool AgreementStore::withdraw(const AgreementId& id)
{
    vault::Transaction transaction{m_database};
    const auto waiting = proposed();
    if (!waiting || waiting->id != id)
        return false;
    auto statement = m_database.prepare("DELETE FROM agreements WHERE id = ?");
    bindId(statement, 1, id);
    statement.run();
    bury(m_database, m_stamps, "agreement", id);
    transaction.commit();
    return true;
}

std::vector<Agreement> AgreementStore::newest(int limit) const
{
    auto query = m_database.prepare("SELECT id, text, made, made_offset FROM agreements ORDER BY id DESC LIMIT ?");
    query.bind(1, limit);
    std::vector<Agreement> agreements;
    while (query.step())
        agreements.push_back({readId<AgreementId>(query, 0), query.text(1), readTime(query, 2), {}});
    for (auto& agreement : agreements) {
        auto rows = m_database.prepare("SELECT member, accepted, accepted_offset FROM agreement_members "
                                       "WHERE agreement = ? ORDER BY member");
        bindId(rows, 1, agreement.id);
        while (rows.step())
            agreement.asked.push_back({readId<MemberId>(rows, 0), readOptionalTime(rows, 1)});
    }
    return agreements;
}

std::optional<Agreement> AgreementStore::current() const
{
    const auto all = newest(2); // at most one waits
    const auto found = std::find_if(all.begin(), all.end(), [](const Agreement& one) { return one.isInForce(); });
    return found == all.end() ? std::nullopt : std::optional{*found};
}

std::optional<Agreement> AgreementStore::proposed() const
{
    auto all = newest(1);
    return all.empty() || all.front().isInForce() ? std::nullopt : std::optional{std::move(all.front())};
}

std::vector<Agreement> AgreementStore::earlier(int limit) const
{
    auto all = newest(limit < 0 ? kAll : limit + 2);
    std::erase_if(all, [](const Agreement& one) { return !one.isInForce(); });
    if (!all.empty())
        all.erase(all.begin());
    if (limit >= 0 && all.size() > static_cast<std::size_t>(limit))
        all.resize(static_cast<std::size_t>(limit));
    return all;
}

void AgreementStore::askNoMore(const MemberId& member)
{
    vault::Transaction transaction{m_database};
    auto statement = m_database.prepare("DELETE FROM agreement_members WHERE member = ? AND accepted IS NULL");
    bindId(statement, 1, member);
    statement.run();
    transaction.commit();
}

} // namespace inglenook::journal
