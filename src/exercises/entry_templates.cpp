// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/entry_templates.h"

#include "exercises/builtin_files.h"
#include "exercises/data_file.h"
#include "exercises/toml_file.h"

#include <algorithm>
#include <utility>

namespace inglenook::exercises {

std::vector<EntryTemplate> builtinTemplates(std::string_view language)
{
    const auto folder = std::string{"templates/"}.append(language).append("/");
    std::vector<std::pair<int, EntryTemplate>> found;
    for (const auto& file : builtinFiles()) {
        if (!file.path.starts_with(folder))
            continue;
        const auto data = DataFile::builtin(file.path);
        const auto root = data.root();
        found.emplace_back(root.number("place", 0),
                           EntryTemplate{idFromFileName(file.path), root.text("name"), root.text("about"),
                                         root.textOr("title", ""), root.text("text")});
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<EntryTemplate> templates;
    for (auto& [place, made] : found)
        templates.push_back(std::move(made));
    return templates;
}

} // namespace inglenook::exercises
