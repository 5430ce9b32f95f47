// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "transfer/import/html.h"

using namespace inglenook::transfer;

TEST_CASE("HTML becomes Markdown with the same words", "[transfer][html]")
{
    CHECK(htmlToMarkdown("<p dir=\"auto\">One <b>two</b> <i> three </i>four</p><p>Five &amp; six</p>") ==
          "One **two** *three* four\n\nFive & six");
    CHECK(htmlToMarkdown("<div>a</div><div>b<br></div><div><br></div><div>c</div>") == "a\nb\n\nc");
    CHECK(htmlToMarkdown("<h2>Big\nword</h2>text<hr/>end") == "## Big word\n\ntext\n\n---\n\nend");
    CHECK(htmlToMarkdown("<ul><li>one</li><li>two<ul><li>deep</li></ul></li></ul><ol><li>a<li>b</ol>") ==
          "- one\n- two\n  - deep\n\n1. a\n2. b");
    CHECK(htmlToMarkdown("<blockquote><p>said</p><p>again</p></blockquote>") == "> said\n>\n> again");
    CHECK(htmlToMarkdown("<a href='https://a.example/x'>there</a> <a href=\"javascript:alert(1)\">no</a>") ==
          "[there](https://a.example/x) no");
    CHECK(htmlToMarkdown("<pre>  a\n   b</pre>") == "```\n  a\n   b\n```");
    CHECK(htmlToMarkdown("<style>p{}</style><script>x()</script>words") == "words");
    CHECK(htmlToMarkdown("plain words, 1 < 2") == "plain words, 1 < 2");
    CHECK(htmlToMarkdown("<ul data-type='x'><li><input type=checkbox checked> done</li></ul>") == "- [x] done");
    CHECK(htmlToMarkdown("<p>unclosed <b>bold") == "unclosed **bold**");
    CHECK(htmlToMarkdown("").empty());
    CHECK(htmlToMarkdown("<img src='a.png' alt='we two'>", [](std::string_view address, std::string_view words) {
              return "<" + std::string{address} + "|" + std::string{words} + ">";
          }) == "<a.png|we two>");
}

TEST_CASE("HTML that is nested or repeated without measure only loses its tags", "[transfer][html][hostile]")
{
    std::string deep;
    for (int i = 0; i < 300'000; ++i)
        deep += "<div>";
    CHECK(htmlToMarkdown(deep + "words") == "words");
    std::string formats;
    for (int i = 0; i < 50; ++i)
        formats += "<b id=" + std::to_string(i) + ">";
    for (int i = 0; i < 100'000; ++i)
        formats += "<p>x";
    CHECK(htmlToMarkdown(formats).size() > 100'000);
    CHECK(htmlToMarkdown("<" + std::string(100'000, '<')).size() > 0);
}
