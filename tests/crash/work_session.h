// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crash/journal_content.h"
#include "support/disk/simulated_disk.h"
#include "support/fake_clock.h"

#include "journal/member_ways.h"
#include "vault/vault.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace inglenook::test {

/// Ids that count up, and begin somewhere else for each session, as if they were random.
class SessionIds final : public IdSource {
public:
    explicit SessionIds(std::uint64_t session) : m_count{session << 32U} {}
    [[nodiscard]] Uuid next() override;

private:
    std::uint64_t m_count;
};

/// A journal that was not opened.
struct Refused {
    vault::Refusal refusal;
};

/// One person's work with one journal, step by step, together with what must be there afterwards.
///
/// A step is what a person waits for: when it returns it is confirmed. Each is confirmed by a number (on a simulated
/// disk it is marked there), which is the place in `states` of what the journal then holds.
class WorkSession {
public:
    static constexpr const char* kFile = "/disk/our 'jöurnal' 100%?#.nook";
    static constexpr std::string_view kOldPassphrase = "a seat for two";
    static constexpr std::string_view kNewPassphrase = "words that are new";
    static constexpr std::string_view kSamsPassphrase = "beside the fire";
    static constexpr std::string_view kRobinsPassphrase = "a third chair";
    /// In `JournalContent::ways`: Alex's recovery code.
    static constexpr const char* kCodeWay = "the code";
    [[nodiscard]] static crypto::RecoveryCode recoveryCode();

    using Confirm = std::function<void(std::size_t state)>;
    /// With what the journal in `file` holds; a JournalContent without a passphrase: there is none yet.
    WorkSession(const vault::Storage& storage, std::string file, Confirm confirm, JournalContent start,
                std::uint64_t number);
    WorkSession(SimulatedDisk& disk, JournalContent start, std::uint64_t number);

    using Act = std::function<void()>;
    using Effect = std::function<void(JournalContent&)>;
    void step(
        const std::string& name, const Act& act, const Effect& effect = [](JournalContent&) {});

    void create();
    void open();
    void close();
    void changePassphrase(std::string_view from, std::string_view to);
    [[nodiscard]] journal::MemberWays ways();
    [[nodiscard]] vault::SlotKey keyOf(std::string_view passphrase) const;
    /// As when a program is killed: nothing is closed in order.
    void drop();

    [[nodiscard]] journal::Journal& journal() { return *m_journal; }
    [[nodiscard]] vault::Vault& vault() { return *m_vault; }
    [[nodiscard]] bool isOpen() const { return m_journal != nullptr; }
    [[nodiscard]] const JournalContent& content() const { return states.back(); }

    FakeClock clock;
    std::vector<JournalContent> states;
    std::vector<std::string> stepNames; ///< of states[i + 1]
    /// Asked when a step fails; it is tried again when this returns.
    std::function<void()> onFailure;

private:
    const vault::Storage& m_storage;
    std::string m_file;
    Confirm m_confirm;
    SessionIds m_ids;
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<journal::Journal> m_journal;
};

} // namespace inglenook::test
