// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/plan.h"

#include "transfer/import/place_pictures.h"

#include <algorithm>

namespace inglenook::transfer {
namespace {

constexpr std::size_t kMostTags = 1000;
constexpr std::size_t kMostSkipped = 10'000;
constexpr std::uint64_t kBytesBetween = 256 * 1024;

SkipReason reasonOf(journal::PictureFault fault)
{
    switch (fault) {
    case journal::PictureFault::TooLarge:
    case journal::PictureFault::TooManyPixels:
        return SkipReason::PictureTooLarge;
    case journal::PictureFault::Heic:
        return SkipReason::PictureOfPhone;
    case journal::PictureFault::Broken:
        return SkipReason::PictureBroken;
    case journal::PictureFault::Unknown:
        break;
    }
    return SkipReason::PictureNotKnown;
}

} // namespace

Plan::Plan(vault::Database& database, journal::Journal& journal, const Clock& clock, std::string_view application,
           const ImportRequest& request)
    : m_journal{journal},
      m_clock{clock},
      m_request{request},
      m_sources{database},
      m_application{application}
{
    m_report.application = m_application;
}

void Plan::noteRead(std::uint64_t bytes)
{
    m_progress.bytesRead = std::min(m_progress.bytesRead + bytes, m_progress.bytesInAll); // some are read twice
    if (m_progress.bytesRead - m_told >= kBytesBetween)
        tellProgress();
}

void Plan::tellProgress()
{
    m_told = m_progress.bytesRead;
    if (m_request.stop.stop_requested())
        throw ImportCancelled{};
    if (m_request.onProgress)
        m_request.onProgress(m_progress);
}

void Plan::skip(Skipped skipped)
{
    ++m_report.skippedInAll;
    if (m_report.skipped.size() < kMostSkipped)
        m_report.skipped.push_back(std::move(skipped));
}

void Plan::take(ImportedEntry entry)
{
    if (m_request.stop.stop_requested())
        throw ImportCancelled{};
    ++m_progress.entries;
    if (const auto reason = fit(entry)) {
        skip({entry.source, *reason});
        return;
    }
    const auto& content = entry.content;
    std::string pictures;
    for (const auto& picture : entry.pictures)
        pictures += '\0' + picture.name;
    const journal::EntrySource source{m_application, entry.sourceId,
                                      journal::entryHash(content.created.utc, content.title, content.text + pictures)};
    if (isKnown(entry, source)) {
        ++m_report.duplicates;
        return;
    }
    for (auto& skipped : entry.leftOut)
        skip(std::move(skipped));
    keepPictures(entry);
    write(entry, source);
    count(entry.content);
}

bool Plan::isKnown(const ImportedEntry& entry, const journal::EntrySource& source)
{
    const auto& content = entry.content;
    if ((entry.ownId && m_journal.entries().find(*entry.ownId)) || m_sources.find(source) ||
        (source.id.empty() && m_sources.findSame(content.created.utc, content.title, content.text)))
        return true;
    if (m_request.dryRun == DryRun::No)
        return false;
    const bool hasId = !source.id.empty();
    if (hasId && m_seenIds.contains(source.id))
        return true;
    const auto seen = m_seenContents.find(source.hash);
    if (seen != m_seenContents.end() && (!hasId || !seen->second))
        return true;
    if (hasId)
        m_seenIds.emplace(source.id);
    m_seenContents.emplace(source.hash, hasId);
    return false;
}

/// What stands in the text for the picture, or why it can't be kept.
std::variant<std::string, SkipReason> Plan::keepPicture(const ImportedPicture& picture)
{
    const auto bytes = picture.load ? picture.load() : std::nullopt;
    if (!bytes)
        return picture.load ? SkipReason::PictureTooLarge : SkipReason::FileMissing;
    const auto header = journal::readPictureHeader(*bytes);
    if (const auto* fault = std::get_if<journal::PictureFault>(&header))
        return reasonOf(*fault);
    if (m_request.dryRun == DryRun::Yes)
        return std::string{};
    return journal::pictureMarkdown(m_journal.pictures().add(*bytes), picture.caption);
}

void Plan::keepPictures(ImportedEntry& entry)
{
    std::vector<std::string> kept;
    for (const auto& picture : entry.pictures) {
        auto result = keepPicture(picture);
        if (const auto* reason = std::get_if<SkipReason>(&result)) {
            skip({entry.source + ": " + picture.name, *reason});
            kept.emplace_back();
        } else {
            ++m_report.pictures;
            kept.push_back(std::get<std::string>(std::move(result)));
        }
    }
    placePictures(entry.content.text, kept);
}

void Plan::write(const ImportedEntry& entry, const journal::EntrySource& source)
{
    if (m_request.dryRun == DryRun::Yes)
        return;
    const auto id = m_journal.entries().add(entry.content, m_journal.me().id);
    m_sources.record(id, source, m_clock.now());
}

void Plan::countEntry(const journal::EntryContent& content)
{
    ++m_progress.entries;
    count(content);
}

void Plan::countDuplicate()
{
    ++m_progress.entries;
    ++m_report.duplicates;
}

void Plan::count(const journal::EntryContent& content)
{
    ++m_report.imported;
    if (!m_report.first || content.created.utc < m_report.first->utc)
        m_report.first = content.created;
    if (!m_report.last || content.created.utc > m_report.last->utc)
        m_report.last = content.created;
    for (const auto& tag : content.tags)
        if (const auto known = m_report.tags.find(tag); known != m_report.tags.end())
            ++known->second;
        else if (m_report.tags.size() < kMostTags)
            m_report.tags.emplace(tag, 1);
}

ImportReport Plan::finish()
{
    tellProgress();
    return std::move(m_report);
}

} // namespace inglenook::transfer
