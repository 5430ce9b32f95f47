// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/formats/markdown_links.h"

#include "base/text.h"

namespace inglenook::transfer {
namespace {

class LinkReader {
public:
    LinkReader(std::string_view text, const PlaceImage& place) : m_text{text}, m_place{place} {}

    std::string run()
    {
        m_out.reserve(m_text.size());
        while (m_at < m_text.size()) {
            const auto rest = m_text.substr(m_at);
            const bool isLineStart = m_at == 0 || m_text[m_at - 1] == '\n';
            if (isLineStart && (rest.starts_with("```") || rest.starts_with("~~~")))
                m_inFence = !m_inFence;
            if (!m_inFence && rest.starts_with('`') && code(rest))
                continue;
            if (!m_inFence && (wiki(rest) || picture(rest)))
                continue;
            m_out += m_text[m_at++];
        }
        return std::move(m_out);
    }

private:
    bool code(std::string_view rest)
    {
        const auto end = rest.substr(0, 1000).find('`', 1);
        if (end == std::string_view::npos || rest.substr(0, end).find('\n') != std::string_view::npos)
            return false;
        m_out.append(rest.substr(0, end + 1));
        m_at += end + 1;
        return true;
    }
    bool wiki(std::string_view rest)
    {
        const bool isPicture = rest.starts_with("![[");
        if (!isPicture && !rest.starts_with("[["))
            return false;
        const std::size_t begin = isPicture ? 3 : 2;
        const auto end = rest.substr(0, 1000).find("]]", begin);
        if (end == std::string_view::npos)
            return false;
        const auto inner = rest.substr(begin, end - begin);
        if (inner.find('\n') != std::string_view::npos || inner.find('[') != std::string_view::npos)
            return false;
        const auto bar = inner.find('|');
        const auto target = trimmed(inner.substr(0, bar));
        const auto words = bar == std::string_view::npos ? std::string_view{} : trimmed(inner.substr(bar + 1));
        if (isPicture)
            m_out += m_place(
                target, words.find_first_not_of("0123456789x") == std::string_view::npos ? std::string_view{} : words);
        else
            m_out += words.empty() ? target : words;
        m_at += end + 2;
        return true;
    }
    bool picture(std::string_view rest)
    {
        if (!rest.starts_with("!["))
            return false;
        const auto middle = rest.substr(0, 1000).find("](");
        if (middle == std::string_view::npos ||
            rest.substr(2, middle - 2).find_first_of("\n]") != std::string_view::npos)
            return false;
        // A picture within the text itself may be long.
        if (m_at + middle < m_unclosedUntil)
            return false;
        const auto end = rest.find_first_of(")\n", middle);
        if (end == std::string_view::npos || rest[end] == '\n') {
            m_unclosedUntil = end == std::string_view::npos ? m_text.size() : m_at + end;
            return false;
        }
        auto target = trimmed(rest.substr(middle + 2, end - middle - 2));
        if (target.starts_with('<') && target.ends_with('>'))
            target = target.substr(1, target.size() - 2);
        else
            target = target.substr(0, target.find(" \""));
        m_out += m_place(target, rest.substr(2, middle - 2));
        m_at += end + 1;
        return true;
    }

    std::string_view m_text;
    const PlaceImage& m_place;
    std::string m_out;
    std::size_t m_at = 0;
    std::size_t m_unclosedUntil = 0; ///< no link ends before
    bool m_inFence = false;
};

} // namespace

std::string fromLinkedMarkdown(std::string_view text, const PlaceImage& place)
{
    return LinkReader{text, place}.run();
}

} // namespace inglenook::transfer
