// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercise_exchange.h"

#include "app/own_exercise_files.h"
#include "base/error.h"
#include "exercises/worked_example.h"
#include "platform/folders.h"
#include "platform/new_file.h"

#include <algorithm>
#include <deque>
#include <memory>
#include <set>

namespace inglenook::app {
namespace {

namespace fs = std::filesystem;
using exercises::Catalogue;
using exercises::Faults;
using transfer::ExercisePack;
using transfer::PackRefusal;
using transfer::PackTrouble;
using Files = std::vector<Catalogue::File>;

const Catalogue::File* named(const Files& files, std::string_view name)
{
    const auto found = std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.name == name; });
    return found == files.end() ? nullptr : &*found;
}

/// Without what is there already; nothing, and the name, where other words stand under it.
std::optional<std::string> leaveOutWhatIsThere(Files& files, const Files& own)
{
    std::optional<std::string> other;
    std::erase_if(files, [&](const auto& file) {
        const auto* mine = named(own, file.name);
        if (mine != nullptr && mine->text != file.text && !other)
            other = file.name;
        return mine != nullptr && mine->text == file.text;
    });
    return other;
}

Faults faultsIn(const ExercisePack& pack, const OwnExerciseFiles& own)
{
    auto catalogue = Catalogue::builtin();
    catalogue.addOwn(own.exercises, own.decks);
    const auto before = static_cast<std::ptrdiff_t>(catalogue.faults().size());
    catalogue.addOwn(pack.exercises, pack.decks);
    Faults faults{catalogue.faults().begin() + before, catalogue.faults().end()};
    for (const auto& file : pack.examples) {
        const auto loaded = exercises::loadWorkedExample(file.name, file.text);
        const auto* unread = std::get_if<Faults>(&loaded);
        const auto found =
            unread != nullptr ? *unread : exercises::faultsIn(std::get<exercises::WorkedExample>(loaded), catalogue);
        faults.insert(faults.end(), found.begin(), found.end());
    }
    return faults;
}

/// Files and folders that appear together or not at all.
class NewFiles {
public:
    NewFiles() = default;
    NewFiles(const NewFiles&) = delete;
    NewFiles& operator=(const NewFiles&) = delete;
    ~NewFiles()
    {
        if (m_isKept)
            return;
        m_waiting.clear();
        std::error_code ignored;
        for (auto name = m_published.rbegin(); name != m_published.rend(); ++name)
            fs::remove(*name, ignored);
        for (auto folder = m_folders.rbegin(); folder != m_folders.rend(); ++folder)
            fs::remove(*folder, ignored); // only an empty one goes
    }

    void add(const fs::path& folder, const Files& files)
    {
        if (files.empty())
            return;
        makeFolder(folder);
        for (const auto& file : files) {
            auto& waiting =
                m_waiting.emplace_back(folder / file.name, std::make_unique<platform::NewFile>(folder / file.name));
            waiting.second->write(file.text);
        }
    }

    void publish()
    {
        for (auto& [name, file] : m_waiting) {
            file->publish();
            m_published.push_back(name);
        }
        m_isKept = true;
    }

private:
    void makeFolder(const fs::path& folder)
    {
        std::vector<fs::path> missing;
        for (auto above = folder; !above.empty() && !fs::exists(above); above = above.parent_path())
            missing.push_back(above);
        m_folders.insert(m_folders.end(), missing.rbegin(), missing.rend());
        platform::makeFolders(folder);
    }

    std::vector<std::pair<fs::path, std::unique_ptr<platform::NewFile>>> m_waiting;
    std::vector<fs::path> m_published;
    std::vector<fs::path> m_folders;
    bool m_isKept = false;
};

std::vector<std::string> idsOf(const Files& files)
{
    std::vector<std::string> ids;
    for (const auto& file : files)
        ids.push_back(file.name.substr(0, file.name.rfind('.')));
    return ids;
}

} // namespace

std::variant<TakenIn, PackRefusal> takeIn(const fs::path& dataFolder, const fs::path& chosen)
{
    auto read = transfer::readPack(chosen);
    if (auto* refusal = std::get_if<PackRefusal>(&read))
        return std::move(*refusal);
    auto& pack = std::get<ExercisePack>(read);
    const auto own = readOwnExercises(dataFolder);
    for (const auto& [files, mine] : {std::pair{&pack.exercises, &own.exercises}, std::pair{&pack.decks, &own.decks},
                                      std::pair{&pack.examples, &own.examples}})
        if (const auto name = leaveOutWhatIsThere(*files, *mine))
            return PackRefusal{PackTrouble::IsThere, *name};
    if (auto faults = faultsIn(pack, own); !faults.empty())
        return PackRefusal{PackTrouble::Faulty, faults.front().file, std::move(faults)};

    NewFiles files;
    files.add(dataFolder / "decks", pack.decks);
    files.add(dataFolder / "exercises", pack.exercises);
    files.add(dataFolder / "examples", pack.examples);
    files.publish();
    return TakenIn{idsOf(pack.exercises), idsOf(pack.decks), idsOf(pack.examples)};
}

std::optional<ExercisePack> packOf(const fs::path& dataFolder, const std::vector<std::string>& ids)
{
    const auto own = readOwnExercises(dataFolder);
    auto catalogue = Catalogue::builtin();
    catalogue.addOwn(own.exercises, own.decks);
    ExercisePack pack;
    std::set<std::string> seen{ids.begin(), ids.end()};
    std::deque<std::string> open{seen.begin(), seen.end()};
    const auto addFile = [](Files& files, const Files& from, const std::string& name) {
        const auto* file = named(from, name);
        if (file != nullptr && named(files, name) == nullptr)
            files.push_back(*file);
        return file != nullptr;
    };
    for (; !open.empty(); open.pop_front()) {
        const auto& id = open.front();
        const auto* definition = catalogue.find(id);
        const bool isTheirs =
            definition != nullptr && !definition->isOurs && addFile(pack.exercises, own.exercises, id + ".toml");
        if (!isTheirs && std::find(ids.begin(), ids.end(), id) != ids.end())
            return std::nullopt;
        if (!isTheirs)
            continue; // one of ours, which everyone has
        addFile(pack.examples, own.examples, id + ".toml");
        for (const auto& step : definition->steps)
            addFile(pack.decks, own.decks, step.deck + ".toml");
        for (const auto& suggestion : definition->suggestions)
            if (seen.insert(suggestion.exercise).second)
                open.push_back(suggestion.exercise);
    }
    return pack;
}

void writePack(const ExercisePack& pack, const fs::path& file)
{
    platform::NewFile out{file};
    out.write(transfer::zipOf(pack));
    out.publish();
}

bool takeOut(const fs::path& dataFolder, const std::string& id)
{
    const auto own = readOwnExercises(dataFolder);
    const auto name = id + ".toml";
    if (named(own.exercises, name) == nullptr)
        return false;
    for (const auto* folder : {"examples", "exercises"}) {
        std::error_code error;
        fs::remove(dataFolder / folder / name, error);
        if (error)
            throw Error{error == std::errc::permission_denied ? ErrorCode::NotPermitted : ErrorCode::DiskTrouble,
                        "a file of an exercise can't be removed"};
    }
    platform::syncFolder(dataFolder / "exercises");
    return true;
}

} // namespace inglenook::app
