// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entry_time.h"

#include "journal/plain_text.h"

#include <QLocale>
#include <QTextBoundaryFinder>

#include <array>

namespace inglenook::ui {

LocalTime momentAt(const QDateTime& wall, LocalTime before, const Clock& clock)
{
    const auto day = wall.date();
    const auto at = [&](int offset) {
        const auto midnight = startOfDay({day.year(), day.month(), day.day()}, offset);
        return LocalTime{{midnight.ms + wall.time().msecsSinceStartOfDay()}, offset};
    };
    if (before.offsetMinutes != clock.offsetMinutesAt(before.utc))
        return at(before.offsetMinutes);
    // Summer time: the offset is that of the new moment.
    return at(clock.offsetMinutesAt(at(before.offsetMinutes).utc));
}

QTime timeFrom(const QString& text)
{
    const auto words = text.simplified();
    const QLocale own;
    if (const auto time = own.toTime(words, QLocale::ShortFormat); time.isValid())
        return time;
    constexpr std::array kForms{"HH:mm",   "H:mm", "H.mm", "HH.mm",  "HHmm", "h:mm ap",
                                "h.mm ap", "h ap", "hap",  "h:mmap", "H"};
    for (const auto* form : kForms)
        if (const auto time = QLocale::c().toTime(words.toLower(), QLatin1String{form}); time.isValid())
            return time;
    return {};
}

int wordsIn(const std::string& markdown)
{
    const auto text = QString::fromStdString(journal::plainText(markdown));
    QTextBoundaryFinder finder{QTextBoundaryFinder::Word, text};
    int words = 0;
    while (finder.position() >= 0 && finder.position() < text.size()) {
        if (finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem))
            ++words;
        if (finder.toNextBoundary() < 0)
            break;
    }
    return words;
}

} // namespace inglenook::ui
