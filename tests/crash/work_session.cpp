// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/work_session.h"

#include "base/error.h"
#include "crypto/kdf.h"

#include <utility>

namespace inglenook::test {
namespace {

crypto::SecretBytes secretOf(std::string_view text)
{
    return crypto::SecretBytes::copyOf(text);
}

} // namespace

Uuid SessionIds::next()
{
    ++m_count;
    std::array<std::uint8_t, 10> bytes{};
    for (std::size_t i = 0; i < 8; ++i)
        bytes[9 - i] = static_cast<std::uint8_t>(m_count >> (8 * i));
    return Uuid::makeV7(Timestamp{std::int64_t{1'778'614'800} * 1000}, bytes);
}

WorkSession::WorkSession(const vault::Storage& storage, std::string file, Confirm confirm, JournalContent start,
                         std::uint64_t number)
    : states{std::move(start)},
      m_storage{storage},
      m_file{std::move(file)},
      m_confirm{std::move(confirm)},
      m_ids{number}
{
}

WorkSession::WorkSession(SimulatedDisk& disk, JournalContent start, std::uint64_t number)
    : WorkSession{disk, kFile, [&disk](std::size_t state) { disk.mark(static_cast<std::int64_t>(state)); },
                  std::move(start), number}
{
}

crypto::RecoveryCode WorkSession::recoveryCode()
{
    return crypto::RecoveryCode::fromSecret(secretOf("twenty bytes of code"));
}

void WorkSession::step(const std::string& name, const Act& act, const Effect& effect)
{
    auto after = states.back();
    effect(after);
    states.push_back(std::move(after));
    stepNames.push_back(name);
    for (bool done = false; !done;) {
        try {
            act();
            done = true;
        } catch (...) {
            if (!onFailure)
                throw;
            onFailure();
        }
    }
    m_confirm(states.size() - 1);
}

void WorkSession::create()
{
    std::vector<journal::NewMember> members;
    members.push_back(
        {"canary Alex", journal::Shape::Circle, journal::Colour::Dusk, journal::Seat::Left, secretOf(kOldPassphrase)});
    members.push_back({"canary Sam", journal::Shape::Diamond, journal::Colour::Apricot, journal::Seat::Right,
                       secretOf(kSamsPassphrase)});
    step(
        "create",
        [&] { m_vault = journal::Journal::create(m_file, members, crypto::kWeakTestCost, clock, m_ids, m_storage); },
        [](JournalContent& content) {
            content.passphrase = kOldPassphrase;
            content.ways = {std::string{kSamsPassphrase}};
            content.items["member canary Alex"] = content.items["member canary Sam"] = "";
        });
    // A step of its own: the journal is there, and only reading it is tried again.
    step("read the new journal", [&] { m_journal = std::make_unique<journal::Journal>(*m_vault, clock, m_ids); });
}

void WorkSession::open()
{
    step("open", [&] {
        drop();
        auto result = vault::Vault::open(m_file, secretOf(content().passphrase), m_storage);
        if (const auto* refusal = std::get_if<vault::Refusal>(&result))
            throw Refused{*refusal};
        m_vault = std::get<std::unique_ptr<vault::Vault>>(std::move(result));
        m_journal = std::make_unique<journal::Journal>(*m_vault, clock, m_ids);
    });
}

void WorkSession::close()
{
    m_journal.reset();
    step("close", [&] { m_vault->close(); });
    m_vault.reset();
}

void WorkSession::changePassphrase(std::string_view from, std::string_view to)
{
    step(
        "passphrase",
        [&] {
            // It may have been changed although it was not confirmed.
            if (!m_vault->changePassphrase(secretOf(from), secretOf(to)) &&
                !m_vault->changePassphrase(secretOf(to), secretOf(to)))
                throw Error{ErrorCode::Internal, "neither passphrase is right"};
        },
        [&](JournalContent& content) { content.passphrase = to; });
}

journal::MemberWays WorkSession::ways()
{
    return {*m_vault, *m_journal, clock, m_ids};
}

vault::SlotKey WorkSession::keyOf(std::string_view passphrase) const
{
    return vault::SlotKey::derive(m_vault->keyRecipe(), secretOf(passphrase));
}

void WorkSession::drop()
{
    m_journal.reset();
    m_vault.reset();
}

} // namespace inglenook::test
