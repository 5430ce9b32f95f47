// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/journal_oracle.h"

#include "crash/work_session.h"
#include "support/disk/power_cut.h"

#include "base/error.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace inglenook::test {
namespace {

crypto::SecretBytes secretOf(std::string_view text)
{
    return crypto::SecretBytes::copyOf(text);
}

struct Opened {
    std::unique_ptr<vault::Vault> vault;
    std::string passphrase;
    std::string fault;
};

/// With the one passphrase of Alex that is right.
Opened openJournal(SimulatedDisk& disk)
{
    Opened opened;
    for (const auto passphrase : {WorkSession::kOldPassphrase, WorkSession::kNewPassphrase}) {
        auto result = vault::Vault::open(WorkSession::kFile, secretOf(passphrase), disk);
        if (auto* vault = std::get_if<std::unique_ptr<vault::Vault>>(&result)) {
            if (!opened.passphrase.empty())
                opened.fault = "both passphrases open it";
            opened.passphrase = passphrase;
            (*vault)->close();
        } else if (std::get<vault::Refusal>(result) != vault::Refusal::WrongPassphrase) {
            opened.fault = "refused with " + std::to_string(static_cast<int>(std::get<vault::Refusal>(result)));
        }
    }
    if (!opened.fault.empty())
        return opened;
    if (opened.passphrase.empty()) {
        opened.fault = "no passphrase opens it";
        return opened;
    }
    auto result = vault::Vault::open(WorkSession::kFile, secretOf(opened.passphrase), disk);
    if (std::holds_alternative<vault::Refusal>(result))
        opened.fault = "it does not open again";
    else
        opened.vault = std::get<std::unique_ptr<vault::Vault>>(std::move(result));
    return opened;
}

std::string faultOfAudit(const vault::AuditReport& report)
{
    std::string fault;
    if (!report.damagedPages.empty())
        fault += "page " + std::to_string(report.damagedPages.front()) + " is not authentic; ";
    if (report.damagedLogFrames > 0)
        fault += "the log is not authentic; ";
    if (!report.headerCopiesAgree)
        fault += "the header copies differ; ";
    if (!report.integrityOk)
        fault += "SQLite finds damage; ";
    if (!report.searchIndexOk)
        fault += "the search index is damaged; ";
    return fault;
}

bool opens(SimulatedDisk& disk, const std::string& way)
{
    auto result = way == WorkSession::kCodeWay
                      ? vault::Vault::openWithCode(WorkSession::kFile, WorkSession::recoveryCode(), disk)
                      : vault::Vault::open(WorkSession::kFile, secretOf(way), disk);
    auto* vault = std::get_if<std::unique_ptr<vault::Vault>>(&result);
    if (vault != nullptr)
        (*vault)->close();
    return vault != nullptr;
}

/// Whom else it must let in, must not, or may: a change that was not confirmed.
std::string faultOfWays(SimulatedDisk& disk, Allowed allowed)
{
    for (const auto& way : {std::string{WorkSession::kSamsPassphrase}, std::string{WorkSession::kRobinsPassphrase},
                            std::string{WorkSession::kCodeWay}}) {
        const auto before = allowed.front().ways.count(way);
        const auto after = allowed.back().ways.count(way);
        if (before == after && opens(disk, way) != (before > 0))
            return way + (before > 0 ? " opens it no more" : " opens it");
    }
    return {};
}

/// Opens, looks, gives what it holds in `content`, and then writes this entry.
std::string look(SimulatedDisk& disk, JournalContent& content, std::optional<int> writes)
{
    auto opened = openJournal(disk);
    if (!opened.fault.empty())
        return opened.fault;
    const FakeClock clock;
    SessionIds ids{static_cast<std::uint64_t>(writes.value_or(0))};
    if (auto fault = faultOfAudit(opened.vault->audit()); !fault.empty())
        return fault;
    {
        journal::Journal journal{*opened.vault, clock, ids};
        content = contentOf(journal);
        content.passphrase = opened.passphrase;
        if (writes)
            (void)journal.entries().add(someEntry(*writes, 30), journal.me().id);
    }
    opened.vault->close();
    return {};
}

bool isAllowed(const JournalContent& content, Allowed allowed)
{
    return std::find(allowed.begin(), allowed.end(), content) != allowed.end();
}

JournalContent withAnother(JournalContent content, int number)
{
    content.put(someEntry(number, 30), "canary Alex");
    return content;
}

std::string faultOfFiles(const SimulatedDisk& disk)
{
    const std::string file{WorkSession::kFile};
    for (const auto& [name, bytes] : disk.image()) {
        if (name != file && !name.starts_with(file + ".new-"))
            return "left behind: " + name;
    }
    return {};
}

/// There is no journal, and none was confirmed: then one can be made.
std::string faultOfMaking(SimulatedDisk& disk)
{
    WorkSession session{disk, {}, 98};
    session.create();
    session.close();
    JournalContent content;
    const auto fault = look(disk, content, std::nullopt);
    return fault.empty() && content != session.content() ? "a new journal is not empty" : fault;
}

std::string check(const DiskImage& image, Allowed allowed, std::optional<std::mt19937> again)
{
    SimulatedDisk disk{image};
    if (image.count(WorkSession::kFile) == 0) {
        const bool mayBeMissing = allowed.front().passphrase.empty();
        return mayBeMissing ? faultOfMaking(disk) : "there is no journal";
    }
    const int another = again ? 998 : 999; // one more after a second cut
    JournalContent content;
    if (auto fault = look(disk, content, another); !fault.empty())
        return fault;
    if (auto fault = faultOfWays(disk, allowed); !fault.empty())
        return fault;
    if (!isAllowed(content, allowed))
        return "it holds something else than " + std::to_string(allowed.size()) +
               " states allow; from what was confirmed: " + difference(allowed.front(), content);
    const auto more = withAnother(content, another);
    JournalContent found;
    if (auto fault = look(disk, found, std::nullopt); !fault.empty())
        return "after another entry: " + fault;
    if (found != more)
        return "after another entry: " + difference(more, found);
    if (auto fault = faultOfFiles(disk); !fault.empty() || !again)
        return fault;

    auto& random = *again;
    PowerCut power{image};
    const auto moment = random() % (disk.changes().size() + 1);
    for (std::size_t i = 0; i < moment; ++i)
        power.see(disk.changes()[i]);
    const auto policy = kCutPolicies[random() % kCutPolicies.size()];
    const auto left = power.cut(policy, static_cast<unsigned>(random()));
    std::array either{content, more};
    either.front().ways = allowed.front().ways;
    either.back().ways = allowed.back().ways;
    auto fault = check(left, either, std::nullopt);
    return fault.empty() ? fault : std::string{"after a second cut ("} + nameOf(policy) + "): " + fault;
}

} // namespace

std::optional<std::string> faultOf(const DiskImage& image, Allowed allowed, std::optional<std::mt19937> again)
{
    try {
        auto fault = check(image, allowed, again);
        return fault.empty() ? std::nullopt : std::optional{std::move(fault)};
    } catch (const Error& error) {
        return "an error: " + error.detail();
    }
}

std::optional<std::string> plainTextIn(std::span<const DiskChange> changes)
{
    for (const auto& change : changes) {
        for (const std::string_view word :
             {kCanary, WorkSession::kOldPassphrase, WorkSession::kNewPassphrase, WorkSession::kSamsPassphrase,
              WorkSession::kRobinsPassphrase, std::string_view{"SQLite format 3"}}) {
            if (::memmem(change.data.data(), change.data.size(), word.data(), word.size()) != nullptr)
                return "in the clear: " + std::string{word};
        }
    }
    return std::nullopt;
}

} // namespace inglenook::test
