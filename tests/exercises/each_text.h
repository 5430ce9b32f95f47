// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/builtin_files.h"
#include "support/catch.h"

#include <toml++/toml.h>

#include <functional>
#include <set>
#include <string>
#include <string_view>

namespace inglenook::exercises {

inline const std::set<std::string_view> kHiddenKeys{
    "id",     "kind",     "actor",    "only",      "next",   "back",     "deck",   "reveals", "icon",
    "who",    "family",   "coach",    "quote",     "commit", "article",  "person", "depth",   "topics",
    "key",    "ring",     "patterns", "unless",    "filler", "slots_of", "step",   "option",  "item",
    "filter", "exercise", "code",     "emergency", "number", "web",      "for",    "written", "checked"};

using Visit = std::function<void(const std::string& key, const std::string& text)>;

inline void walk(const toml::node& node, const std::string& key, const Visit& visit)
{
    if (const auto* table = node.as_table()) {
        for (const auto& [name, value] : *table)
            if (!kHiddenKeys.contains(name.str()) || value.is_array_of_tables())
                walk(value, std::string{name.str()}, visit);
    } else if (const auto* array = node.as_array()) {
        for (const auto& value : *array)
            walk(value, key, visit);
    } else if (const auto text = node.value<std::string>(); text && node.is_string()) {
        visit(key, *text);
    }
}

/// Every text of the data files that reaches the screen.
inline void eachText(const Visit& visit)
{
    for (const auto& file : builtinFiles()) {
        if (file.path.starts_with("demonstration/")) // what two people say, and not we
            continue;
        const auto root = toml::parse(file.text, file.path);
        const bool coach = file.path.starts_with("coach/");
        const auto named = [&](const std::string& key, const std::string& text) {
            INFO(file.path << ", " << key << ": " << text);
            visit(key, text);
        };
        if (!coach) {
            walk(root, "", named);
            continue;
        }
        for (const auto& rule : *root["rule"].as_array())
            walk(rule, "rule", named);
    }
}

} // namespace inglenook::exercises
