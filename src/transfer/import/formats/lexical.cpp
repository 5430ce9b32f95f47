// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/formats/lexical.h"

#include "base/text.h"
#include "transfer/import/json_stream.h"
#include "transfer/import/json_values.h"

#include <algorithm>

namespace inglenook::transfer {
namespace {

using nlohmann::json;

constexpr int kDeepest = 60;

class LexicalWriter {
public:
    explicit LexicalWriter(int& files) : m_files{files} {}

    /// Paragraphs, an empty line between.
    std::string blocks(const json& node, int depth)
    {
        std::string all;
        const auto& children = member(node, "children");
        if (!children.is_array() || depth > kDeepest)
            return all;
        for (const auto& child : children) {
            const auto block = one(child, depth + 1);
            if (!trimmed(block).empty())
                all += (all.empty() ? "" : "\n\n") + block;
        }
        return all;
    }

private:
    std::string one(const json& node, int depth)
    {
        const auto type = textOf(node, "type");
        if (type == "heading") {
            const auto tag = textOf(node, "tag");
            const auto level = tag.size() == 2 && tag[1] >= '1' && tag[1] <= '6' ? tag[1] - '0' : 1;
            return std::string(static_cast<std::size_t>(level), '#') + " " + singleLine(inlines(node, depth));
        }
        if (type == "quote")
            return prefixed(inlines(node, depth), "> ", "> ");
        if (type == "code")
            return "```" + singleLine(textOf(node, "language")) + "\n" + plain(node, depth) + "\n```";
        if (type == "list")
            return list(node, depth);
        if (type == "horizontalrule")
            return "---";
        if (type == "table")
            return table(node, depth);
        if (isInline(type))
            return inlineOne(node, depth);
        if (type == "paragraph" || hasInlines(node))
            return inlines(node, depth);
        return blocks(node, depth);
    }

    static bool isInline(std::string_view type)
    {
        return type == "text" || type == "link" || type == "autolink" || type == "linebreak" || type == "tab" ||
               type == "code-highlight" || type == "snfile" || type == "snbubble" || type == "unencrypted-image";
    }
    static bool hasInlines(const json& node)
    {
        const auto& children = member(node, "children");
        return children.is_array() && !children.empty() && isInline(textOf(children.front(), "type"));
    }

    std::string inlines(const json& node, int depth)
    {
        std::string all;
        const auto& children = member(node, "children");
        if (!children.is_array() || depth > kDeepest)
            return textOf(node, "text");
        for (const auto& child : children)
            all += inlineOne(child, depth + 1);
        return all;
    }
    std::string inlineOne(const json& node, int depth)
    {
        const auto type = textOf(node, "type");
        if (type == "text" || type == "code-highlight")
            return styled(textOf(node, "text"), wholeOf(member(node, "format")).value_or(0));
        if (type == "linebreak")
            return "\n";
        if (type == "tab")
            return "\t";
        if (type == "snfile" || type == "unencrypted-image") {
            ++m_files;
            return {};
        }
        const auto inner = inlines(node, depth);
        const auto address = textOf(node, "url");
        if ((type == "link" || type == "autolink") && !address.empty() &&
            address.find_first_of(" ()<>\n") == std::string::npos)
            return inner.empty() || inner == address ? "<" + address + ">" : "[" + inner + "](" + address + ")";
        return inner;
    }
    /// The bits of Lexical: bold 1, italic 2, struck out 4, underlined 8, code 16.
    static std::string styled(const std::string& text, std::int64_t format)
    {
        const auto core = trimmed(text);
        if (core.empty())
            return text;
        std::string marks;
        for (const auto& [bit, mark] : {std::pair{4, "~~"}, {1, "**"}, {2, "*"}, {16, "`"}})
            if ((format & bit) != 0)
                marks += mark;
        const auto begin = static_cast<std::size_t>(core.data() - text.data());
        return text.substr(0, begin) + marks + std::string{core} + std::string{marks.rbegin(), marks.rend()} +
               text.substr(begin + core.size());
    }
    std::string plain(const json& node, int depth)
    {
        std::string all;
        const auto& children = member(node, "children");
        if (children.is_array() && depth <= kDeepest)
            for (const auto& child : children)
                all += textOf(child, "type") == "linebreak" ? "\n" : textOf(child, "text");
        return all;
    }

    std::string list(const json& node, int depth)
    {
        std::string all;
        auto number = wholeOf(member(node, "start")).value_or(1);
        const auto kind = textOf(node, "listType");
        const auto& items = member(node, "children");
        if (!items.is_array() || depth > kDeepest)
            return all;
        for (const auto& item : items) {
            const auto& children = member(item, "children");
            const bool isNested =
                children.is_array() && !children.empty() && textOf(children.front(), "type") == "list";
            std::string line;
            if (isNested) {
                line = prefixed(blocks(item, depth + 1), "  ", "  ");
            } else {
                std::string mark = "- ";
                if (kind == "number")
                    mark = std::to_string(number++) + ". ";
                else if (kind == "check")
                    mark = isTrue(item, "checked") ? "- [x] " : "- [ ] ";
                line = prefixed(inlines(item, depth + 1), mark, std::string(kind == "number" ? mark.size() : 2, ' '));
            }
            all += (all.empty() ? "" : "\n") + line;
        }
        return all;
    }
    std::string table(const json& node, int depth)
    {
        std::string all;
        const auto& rows = member(node, "children");
        if (rows.is_array())
            for (const auto& row : rows) {
                std::string line;
                const auto& cells = member(row, "children");
                if (cells.is_array())
                    for (const auto& cell : cells)
                        line += (line.empty() ? "" : " | ") + singleLine(blocks(cell, depth + 2));
                all += (all.empty() ? "" : "\n") + line;
            }
        return all;
    }
    static std::string prefixed(std::string_view text, std::string_view first, std::string_view next)
    {
        std::string all;
        for (const auto line : splitLines(text))
            all.append(all.empty() ? first : std::string{"\n"}.append(next)).append(line);
        return all;
    }

    int& m_files;
};

} // namespace

bool isLexical(std::string_view text)
{
    const auto begin = trimmed(text).substr(0, 200);
    return begin.starts_with("{") && begin.find("\"root\"") != std::string_view::npos;
}

std::string fromLexical(std::string_view text, int& files)
{
    const auto document = parseJson(text);
    return document ? LexicalWriter{files}.blocks(member(*document, "root"), 0) : std::string{};
}

} // namespace inglenook::transfer
