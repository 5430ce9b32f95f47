// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/commit_keeper.h"

#include "base/text.h"
#include "journal/agreement_store.h"
#include "journal/promise_store.h"
#include "journal/ritual_store.h"

#include <algorithm>
#include <array>

namespace inglenook::journal {
namespace {

constexpr std::string_view kSign = "## ";

/// The whole of it is in the entry; a list has room for so much.
std::string shortened(std::string_view text, std::size_t most)
{
    const auto valid = toValidUtf8(text);
    const auto words = trimmed(valid);
    if (codePointCount(words) <= most)
        return std::string{words};
    return std::string{firstCodePoints(words, most - 1)} + "…";
}

/// A day as it was typed in a step: "2026-12-01" or "2026-12-01T20:30".
struct Moment {
    Date day;
    std::optional<int> minute;
};

std::optional<Moment> momentFrom(const std::vector<std::string>& days)
{
    const auto time = days.empty() ? std::nullopt : parseIso8601(days.front());
    if (!time)
        return std::nullopt;
    constexpr std::int64_t kMinuteMs = 60'000;
    Moment moment{localDate(*time), std::nullopt};
    if (days.front().find('T') != std::string::npos)
        moment.minute = static_cast<int>(time->utc.ms / kMinuteMs % kMinutesInDay);
    return moment;
}

} // namespace

CommitKeeper::CommitKeeper(PromiseStore& promises, RitualStore& rituals, AgreementStore& agreements, const Clock& clock)
    : m_promises{promises},
      m_rituals{rituals},
      m_agreements{agreements},
      m_clock{clock}
{
}

void CommitKeeper::keep(const exercises::Transcript& transcript, std::span<const MemberId> participants,
                        const std::optional<EntryId>& entry)
{
    using exercises::CommitKind;
    for (const auto& item : transcript.items) {
        const auto words = toValidUtf8(item.answer.text);
        if (!item.keep || !item.commit || trimmed(words).empty())
            continue;
        switch (*item.commit) {
        case CommitKind::Promise:
            keepPromise(item, participants, entry);
            break;
        case CommitKind::Ritual:
            keepRitual(item, entry);
            break;
        case CommitKind::Agreement:
            keepAgreement(item, participants);
            break;
        }
    }
}

void CommitKeeper::keepPromise(const exercises::TranscriptItem& item, std::span<const MemberId> participants,
                               const std::optional<EntryId>& entry)
{
    Promise promise;
    const auto who = static_cast<std::size_t>(std::max(item.participant, 0));
    if (item.participant >= 0 && who < participants.size()) {
        promise.by = participants[who];
        if (participants.size() == 2)
            promise.to = participants[1 - who];
    }
    promise.what = shortened(item.answer.text, kMaxPromise);
    if (const auto moment = momentFrom(item.answer.days))
        promise.due = moment->day;
    promise.entry = entry;
    static_cast<void>(m_promises.add(promise));
}

void CommitKeeper::keepRitual(const exercises::TranscriptItem& item, const std::optional<EntryId>& entry)
{
    Ritual ritual;
    ritual.name = shortened(singleLine(toValidUtf8(item.answer.text)), kMaxRitualName);
    ritual.about = shortened(item.answer.text, kMaxRitualAbout);
    if (ritual.about == ritual.name)
        ritual.about.clear();
    const auto moment = momentFrom(item.answer.days);
    ritual.rhythm.first = moment ? moment->day : localDate(m_clock.localNow());
    ritual.resting = !moment; // it has no day yet
    if (moment)
        ritual.minuteOfDay = moment->minute;
    ritual.entry = entry;
    static_cast<void>(m_rituals.add(ritual));
}

void CommitKeeper::keepAgreement(const exercises::TranscriptItem& item, std::span<const MemberId> participants)
{
    const auto now = m_agreements.current();
    const auto page = withSection(now ? now->text : std::string{}, item.heading, trimmed(item.answer.text));
    if (codePointCount(page) <= kMaxAgreement) // else it stays in the entry alone
        static_cast<void>(m_agreements.propose(page, participants, participants));
}

std::string withSection(std::string_view page, std::string_view heading, std::string_view text)
{
    const auto title = std::string{kSign} + std::string{heading};
    std::string before;
    std::string after;
    bool found = false;
    bool inside = false;
    for (const auto line : splitLines(page)) {
        if (line.starts_with(kSign)) {
            inside = !found && trimmed(line) == title;
            found = found || inside;
        }
        if (!inside)
            (found ? after : before) += std::string{line} + '\n';
    }
    std::string whole{trimmed(before)};
    whole += (whole.empty() ? "" : "\n\n") + title + "\n\n" + std::string{text};
    if (const auto rest = trimmed(after); !rest.empty())
        whole += "\n\n" + std::string{rest};
    return whole;
}

} // namespace inglenook::journal
