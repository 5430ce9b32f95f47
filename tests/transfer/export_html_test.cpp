// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/export_fixture.h"

#include "transfer/base64.h"
#include "transfer/export/markdown_html.h"

using namespace inglenook;
using namespace inglenook::test;
using transfer::ExportFormat;

namespace {

std::string html(std::string_view markdown)
{
    std::string all;
    for (const auto& piece : transfer::markdownToHtml(markdown, 4))
        all += piece.html + (piece.picture ? "PICTURE" : "");
    return all;
}

bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("Markdown becomes HTML", "[transfer][export]")
{
    CHECK(html("One *two* **three** `four`") ==
          "<p dir=\"auto\">One <em>two</em> <strong>three</strong> <code>four</code></p>\n");
    CHECK(html("# Top\n\n###### Low") == "<h4 dir=\"auto\">Top</h4>\n<h6 dir=\"auto\">Low</h6>\n");
    CHECK(has(html("> said\n\n1. a\n2. b"), "<blockquote dir=\"auto\">\n<p dir=\"auto\">said</p>\n</blockquote>"));
    CHECK(has(html("3. a"), "<ol dir=\"auto\" start=\"3\">"));
    CHECK(has(html("[there](https://example.org/?a=1&b=2 \"t\")"),
              "href=\"https://example.org/?a=1&amp;b=2\">there</a>"));
    CHECK(has(html("a & b &amp; c &copy;"), "a &amp; b &amp; c &copy;"));
    CHECK(html("![our *dog*](picture:01a2215e-be6e-7777-9579-1e6895062529)") ==
          "<p dir=\"auto\"><img src=\"PICTURE\" alt=\"our dog\"></p>\n");
}

TEST_CASE("hostile text stays words", "[transfer][export]")
{
    // Each of them would run in a browser if it got through.
    const auto hostile = GENERATE(
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a <b onclick=alert(1)>b</b>",
        "<!-- --><svg onload=alert(1)>", "[x](javascript:alert(1))", "[x](JavaScript:alert(1))",
        "[x](java&#115;cript:alert(1))", "[x](&#106;avascript:alert(1))",
        "[x](data:text/html,<script>alert(1)</script>)", "<javascript:alert(1)>", "[x]( <javascript:alert(1)> )",
        "[x](vbscript:x)", "[x](file:///etc/passwd)", "![x](https://example.org/x.png)", "![x](javascript:alert(1))",
        "![\"><script>alert(1)</script>](picture:x)",
        "![\" onerror=\"alert(1)](picture:01a2215e-be6e-7777-9579-1e6895062529)",
        "![x](picture:01a2215e-be6e-7777-9579-1e6895062529\" onerror=\"alert(1))",
        "[x](https://example.org/\"onmouseover=\"alert(1))",
        "[x](https://example.org/&quot;onmouseover=&quot;alert(1))", "```\n</code></pre><script>alert(1)</script>\n```",
        "`<script>`", "</article></main><script>alert(1)</script>", "<iframe src=\"https://example.org\"></iframe>",
        "<style>*{display:none}</style>", "<base href=//example.org>");
    auto page = html(hostile);
    CAPTURE(hostile, page);
    // What is left once our own tags are taken out.
    for (const std::string tag :
         {"<p dir=\"auto\">", "</p>", "<em>", "</em>", "<code>", "</code>", "</pre>", "<pre dir=\"auto\">", "<br>",
          "<span class=\"away\">", "</span>", "</a>", "<ul dir=\"auto\">",
          "<a rel=\"noopener noreferrer\" href=\"https:", "<img src=\"PICTURE\" alt=\""})
        for (auto at = page.find(tag); at != std::string::npos; at = page.find(tag))
            page.replace(at, tag.size(), " ");
    CHECK_FALSE(has(page, "<"));
    // Nothing gets out of an attribute: each quote left is the one that closes ours.
    const auto quotes = std::count(page.begin(), page.end(), '"');
    CHECK(quotes <= 1);
}

TEST_CASE("the page stands alone: its pictures are in it, and it asks for nothing", "[transfer][export]")
{
    ExportFixture fixture;
    const auto bytes = pngOf(3, 2, std::string(700'000, 'p'));
    const auto picture = fixture.journal->pictures().add(bytes);
    fixture.add("With <b>signs</b> & \"quotes\"", journal::pictureMarkdown(picture, "us"), "2026-05-12T21:40:00+02:00",
                {"<tag>"});
    fixture.add("", "Later", "2027-01-02T08:00:00+01:00");
    const auto report = fixture.write(ExportFormat::Html, "out.html");
    CHECK(report.entries == 2);
    CHECK(report.pictures == 1);
    const auto page = contentOf(fixture.folder / "out.html");
    CHECK(has(page, "src=\"data:image/png;base64," + transfer::toBase64(bytes) + "\" alt=\"us\">"));
    CHECK(has(page, "default-src 'none'"));
    CHECK(has(page, "<meta charset=\"utf-8\">"));
    CHECK(has(page, "<a href=\"#2026-05\">May 2026</a> (1)"));
    CHECK(has(page, "<h2 id=\"2026-05\">May 2026</h2>"));
    CHECK(has(page, "<a href=\"#2027-01\">January 2027</a> (1)"));
    CHECK(has(page, "<h3 dir=\"auto\">With &lt;b&gt;signs&lt;/b&gt; &amp; &quot;quotes&quot;</h3>"));
    CHECK(has(page, "#&lt;tag&gt;"));
    CHECK(has(page, "<h3 dir=\"auto\">2 January 2027, 08:00</h3>"));
    for (const std::string outside : {"src=\"http", "url(", "@import", "<script", "<link"})
        CHECK_FALSE(has(page, outside));
}

TEST_CASE("a picture that is not in the journal leaves its words", "[transfer][export]")
{
    ExportFixture fixture;
    fixture.add("A day", "![the sea](picture:00000000-0000-7000-8000-000000000001)");
    CHECK(fixture.write(ExportFormat::Html, "out.html").picturesMissing == 1);
    CHECK(has(contentOf(fixture.folder / "out.html"), "<img src=\"data:,\" alt=\"the sea\">"));
}
