// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/recovery_code.h"
#include "fuzz/fuzz.h"

#include <sodium.h>

#include <span>
#include <string>
#include <variant>

using namespace inglenook;
using namespace inglenook::crypto;

namespace {

std::string textOf(const RecoveryCode& code)
{
    const SecretBytes text = code.text();
    return {text.view().begin(), text.view().end()};
}

void expectRoundTrip(const RecoveryCode& code)
{
    const std::string text = textOf(code);
    const auto again = parseRecoveryCode(text);
    const auto* same = std::get_if<RecoveryCode>(&again);
    fuzz::require(same != nullptr && textOf(*same) == text, "what a sheet shows reads as itself");
}

/// One character of a whole code replaced: `which` chooses the place and the other character.
void expectOneSlipIsTold(const RecoveryCode& code, std::size_t which)
{
    constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string text = textOf(code);
    const std::size_t place = which % text.size();
    const char other = kAlphabet[which / text.size() % kAlphabet.size()];
    if (text[place] == '-' || text[place] == other)
        return;
    text[place] = other;
    const auto read = parseRecoveryCode(text);
    const auto* fault = std::get_if<RecoveryCodeFault>(&read);
    fuzz::require(fault != nullptr, "a wrong character is never taken for a code");
    const int group = static_cast<int>(place) / (RecoveryCode::kGroupSize + 1) + 1;
    fuzz::require(fault->kind == RecoveryCodeFault::Kind::OneMistyped && fault->group == group,
                  "one wrong character is told, with its group");
}

} // namespace

// Whatever is typed or scanned as a recovery code: a code, or what is wrong with it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const bool isReady = sodium_init() >= 0;
    fuzz::require(isReady, "libsodium starts");
    const auto read = parseRecoveryCode(fuzz::asText(data, size));
    if (const auto* fault = std::get_if<RecoveryCodeFault>(&read)) {
        fuzz::require(fault->group >= 0 && fault->characters >= 0, "a fault says where, or nothing");
        fuzz::require(static_cast<std::size_t>(fault->characters) <= size, "no more characters than bytes");
    } else {
        expectRoundTrip(std::get<RecoveryCode>(read));
    }
    if (size < RecoveryCode::kSecretSize + 2)
        return 0;
    const auto code = RecoveryCode::fromSecret(SecretBytes::copyOf(std::span{data, RecoveryCode::kSecretSize}));
    expectRoundTrip(code);
    expectOneSlipIsTold(code, data[size - 1] + 256U * data[size - 2]);
    return 0;
}
