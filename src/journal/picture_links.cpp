// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/picture_links.h"

#include <algorithm>

namespace inglenook::journal {
namespace {

constexpr std::string_view kScheme = "(picture:";
constexpr std::size_t kUuidLength = 36;

} // namespace

std::vector<PictureId> picturesIn(std::string_view markdown)
{
    std::vector<PictureId> found;
    // Wider than Markdown's own rules, also inside code: a picture that is named anywhere is kept.
    for (auto at = markdown.find(kScheme); at != std::string_view::npos; at = markdown.find(kScheme, at + 1)) {
        const auto id = PictureId::parse(markdown.substr(at + kScheme.size(), kUuidLength));
        if (id && std::find(found.begin(), found.end(), *id) == found.end())
            found.push_back(*id);
    }
    return found;
}

std::string pictureMarkdown(const PictureId& id, std::string_view words)
{
    std::string escaped;
    for (const char c : words) {
        if (c == '[' || c == ']' || c == '\\')
            escaped += '\\';
        escaped += c == '\n' || c == '\r' ? ' ' : c;
    }
    return "![" + escaped + "]" + std::string{kScheme} + id.toString() + ")";
}

void replacePictureUses(vault::Database& database, const Uuid& holder, std::string_view markdown)
{
    const std::span<const std::uint8_t> holderBytes{holder.bytes};
    database.prepare("DELETE FROM picture_uses WHERE holder = ?").bind(1, holderBytes).run();
    const auto pictures = picturesIn(markdown);
    if (pictures.empty())
        return;
    auto insert = database.prepare("INSERT INTO picture_uses (holder, picture) VALUES (?, ?)");
    for (const auto& picture : pictures)
        insert.bind(1, holderBytes).bind(2, std::span<const std::uint8_t>{picture.uuid.bytes}).run();
}

} // namespace inglenook::journal
