// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret_bytes.h"

#include <filesystem>
#include <istream>
#include <memory>
#include <string>

namespace inglenook::cli {

constexpr std::size_t kMaxPassphrase = 1024; ///< bytes

/// Where passphrases come from: never from arguments or the environment, which other programs can read.
class PassphraseSource {
public:
    virtual ~PassphraseSource() = default;
    /// Never empty; throws Failure where there is none.
    [[nodiscard]] virtual crypto::SecretBytes read(const std::string& prompt) = 0;
    /// Whether a new one is to be typed twice.
    [[nodiscard]] virtual bool isTyped() const = 0;
};

/// One line each, from a file or the standard input.
class PassphraseLines final : public PassphraseSource {
public:
    /// `input` must outlive it. What follows the lines that were asked for is left there.
    explicit PassphraseLines(std::istream& input);
    /// Throws Failure when the file can't be read.
    explicit PassphraseLines(const std::filesystem::path& file);

    [[nodiscard]] crypto::SecretBytes read(const std::string& prompt) override;
    [[nodiscard]] bool isTyped() const override { return false; }

private:
    std::unique_ptr<std::istream> m_own;
    std::istream& m_input;
};

/// The terminal the program was started from, without echo.
class TerminalPassphrases final : public PassphraseSource {
public:
    [[nodiscard]] crypto::SecretBytes read(const std::string& prompt) override;
    [[nodiscard]] bool isTyped() const override { return true; }
};

/// A new passphrase: twice the same where it is typed. `whose` stands in the prompt: "Passphrase for Alex".
[[nodiscard]] crypto::SecretBytes readNewPassphrase(PassphraseSource& source, const std::string& whose);

} // namespace inglenook::cli
