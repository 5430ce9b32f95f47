// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backup_commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/session.h"
#include "exercises/feelings.h"

#include <CLI/CLI.hpp>

namespace inglenook::cli {
namespace {

struct AddOptions {
    std::filesystem::path file;
    std::string name;
    std::string title;
    std::vector<std::string> tags;
    std::vector<std::string> feelings;
    std::string at;
    std::vector<int> mood;
};

/// A command about one entry.
struct EntryOptions {
    std::filesystem::path file;
    std::string id;
};

const Failure kNoEntry{ExitCode::NotFound, "there is no such entry", "take its id from list"};

void answer(Context& context, const EntryId& id, const char* key)
{
    if (context.json)
        printJson(context.around.out, {{key, id.toString()}});
}

void add(Context& context, const AddOptions& options)
{
    journal::EntryContent content;
    content.title = options.title;
    content.tags = options.tags;
    content.created = options.at.empty() ? context.around.clock.localNow() : context.timeOf(options.at);
    if (!options.feelings.empty()) {
        const auto vocabulary = exercises::FeelingsVocabulary::builtin();
        for (const auto& word : options.feelings)
            content.feelings.push_back(vocabulary.pick(word));
    }
    if (!options.mood.empty())
        content.mood = journal::Mood{options.mood.front(), options.mood.back()};
    Session session{context, options.file, options.name};
    content.text = context.readText();
    const auto id = session.journal().entries().add(content, session.journal().me().id);
    session.close();
    if (context.json)
        answer(context, id, "id");
    else
        context.around.out << id.toString() << '\n';
}

void show(Context& context, const EntryOptions& options)
{
    const auto id = entryIdOf(options.id);
    Session session{context, options.file};
    const auto entry = session.journal().entries().find(id);
    if (!entry)
        throw kNoEntry;
    if (context.json)
        printJson(context.around.out, toJson(*entry, session.journal()));
    else
        printEntry(context.around.out, *entry, session.journal());
    session.close();
}

void edit(Context& context, const EntryOptions& options)
{
    const auto id = entryIdOf(options.id);
    Session session{context, options.file};
    const auto entry = session.journal().entries().find(id);
    if (!entry)
        throw kNoEntry;
    auto content = entry->content;
    content.text = context.readText();
    if (!session.journal().entries().edit(id, content))
        throw kNoEntry;
    session.close();
    answer(context, id, "edited");
}

void moveToBin(Context& context, const EntryOptions& options)
{
    const auto id = entryIdOf(options.id);
    Session session{context, options.file};
    if (!session.journal().entries().moveToBin(id))
        throw Failure{ExitCode::NotFound, "there is no such entry outside the bin", "take its id from list"};
    session.close();
    answer(context, id, "deleted");
}

void restore(Context& context, const EntryOptions& options)
{
    if (!EntryId::parse(options.id)) {
        restoreCopy(context, options.file, options.id);
        return;
    }
    const auto id = entryIdOf(options.id);
    Session session{context, options.file};
    if (!session.journal().entries().restoreFromBin(id))
        throw Failure{ExitCode::NotFound, "there is no such entry in the bin",
                      "it may be back already, or gone after 30 days"};
    session.close();
    answer(context, id, "restored");
}

} // namespace

void addEntryCommands(CLI::App& app, Context& context)
{
    auto* adding = app.add_subcommand("add", "Write an entry; its text comes on the standard input");
    auto options = std::make_shared<AddOptions>();
    adding->add_option("FILE", options->file, "The journal")->required();
    adding->add_option("--as", options->name, "Whose passphrase it must be");
    adding->add_option("--title", options->title, "A title");
    adding->add_option("--tag", options->tags, "A tag; may be given again")->expected(1)->take_all();
    adding->add_option("--feeling", options->feelings, "A feeling; may be given again")->expected(1)->take_all();
    adding->add_option("--mood", options->mood, "How pleasant and how full of energy, from -100 to 100 each")
        ->expected(2)
        ->check(CLI::Range(-100, 100));
    adding->add_option("--at", options->at, "When it was, instead of now: 2026-05-12T21:40");
    adding->callback([&context, options] { context.action = [&context, options] { add(context, *options); }; });

    const auto aboutEntry = [&app, &context](const char* name, const char* help, auto act) {
        auto* command = app.add_subcommand(name, help);
        auto chosen = std::make_shared<EntryOptions>();
        command->add_option("FILE", chosen->file, "The journal")->required();
        command->add_option("ID", chosen->id, "The entry's id")->required();
        command->callback(
            [&context, chosen, act] { context.action = [&context, chosen, act] { act(context, *chosen); }; });
    };
    aboutEntry("show", "Read an entry", show);
    aboutEntry("edit", "Give an entry the text on the standard input", edit);
    aboutEntry("delete", "Put an entry into the bin, for 30 days", moveToBin);
    auto* restoring = app.add_subcommand("restore", "Take an entry out of the bin; or put a copy of a journal back");
    auto chosen = std::make_shared<EntryOptions>();
    restoring->add_option("FILE", chosen->file, "The journal; or the copy")->required();
    restoring->add_option("ID", chosen->id, "The entry's id; or the file where the copy is to be")->required();
    restoring->callback([&context, chosen] { context.action = [&context, chosen] { restore(context, *chosen); }; });
}

} // namespace inglenook::cli
