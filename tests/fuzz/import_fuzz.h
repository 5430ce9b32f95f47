// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "fuzz/fuzz.h"

#include "transfer/import/importer.h"
#include "transfer/import/plan.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <iterator>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace inglenook::fuzz {

/// Files that are nowhere on a disk: one that was chosen, or a folder.
class FilesInMemory final : public transfer::SourceFiles {
public:
    FilesInMemory(std::string name, std::string_view bytes) : m_bytes{bytes}
    {
        m_isOneFile = true;
        m_chosenName = name;
        add(std::move(name), bytes.size(), 0, Timestamp{1'700'000'000'000});
        sortAndIndex();
    }
    explicit FilesInMemory(const std::vector<std::pair<std::string, std::string_view>>& folder)
    {
        m_chosenName = "folder";
        for (const auto& [path, bytes] : folder) {
            add(path, bytes.size(), m_bytes.size(), Timestamp{1'700'000'000'000});
            m_bytes.push_back(bytes);
        }
        sortAndIndex();
    }

private:
    class Stream final : public transfer::ByteStream {
    public:
        explicit Stream(std::string_view bytes) : m_left{bytes} {}
        std::size_t read(std::span<char> out) override
        {
            const auto count = m_left.copy(out.data(), out.size());
            m_left.remove_prefix(count);
            return count;
        }

    private:
        std::string_view m_left;
    };
    std::unique_ptr<transfer::ByteStream> openRaw(const transfer::SourceFile& file) override
    {
        return std::make_unique<Stream>(m_bytes.at(file.number));
    }

    std::vector<std::string_view> m_bytes;
};

/// A wall that is two hours east of UTC in summer and one in winter.
class WallClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return {1'700'000'000'000}; }
    [[nodiscard]] int offsetMinutesAt(Timestamp moment) const override
    {
        return moment.ms / (183LL * 86'400'000) % 2 == 0 ? 60 : 120;
    }
};

/// What any reader gives can be kept, or says why not.
class StrictSink final : public transfer::ImportSink {
public:
    void take(transfer::ImportedEntry entry) override
    {
        ++entries;
        require(!entry.source.empty(), "an entry says where it stands");
        for (const auto& picture : entry.pictures) {
            require(!picture.name.empty(), "a picture has a name");
            if (picture.load)
                (void)picture.load();
        }
        if (transfer::fit(entry))
            return;
        require(isValidUtf8(entry.content.text) && isValidUtf8(entry.content.title), "words are valid text");
        require(entry.content.text.find('\r') == std::string::npos, "lines end in one way");
        require(codePointCount(entry.content.title) <= journal::kMaxTitle, "a title is no longer than allowed");
        require(entry.content.tags.size() <= journal::kMaxTags, "no more tags than allowed");
        require(std::abs(entry.content.created.offsetMinutes) <= 1080, "an offset is one of a wall");
    }
    void skip(transfer::Skipped skipped) override
    {
        require(!sentenceOf(skipped.reason).empty(), "a reason is a sentence");
    }

    void countEntry(const journal::EntryContent&) override { ++entries; }

    int entries = 0;
};

/// What the first byte of a text calls its file.
inline std::string textName(std::string_view input)
{
    constexpr const char* kNames[] = {"a.txt", "2024-10.txt", "2024-05-12 Walk.md", "a.csv"};
    return kNames[static_cast<unsigned char>(input.front()) % std::size(kNames)];
}

/// A folder in one input: "=== PATH" on a line of its own begins a file.
inline std::vector<std::pair<std::string, std::string_view>> folderIn(std::string_view input)
{
    constexpr std::string_view kMark = "=== ";
    constexpr std::size_t kMostFiles = 40;
    std::vector<std::pair<std::string, std::string_view>> files;
    while (input.starts_with(kMark) && files.size() < kMostFiles) {
        input.remove_prefix(kMark.size());
        const auto end = std::min(input.find('\n'), input.size());
        std::string path{input.substr(0, end)};
        input.remove_prefix(std::min(end + 1, input.size()));
        const auto next = input.starts_with(kMark) ? std::size_t{0} : input.find("\n=== ");
        files.emplace_back(std::move(path), input.substr(0, next));
        input.remove_prefix(next == std::string_view::npos ? input.size() : next == 0 ? 0 : next + 1);
    }
    return files;
}

/// Reads `files` as each format that they may be. `read` hears which, and how many entries came.
inline void readAsAll(transfer::SourceFiles& files,
                      const std::function<void(const transfer::Importer&, int entries)>& read = {})
{
    static const WallClock clock;
    static const transfer::TimeZones zones;
    static const auto feelings = exercises::FeelingsVocabulary::builtin();
    for (const auto* importer : transfer::allImporters()) {
        try {
            if (importer->likeness(files) == transfer::Likeness::No)
                continue;
            StrictSink sink;
            transfer::ImportContext context{files, zones, clock, feelings, sink};
            importer->read(context);
            if (read)
                read(*importer, sink.entries);
        } catch (const transfer::NotImported& failure) {
            require(!sentenceOf(failure.trouble).empty(), "a refusal is a sentence");
        }
    }
}

inline int readAsAll(std::string name, const std::uint8_t* data, std::size_t size)
{
    FilesInMemory files{std::move(name), asText(data, size)};
    readAsAll(files);
    return 0;
}

} // namespace inglenook::fuzz
