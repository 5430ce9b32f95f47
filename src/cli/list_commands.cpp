// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercise_shelf.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/session.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iterator>

namespace inglenook::cli {
namespace {

constexpr int kDefaultLimit = 50;
constexpr int kMaxLimit = 1'000'000;

struct ListOptions {
    std::filesystem::path file;
    int limit = kDefaultLimit;
    std::string before;
    std::string from;
    std::string to;
    std::string tag;
    std::string author;
    std::string exercise;
    bool starredOnly = false;
};

struct SearchOptions {
    std::filesystem::path file;
    std::vector<std::string> words;
    int limit = kDefaultLimit;
    bool bestFirst = false;
};

void print(Context& context, Session& session, journal::EntryPage page)
{
    session.journal().entries().fillTags(page.entries);
    if (context.json)
        printEntriesJson(context.around.out, page.entries, session.journal());
    else
        printEntries(context.around.out, page.entries, session.journal());
    session.close();
}

void list(Context& context, const ListOptions& options)
{
    journal::EntryFilter filter;
    filter.tag = options.tag;
    filter.exercise = options.exercise;
    filter.starredOnly = options.starredOnly;
    if (!options.from.empty())
        filter.from = context.boundOf(options.from, Bound::Begin);
    if (!options.before.empty())
        filter.before = context.boundOf(options.before, Bound::Begin);
    if (!options.to.empty()) {
        const auto end = context.boundOf(options.to, Bound::End);
        filter.before = filter.before ? std::min(*filter.before, end) : end;
    }
    Session session{context, options.file};
    if (!options.author.empty())
        filter.author = session.memberNamed(options.author).id;
    print(context, session, session.journal().entries().page(filter, std::nullopt, options.limit));
}

std::string noteOn(const journal::QueryFault& fault)
{
    using Kind = journal::QueryFault::Kind;
    switch (fault.kind) {
    case Kind::NotADay:
        return printableLine(fault.written) + " was left out: a day is 2026-05-12, 2026-05, May or \"last week\"";
    case Kind::NotAProperty:
        return printableLine(fault.written) +
               " was left out: there is is:starred, is:exercise, is:free and has:picture";
    case Kind::NoSuchTag:
        return "there is no tag " + printableLine(fault.value);
    case Kind::NoSuchPerson:
        return "there is nobody called " + printableLine(fault.value);
    case Kind::NoSuchExercise:
        return "there is no exercise " + printableLine(fault.value);
    case Kind::TooLong:
        break;
    }
    return "this is very long: only its beginning was looked for";
}

journal::EntryPage found(const journal::Search& search, const std::string& query, const SearchOptions& options)
{
    if (!options.bestFirst)
        return search.find(query, std::nullopt, options.limit);
    auto ranking = search.rank(query);
    const auto limit = static_cast<std::size_t>(options.limit);
    ranking.keys.resize(std::min(ranking.keys.size(), limit));
    journal::EntryPage page{search.lines(query, ranking.keys), std::nullopt};
    if (page.entries.size() < limit && ranking.olderThan) {
        auto older = search.find(query, ranking.olderThan, static_cast<int>(limit - page.entries.size()));
        std::move(older.entries.begin(), older.entries.end(), std::back_inserter(page.entries));
    }
    return page;
}

void search(Context& context, const SearchOptions& options)
{
    std::string query;
    for (const auto& word : options.words)
        query += (query.empty() ? "" : " ") + word;
    Session session{context, options.file};
    auto& search = session.journal().search();
    search.setNames(journal::SearchNames::of(app::loadExerciseShelf(context.around.dataFolder).catalogue,
                                             exercises::FeelingsVocabulary::builtin()));
    for (const auto& fault : search.faults(query))
        context.around.err << "inglenook-cli: " << noteOn(fault) << '\n';
    print(context, session, found(search, query, options));
}

} // namespace

void addListCommands(CLI::App& app, Context& context)
{
    auto* listing = app.add_subcommand("list", "Entries, newest first");
    auto chosen = std::make_shared<ListOptions>();
    listing->add_option("FILE", chosen->file, "The journal")->required();
    listing->add_option("--limit", chosen->limit, "At most so many")
        ->check(CLI::Range(1, kMaxLimit))
        ->capture_default_str();
    listing->add_option("--before", chosen->before, "Earlier than this moment or day");
    listing->add_option("--from", chosen->from, "From this day on");
    listing->add_option("--to", chosen->to, "Up to the end of this day");
    listing->add_option("--tag", chosen->tag, "With this tag");
    listing->add_option("--author", chosen->author, "Written by this member");
    listing->add_option("--exercise", chosen->exercise, "From the exercise of this id");
    listing->add_flag("--starred", chosen->starredOnly, "Starred ones only");
    listing->callback([&context, chosen] { context.action = [&context, chosen] { list(context, *chosen); }; });

    auto* searching = app.add_subcommand("search", "Find entries by their words, newest first");
    auto options = std::make_shared<SearchOptions>();
    searching->add_option("FILE", options->file, "The journal")->required();
    searching
        ->add_option("QUERY", options->words,
                     "Words, \"a phrase\", tag:, by:, feeling:, in:, title:, is:starred, has:picture, on:, "
                     "after:, before:; after -- also -word")
        ->required();
    searching->add_option("--limit", options->limit, "At most so many")
        ->check(CLI::Range(1, kMaxLimit))
        ->capture_default_str();
    searching->add_flag("--best-first", options->bestFirst, "What fits best first, not what is newest");
    searching->callback([&context, options] { context.action = [&context, options] { search(context, *options); }; });
}

} // namespace inglenook::cli
