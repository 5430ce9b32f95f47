// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/export/markdown_html.h"

#include "base/error.h"
#include "base/text.h"

#include <md4c.h>

#include <algorithm>

namespace inglenook::transfer {
namespace {

constexpr std::string_view kPictureScheme = "picture:";
constexpr int kLowestHeading = 6;
// Plain CommonMark, as the program itself shows entries; HTML is text.
constexpr unsigned kDialect = MD_FLAG_NOHTMLBLOCKS | MD_FLAG_NOHTMLSPANS;

std::string_view textOf(const MD_CHAR* text, MD_SIZE size)
{
    return {text, size};
}

/// An address as an attribute; entities stay as they were written.
std::string attribute(const MD_ATTRIBUTE& value)
{
    std::string html;
    for (MD_OFFSET i = 0; value.substr_offsets != nullptr && value.substr_offsets[i] < value.size; ++i) {
        const auto part =
            textOf(value.text + value.substr_offsets[i], value.substr_offsets[i + 1] - value.substr_offsets[i]);
        html += value.substr_types[i] == MD_TEXT_ENTITY ? std::string{part} : escapedHtml(part);
    }
    return html;
}

/// Told from what stands there, before any entity: one that hides the scheme makes it no link.
bool isHarmlessLink(std::string_view address)
{
    const auto lower = asciiLower(address.substr(0, 8));
    return lower.starts_with("https://") || lower.starts_with("http://") || lower.starts_with("mailto:");
}

class Renderer {
public:
    explicit Renderer(int topHeading) : m_topHeading{topHeading} { m_pieces.emplace_back(); }

    void enter(MD_BLOCKTYPE type, const void* detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            put("<blockquote dir=\"auto\">\n");
            break;
        case MD_BLOCK_UL:
            put("<ul dir=\"auto\">\n");
            break;
        case MD_BLOCK_OL:
            put("<ol dir=\"auto\" start=\"" + std::to_string(static_cast<const MD_BLOCK_OL_DETAIL*>(detail)->start) +
                "\">\n");
            break;
        case MD_BLOCK_LI:
            put("<li dir=\"auto\">");
            break;
        case MD_BLOCK_HR:
            put("<hr>\n");
            break;
        case MD_BLOCK_H:
            put('<' + heading(detail) + " dir=\"auto\">");
            break;
        case MD_BLOCK_CODE:
            put("<pre dir=\"auto\"><code>");
            break;
        case MD_BLOCK_P:
            put("<p dir=\"auto\">");
            break;
        default: // the document itself; tables and HTML are none of our dialect
            break;
        }
    }

    void leave(MD_BLOCKTYPE type, const void* detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            put("</blockquote>\n");
            break;
        case MD_BLOCK_UL:
            put("</ul>\n");
            break;
        case MD_BLOCK_OL:
            put("</ol>\n");
            break;
        case MD_BLOCK_LI:
            put("</li>\n");
            break;
        case MD_BLOCK_H:
            put("</" + heading(detail) + ">\n");
            break;
        case MD_BLOCK_CODE:
            put("</code></pre>\n");
            break;
        case MD_BLOCK_P:
            put("</p>\n");
            break;
        default:
            break;
        }
    }

    void enter(MD_SPANTYPE type, const void* detail)
    {
        if (type == MD_SPAN_IMG && m_imageDepth++ == 0)
            beginImage(static_cast<const MD_SPAN_IMG_DETAIL*>(detail)->src);
        if (m_imageDepth > 0)
            return; // only words describe a picture
        if (type == MD_SPAN_EM)
            put("<em>");
        else if (type == MD_SPAN_STRONG)
            put("<strong>");
        else if (type == MD_SPAN_CODE)
            put("<code>");
        else if (type == MD_SPAN_A)
            beginLink(attribute(static_cast<const MD_SPAN_A_DETAIL*>(detail)->href));
    }

    void leave(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_IMG && --m_imageDepth == 0)
            endImage();
        else if (m_imageDepth > 0)
            return;
        else if (type == MD_SPAN_EM)
            put("</em>");
        else if (type == MD_SPAN_STRONG)
            put("</strong>");
        else if (type == MD_SPAN_CODE)
            put("</code>");
        else if (type == MD_SPAN_A)
            put(m_linkIsOpen ? "</a>" : "");
    }

    void text(MD_TEXTTYPE type, std::string_view words)
    {
        if (type == MD_TEXT_BR)
            put(m_imageDepth > 0 ? " " : "<br>\n");
        else if (type == MD_TEXT_SOFTBR)
            put("\n");
        else if (type == MD_TEXT_NULLCHAR)
            put("\uFFFD");
        else if (type == MD_TEXT_ENTITY)
            put(words);
        else
            put(escapedHtml(words));
    }

    [[nodiscard]] std::vector<HtmlPiece> take() { return std::move(m_pieces); }

private:
    void put(std::string_view html) { m_pieces.back().html += html; }

    [[nodiscard]] std::string heading(const void* detail) const
    {
        const auto level = static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level);
        return 'h' + std::to_string(std::min(m_topHeading + level - 1, kLowestHeading));
    }

    void beginLink(const std::string& address)
    {
        m_linkIsOpen = isHarmlessLink(address);
        if (m_linkIsOpen)
            put("<a rel=\"noopener noreferrer\" href=\"" + address + "\">");
    }

    void beginImage(const MD_ATTRIBUTE& source)
    {
        const auto address = attribute(source);
        m_picture = address.starts_with(kPictureScheme)
                        ? journal::PictureId::parse(address.substr(kPictureScheme.size()))
                        : std::nullopt;
        if (!m_picture) {
            put("<span class=\"away\">"); // one that lies elsewhere would have to be fetched
            return;
        }
        put("<img src=\"");
        m_pieces.back().picture = m_picture;
        m_pieces.emplace_back();
        put("\" alt=\"");
    }

    void endImage() { put(m_picture ? "\">" : "</span>"); }

    int m_topHeading;
    std::vector<HtmlPiece> m_pieces;
    std::optional<journal::PictureId> m_picture;
    int m_imageDepth = 0;
    bool m_linkIsOpen = false;
};

Renderer& renderer(void* user)
{
    return *static_cast<Renderer*>(user);
}

constexpr int kStop = 1;

/// No exception goes through a C library.
template <typename Act>
int guarded(Act&& act) noexcept
{
    try {
        act();
        return 0;
    } catch (const std::exception&) {
        return kStop;
    }
}

} // namespace

std::vector<HtmlPiece> markdownToHtml(std::string_view markdown, int topHeading)
{
    Renderer page{topHeading};
    const MD_PARSER parser{
        0,
        kDialect,
        [](MD_BLOCKTYPE type, void* detail, void* user) {
            return guarded([&] { renderer(user).enter(type, detail); });
        },
        [](MD_BLOCKTYPE type, void* detail, void* user) {
            return guarded([&] { renderer(user).leave(type, detail); });
        },
        [](MD_SPANTYPE type, void* detail, void* user) { return guarded([&] { renderer(user).enter(type, detail); }); },
        [](MD_SPANTYPE type, void*, void* user) { return guarded([&] { renderer(user).leave(type); }); },
        [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* user) {
            return guarded([&] { renderer(user).text(type, textOf(text, size)); });
        },
        nullptr,
        nullptr};
    if (md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &page) != 0)
        throw Error{ErrorCode::OutOfMemory, "an entry could not be laid out"};
    return page.take();
}

std::string escapedHtml(std::string_view text)
{
    std::string html;
    html.reserve(text.size());
    for (const char c : text)
        switch (c) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        default:
            html += c;
        }
    return html;
}

} // namespace inglenook::transfer
