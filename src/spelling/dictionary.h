// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::spelling {

/// A dictionary that the system has, by the name of its files: "en_US".
struct DictionaryFile {
    std::string language;
    std::filesystem::path affixes;
    std::filesystem::path words;
};

/// Where systems keep them, and where a person does.
[[nodiscard]] std::vector<std::filesystem::path> dictionaryFolders();
/// Each language once, in the order of their names. What can't be read is left out.
[[nodiscard]] std::vector<DictionaryFile> installedDictionaries(std::span<const std::filesystem::path> folders);

/// The spelling of one language. Only reads: words that are added are forgotten with it. Used from one thread at a
/// time.
class Dictionary {
public:
    explicit Dictionary(const DictionaryFile& file);
    ~Dictionary();
    Dictionary(const Dictionary&) = delete;
    Dictionary& operator=(const Dictionary&) = delete;

    /// `word` is UTF-8, as are all words here. A typographic apostrophe counts as a plain one. One that its alphabet
    /// can't write is not known.
    [[nodiscard]] bool knows(std::string_view word) const;
    /// The nearest first, at most `most`.
    [[nodiscard]] std::vector<std::string> suggest(std::string_view word, std::size_t most) const;
    void add(std::string_view word);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace inglenook::spelling
