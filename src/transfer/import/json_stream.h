// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/source_files.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::transfer {

/// Values of a JSON text that are wanted, and who takes them.
struct JsonPlace {
    /// As in json_path.h. "entries.*" is each member of the object `entries`.
    std::string path;
    /// `key`: the member's name, or the element's number from 0. The value is nothing where it was too large, or nested
    /// too deeply: `fault` says so then.
    std::function<void(const std::string& key, nlohmann::json* value, SkipReason fault)> take;
};

/// Reads a JSON text of any length and keeps no more of it than one wanted value. Throws NotImported(Damaged) when it
/// is no JSON to its end.
void readJson(ByteStream& bytes, const std::vector<JsonPlace>& places);

/// A JSON text within another one, within the same limits. Nothing when it is none.
[[nodiscard]] std::optional<nlohmann::json> parseJson(std::string_view text);

/// What the beginning of a JSON text looks like: the paths of its values, with the first plain value at each.
class JsonShape {
public:
    /// Empty when it is no JSON.
    [[nodiscard]] static JsonShape of(std::string_view head);

    [[nodiscard]] bool isJson() const { return !m_values.empty(); }
    [[nodiscard]] bool has(std::string_view path) const { return m_values.find(path) != m_values.end(); }
    /// Empty when it is not there, or is no string.
    [[nodiscard]] std::string text(std::string_view path) const;
    /// Some path that begins so.
    [[nodiscard]] bool hasBelow(std::string_view prefix) const;
    /// The keys of the object at `path`, as far as the beginning shows them.
    [[nodiscard]] std::vector<std::string> keysOf(std::string_view path) const;

private:
    std::map<std::string, nlohmann::json, std::less<>> m_values;
};

} // namespace inglenook::transfer
