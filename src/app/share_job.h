// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/background_job.h"
#include "app/passphrase.h"
#include "base/clock.h"
#include "base/error.h"
#include "journal/entry.h"
#include "journal/journal.h"
#include "journal/picture_links.h"
#include "transfer/backup.h"

#include <filesystem>
#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace inglenook::app {

class CopyKeeper;

/// What goes into another journal: words that somebody has looked at before, and the pictures that they name.
struct ShareRequest {
    struct Picture {
        journal::PictureId named; ///< as the words call it
        std::vector<std::uint8_t> bytes;
        std::vector<std::uint8_t> thumbnail;
    };

    std::filesystem::path file;
    Passphrase passphrase;
    journal::EntryContent content;
    std::vector<Picture> pictures;
    transfer::CopyRules copies; ///< of the other journal, once it is closed again
};

/// As a new entry of whoever has opened `there`. Throws Error.
[[nodiscard]] EntryId putInto(journal::Journal& there, const ShareRequest& request);

/// Copies one entry into a shared journal that isn't open. That journal is opened for this alone, on a thread of its
/// own, as whoever has the passphrase, and closed again: nothing can reach it but what the request holds.
class ShareJob {
public:
    struct Done {
        EntryId entry; ///< there
    };
    struct ForOne {}; ///< that journal has one member; nothing was put into it
    using Result = std::variant<Done, ForOne, Refusal, ErrorCode>;
    using Tell = std::function<void(Result)>;

    /// A copy of the other journal that is being made is given up first. Both outlive it.
    ShareJob(const Clock& clock, CopyKeeper& keeper) : m_clock{clock}, m_keeper{keeper} {}

    /// `tell` is called once, on that thread, when the other journal is closed again. False when one is running.
    [[nodiscard]] bool start(ShareRequest request, Tell tell);
    /// Once it returns, `tell` isn't called any more. What has begun is still brought to its end.
    void abandon() { m_job.abandon(); }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

private:
    const Clock& m_clock;
    CopyKeeper& m_keeper;
    BackgroundJob m_job;
};

} // namespace inglenook::app
