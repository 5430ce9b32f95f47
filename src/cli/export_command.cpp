// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"
#include "cli/output.h"
#include "cli/session.h"
#include "transfer/export/export.h"

#include <CLI/CLI.hpp>

namespace inglenook::cli {
namespace {

namespace fs = std::filesystem;
using transfer::ExportFormat;

struct ExportOptions {
    fs::path file;
    fs::path target;
    std::string format;
    std::string from;
    std::string to;
    bool mark = false;
};

/// What can be known before anyone types a passphrase.
void checkTarget(const fs::path& target, ExportFormat format)
{
    std::error_code ignored;
    const auto folder = fs::absolute(target).parent_path();
    if (!fs::is_directory(folder, ignored))
        throw Failure{ExitCode::NotFound, "there is no such folder to write into", "make it first, or name another"};
    const bool isEmptyFolder = fs::is_directory(target, ignored) && fs::is_empty(target, ignored);
    if (fs::exists(fs::symlink_status(target, ignored)) && !(format == ExportFormat::Markdown && isEmptyFolder))
        throw failureOf(Error{ErrorCode::AlreadyExists, {}});
}

transfer::ExportRequest requestOf(const Context& context, const ExportOptions& options)
{
    transfer::ExportRequest request;
    request.format = transfer::exportFormatFrom(options.format).value();
    request.target = options.target;
    if (!options.from.empty())
        request.from = context.boundOf(options.from, Bound::Begin);
    if (!options.to.empty())
        request.before = context.boundOf(options.to, Bound::End);
    request.mark = options.mark ? transfer::ByteOrderMark::Yes : transfer::ByteOrderMark::No;
    return request;
}

std::string plural(int count, const char* one, const char* many)
{
    return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

void tell(Context& context, const ExportOptions& options, const transfer::ExportReport& report)
{
    auto& out = context.around.out;
    const auto target = printableLine(options.target.string());
    if (context.json) {
        nlohmann::json document{{"file", target},
                                {"format", options.format},
                                {"entries", report.entries},
                                {"pictures", report.pictures},
                                {"picturesMissing", report.picturesMissing},
                                {"heldBack", report.heldBack}};
        if (options.format == "csv")
            document["rows"] = report.rows;
        document["first"] = report.first ? nlohmann::json(toIso8601(*report.first)) : nlohmann::json(nullptr);
        document["last"] = report.last ? nlohmann::json(toIso8601(*report.last)) : nlohmann::json(nullptr);
        printJson(out, document);
    } else {
        out << "Wrote " << target << ": " << plural(report.entries, "entry", "entries");
        if (report.pictures > 0)
            out << ", " << plural(report.pictures, "picture", "pictures");
        if (options.format == "csv")
            out << ", " << plural(report.rows, "row", "rows");
        out << ".\n";
        if (report.picturesMissing > 0)
            out << plural(report.picturesMissing, "picture is", "pictures are")
                << " named by an entry, but not in the journal.\n";
        if (report.heldBack > 0)
            out << plural(report.heldBack, "unfinished exercise or question stays",
                          "unfinished exercises or questions stay")
                << " in the journal: answers in it are not shown to both yet.\n";
    }
    context.around.err << "inglenook-cli: anyone who has this file can read it: a sealed copy is what backup makes\n";
}

void exportTo(Context& context, const ExportOptions& options)
{
    const auto request = requestOf(context, options);
    checkTarget(options.target, request.format);
    Session session{context, options.file};
    const auto result =
        transfer::exportJournal(session.vault().database(), session.journal(), context.around.clock, request);
    session.close();
    tell(context, options, std::get<transfer::ExportReport>(result));
}

} // namespace

void addExportCommand(CLI::App& app, Context& context)
{
    auto* exporting = app.add_subcommand("export", "Write what is in a journal where anyone can read it");
    auto options = std::make_shared<ExportOptions>();
    exporting->add_option("FILE", options->file, "The journal")->required();
    exporting->add_option("PATH", options->target, "A new file; for markdown, a new folder")->required();
    exporting->add_option("--format", options->format, "json: everything, to bring in again; markdown, html, csv")
        ->required()
        ->check(CLI::IsMember({"json", "markdown", "html", "csv"}));
    exporting->add_option("--from", options->from, "From this day on");
    exporting->add_option("--to", options->to, "Up to the end of this day");
    exporting->add_flag("--byte-order-mark", options->mark, "Let spreadsheet programs know that csv is UTF-8");
    exporting->callback([&context, options] { context.action = [&context, options] { exportTo(context, *options); }; });
}

} // namespace inglenook::cli
