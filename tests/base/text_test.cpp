// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include "support/catch.h"

using namespace inglenook;
using namespace std::string_literals;

TEST_CASE("well-formed UTF-8 is valid up to the edges of each length", "[base][text]")
{
    const auto text = GENERATE(as<std::string>{}, "", "\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF",
                               "\xEE\x80\x80", "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF", "für 2 ❤");
    CAPTURE(text);
    CHECK(isValidUtf8(text));
    CHECK(toValidUtf8(text) == text);
}

TEST_CASE("malformed UTF-8 is not valid and each piece is replaced once", "[base][text]")
{
    const auto [bytes, mended] = GENERATE(table<std::string, std::string>({
        {"a\x80z", "a\uFFFDz"},                   // a tail without a head
        {"a\xC0\xAFz", "a\uFFFD\uFFFDz"},         // no such head
        {"a\xC3z", "a\uFFFDz"},                   // a head without its tail
        {"a\xE2\x82z", "a\uFFFDz"},               // cut in the middle
        {"a\xE2\x82", "a\uFFFD"},                 // cut at the end
        {"a\xE0\x80\x80z", "a\uFFFDz"},           // longer than need be
        {"a\xF0\x80\x80\x80z", "a\uFFFDz"},       // the same with four bytes
        {"a\xED\xA0\x80z", "a\uFFFDz"},           // half of a surrogate pair
        {"a\xF4\x90\x80\x80z", "a\uFFFDz"},       // past the last code point
        {"a\xF5z\xFFy", "a\uFFFDz\uFFFDy"},       // bytes that never occur
        {"\xF0\x9F\x98\xC3\xA9", "\uFFFD\u00E9"}, // the next character survives
    }));
    CAPTURE(bytes);
    CHECK_FALSE(isValidUtf8(bytes));
    CHECK(toValidUtf8(bytes) == mended);
    CHECK(isValidUtf8(toValidUtf8(bytes)));
}

TEST_CASE("NUL characters are dropped", "[base][text]")
{
    CHECK(toValidUtf8("a\0b"s) == "ab");
}

TEST_CASE("text is counted and cut by code points", "[base][text]")
{
    CHECK(codePointCount("") == 0);
    CHECK(codePointCount("aé❤😀") == 4);
    CHECK(firstCodePoints("aé❤😀", 0).empty());
    CHECK(firstCodePoints("aé❤😀", 2) == "aé");
    CHECK(firstCodePoints("aé❤😀", 4) == "aé❤😀");
    CHECK(firstCodePoints("aé❤😀", 99) == "aé❤😀");
}

TEST_CASE("code points and UTF-8 are each other's inverse", "[base][text]")
{
    CHECK(toCodePoints("aé❤😀") == U"aé❤😀");
    CHECK(toUtf8(U"aé❤😀") == "aé❤😀");
    CHECK(toUtf8(std::u32string{0x7F, 0x80, 0x7FF, 0x800, 0xFFFF, 0x10000, 0x10FFFF}) ==
          "\x7F\xC2\x80\xDF\xBF\xE0\xA0\x80\xEF\xBF\xBF\xF0\x90\x80\x80\xF4\x8F\xBF\xBF");
}

TEST_CASE("white space of any script goes from the ends", "[base][text]")
{
    CHECK(trimmed(" \t\r\n a b \u00A0\u3000\u2028") == "a b");
    CHECK(trimmed("\u2003é\u2003") == "é");
    CHECK(trimmed(" \u00A0 ").empty());
    CHECK(trimmed("").empty());
}

TEST_CASE("a single line has single spaces", "[base][text]")
{
    CHECK(singleLine("  Our \n\n\u00A0 summer\t2026 ") == "Our summer 2026");
    CHECK(singleLine("\n").empty());
}

TEST_CASE("only ASCII letters become lower case", "[base][text]")
{
    CHECK(asciiLower("AZaz@[É9") == "azaz@[É9");
}

TEST_CASE("lines end at LF or CRLF, and the last one may be empty", "[base][text]")
{
    using Lines = std::vector<std::string_view>;
    CHECK(splitLines("") == Lines{""});
    CHECK(splitLines("a") == Lines{"a"});
    CHECK(splitLines("a\nb\r\n\nc\n") == Lines{"a", "b", "", "c", ""});
    CHECK(splitLines("a\rb\n\r\n") == Lines{"a\rb", "", ""});
}
