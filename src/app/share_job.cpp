// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share_job.h"

#include "app/copy_keeper.h"
#include "app/job_result.h"
#include "app/workspace.h"
#include "crypto/random.h"

#include <utility>

namespace inglenook::app {
namespace {

void renameIn(std::string& text, const std::string& before, const std::string& after)
{
    for (auto at = text.find(before); at != std::string::npos; at = text.find(before, at + after.size()))
        text.replace(at, before.size(), after);
}

/// The same words, with the names that their pictures have there.
journal::EntryContent broughtIn(journal::Journal& there, const ShareRequest& request)
{
    auto content = request.content;
    for (const auto& picture : request.pictures) {
        const auto id = there.pictures().add(picture.bytes, picture.thumbnail);
        renameIn(content.text, "(picture:" + picture.named.toString(), "(picture:" + id.toString());
    }
    return content;
}

ShareJob::Result share(const ShareRequest& request, const Clock& clock, CopyKeeper& keeper)
{
    keeper.release(request.file);
    auto opened = vault::Vault::open(request.file, request.passphrase);
    if (const auto* refusal = std::get_if<Refusal>(&opened))
        return *refusal;
    crypto::RandomIds ids{clock};
    Workspace workspace{std::get<0>(std::move(opened)), clock, ids};
    auto& there = workspace.journal();
    if (there.kind() != journal::JournalKind::Shared)
        return ShareJob::ForOne{};
    const auto entry = putInto(there, request);
    if (auto closing = workspace.close(); !closing.trouble)
        keeper.keep(std::move(closing), request.copies, [](const CopyReport&) {});
    return ShareJob::Done{entry};
}

} // namespace

EntryId putInto(journal::Journal& there, const ShareRequest& request)
{
    return there.entries().add(broughtIn(there, request), there.me().id);
}

bool ShareJob::start(ShareRequest request, Tell tell)
{
    return m_job.start([asked = std::move(request), tell = std::move(tell), &clock = m_clock, &keeper = m_keeper] {
        auto result = resultOf<Result>([&] { return share(asked, clock, keeper); },
                                       "Sharing an entry failed in an unforeseen way.");
        return [tell, result = std::move(result)]() mutable { tell(std::move(result)); };
    });
}

} // namespace inglenook::app
