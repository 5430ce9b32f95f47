// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/import.h"

#include "journal/picture_header.h"
#include "transfer/import/importer.h"
#include "transfer/import/plan.h"
#include "transfer/sealed_journal.h"

#include <algorithm>
#include <numeric>

namespace inglenook::transfer {
namespace {

constexpr std::size_t kEnoughOfPicture = 64 * 1024;

/// What nobody can read, as exactly as a person may want to know it.
ImportTrouble whatElse(SourceFiles& files)
{
    if (files.all().empty() || (files.isOneFile() && files.all().front().size == 0))
        return ImportTrouble::NothingInside;
    if (!files.isOneFile())
        return ImportTrouble::NotKnown;
    Bytes head(kEnoughOfPicture);
    const auto stream = files.open(files.all().front());
    std::size_t have = 0;
    while (have < head.size()) {
        const auto count = stream->read({reinterpret_cast<char*>(head.data()) + have, head.size() - have});
        if (count == 0)
            break;
        have += count;
    }
    head.resize(have);
    if (beginsAsJournal(head))
        return ImportTrouble::SealedJournal;
    const auto picture = journal::readPictureHeader(head);
    const auto* const unlike = std::get_if<journal::PictureFault>(&picture);
    const bool isPicture = unlike == nullptr || *unlike != journal::PictureFault::Unknown;
    if (isPicture)
        return ImportTrouble::Picture;
    return files.isText(files.all().front()) ? ImportTrouble::NotKnown : ImportTrouble::NotText;
}

const Importer& readerOf(SourceFiles& files, const std::string& format)
{
    const bool any = format.empty() || format == "auto";
    const Importer* best = nullptr;
    auto bestLikeness = Likeness::No;
    for (const auto* importer : allImporters()) {
        if (!any && importer->format() != format)
            continue;
        const auto likeness = importer->likeness(files);
        if (likeness > bestLikeness && !(any && likeness == Likeness::IfAsked)) {
            best = importer;
            bestLikeness = likeness;
        }
        if (bestLikeness == Likeness::Certain)
            break;
    }
    if (best == nullptr)
        throw NotImported{any ? whatElse(files) : ImportTrouble::OtherFormat};
    return *best;
}

} // namespace

ImportResult importInto(vault::Database& database, journal::Journal& journal, const Clock& clock,
                        const ImportRequest& request)
{
    try {
        const auto files = SourceFiles::open(request.chosen);
        const auto& importer = readerOf(*files, request.format);
        std::optional<vault::Transaction> transaction;
        if (request.dryRun == DryRun::No)
            transaction.emplace(database);
        Plan plan{database, journal, clock, importer.application(), request};
        plan.expect(std::accumulate(files->all().begin(), files->all().end(), std::uint64_t{0},
                                    [](std::uint64_t sum, const SourceFile& file) { return sum + file.size; }));
        files->onRead = [&plan](std::uint64_t bytes) { plan.noteRead(bytes); };
        for (const auto& name : files->refused())
            plan.skip({name, SkipReason::LeadsOutside});
        const TimeZones zones;
        const auto feelings = exercises::FeelingsVocabulary::builtin();
        WholeTarget whole{database, journal, request.dryRun};
        ImportContext context{*files, zones, clock, feelings, plan, &whole};
        importer.read(context);
        auto report = plan.finish();
        report.format = importer.format();
        if (report.imported == 0 && report.duplicates == 0 && report.skippedInAll == 0 && report.others == 0)
            return ImportTrouble::NothingInside;
        if (transaction)
            transaction->commit();
        return report;
    } catch (const NotImported& failure) {
        return failure.trouble;
    } catch (const ImportCancelled& cancelled) {
        return cancelled;
    }
}

std::vector<std::string> importFormats()
{
    std::vector<std::string> names;
    for (const auto* importer : allImporters())
        if (std::find(names.begin(), names.end(), importer->format()) == names.end())
            names.emplace_back(importer->format());
    return names;
}

} // namespace inglenook::transfer
