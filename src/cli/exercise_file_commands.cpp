// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exercise_file_commands.h"

#include "app/exercise_copy.h"
#include "app/exercise_exchange.h"
#include "cli/exercise_output.h"
#include "cli/output.h"
#include "exercises/data_kind.h"
#include "exercises/definition_writer.h"
#include "platform/atomic_file.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <string_view>

namespace inglenook::cli {
namespace {

namespace fs = std::filesystem;
using exercises::Faults;
using nlohmann::json;

/// Nothing where the file is no exercise and no deck.
std::optional<std::variant<std::string, Faults>> formatted(const fs::path& path, const std::string& text)
{
    const auto name = path.filename().string();
    if (name == "help-lines.toml")
        return std::nullopt;
    switch (exercises::dataKindOf(text)) {
    case exercises::DataKind::Exercise:
        return exercises::formatDefinition(name, text);
    case exercises::DataKind::Deck:
        return exercises::formatDeck(name, text);
    case exercises::DataKind::WorkedExample:
        break;
    }
    return std::nullopt;
}

void format(Context& context, const std::vector<fs::path>& paths, bool onlyCheck)
{
    Faults faults;
    std::vector<std::string> others;
    for (const auto& path : tomlFilesAt(paths)) {
        const auto text = platform::readFile(path, kExerciseFileCeiling);
        if (!text)
            throw failureOf(vault::Refusal::NotFound);
        const auto form = formatted(path, *text);
        if (!form)
            continue;
        if (const auto* found = std::get_if<Faults>(&*form)) {
            faults.insert(faults.end(), found->begin(), found->end());
            continue;
        }
        const auto& now = std::get<std::string>(*form);
        if (now == *text)
            continue;
        others.push_back(path.filename().string());
        if (!onlyCheck)
            platform::writeFileAtomically(path, now);
    }
    if (context.json) {
        printJson(context.around.out, {{onlyCheck ? "differing" : "changed", others}, {"faults", faults.size()}});
    } else {
        for (const auto& name : others)
            context.around.out << printableLine(name) << (onlyCheck ? ": has another form\n" : ": written anew\n");
        for (const auto& fault : faults)
            context.around.out << printableLine(fault.toString()) << '\n';
    }
    if (!faults.empty())
        throw Failure{ExitCode::WrongUse, "files with faults stay as they are", "mend what is listed"};
    if (onlyCheck && !others.empty())
        throw Failure{ExitCode::WrongUse, "some files have another form",
                      "leave out --check to have them written anew"};
}

void pack(Context& context, const fs::path& file, const std::vector<std::string>& ids)
{
    const auto pack = app::packOf(context.around.dataFolder, ids);
    if (!pack)
        throw Failure{ExitCode::NotFound, "not all of them are exercises of your own without a fault",
                      "look at exercises list, and at exercises validate"};
    app::writePack(*pack, file);
    if (context.json)
        printJson(context.around.out, {{"exercises", pack->exercises.size()},
                                       {"decks", pack->decks.size()},
                                       {"examples", pack->examples.size()}});
    else
        context.around.out << "Packed: " << pack->count() << (pack->count() == 1 ? " file.\n" : " files.\n");
}

ExitCode codeOf(transfer::PackTrouble trouble)
{
    switch (trouble) {
    case transfer::PackTrouble::NotFound:
        return ExitCode::NotFound;
    case transfer::PackTrouble::NotPermitted:
    case transfer::PackTrouble::DiskTrouble:
        return ExitCode::Disk;
    case transfer::PackTrouble::Damaged:
        return ExitCode::Damaged;
    default:
        return ExitCode::WrongUse;
    }
}

void unpack(Context& context, const fs::path& file)
{
    const auto taken = app::takeIn(context.around.dataFolder, file);
    if (const auto* refusal = std::get_if<transfer::PackRefusal>(&taken))
        throw Failure{codeOf(refusal->trouble), printableLine(transfer::problemOf(*refusal)),
                      transfer::cureOf(refusal->trouble)};
    const auto& in = std::get<app::TakenIn>(taken);
    if (context.json) {
        printJson(context.around.out, {{"exercises", in.exercises}, {"decks", in.decks}, {"examples", in.examples}});
        return;
    }
    for (const auto& [what, ids] : {std::pair{"exercise ", &in.exercises}, std::pair{"deck ", &in.decks},
                                    std::pair{"worked example ", &in.examples}})
        for (const auto& id : *ids)
            context.around.out << what << printableLine(id) << '\n';
    if (in.exercises.empty() && in.decks.empty() && in.examples.empty())
        context.around.out << "All of it was there already.\n";
}

void copy(Context& context, const std::string& id, const std::string& newId, const std::string& title)
{
    const auto made = app::copyExercise(context.around.dataFolder, id, newId, title);
    if (made.outcome == app::CopyOutcome::NoSuchExercise)
        throw Failure{ExitCode::NotFound, "there is no exercise of that name", "take one from exercises list"};
    if (made.outcome == app::CopyOutcome::BadId)
        throw Failure{ExitCode::WrongUse, "that can't be the name of an exercise",
                      "use lower-case letters, digits and hyphens, such as our-mirror"};
    if (made.outcome == app::CopyOutcome::IsThere)
        throw Failure{ExitCode::WrongUse, "there is an exercise of that name already", "choose another name"};
    if (made.outcome == app::CopyOutcome::BadTitle)
        throw Failure{ExitCode::WrongUse, "that can't be a title", "write at most 40 characters, and no braces"};
    if (context.json)
        printJson(context.around.out, {{"id", newId}, {"file", made.file.string()}});
    else
        context.around.out << printableLine(made.file.string()) << '\n';
}

} // namespace

std::vector<fs::path> tomlFilesAt(const std::vector<fs::path>& paths)
{
    std::vector<fs::path> files;
    for (const auto& path : paths) {
        if (!fs::is_directory(path)) {
            files.push_back(path);
            continue;
        }
        std::vector<fs::path> found;
        for (const auto& entry : fs::recursive_directory_iterator{path})
            if (entry.path().extension() == ".toml")
                found.push_back(entry.path());
        std::sort(found.begin(), found.end());
        files.insert(files.end(), found.begin(), found.end());
    }
    return files;
}

void addExerciseFileCommands(CLI::App& group, Context& context)
{
    struct Asked {
        std::vector<fs::path> paths;
        bool check = false;
        fs::path file;
        std::vector<std::string> ids;
        std::string from;
        std::string to;
        std::string title;
    };
    auto asked = std::make_shared<Asked>();

    auto* copying = group.add_subcommand("copy", "Begin one of your own from another");
    copying->add_option("ID", asked->from, "The exercise to begin from")->required();
    copying->add_option("NEW-ID", asked->to, "The name of yours: lower-case letters, digits and hyphens")->required();
    copying->add_option("--title", asked->title, "Its title; otherwise the same");
    copying->callback([&context, asked] {
        context.action = [&context, asked] { copy(context, asked->from, asked->to, asked->title); };
    });

    auto* formatting = group.add_subcommand("format", "Write files of exercises and decks in the usual form");
    formatting->add_option("PATH", asked->paths, "Files or folders")->required();
    formatting->add_flag("--check", asked->check, "Only say which have another form");
    formatting->callback(
        [&context, asked] { context.action = [&context, asked] { format(context, asked->paths, asked->check); }; });

    auto* packing = group.add_subcommand("pack", "Put exercises of your own into one file, with what belongs to them");
    packing->add_option("FILE", asked->file, "The new file, such as evenings.zip")->required();
    packing->add_option("ID", asked->ids, "Exercises of your own")->required();
    packing->callback(
        [&context, asked] { context.action = [&context, asked] { pack(context, asked->file, asked->ids); }; });

    auto* unpacking = group.add_subcommand("unpack", "Take exercises in: one file, a folder or a pack");
    unpacking->add_option("PATH", asked->file, "What you were given")->required();
    unpacking->callback([&context, asked] { context.action = [&context, asked] { unpack(context, asked->file); }; });
}

} // namespace inglenook::cli
