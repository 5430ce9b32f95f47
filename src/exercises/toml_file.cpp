// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/toml_file.h"

#include "base/text.h"

namespace inglenook::exercises {

std::optional<toml::table> parseToml(std::string_view text, FaultList& faults)
{
    constexpr std::size_t kLargest = std::size_t{1} << 20U;
    if (text.size() > kLargest) {
        faults.add(0, "the file is larger than a megabyte", "Check that it is the right file.");
        return std::nullopt;
    }
    if (!isValidUtf8(text)) {
        faults.add(0, "the file is not UTF-8 text", "Save it as UTF-8.");
        return std::nullopt;
    }
    try {
        return toml::parse(text);
    } catch (const toml::parse_error& error) {
        faults.add(static_cast<int>(error.source().begin.line), std::string{error.description()},
                   "Look at this line and the one before it: quotation marks, brackets, commas.");
        return std::nullopt;
    }
}

std::string idFromFileName(std::string_view fileName)
{
    if (const auto slash = fileName.find_last_of("/\\"); slash != std::string_view::npos)
        fileName.remove_prefix(slash + 1);
    if (fileName.ends_with(".toml"))
        fileName.remove_suffix(5);
    return std::string{fileName};
}

} // namespace inglenook::exercises
