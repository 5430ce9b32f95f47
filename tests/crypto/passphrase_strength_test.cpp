// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/passphrase_strength.h"

#include "support/catch.h"

#include <string>

using namespace inglenook;
using crypto::SecretBytes;
using crypto::Strength;

namespace {

Strength strengthOf(std::string_view text)
{
    return crypto::passphraseStrength(SecretBytes::copyOf(text));
}

} // namespace

namespace inglenook::crypto {

std::ostream& operator<<(std::ostream& stream, Strength strength)
{
    return stream << "strength " << static_cast<int>(strength);
}

} // namespace inglenook::crypto

TEST_CASE("nothing, common words and keyboard rows are guessable", "[crypto][strength]")
{
    const auto text = GENERATE(as<std::string>{}, "", "a", "password", "P@ssw0rd", "qwertyuiop", "12345678", "iloveyou",
                               "aaaaaaaaaaaaaaaaaaaaaaaa", "19.05.1987");
    CAPTURE(text);
    CHECK(strengthOf(text) == Strength::Guessable);
}

TEST_CASE("two words are weak", "[crypto][strength]")
{
    CHECK(strengthOf("purple teapot") == Strength::Weak);
}

TEST_CASE("four unusual words are good, six are strong", "[crypto][strength]")
{
    CHECK(strengthOf("walnut ferry lantern oboe") >= Strength::Good);
    CHECK(strengthOf("walnut ferry lantern oboe drizzle pumice") == Strength::Strong);
}

TEST_CASE("random letters rise through every step", "[crypto][strength]")
{
    const std::string_view letters = "xq7vhm2kzt9wpf4bnc8r";
    CHECK(strengthOf(letters.substr(0, 2)) == Strength::Guessable);
    CHECK(strengthOf(letters.substr(0, 5)) == Strength::Weak);
    CHECK(strengthOf(letters.substr(0, 8)) == Strength::Fair);
    CHECK(strengthOf(letters.substr(0, 11)) == Strength::Good);
    CHECK(strengthOf(letters) == Strength::Strong);
}

TEST_CASE("any bytes and any length can be judged", "[crypto][strength]")
{
    CHECK(strengthOf("ドアをそっと閉めて座る場所") == Strength::Strong);
    CHECK(strengthOf(std::string(1'000'000, 'a')) <= Strength::Weak);
    std::string mixed;
    for (int i = 0; i < 100'000; ++i)
        mixed += static_cast<char>(33 + i * 7919 % 90);
    CHECK(strengthOf(mixed) == Strength::Strong);
    CHECK(strengthOf(std::string_view{"\0\xFF\x80", 3}) == Strength::Guessable);
}

TEST_CASE("only the first hundred bytes are judged", "[crypto][strength]")
{
    CHECK(strengthOf(std::string(100, 'a') + "xq7vhm2kzt9wpf4bnc8r") == strengthOf(std::string(100, 'a')));
    CHECK(strengthOf(std::string(80, 'a') + "xq7vhm2kzt9wpf4bnc8r") > strengthOf(std::string(80, 'a')));
}
