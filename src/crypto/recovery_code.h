// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret_bytes.h"

#include <string_view>
#include <variant>

namespace inglenook::crypto {

/// A second key to a journal, for paper: 160 random bits, written as 36 characters in nine groups of four.
///
/// The characters are Crockford's base 32: digits and letters without I, L, O and U. The last four are a checksum. Any
/// three wrong characters are always noticed, so one wrong character is, and so are two that changed places, next to
/// each other or not; of what is altered more than that, one in a million slips through, and then opens nothing.
/// Docs/file-format.md §4.1 has the arithmetic. Thread-compatible.
class RecoveryCode {
public:
    static constexpr std::size_t kSecretSize = 20; ///< bytes
    static constexpr int kCharacters = 36;         ///< without dashes
    static constexpr int kGroupSize = 4;
    static constexpr int kGroups = kCharacters / kGroupSize;

    [[nodiscard]] static RecoveryCode random();
    /// `secret` has kSecretSize bytes.
    [[nodiscard]] static RecoveryCode fromSecret(SecretBytes secret);

    [[nodiscard]] RecoveryCode clone() const { return RecoveryCode{m_secret.clone()}; }
    /// What a key is derived from.
    [[nodiscard]] const SecretBytes& secret() const noexcept { return m_secret; }
    /// "7ZQ4-…": 44 characters of ASCII, with dashes between the groups.
    [[nodiscard]] SecretBytes text() const;

private:
    explicit RecoveryCode(SecretBytes secret) : m_secret{std::move(secret)} {}

    SecretBytes m_secret;
};

/// What is wrong with a code as it was typed. Says where, never what.
struct RecoveryCodeFault {
    enum class Kind {
        ForeignCharacter, ///< something that can't be in a code, in `group`
        WrongLength,      ///< `characters` of RecoveryCode::kCharacters
        OneMistyped,      ///< exactly one character is wrong, and it is in `group`, if no more than two are
        TwoSwapped,       ///< two neighbours seem to have changed places; the first one is in `group`
        SeveralMistyped,
    };
    Kind kind = Kind::SeveralMistyped;
    int characters = 0; ///< how many were typed, without dashes and spaces
    int group = 0;      ///< counted from 1; 0 where that isn't known
};

/// Reads what a person typed, in UTF-8, with small slips put right: lower case, O for 0, I and L for 1, U for V,
/// dashes, dots and spaces missing, of another kind or in the wrong places.
///
/// A code that is returned is well formed; whether it opens a journal is another question. Takes any bytes of any
/// length without throwing (but Error(OutOfMemory)): an entry for fuzzing, with `parse(text())` as the round trip.
[[nodiscard]] std::variant<RecoveryCode, RecoveryCodeFault> parseRecoveryCode(std::string_view typed);

} // namespace inglenook::crypto
