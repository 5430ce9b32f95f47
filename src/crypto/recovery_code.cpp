// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/recovery_code.h"

#include "crypto/code_checksum.h"
#include "crypto/invariant.h"

#include <algorithm>
#include <array>
#include <optional>

namespace inglenook::crypto {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kSecretSymbols = kCodeSymbols - kCheckSymbols;
constexpr std::size_t kBits = 5;
static_assert(RecoveryCode::kCharacters == kCodeSymbols);
static_assert(RecoveryCode::kSecretSize * 8 == kSecretSymbols * kBits);

constexpr int kForeign = -1;
constexpr int kSeparator = -2;

int groupOf(std::size_t place)
{
    return static_cast<int>(place) / RecoveryCode::kGroupSize + 1;
}

CodeSymbols viewOf(const SecretBytes& symbols)
{
    return symbols.view().first<kCodeSymbols>();
}

RecoveryCodeFault faultOf(CodeSymbols symbols, const CodeError& error)
{
    using Kind = RecoveryCodeFault::Kind;
    if (const auto place = placeOfOneWrong(error))
        return {Kind::OneMistyped, RecoveryCode::kCharacters, groupOf(*place)};
    if (const auto place = placeOfSwap(symbols, error))
        return {Kind::TwoSwapped, RecoveryCode::kCharacters, groupOf(*place)};
    return {Kind::SeveralMistyped, RecoveryCode::kCharacters, 0};
}

/// What one character of ASCII stands for, forgiving what looks alike.
int valueOf(char c)
{
    if (c >= 'a' && c <= 'z')
        c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O')
        c = '0';
    if (c == 'I' || c == 'L')
        c = '1';
    if (c == 'U')
        c = 'V';
    const auto place = kAlphabet.find(c);
    if (place != std::string_view::npos)
        return static_cast<int>(place);
    constexpr std::string_view kSeparators = " -._,\t\r\n";
    return kSeparators.find(c) != std::string_view::npos ? kSeparator : kForeign;
}

/// The length in bytes of a dash, space or invisible sign at the start of `text` that printing or pasting may bring in.
std::size_t foreignSeparator(std::string_view text)
{
    constexpr std::array<std::string_view, 14> kKnown{"\u00A0", "\u00AD", "\u2009", "\u200B", "\u200E",
                                                      "\u202F", "\u2010", "\u2011", "\u2012", "\u2013",
                                                      "\u2014", "\u2015", "\u2212", "\uFEFF"};
    const auto* found =
        std::find_if(kKnown.begin(), kKnown.end(), [text](std::string_view known) { return text.starts_with(known); });
    return found == kKnown.end() ? 0 : found->size();
}

SecretBytes toSymbols(const SecretBytes& secret)
{
    SecretBytes symbols{kCodeSymbols};
    const auto out = symbols.mutableView();
    for (std::size_t i = 0; i < kSecretSymbols; ++i) {
        unsigned symbol = 0;
        for (std::size_t bit = 0; bit < kBits; ++bit) {
            const auto at = i * kBits + bit;
            symbol = symbol << 1U | (secret.view()[at / 8] >> (7U - at % 8) & 1U);
        }
        out[i] = static_cast<std::uint8_t>(symbol);
    }
    // With zeros where the checksum will be, what is missing to a whole code is the checksum.
    const auto checksum = errorOf(viewOf(symbols));
    std::copy(checksum.begin(), checksum.end(), out.begin() + kSecretSymbols);
    return symbols;
}

SecretBytes toSecret(const SecretBytes& symbols)
{
    SecretBytes secret{RecoveryCode::kSecretSize};
    const auto out = secret.mutableView();
    for (std::size_t at = 0; at < out.size() * 8; ++at) {
        const auto bit = symbols.view()[at / kBits] >> (kBits - 1 - at % kBits) & 1U;
        out[at / 8] = static_cast<std::uint8_t>(out[at / 8] << 1U | bit);
    }
    return secret;
}

struct Symbols {
    SecretBytes first{kCodeSymbols}; ///< as many as fit
    std::size_t count = 0;           ///< of all
    std::optional<std::size_t> foreignAt{};
};

Symbols symbolsIn(std::string_view typed)
{
    Symbols symbols;
    while (!typed.empty()) {
        const auto value = valueOf(typed.front());
        const auto skipped = value == kForeign ? foreignSeparator(typed) : 1;
        if (skipped == 0) {
            symbols.foreignAt = symbols.count;
            return symbols;
        }
        typed.remove_prefix(skipped);
        if (value < 0)
            continue;
        if (symbols.count < kCodeSymbols)
            symbols.first.mutableView()[symbols.count] = static_cast<std::uint8_t>(value);
        ++symbols.count;
    }
    return symbols;
}

} // namespace

RecoveryCode RecoveryCode::random()
{
    return RecoveryCode{SecretBytes::random(kSecretSize)};
}

RecoveryCode RecoveryCode::fromSecret(SecretBytes secret)
{
    require(secret.size() == kSecretSize);
    return RecoveryCode{std::move(secret)};
}

SecretBytes RecoveryCode::text() const
{
    const auto symbols = toSymbols(m_secret);
    SecretBytes text{kCodeSymbols + kGroups - 1};
    const auto out = text.mutableView();
    for (std::size_t i = 0, at = 0; i < kCodeSymbols; ++i) {
        if (i > 0 && i % kGroupSize == 0)
            out[at++] = '-';
        out[at++] = static_cast<std::uint8_t>(kAlphabet[symbols.view()[i]]);
    }
    return text;
}

std::variant<RecoveryCode, RecoveryCodeFault> parseRecoveryCode(std::string_view typed)
{
    using Kind = RecoveryCodeFault::Kind;
    const auto symbols = symbolsIn(typed);
    if (symbols.foreignAt) {
        const bool inside = *symbols.foreignAt < kCodeSymbols;
        return RecoveryCodeFault{Kind::ForeignCharacter, static_cast<int>(std::min<std::size_t>(symbols.count, 9999)),
                                 inside ? groupOf(*symbols.foreignAt) : 0};
    }
    if (symbols.count != kCodeSymbols)
        return RecoveryCodeFault{Kind::WrongLength, static_cast<int>(std::min<std::size_t>(symbols.count, 9999)), 0};
    const auto error = errorOf(viewOf(symbols.first));
    if (error != CodeError{})
        return faultOf(viewOf(symbols.first), error);
    return RecoveryCode::fromSecret(toSecret(symbols.first));
}

} // namespace inglenook::crypto
