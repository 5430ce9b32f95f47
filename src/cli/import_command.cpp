// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"
#include "cli/output.h"
#include "cli/session.h"
#include "transfer/import/import.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace inglenook::cli {
namespace {

using transfer::DryRun;
using transfer::ImportTrouble;

struct ImportOptions {
    std::filesystem::path file;
    std::filesystem::path chosen;
    std::string format = "auto";
    bool isDryRun = false;
};

Failure failureOf(ImportTrouble trouble)
{
    const std::string problem{transfer::sentenceOf(trouble)};
    switch (trouble) {
    case ImportTrouble::NotFound:
        return {ExitCode::NotFound, problem, "check its name and folder"};
    case ImportTrouble::NotPermitted:
        return {ExitCode::Disk, problem, "check who owns it, and that it is a file or a folder"};
    case ImportTrouble::DiskTrouble:
        return {ExitCode::Disk, problem, "check the disk, nothing was brought in"};
    case ImportTrouble::NotKnown:
        return {ExitCode::WrongUse, problem, "see inglenook-cli import --help, and name one with --format if it is"};
    case ImportTrouble::OtherFormat:
        return {ExitCode::WrongUse, problem, "leave out --format, so that it is told from the content"};
    case ImportTrouble::Encrypted:
        return {ExitCode::WrongUse, problem, "decrypt it there first with jrnl --decrypt"};
    case ImportTrouble::EncryptedZip:
        return {ExitCode::WrongUse, problem, "unpack it, and import the folder"};
    case ImportTrouble::DamagedZip:
    case ImportTrouble::Damaged:
        return {ExitCode::Damaged, problem, "export it once more, nothing was brought in"};
    case ImportTrouble::TooNew:
        return {ExitCode::TooNew, problem, "update Inglenook, nothing was brought in"};
    case ImportTrouble::SealedJournal:
        return {ExitCode::WrongUse, problem, "export that journal as json first, and import the file"};
    case ImportTrouble::Picture:
    case ImportTrouble::NotText:
    case ImportTrouble::NothingInside:
        return {ExitCode::WrongUse, problem, "choose another file, nothing was changed"};
    case ImportTrouble::LineTooLong:
    case ImportTrouble::TooLarge:
    case ImportTrouble::TooManyFiles:
    case ImportTrouble::Bomb:
        break;
    }
    return {ExitCode::WrongUse, problem, "choose another file, nothing was brought in"};
}

nlohmann::json toJson(const transfer::ImportReport& report, bool isDryRun)
{
    auto skipped = nlohmann::json::array();
    for (const auto& item : report.skipped)
        skipped.push_back({{"source", printableLine(item.source)}, {"reason", transfer::sentenceOf(item.reason)}});
    nlohmann::json document{{"imported", report.imported},
                            {"duplicates", report.duplicates},
                            {"skipped", std::move(skipped)},
                            {"skippedInAll", report.skippedInAll},
                            {"pictures", report.pictures},
                            {"format", report.format},
                            {"application", report.application},
                            {"dryRun", isDryRun},
                            {"from", nullptr},
                            {"to", nullptr},
                            {"tags", nlohmann::json::object()}};
    if (report.first) {
        document["from"] = toIso8601(*report.first);
        document["to"] = toIso8601(*report.last);
    }
    for (const auto& [tag, entries] : report.tags)
        document["tags"][tag] = entries;
    return document;
}

std::string counted(int count, const char* one, const char* many)
{
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

void print(std::ostream& out, const transfer::ImportReport& report, bool isDryRun)
{
    out << (isDryRun ? "Would bring in " : "Brought in ") << counted(report.imported, "entry", "entries") << " from "
        << report.application;
    if (report.first)
        out << ", " << toIso8601(localDate(*report.first)) << " to " << toIso8601(localDate(*report.last));
    out << ".\n";
    if (report.pictures > 0)
        out << "With " << counted(report.pictures, "picture", "pictures") << ".\n";
    if (!report.tags.empty()) {
        std::vector<std::pair<int, std::string>> tags;
        for (const auto& [tag, entries] : report.tags)
            tags.emplace_back(-entries, tag);
        std::sort(tags.begin(), tags.end());
        out << "Tags:";
        for (std::size_t i = 0; i < std::min<std::size_t>(tags.size(), 12); ++i)
            out << (i == 0 ? " " : ", ") << printableLine(tags[i].second) << " (" << -tags[i].first << ")";
        if (tags.size() > 12)
            out << " and " << tags.size() - 12 << " more";
        out << ".\n";
    }
    if (report.duplicates > 0)
        out << counted(report.duplicates, "entry is", "entries are") << " here already, and left alone.\n";
    if (report.skippedInAll > 0)
        out << counted(report.skippedInAll, "thing", "things") << " could not come along:\n";
    for (const auto& item : report.skipped)
        out << "  " << printableLine(item.source) << ": " << transfer::sentenceOf(item.reason) << '\n';
    if (report.skippedInAll > static_cast<int>(report.skipped.size()))
        out << "  and " << report.skippedInAll - static_cast<int>(report.skipped.size()) << " more\n";
}

void import(Context& context, const ImportOptions& options)
{
    std::error_code ignored;
    if (!std::filesystem::exists(options.chosen, ignored))
        throw failureOf(ImportTrouble::NotFound); // before anyone types
    Session session{context, options.file};
    transfer::ImportRequest request;
    request.chosen = options.chosen;
    request.format = options.format;
    request.dryRun = options.isDryRun ? DryRun::Yes : DryRun::No;
    const auto result =
        transfer::importInto(session.vault().database(), session.journal(), context.around.clock, request);
    session.close();
    if (const auto* trouble = std::get_if<ImportTrouble>(&result))
        throw failureOf(*trouble);
    const auto& report = std::get<transfer::ImportReport>(result);
    if (context.json)
        printJson(context.around.out, toJson(report, options.isDryRun));
    else
        print(context.around.out, report, options.isDryRun);
}

} // namespace

void addImportCommand(CLI::App& app, Context& context)
{
    auto* import = app.add_subcommand("import", "Bring in the entries of another program");
    auto options = std::make_shared<ImportOptions>();
    auto formats = transfer::importFormats();
    formats.insert(formats.begin(), "auto");
    import->add_option("FILE", options->file, "The journal")->required();
    import->add_option("PATH", options->chosen, "What the other program wrote: a file, an archive or a folder")
        ->required();
    import->add_option("--format", options->format, "Its format; auto tells it from the content")
        ->check(CLI::IsMember(formats));
    import->add_flag("--dry-run", options->isDryRun, "Show what would come in, and write nothing");
    import->callback([&context, options] {
        context.action = [&context, options] { cli::import(context, *options);
};
} // namespace inglenook::cli
);
}

} // namespace inglenook::cli
