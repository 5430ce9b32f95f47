// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/fold.h"
#include "journal/plain_text.h"
#include "journal/spaceless.h"
#include "support/catch.h"

#include "base/text.h"

using namespace inglenook::journal;

TEST_CASE("Markdown's signs are left out of plain text", "[journal][text]")
{
    const auto [markdown, plain] = GENERATE(table<std::string, std::string>({
        {"", ""},
        {"# Title\n\nWords", "Title Words"},
        {"#hashtag stays", "#hashtag stays"},
        {"> quoted\n> > twice", "quoted twice"},
        {"- one\n* two\n+ three\n1. four\n12) five", "one two three four five"},
        {"- [ ] open\n- [x] done", "open done"},
        {"*soft* and **strong** and _soft_ and ~~gone~~", "soft and strong and soft and gone"},
        {"2 * 3 and 2*3 and snake_case_name", "2 * 3 and 2*3 and snake_case_name"},
        {"[words](https://example.org) ![picture](a.png)", "words picture"},
        {"[not a link] and (brackets)", "[not a link] and (brackets)"},
        {"```cpp\nint *x;\n```\nafter", "int *x; after"},
        {"`code` here", "code here"},
        {"above\n\n---\n\n* * *\nbelow", "above below"},
        {"\\*literal\\* \\# sign", "*literal* # sign"},
        {"1990 was a year", "1990 was a year"},
        {"a\r\nb\tc", "a b c"},
        {"- ", "-"},
        {"#", ""},
    }));
    CAPTURE(markdown);
    CHECK(plainText(markdown) == plain);
}

TEST_CASE("a preview is two lines, cut between words, and reads no more than it needs", "[journal][text]")
{
    std::string text;
    for (int i = 0; i < 1000; ++i)
        text += "wörter ";
    const auto preview = previewOf(text);
    CHECK(inglenook::codePointCount(preview) <= kPreviewLength + 1);
    CHECK(preview.ends_with("wörter…"));
    CHECK(previewOf("short") == "short");
    CHECK(inglenook::isValidUtf8(previewOf(std::string(3, '#') + " " + std::string(5000, 'x'))));
    std::string han;
    for (int i = 0; i < 2000; ++i)
        han += "海";
    CHECK(inglenook::codePointCount(previewOf(han)) == kPreviewLength + 1);
}

TEST_CASE("upper case folds in Latin, Greek and Cyrillic; diacritics stay", "[journal][text]")
{
    CHECK(foldCase("ÄÖÜ Éa ŁŹ ŸĐ") == "äöü éa łź ÿđ");
    CHECK(foldCase("ΑΒΓ ΆΣς") == "αβγ άσσ");
    CHECK(foldCase("ЖЁ Щ") == "жё щ");
    CHECK(foldCase("×÷ ñ 海 🎉") == "×÷ ñ 海 🎉");
}

TEST_CASE("pairs overlap, vowel signs stay with their letter", "[journal][text]")
{
    CHECK(pairsOf("我很开心") == std::vector<std::string>{"我很", "很开", "开心", "心"});
    CHECK(queryPairsOf("我很开心") == std::vector<std::string>{"我很", "很开", "开心"});
    CHECK(queryPairsOf("心") == std::vector<std::string>{"心"});
    CHECK(pairsOf("ที่นี่") == std::vector<std::string>{"ที่นี่", "นี่"});
    CHECK(extraSearchWords("plain words, wörter, слова").empty());
    CHECK(extraSearchWords("“quoted” — dash … 오늘").empty());
}
