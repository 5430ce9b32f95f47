// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

namespace inglenook::cli {

Session::Session(Context& context, const std::filesystem::path& file, const std::string& name)
{
    // A missing or foreign file is told before anyone types.
    if (const auto info = vault::Vault::info(file); std::holds_alternative<vault::Refusal>(info))
        throw failureOf(std::get<vault::Refusal>(info));
    auto result = vault::Vault::open(
        file, context.passphrases().read(name.empty() ? "Passphrase: " : "Passphrase of " + name + ": "));
    if (std::holds_alternative<vault::Refusal>(result))
        throw failureOf(std::get<vault::Refusal>(result));
    m_vault = std::move(std::get<std::unique_ptr<vault::Vault>>(result));
    m_journal = std::make_unique<journal::Journal>(*m_vault, context.around.clock, context.around.ids);
    if (!name.empty() && memberNamed(name).id != m_journal->me().id)
        throw Failure{ExitCode::WrongPassphrase, "the passphrase is that of another member",
                      "give the one of the member named"};
}

Session::~Session() = default;

const journal::Member& Session::memberNamed(const std::string& name) const
{
    const auto* member = m_journal->memberNamed(name);
    if (member == nullptr)
        throw Failure{ExitCode::NotFound, "no member of this journal has that name", "check the name"};
    return *member;
}

void Session::close()
{
    m_journal.reset();
    m_vault->close();
}

EntryId entryIdOf(const std::string& text)
{
    const auto id = EntryId::parse(text);
    if (!id)
        throw Failure{ExitCode::WrongUse, "this is not the id of an entry", "take one from the first column of list"};
    return *id;
}

} // namespace inglenook::cli
