// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/own_journal.h"

#include "cli/output.h"
#include "crypto/recovery_code.h"

namespace inglenook::cli {
namespace {

using crypto::RecoveryCode;
using crypto::RecoveryCodeFault;

/// A missing or foreign file is told before anyone types.
void demandJournal(const std::filesystem::path& file)
{
    if (const auto info = vault::Vault::info(file); std::holds_alternative<vault::Refusal>(info))
        throw failureOf(std::get<vault::Refusal>(info));
}

Failure failureOf(const RecoveryCodeFault& fault)
{
    using Kind = RecoveryCodeFault::Kind;
    const auto group = std::to_string(fault.group);
    const auto where = fault.group == 0 ? std::string{} : " in group " + group;
    switch (fault.kind) {
    case Kind::ForeignCharacter:
        return {ExitCode::WrongUse, "there is a character" + where + " that can't be in a recovery code",
                "compare it with the sheet"};
    case Kind::WrongLength:
        return {ExitCode::WrongUse,
                "the recovery code has " + std::to_string(fault.characters) + " of " +
                    std::to_string(RecoveryCode::kCharacters) + " characters",
                "compare it with the sheet"};
    case Kind::OneMistyped:
        return {ExitCode::WrongUse, "one character of the recovery code is mistyped, it seems in group " + group,
                "compare it with the sheet"};
    case Kind::TwoSwapped:
        return {ExitCode::WrongUse, "two characters of the recovery code changed places, it seems in group " + group,
                "compare it with the sheet"};
    case Kind::SeveralMistyped:
        break;
    }
    return {ExitCode::WrongUse, "several characters of the recovery code are mistyped", "compare it with the sheet"};
}

RecoveryCode readCode(Context& context)
{
    const auto typed = context.passphrases().read("Recovery code: ");
    const auto bytes = typed.view();
    auto parsed = crypto::parseRecoveryCode({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    if (const auto* fault = std::get_if<RecoveryCodeFault>(&parsed))
        throw failureOf(*fault);
    return std::get<RecoveryCode>(std::move(parsed));
}

} // namespace

OwnJournal::OwnJournal(Context& context, const std::filesystem::path& file, const std::string& name)
{
    demandJournal(file);
    const auto passphrase =
        context.passphrases().read(name.empty() ? "Your passphrase: " : "Passphrase of " + printableLine(name) + ": ");
    enter(context, vault::Vault::open(file, passphrase), passphrase);
    if (!name.empty() && memberNamed(name).id != m_journal->me().id)
        throw Failure{ExitCode::WrongPassphrase, "the passphrase is that of another member",
                      "give the one of the member named"};
}

OwnJournal::OwnJournal(Context& context, const std::filesystem::path& file)
{
    demandJournal(file);
    const auto code = readCode(context);
    auto result = vault::Vault::openWithCode(file, code);
    if (const auto* refusal = std::get_if<vault::Refusal>(&result);
        refusal && *refusal == vault::Refusal::WrongPassphrase)
        throw Failure{ExitCode::WrongPassphrase, "the recovery code is well written, but it is none of this journal",
                      "look for another sheet: a newer one replaces an older one"};
    enter(context, std::move(result), code.secret());
}

OwnJournal::~OwnJournal() = default;

void OwnJournal::enter(Context& context, vault::Vault::OpenResult result, const crypto::SecretBytes& secret)
{
    if (const auto* refusal = std::get_if<vault::Refusal>(&result))
        throw failureOf(*refusal);
    m_vault = std::get<std::unique_ptr<vault::Vault>>(std::move(result));
    m_journal = std::make_unique<journal::Journal>(*m_vault, context.around.clock, context.around.ids);
    m_ways = std::make_unique<journal::MemberWays>(*m_vault, *m_journal, context.around.clock, context.around.ids);
    m_mine = std::make_unique<vault::SlotKey>(keyOf(secret));
}

vault::SlotKey OwnJournal::keyOf(const crypto::SecretBytes& secret) const
{
    return vault::SlotKey::derive(m_vault->keyRecipe(), secret);
}

std::string OwnJournal::myName() const
{
    return printableLine(m_journal->me().name);
}

const journal::Member& OwnJournal::memberNamed(const std::string& name) const
{
    const auto* member = m_journal->memberNamed(name);
    if (member == nullptr)
        throw Failure{ExitCode::NotFound, "no member of this journal has that name", "check the name"};
    return *member;
}

void OwnJournal::close()
{
    m_ways.reset();
    m_journal.reset();
    m_vault->close();
}

void demandDone(vault::WayOutcome outcome, const std::string& name)
{
    using Outcome = vault::WayOutcome;
    switch (outcome) {
    case Outcome::Done:
        return;
    case Outcome::NotYours:
        throw failureOf(vault::Refusal::WrongPassphrase);
    case Outcome::Taken:
        throw Failure{ExitCode::WrongUse, "somebody here has this passphrase already",
                      "choose another one, it tells who comes in"};
    case Outcome::AlreadyThere:
        throw Failure{ExitCode::WrongUse, name + " has a passphrase already", "only " + name + " can change it"};
    case Outcome::NoRoom:
        throw Failure{ExitCode::WrongUse, "all eight ways into this journal are in use", "remove one first"};
    case Outcome::LastWay:
        throw Failure{ExitCode::WrongUse, "nobody could open the journal any more", "let someone else in first"};
    case Outcome::NothingThere:
        throw Failure{ExitCode::NotFound, name + " has no such way into this journal", "see passphrase list"};
    }
}

} // namespace inglenook::cli
