// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/failure.h"
#include "cli/passphrase_source.h"

#include <fstream>

namespace inglenook::cli {
namespace {

std::unique_ptr<std::istream> opened(const std::filesystem::path& path)
{
    auto file = std::make_unique<std::ifstream>();
    file->rdbuf()->pubsetbuf(nullptr, 0); // no copy of the passphrase stays in a buffer
    file->open(path, std::ios::binary);
    if (!*file)
        throw Failure{ExitCode::NotFound, "the passphrase file can't be read", "check its name"};
    return file;
}

} // namespace

PassphraseLines::PassphraseLines(std::istream& input) : m_input{input} {}

PassphraseLines::PassphraseLines(const std::filesystem::path& file) : m_own{opened(file)}, m_input{*m_own} {}

crypto::SecretBytes PassphraseLines::read(const std::string& /*prompt*/)
{
    crypto::SecretBytes line{kMaxPassphrase};
    std::size_t size = 0;
    for (int c = m_input.get(); c != std::istream::traits_type::eof() && c != '\n'; c = m_input.get()) {
        if (size == kMaxPassphrase)
            throw Failure{ExitCode::WrongUse, "a passphrase is longer than 1024 bytes", "check the passphrase file"};
        line.mutableView()[size++] = static_cast<std::uint8_t>(c);
    }
    if (size > 0 && line.view()[size - 1] == '\r')
        --size;
    if (size == 0)
        throw Failure{ExitCode::WrongUse, "the passphrase file has too few lines", "put one passphrase on each line"};
    return crypto::SecretBytes::copyOf(line.view().first(size));
}

crypto::SecretBytes readNewPassphrase(PassphraseSource& source, const std::string& whose)
{
    auto passphrase = source.read(whose + ": ");
    if (source.isTyped() && !passphrase.sameAs(source.read("The same again: ")))
        throw Failure{ExitCode::WrongUse, "the two passphrases are not the same", "start again"};
    return passphrase;
}

} // namespace inglenook::cli
