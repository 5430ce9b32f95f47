// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/packs/exercise_pack.h"

#include "base/text.h"
#include "exercises/data_kind.h"
#include "transfer/import/source_files.h"
#include "transfer/import/trouble.h"

#include <algorithm>

namespace inglenook::transfer {
namespace {

using exercises::DataKind;

PackTrouble troubleOf(ImportTrouble trouble)
{
    switch (trouble) {
    case ImportTrouble::NotFound:
        return PackTrouble::NotFound;
    case ImportTrouble::NotPermitted:
        return PackTrouble::NotPermitted;
    case ImportTrouble::DiskTrouble:
        return PackTrouble::DiskTrouble;
    case ImportTrouble::EncryptedZip:
        return PackTrouble::Encrypted;
    case ImportTrouble::TooLarge:
    case ImportTrouble::Bomb:
        return PackTrouble::TooLarge;
    case ImportTrouble::TooManyFiles:
        return PackTrouble::TooManyFiles;
    default:
        return PackTrouble::Damaged;
    }
}

/// For a sentence: a name from outside may hold anything.
std::string sayable(std::string_view name)
{
    auto text = toValidUtf8(name);
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return std::string{firstCodePoints(text, 80)};
}

bool isName(std::string_view stem)
{
    constexpr std::size_t kLongest = 80;
    return !stem.empty() && stem.size() <= kLongest && stem.front() != '-' && stem.back() != '-' &&
           std::all_of(stem.begin(), stem.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

struct Refused {
    PackRefusal why;
};

class PackReader {
public:
    explicit PackReader(SourceFiles& files) : m_files{files} {}

    ExercisePack read()
    {
        if (!m_files.refused().empty())
            throw Refused{{PackTrouble::LeadsOutside, sayable(m_files.refused().front())}};
        if (m_files.all().size() > kMostPackFiles)
            throw Refused{{PackTrouble::TooManyFiles}};
        for (const auto& file : m_files.all())
            if (file.ending() == "toml")
                take(file);
        if (m_pack.count() == 0)
            throw Refused{{m_files.isOneFile() ? PackTrouble::NotAPack : PackTrouble::Empty}};
        return std::move(m_pack);
    }

private:
    void take(const SourceFile& file)
    {
        const auto name = std::string{file.name()};
        if (!isName(file.stem()) || !name.ends_with(".toml"))
            throw Refused{{PackTrouble::BadName, sayable(name)}};
        // What it claims is only a first look: it is counted while it is read.
        const auto bytes = file.size > kLargestPackFile ? std::nullopt : m_files.readBytes(file, kLargestPackFile);
        if (!bytes || (m_size += bytes->size()) > kLargestPack)
            throw Refused{{PackTrouble::TooLarge, name}};
        std::string text{bytes->begin(), bytes->end()};
        if (!isValidUtf8(text))
            throw Refused{{PackTrouble::NotText, name}};
        auto& files = listOf(exercises::dataKindOf(text));
        if (std::any_of(files.begin(), files.end(), [&](const auto& other) { return other.name == name; }))
            throw Refused{{PackTrouble::Twice, name}};
        files.push_back({name, std::move(text)});
    }

    std::vector<ExercisePack::File>& listOf(DataKind kind)
    {
        switch (kind) {
        case DataKind::Deck:
            return m_pack.decks;
        case DataKind::WorkedExample:
            return m_pack.examples;
        default:
            return m_pack.exercises;
        }
    }

    SourceFiles& m_files;
    ExercisePack m_pack;
    std::size_t m_size = 0;
};

} // namespace

std::variant<ExercisePack, PackRefusal> readPack(const std::filesystem::path& chosen)
{
    try {
        const auto files = SourceFiles::open(chosen);
        return PackReader{*files}.read();
    } catch (const Refused& refused) {
        return refused.why;
    } catch (const NotImported& failure) {
        return PackRefusal{troubleOf(failure.trouble), sayable(chosen.filename().string())};
    }
}

std::string problemOf(const PackRefusal& refusal)
{
    const auto name = "\"" + refusal.name + "\"";
    switch (refusal.trouble) {
    case PackTrouble::NotFound:
        return "there is no such file or folder";
    case PackTrouble::NotPermitted:
        return "the system does not let us read it";
    case PackTrouble::DiskTrouble:
        return "it could be read in part only";
    case PackTrouble::NotAPack:
        return "this is no exercise and no pack of exercises";
    case PackTrouble::Damaged:
        return "the archive is damaged";
    case PackTrouble::Encrypted:
        return "the archive wants a password";
    case PackTrouble::LeadsOutside:
        return "a name in it leads out of it: " + name;
    case PackTrouble::BadName:
        return "a file in it has a name that no exercise can have: " + name;
    case PackTrouble::TooManyFiles:
        return "there are more than 500 files in it";
    case PackTrouble::TooLarge:
        return refusal.name.empty() ? "it is too large" : name + " is too large";
    case PackTrouble::NotText:
        return name + " is not UTF-8 text";
    case PackTrouble::Twice:
        return "two files in it are named " + name;
    case PackTrouble::Empty:
        return "there is no exercise and no deck in it";
    case PackTrouble::IsThere:
        return "you have another " + name + " already";
    case PackTrouble::Faulty:
        return refusal.faults.empty() ? "it has faults" : refusal.faults.front().toString();
    }
    return {};
}

std::string cureOf(PackTrouble trouble)
{
    switch (trouble) {
    case PackTrouble::NotFound:
        return "check the name";
    case PackTrouble::NotPermitted:
        return "check who may read it";
    case PackTrouble::DiskTrouble:
    case PackTrouble::Damaged:
        return "get it once more from whoever gave it to you";
    case PackTrouble::Encrypted:
        return "unpack it yourself and take the folder";
    case PackTrouble::IsThere:
        return "rename yours or take it out, then try again";
    case PackTrouble::Faulty:
        return "nothing was taken; ask whoever made it to mend it";
    default:
        return "nothing was taken; use it only if you trust whoever made it";
    }
}

} // namespace inglenook::transfer
