// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/dictionary.h"

#include <hunspell/hunspell.hxx>

#include <iconv.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <system_error>

namespace inglenook::spelling {
namespace {

namespace fs = std::filesystem;

/// Between UTF-8 and what the dictionary was written in.
class Conversion {
public:
    Conversion(const char* to, const char* from) : m_handle{iconv_open(to, from)} {}
    Conversion(const Conversion&) = delete;
    Conversion& operator=(const Conversion&) = delete;
    ~Conversion()
    {
        if (isOpen())
            iconv_close(m_handle);
    }

    /// Nothing when it can't be written there.
    [[nodiscard]] std::optional<std::string> convert(std::string_view text) const
    {
        if (!isOpen())
            return std::nullopt;
        std::string from{text};
        std::string to(text.size() * 4 + 4, '\0');
        char* in = from.data();
        char* out = to.data();
        std::size_t left = from.size();
        std::size_t room = to.size();
        iconv(m_handle, nullptr, nullptr, nullptr, nullptr);
        if (iconv(m_handle, &in, &left, &out, &room) == static_cast<std::size_t>(-1))
            return std::nullopt;
        to.resize(to.size() - room);
        return to;
    }

private:
    [[nodiscard]] bool isOpen() const { return m_handle != reinterpret_cast<iconv_t>(-1); } // NOLINT

    iconv_t m_handle;
};

std::string withPlainApostrophes(std::string_view word)
{
    constexpr std::string_view kTypographic = "\u2019";
    std::string plain{word};
    for (auto at = plain.find(kTypographic); at != std::string::npos; at = plain.find(kTypographic, at))
        plain.replace(at, kTypographic.size(), "'");
    return plain;
}

} // namespace

std::vector<fs::path> dictionaryFolders()
{
    std::vector<fs::path> folders{"/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell"};
    if (const char* data = std::getenv("XDG_DATA_HOME");
        data != nullptr && *data != '\0') // NOLINT(concurrency-mt-unsafe)
        folders.emplace_back(fs::path{data} / "hunspell");
    else if (const char* home = std::getenv("HOME"); home != nullptr) // NOLINT(concurrency-mt-unsafe)
        folders.emplace_back(fs::path{home} / ".local/share/hunspell");
    return folders;
}

std::vector<DictionaryFile> installedDictionaries(std::span<const fs::path> folders)
{
    std::map<std::string, DictionaryFile> found;
    for (const auto& folder : folders) {
        std::error_code error;
        for (fs::directory_iterator it{folder, error}, end; !error && it != end; it.increment(error)) {
            auto affixes = it->path();
            if (affixes.extension() != ".aff" || affixes.stem().string().starts_with("hyph"))
                continue;
            auto words = affixes;
            words.replace_extension(".dic");
            if (std::error_code none; fs::is_regular_file(words, none))
                found.emplace(affixes.stem().string(), DictionaryFile{affixes.stem().string(), affixes, words});
        }
    }
    std::vector<DictionaryFile> all;
    for (auto& [language, file] : found)
        all.push_back(std::move(file));
    return all;
}

struct Dictionary::Parts {
    explicit Parts(const DictionaryFile& file)
        : hunspell{file.affixes.c_str(), file.words.c_str()},
          toDictionary{hunspell.get_dict_encoding().c_str(), "UTF-8"},
          fromDictionary{"UTF-8", hunspell.get_dict_encoding().c_str()}
    {
    }

    Hunspell hunspell;
    Conversion toDictionary;
    Conversion fromDictionary;
};

Dictionary::Dictionary(const DictionaryFile& file) : m_parts{std::make_unique<Parts>(file)} {}

Dictionary::~Dictionary() = default;

bool Dictionary::knows(std::string_view word) const
{
    const auto written = m_parts->toDictionary.convert(withPlainApostrophes(word));
    return written && m_parts->hunspell.spell(*written);
}

std::vector<std::string> Dictionary::suggest(std::string_view word, std::size_t most) const
{
    std::vector<std::string> suggestions;
    const auto written = m_parts->toDictionary.convert(withPlainApostrophes(word));
    if (!written)
        return suggestions;
    for (const auto& suggestion : m_parts->hunspell.suggest(*written)) {
        if (suggestions.size() == most)
            break;
        if (auto text = m_parts->fromDictionary.convert(suggestion))
            suggestions.push_back(*std::move(text));
    }
    return suggestions;
}

void Dictionary::add(std::string_view word)
{
    if (const auto written = m_parts->toDictionary.convert(withPlainApostrophes(word)))
        m_parts->hunspell.add(*written);
}

} // namespace inglenook::spelling
