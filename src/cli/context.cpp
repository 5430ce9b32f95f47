// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"

#include "crypto/passphrase_strength.h"
#include "journal/typed_day.h"

#include <istream>
#include <iterator>

namespace inglenook::cli {
namespace {

constexpr std::int64_t kHalfDayMs = std::int64_t{12} * 60 * 60 * 1000;

/// Midnight at the start of `day` on this computer's wall.
Timestamp midnightOf(const Clock& clock, Date day)
{
    const auto noonBefore = Timestamp{startOfDay(day, 0).ms - kHalfDayMs};
    return startOfDay(day, clock.offsetMinutesAt(noonBefore));
}

} // namespace

PassphraseSource& Context::passphrases()
{
    if (passphraseFile.empty())
        return around.terminal;
    if (!m_lines) {
        if (passphraseFile == "-")
            m_lines = std::make_unique<PassphraseLines>(around.in);
        else
            m_lines = std::make_unique<PassphraseLines>(std::filesystem::path{passphraseFile});
    }
    return *m_lines;
}

void Context::adviseOn(const crypto::SecretBytes& passphrase) const
{
    if (crypto::passphraseStrength(passphrase) < crypto::Strength::Fair)
        around.err << "inglenook-cli: this passphrase is easy to guess: several unrelated words are better\n";
}

std::string Context::readText() const
{
    std::string text{std::istreambuf_iterator<char>{around.in}, {}};
    if (text.ends_with('\n'))
        text.pop_back();
    return text;
}

LocalTime Context::timeOf(const std::string& argument) const
{
    const auto rough = parseIso8601(argument);
    if (!rough)
        throw Failure{ExitCode::WrongUse, "a date or time was not understood",
                      "write it like 2026-05-12 or 2026-05-12T21:40"};
    // The offset of that day, which may be another one than today's.
    return parseIso8601(argument, around.clock.offsetMinutesAt(rough->utc)).value_or(*rough);
}

Timestamp Context::boundOf(const std::string& argument, Bound bound) const
{
    const auto today = localDate(around.clock.localNow());
    if (const auto range = journal::parseTypedDay(argument, today, journal::DayNames::english()))
        return midnightOf(around.clock, bound == Bound::Begin ? range->first : range->end);
    const auto moment = timeOf(argument);
    if (bound == Bound::Begin)
        return moment.utc;
    return midnightOf(around.clock, dateFromDays(daysFromDate(localDate(moment)) + 1));
}

} // namespace inglenook::cli
