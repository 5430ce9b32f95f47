// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/recovery_code.h"

#include "crypto/code_checksum.h"
#include "support/catch.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace inglenook::crypto;
using Fault = RecoveryCodeFault;
using Kind = RecoveryCodeFault::Kind;

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
// Computed with a program in another language.
constexpr std::string_view kCounting = "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-CFYC";

std::string textOf(const RecoveryCode& code)
{
    const auto text = code.text();
    return {text.view().begin(), text.view().end()};
}

RecoveryCode countingCode()
{
    SecretBytes secret{RecoveryCode::kSecretSize};
    std::uint8_t value = 0;
    for (auto& byte : secret.mutableView())
        byte = value++;
    return RecoveryCode::fromSecret(std::move(secret));
}

bool isCode(std::string_view typed)
{
    return std::holds_alternative<RecoveryCode>(parseRecoveryCode(typed));
}

Fault faultOf(std::string_view typed)
{
    const auto parsed = parseRecoveryCode(typed);
    REQUIRE(std::holds_alternative<Fault>(parsed));
    return std::get<Fault>(parsed);
}

bool isSameCode(std::string_view typed, const RecoveryCode& code)
{
    const auto parsed = parseRecoveryCode(typed);
    const auto* found = std::get_if<RecoveryCode>(&parsed);
    return found != nullptr && found->secret().sameAs(code.secret());
}

std::string withoutDashes(std::string text)
{
    std::erase(text, '-');
    return text;
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

} // namespace

TEST_CASE("a recovery code is written as its known answer", "[crypto][recovery]")
{
    CHECK(textOf(countingCode()) == kCounting);
    CHECK(isSameCode(kCounting, countingCode()));
    CHECK(textOf(RecoveryCode::fromSecret(SecretBytes{20})) == "0000-0000-0000-0000-0000-0000-0000-0000-SEAT");
}

TEST_CASE("every random code is read back", "[crypto][recovery]")
{
    std::set<std::string> all;
    for (int i = 0; i < 200; ++i) {
        const auto code = RecoveryCode::random();
        all.insert(textOf(code));
        CHECK(isSameCode(textOf(code), code));
    }
    CHECK(all.size() == 200);
}

TEST_CASE("small slips are put right", "[crypto][recovery]")
{
    const auto code = countingCode();
    const std::string text{kCounting};
    CHECK(isSameCode(withoutDashes(text), code));
    CHECK(isSameCode(replaced(text, "-", " "), code));
    CHECK(isSameCode(replaced(text, "-", "\u2011"), code));
    CHECK(isSameCode(replaced(text, "-", "\u2013 \u00A0"), code));
    CHECK(isSameCode(" \t" + replaced(text, "-", "--") + "\r\n", code));
    CHECK(isSameCode("0-00G40R40M30E-209185GR38E1W8124GK CFYC.", code));
    CHECK(isSameCode(replaced(text, "0", "O"), code));
    CHECK(isSameCode(replaced(text, "0", "o"), code));
    CHECK(isSameCode(replaced(text, "1", "I"), code));
    CHECK(isSameCode(replaced(text, "1", "l"), code));
    std::string lower = text;
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    CHECK(isSameCode(lower, code));
    // One with a V, which may be read as a U.
    auto withV = RecoveryCode::random();
    while (textOf(withV).find('V') == std::string::npos)
        withV = RecoveryCode::random();
    CHECK(isSameCode(replaced(textOf(withV), "V", "U"), withV));
    CHECK(isSameCode(replaced(textOf(withV), "V", "u"), withV));
}

TEST_CASE("every single wrong character at every place is noticed, and its group named", "[crypto][recovery]")
{
    for (int round = 0; round < 3; ++round) {
        const auto whole = withoutDashes(textOf(RecoveryCode::random()));
        for (std::size_t place = 0; place < whole.size(); ++place) {
            for (const auto c : kAlphabet) {
                if (c == whole[place])
                    continue;
                auto typed = whole;
                typed[place] = c;
                const auto fault = faultOf(typed);
                REQUIRE(fault.kind == Kind::OneMistyped);
                REQUIRE(fault.group == static_cast<int>(place) / 4 + 1);
            }
        }
    }
}

TEST_CASE("any two characters that changed places are noticed", "[crypto][recovery]")
{
    for (int round = 0; round < 3; ++round) {
        const auto whole = withoutDashes(textOf(RecoveryCode::random()));
        for (std::size_t i = 0; i < whole.size(); ++i) {
            for (std::size_t j = i + 1; j < whole.size(); ++j) {
                if (whole[i] == whole[j])
                    continue;
                auto typed = whole;
                std::swap(typed[i], typed[j]);
                const auto fault = faultOf(typed);
                REQUIRE(fault.kind != Kind::OneMistyped);
                if (j == i + 1)
                    REQUIRE(fault.kind == Kind::TwoSwapped);
            }
        }
    }
    const auto swapped = faultOf("000G-40R4-0M30-E290-185G-R38E-1W81-24GK-CFYC");
    CHECK(swapped.kind == Kind::TwoSwapped);
    CHECK(swapped.group == 4);
}

// By linearity: an error's effect on the checksum does not depend on the code.
TEST_CASE("no error in up to three characters leaves the checksum whole", "[crypto][recovery]")
{
    const auto effect = [](std::size_t place, unsigned by) {
        std::array<std::uint8_t, kCodeSymbols> symbols{};
        const auto before = errorOf(symbols);
        symbols.at(place) = static_cast<std::uint8_t>(by);
        const auto after = errorOf(symbols);
        unsigned packed = 0;
        for (std::size_t i = 0; i < before.size(); ++i)
            packed = packed << 5U | (before.at(i) ^ after.at(i));
        return packed;
    };
    std::vector<std::vector<unsigned>> one(kCodeSymbols);
    std::vector<bool> isOne(std::size_t{1} << 20U);
    for (std::size_t place = 0; place < kCodeSymbols; ++place)
        for (unsigned by = 1; by < 32; ++by) {
            one[place].push_back(effect(place, by));
            REQUIRE(one[place].back() != 0);
            REQUIRE_FALSE(isOne[one[place].back()]); // so that one wrong character has one place
            isOne[one[place].back()] = true;
        }
    std::size_t unnoticed = 0;
    for (std::size_t i = 0; i < kCodeSymbols; ++i)
        for (std::size_t j = i + 1; j < kCodeSymbols; ++j)
            for (const auto a : one[i])
                for (const auto b : one[j])
                    unnoticed += (a ^ b) == 0 || isOne[a ^ b] ? 1 : 0; // undone by a third
    CHECK(unnoticed == 0);
}

TEST_CASE("the code for zeros is not a row of zeros", "[crypto][recovery]")
{
    CHECK_FALSE(isCode(std::string(36, '0')));
    CHECK(faultOf(std::string(36, '7')).kind == Kind::SeveralMistyped);
}

TEST_CASE("a code that is too short or too long says how many characters it has", "[crypto][recovery]")
{
    const auto whole = withoutDashes(std::string{kCounting});
    for (std::size_t length = 0; length < 60; ++length) {
        if (length == whole.size())
            continue;
        const auto fault = faultOf((whole + whole).substr(0, length));
        REQUIRE(fault.kind == Kind::WrongLength);
        REQUIRE(fault.characters == static_cast<int>(length));
    }
    CHECK(faultOf("").characters == 0);
    CHECK(faultOf(std::string(100'000, '7')).kind == Kind::WrongLength);
}

TEST_CASE("a character that can't be in a code is told with its group", "[crypto][recovery]")
{
    const std::string text{kCounting};
    for (const auto* foreign : {"?", "*", "é", "Ж", "\u2603", "\xff", "\u00a4", "\x01"}) {
        auto typed = text;
        typed.replace(12, 1, foreign);
        const auto fault = faultOf(typed);
        CAPTURE(foreign);
        CHECK(fault.kind == Kind::ForeignCharacter);
        CHECK(fault.group == 3);
    }
    CHECK(faultOf(std::string{"0\0", 2}).kind == Kind::ForeignCharacter);
    CHECK(faultOf(text + "?").group == 0);
    CHECK(faultOf("\xe2\x80").kind == Kind::ForeignCharacter); // a dash that was cut
}
