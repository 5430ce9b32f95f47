// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/uuid.h"
#include "exercises/transcript.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace inglenook::journal {

class AgreementStore;
class PromiseStore;
class RitualStore;

/// Turns what people commit themselves to in a run into promises, rituals and agreements, which are looked after from
/// then on. The words stay in the run's entry as well.
class CommitKeeper {
public:
    CommitKeeper(PromiseStore& promises, RitualStore& rituals, AgreementStore& agreements, const Clock& clock);

    /// Those of the kept items that have words. Inside of the run's transaction.
    void keep(const exercises::Transcript& transcript, std::span<const MemberId> participants,
              const std::optional<EntryId>& entry);

private:
    void keepPromise(const exercises::TranscriptItem& item, std::span<const MemberId> participants,
                     const std::optional<EntryId>& entry);
    void keepRitual(const exercises::TranscriptItem& item, const std::optional<EntryId>& entry);
    void keepAgreement(const exercises::TranscriptItem& item, std::span<const MemberId> participants);

    PromiseStore& m_promises;
    RitualStore& m_rituals;
    AgreementStore& m_agreements;
    const Clock& m_clock;
};

/// A page of agreements with this section: in the place of one with the same heading, else at the end.
[[nodiscard]] std::string withSection(std::string_view page, std::string_view heading, std::string_view text);

} // namespace inglenook::journal
