// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/html.h"

#include "base/text.h"
#include "transfer/import/html_guard.h"

#include <gumbo.h>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace inglenook::transfer {
namespace {

constexpr int kDeepest = 400; ///< of the tree; the guard lets far less through

struct DestroyTree {
    void operator()(GumboOutput* output) const noexcept { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

std::string attribute(const GumboNode* node, const char* name)
{
    const auto* found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found == nullptr ? std::string{} : std::string{found->value};
}

const GumboVector& childrenOf(const GumboNode* node)
{
    return node->type == GUMBO_NODE_DOCUMENT ? node->v.document.children : node->v.element.children;
}

/// `mark` on both sides of the words, white space outside of them; each line by itself.
std::string wrapped(const std::string& inner, std::string_view mark)
{
    const auto core = trimmed(inner);
    if (core.empty() || core.find("\n\n") != std::string_view::npos)
        return inner;
    const auto begin = static_cast<std::size_t>(core.data() - inner.data());
    return inner.substr(0, begin).append(mark).append(core).append(mark) + inner.substr(begin + core.size());
}

/// Behind a list mark or a quote mark: further lines begin with `next`.
std::string indented(std::string_view text, std::string_view first, std::string_view next)
{
    std::string result{first};
    bool isFirst = true;
    for (const auto line : splitLines(trimmed(text))) {
        if (!std::exchange(isFirst, false))
            result.append("\n").append(line.empty() && trimmed(next).empty() ? std::string_view{} : next);
        result += line;
    }
    return result;
}

class Writer {
public:
    explicit Writer(const PlaceImage& place) : m_place{place} {}

    std::string children(const GumboNode* node, int depth)
    {
        std::string all;
        const auto& list = childrenOf(node);
        for (unsigned i = 0; i < list.length; ++i)
            append(all, one(static_cast<const GumboNode*>(list.data[i]), depth + 1));
        return all;
    }

private:
    /// Blocks begin and end with line ends: one is enough between two, two make a paragraph.
    void append(std::string& all, const std::string& piece) const
    {
        auto from = std::size_t{0};
        const bool mayTrim = m_pre == 0;
        if (mayTrim && (all.empty() || all.back() == '\n' || all.back() == ' ' || all.back() == '\x01'))
            while (from < piece.size() && piece[from] == ' ')
                ++from;
        all.append(piece, from);
    }

    std::string one(const GumboNode* node, int depth)
    {
        if (depth > kDeepest)
            return {};
        switch (node->type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA:
            return m_pre > 0 ? std::string{node->v.text.text} : collapsed(node->v.text.text);
        case GUMBO_NODE_ELEMENT:
        case GUMBO_NODE_TEMPLATE:
            return element(node, depth);
        default:
            return {};
        }
    }
    static std::string collapsed(std::string_view text)
    {
        std::string result;
        for (std::size_t at = 0; at < text.size(); ++at) {
            const bool isNoBreakSpace = text.substr(at).starts_with("\xC2\xA0");
            if (isNoBreakSpace)
                ++at;
            if (isNoBreakSpace || text[at] == ' ' || text[at] == '\n' || text[at] == '\t' || text[at] == '\r') {
                if (!result.ends_with(' '))
                    result += ' ';
            } else {
                result += text[at];
            }
        }
        return result;
    }

    std::string element(const GumboNode* node, int depth)
    {
        const auto tag = node->v.element.tag;
        switch (tag) {
        case GUMBO_TAG_SCRIPT:
        case GUMBO_TAG_STYLE:
        case GUMBO_TAG_TITLE:
            return {};
        case GUMBO_TAG_BR:
            return "\n";
        case GUMBO_TAG_HR:
            return "\n\n---\n\n";
        case GUMBO_TAG_IMG:
            return image(node);
        case GUMBO_TAG_PRE:
            return preformatted(node, depth);
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
            return list(node, depth, tag == GUMBO_TAG_OL);
        case GUMBO_TAG_INPUT:
            return {};
        default:
            break;
        }
        const auto inner = children(node, depth);
        switch (tag) {
        case GUMBO_TAG_H1:
        case GUMBO_TAG_H2:
        case GUMBO_TAG_H3:
        case GUMBO_TAG_H4:
        case GUMBO_TAG_H5:
        case GUMBO_TAG_H6: {
            const auto line = singleLine(inner);
            return line.empty() ? std::string{}
                                : "\n\n" + std::string(static_cast<std::size_t>(tag - GUMBO_TAG_H1) + 1, '#') + " " +
                                      line + "\n\n";
        }
        case GUMBO_TAG_P:
            return "\n\n" + std::string{trimmed(inner)} + "\n\n";
        case GUMBO_TAG_BLOCKQUOTE:
            return "\n\n" + indented(tidied(inner), "> ", "> ") + "\n\n";
        case GUMBO_TAG_DIV:
        case GUMBO_TAG_SECTION:
        case GUMBO_TAG_ARTICLE:
        case GUMBO_TAG_TR:
        case GUMBO_TAG_DT:
        case GUMBO_TAG_DD:
        case GUMBO_TAG_LI:
        case GUMBO_TAG_FIGURE:
        case GUMBO_TAG_FIGCAPTION:
            return trimmed(inner).empty() ? "\n\n" : "\x01" + inner + "\x01";
        case GUMBO_TAG_TABLE:
            return "\n\n" + inner + "\n\n";
        case GUMBO_TAG_TD:
        case GUMBO_TAG_TH:
            return singleLine(inner) + " | ";
        case GUMBO_TAG_B:
        case GUMBO_TAG_STRONG:
            return wrapped(inner, "**");
        case GUMBO_TAG_I:
        case GUMBO_TAG_EM:
            return wrapped(inner, "*");
        case GUMBO_TAG_S:
        case GUMBO_TAG_STRIKE:
        case GUMBO_TAG_DEL:
            return wrapped(inner, "~~");
        case GUMBO_TAG_CODE:
        case GUMBO_TAG_TT:
            return m_pre > 0 ? inner : wrapped(inner, "`");
        case GUMBO_TAG_A:
            return link(node, inner);
        default:
            return inner;
        }
    }

    std::string image(const GumboNode* node)
    {
        const auto address = attribute(node, "src");
        const auto words = singleLine(attribute(node, "alt"));
        if (m_place)
            return m_place(address, words);
        return words;
    }
    std::string preformatted(const GumboNode* node, int depth)
    {
        ++m_pre;
        auto inner = children(node, depth);
        --m_pre;
        while (inner.ends_with('\n'))
            inner.pop_back();
        return "\n\n```\n" + inner + "\n```\n\n";
    }
    std::string list(const GumboNode* node, int depth, bool isNumbered)
    {
        std::string all;
        int number = 1;
        const auto& items = node->v.element.children;
        for (unsigned i = 0; i < items.length; ++i) {
            const auto* item = static_cast<const GumboNode*>(items.data[i]);
            if (item->type != GUMBO_NODE_ELEMENT)
                continue;
            const auto kind = item->v.element.tag;
            if (kind == GUMBO_TAG_UL || kind == GUMBO_TAG_OL) { // a list right in a list
                all += indented(tidied(list(item, depth + 1, kind == GUMBO_TAG_OL)), "  ", "  ") + "\n";
                continue;
            }
            auto inner = tidied(children(item, depth + 1));
            // Nested lists follow their line at once.
            for (auto gap = inner.find("\n\n- "); gap != std::string::npos; gap = inner.find("\n\n- ", gap))
                inner.erase(gap, 1);
            const auto mark = isNumbered ? std::to_string(number++) + ". " : "- " + checkbox(item);
            all += indented(inner, mark, std::string(isNumbered ? mark.size() : 2, ' ')) + "\n";
        }
        return "\n\n" + all + "\n\n";
    }
    static std::string checkbox(const GumboNode* item)
    {
        const auto checked = attribute(item, "data-checked");
        if (!checked.empty())
            return checked == "true" ? "[x] " : "[ ] ";
        const auto& children = item->v.element.children;
        for (unsigned i = 0; i < std::min(children.length, 3U); ++i) {
            const auto* child = static_cast<const GumboNode*>(children.data[i]);
            if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_INPUT &&
                asciiLower(attribute(child, "type")) == "checkbox")
                return gumbo_get_attribute(&child->v.element.attributes, "checked") != nullptr ? "[x] " : "[ ] ";
        }
        return {};
    }
    static std::string link(const GumboNode* node, const std::string& inner)
    {
        const auto address = std::string{trimmed(attribute(node, "href"))};
        const auto lower = asciiLower(address.substr(0, 8));
        const auto words = singleLine(inner);
        const bool leadsSomewhere =
            lower.starts_with("http://") || lower.starts_with("https://") || lower.starts_with("mailto:");
        if (!leadsSomewhere || address.find_first_of(" ()\n<>") != std::string::npos ||
            inner.find("](import:") != std::string::npos)
            return leadsSomewhere && words != address ? inner + " <" + address + ">" : inner;
        if (words.empty() || words == address)
            return words.empty() ? std::string{} : "<" + address + ">";
        return "[" + words + "](" + address + ")";
    }

public:
    /// Blocks one below the other; no more than one empty line; no white space at line ends or, outside of code and
    /// lists, at their beginnings.
    static std::string tidied(std::string_view text)
    {
        std::string lines;
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (text[at] != '\x01')
                lines += text[at];
            else if (!lines.empty() && lines.back() != '\n')
                lines += '\n';
        }
        std::string result;
        int empty = 0;
        bool inFence = false;
        for (auto line : splitLines(lines)) {
            if (line.starts_with("```"))
                inFence = !inFence;
            if (!inFence) {
                while (line.ends_with(' '))
                    line.remove_suffix(1);
                if (line.ends_with(" |"))
                    line.remove_suffix(2);
            }
            empty = line.empty() ? empty + 1 : 0;
            if (empty > 1 && !inFence)
                continue;
            result.append(line).append("\n");
        }
        while (result.ends_with('\n'))
            result.pop_back();
        return result.substr(std::min(result.find_first_not_of('\n'), result.size()));
    }

private:
    const PlaceImage& m_place;
    int m_pre = 0;
};

} // namespace

std::string htmlToMarkdown(std::string_view html, const PlaceImage& place)
{
    if (!isHarmlessHtml(html))
        return Writer::tidied(withoutTags(html));
    std::string copy{html};
    std::erase_if(copy, [](char c) { return c == '\0' || c == '\x01'; });
    const std::unique_ptr<GumboOutput, DestroyTree> tree{
        gumbo_parse_with_options(&kGumboDefaultOptions, copy.data(), copy.size())};
    if (!tree)
        return Writer::tidied(withoutTags(html));
    Writer writer{place};
    return Writer::tidied(writer.children(tree->document, 0));
}

bool looksLikeHtml(std::string_view text)
{
    const auto begin = asciiLower(trimmed(text).substr(0, 4000));
    for (const auto* tag : {"<p>", "<p ", "</p>", "<div", "<br", "<ul>", "<ol>", "<h1", "<h2", "<span", "<b>", "<i>",
                            "<strong", "<em>", "<html", "<!doctype"})
        if (begin.find(tag) != std::string::npos)
            return true;
    return false;
}

} // namespace inglenook::transfer
