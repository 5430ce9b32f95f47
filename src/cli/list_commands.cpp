// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"
#include "cli/output.h"
#include "cli/session.h"

#include <CLI/CLI.hpp>

namespace inglenook::cli {
namespace {

constexpr int kDefaultLimit = 50;
constexpr int kMaxLimit = 1'000'000;
constexpr std::int64_t kHalfDayMs = std::int64_t{12} * 60 * 60 * 1000;

struct ListOptions {
    std::filesystem::path file;
    int limit = kDefaultLimit;
    std::string before;
    std::string from;
    std::string to;
    std::string tag;
    std::string author;
};

struct SearchOptions {
    std::filesystem::path file;
    std::vector<std::string> words;
    int limit = kDefaultLimit;
};

/// The midnight that ends the day of `argument`, on this computer's wall.
Timestamp endOfDay(const Context& context, const std::string& argument)
{
    const auto day = localDate(context.timeOf(argument));
    const auto following = dateFromDays(daysFromDate(day) + 1);
    const auto noonBefore = Timestamp{startOfDay(following, 0).ms - kHalfDayMs};
    return startOfDay(following, context.around.clock.offsetMinutesAt(noonBefore));
}

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
    if (!options.from.empty())
        filter.from = context.timeOf(options.from).utc;
    if (!options.before.empty())
        filter.before = context.timeOf(options.before).utc;
    if (!options.to.empty()) {
        const auto end = endOfDay(context, options.to);
        filter.before = filter.before ? std::min(*filter.before, end) : end;
    }
    Session session{context, options.file};
    if (!options.author.empty())
        filter.author = session.memberNamed(options.author).id;
    print(context, session, session.journal().entries().page(filter, std::nullopt, options.limit));
}

void search(Context& context, const SearchOptions& options)
{
    std::string query;
    for (const auto& word : options.words)
        query += (query.empty() ? "" : " ") + word;
    Session session{context, options.file};
    print(context, session, session.journal().search().find(query, std::nullopt, options.limit));
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
    listing->add_option("--before", chosen->before, "Earlier than this moment");
    listing->add_option("--from", chosen->from, "From this day on");
    listing->add_option("--to", chosen->to, "Up to the end of this day");
    listing->add_option("--tag", chosen->tag, "With this tag");
    listing->add_option("--author", chosen->author, "Written by this member");
    listing->callback([&context, chosen] { context.action = [&context, chosen] { list(context, *chosen); }; });

    auto* searching = app.add_subcommand("search", "Find entries by their words, newest first");
    auto options = std::make_shared<SearchOptions>();
    searching->add_option("FILE", options->file, "The journal")->required();
    searching
        ->add_option("QUERY", options->words,
                     "Words, \"a phrase\", tag:, by:, feeling:, after:, before:; after -- also -word")
        ->required();
    searching->add_option("--limit", options->limit, "At most so many")
        ->check(CLI::Range(1, kMaxLimit))
        ->capture_default_str();
    searching->callback([&context, options] { context.action = [&context, options] { search(context, *options); }; });
}

} // namespace inglenook::cli
