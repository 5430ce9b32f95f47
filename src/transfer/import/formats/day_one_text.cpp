// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/formats/day_one_text.h"

#include "base/text.h"
#include "transfer/import/json_stream.h"
#include "transfer/import/json_values.h"

#include <algorithm>

namespace inglenook::transfer {
namespace {

using nlohmann::json;
using Attachment = std::function<std::string(std::string_view, std::string_view)>;

constexpr std::string_view kMoment = "dayone-moment:";
constexpr std::string_view kZeroWidthSpace = "\xE2\x80\x8B";

/// The kind and id in "dayone-moment://ID" or "dayone-moment:/audio/ID".
std::string placeHolderOf(std::string_view target, const Attachment& attachment)
{
    target.remove_prefix(kMoment.size());
    std::string_view kind = "photo";
    if (target.starts_with("//")) {
        target.remove_prefix(2);
    } else if (target.starts_with('/')) {
        const auto slash = target.find('/', 1);
        if (slash != std::string_view::npos) {
            kind = target.substr(1, slash - 1);
            target.remove_prefix(slash + 1);
        }
    }
    return attachment(kind, target);
}

class Undo {
public:
    Undo(std::string_view text, const Attachment& attachment) : m_text{text}, m_attachment{attachment} {}

    std::string run()
    {
        m_out.reserve(m_text.size());
        while (m_at < m_text.size()) {
            const auto rest = m_text.substr(m_at);
            if (isLineStart() && (rest.starts_with("```") || rest.starts_with("~~~")))
                m_inFence = !m_inFence;
            if (rest.starts_with(kZeroWidthSpace))
                m_at += kZeroWidthSpace.size();
            else if (!m_inFence && (escape(rest) || link(rest)))
                continue;
            else
                m_out += m_text[m_at++];
        }
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool isLineStart() const { return m_at == 0 || m_text[m_at - 1] == '\n'; }
    /// What has been written of this line.
    [[nodiscard]] std::string_view lineSoFar() const
    {
        const auto begin = m_out.rfind('\n');
        return std::string_view{m_out}.substr(begin == std::string::npos ? 0 : begin + 1);
    }

    bool escape(std::string_view rest)
    {
        if (rest.size() < 2 || rest[0] != '\\' ||
            std::string_view{".()!-[]+{}"}.find(rest[1]) == std::string_view::npos)
            return false;
        const auto line = trimmed(lineSoFar());
        const bool beforeSpace = rest.size() > 2 && rest[2] == ' ';
        // Here the backslash keeps words from becoming a list.
        const bool keepsListAway =
            beforeSpace &&
            (((rest[1] == '-' || rest[1] == '+') && line.empty()) ||
             (rest[1] == '.' && !line.empty() && line.find_first_not_of("0123456789") == std::string::npos));
        if (keepsListAway)
            m_out += '\\';
        m_out += rest[1];
        m_at += 2;
        return true;
    }
    bool link(std::string_view rest)
    {
        const bool isPicture = rest.starts_with("![");
        if (!isPicture && !rest.starts_with('['))
            return false;
        const auto middle = rest.substr(0, 500).find("](");
        if (middle == std::string_view::npos || rest.substr(1, middle).find('\n') != std::string_view::npos)
            return false;
        const auto end = rest.substr(0, 1500).find(')', middle);
        if (end == std::string_view::npos)
            return false;
        const auto target = trimmed(rest.substr(middle + 2, end - middle - 2));
        if (target.starts_with(kMoment)) {
            m_out += placeHolderOf(target, m_attachment);
        } else if (!isPicture && (target.starts_with("dayone://") || target.starts_with("dayone2://"))) {
            m_out += Undo{rest.substr(1, middle - 1), m_attachment}.run();
        } else {
            return false;
        }
        m_at += end + 1;
        return true;
    }

    std::string_view m_text;
    const Attachment& m_attachment;
    std::string m_out;
    std::size_t m_at = 0;
    bool m_inFence = false;
};

std::string styled(const json& piece)
{
    const auto text = textOf(piece, "text");
    const auto& style = member(piece, "attributes");
    const auto core = trimmed(text);
    if (core.empty() || core.find('\n') != std::string_view::npos)
        return text;
    std::string marks;
    if (isTrue(style, "bold"))
        marks += "**";
    if (isTrue(style, "italic"))
        marks += "*";
    const auto begin = static_cast<std::size_t>(core.data() - text.data());
    auto result = text.substr(0, begin) + marks + std::string{core} + std::string{marks.rbegin(), marks.rend()};
    return result + text.substr(begin + core.size());
}

std::string lineStart(const json& line)
{
    if (const auto level = numberOf(line, "header"); level && *level >= 1 && *level <= 6)
        return std::string(static_cast<std::size_t>(*level), '#') + " ";
    const auto list = textOf(line, "listStyle");
    const auto indent = std::string(
        2 * static_cast<std::size_t>(std::clamp(numberOf(line, "indentLevel").value_or(1) - 1, 0.0, 8.0)), ' ');
    if (list == "bulleted")
        return indent + "- ";
    if (list == "numbered")
        return indent + "1. ";
    if (list == "checkbox")
        return indent + (isTrue(line, "checked") ? "- [x] " : "- [ ] ");
    return isTrue(line, "quote") ? "> " : "";
}

} // namespace

std::string fromDayOneMarkdown(std::string_view text, const Attachment& attachment)
{
    return Undo{text, attachment}.run();
}

std::string fromDayOneRichText(std::string_view text, const Attachment& attachment)
{
    std::string result;
    const auto document = parseJson(text);
    if (!document)
        return result;
    const auto& contents = member(*document, "contents");
    if (!contents.is_array())
        return result;
    for (const auto& piece : contents) {
        const auto& objects = member(piece, "embeddedObjects");
        if (objects.is_array())
            for (const auto& object : objects) {
                auto id = textOf(object, "identifier");
                const auto mark = attachment(textOf(object, "type"), id);
                if (!mark.empty())
                    result += (result.empty() || result.ends_with('\n') ? "" : "\n") + mark + "\n";
            }
        if (result.empty() || result.ends_with('\n'))
            result += lineStart(member(member(piece, "attributes"), "line"));
        result += styled(piece);
    }
    std::string plain;
    for (std::size_t at = 0; at < result.size();) {
        if (std::string_view{result}.substr(at).starts_with(kZeroWidthSpace))
            at += kZeroWidthSpace.size();
        else
            plain += result[at++];
    }
    return plain;
}

} // namespace inglenook::transfer
