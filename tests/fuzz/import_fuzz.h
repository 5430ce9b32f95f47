// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "fuzz/fuzz.h"

#include "transfer/import/importer.h"
#include "transfer/import/plan.h"

#include <cstdlib>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace inglenook::fuzz {

/// One file that is nowhere on a disk.
class FileInMemory final : public transfer::SourceFiles {
public:
    FileInMemory(std::string name, std::string_view bytes) : m_bytes{bytes}
    {
        m_isOneFile = true;
        m_chosenName = name;
        add(std::move(name), bytes.size(), 0, Timestamp{1'700'000'000'000});
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
    std::unique_ptr<transfer::ByteStream> openRaw(const transfer::SourceFile&) override
    {
        return std::make_unique<Stream>(m_bytes);
    }

    std::string_view m_bytes;
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
};

/// Reads `files` as each format that they may be.
inline void readAsAll(transfer::SourceFiles& files)
{
    static const WallClock clock;
    static const transfer::TimeZones zones;
    static const auto feelings = exercises::FeelingsVocabulary::builtin();
    StrictSink sink;
    for (const auto* importer : transfer::allImporters()) {
        try {
            if (importer->likeness(files) == transfer::Likeness::No)
                continue;
            transfer::ImportContext context{files, zones, clock, feelings, sink};
            importer->read(context);
        } catch (const transfer::NotImported& failure) {
            require(!sentenceOf(failure.trouble).empty(), "a refusal is a sentence");
        }
    }
}

inline int readAsAll(std::string name, const std::uint8_t* data, std::size_t size)
{
    FileInMemory files{std::move(name), asText(data, size)};
    readAsAll(files);
    return 0;
}

} // namespace inglenook::fuzz
