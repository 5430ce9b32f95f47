// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal_copy.h"

#include "transfer/copy_name.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QLocale>

namespace inglenook::ui {
namespace {

QDateTime wallTime(Timestamp moment, const Clock& clock)
{
    return QDateTime::fromMSecsSinceEpoch(moment.ms, Qt::OffsetFromUTC, clock.offsetMinutesAt(moment) * 60);
}

QString wordsFor(Timestamp made, const Clock& clock)
{
    const auto then = wallTime(made, clock);
    const auto now = wallTime(clock.now(), clock);
    const QLocale locale;
    const auto time = locale.toString(then.time(), QLocale::ShortFormat);
    const auto days = then.date().daysTo(now.date());
    QString day;
    if (days == 0)
        day = QCoreApplication::translate("Copies", "today");
    else if (days == 1)
        day = QCoreApplication::translate("Copies", "yesterday");
    else if (days > 1 && days < 7)
        day = locale.dayName(then.date().dayOfWeek());
    else if (then.date().year() == now.date().year())
        day = locale.toString(then.date(), QCoreApplication::translate("Copies", "d MMMM", "a day of this year"));
    else
        day = locale.toString(then.date(), QCoreApplication::translate("Copies", "d MMMM yyyy", "a day of any year"));
    //: a day, and a time of it: "yesterday, 21:10"
    return QCoreApplication::translate("Copies", "%1, %2").arg(day, time);
}

} // namespace

QVector<JournalCopy> toJournalCopies(const std::vector<transfer::Copy>& copies, const Clock& clock)
{
    QVector<JournalCopy> spoken;
    for (const auto& copy : copies)
        spoken.append({wordsFor(copy.made, clock),
                       QLocale{}.formattedDataSize(static_cast<qint64>(copy.size), 1, QLocale::DataSizeSIFormat),
                       copy.file});
    return spoken;
}

JournalCopy toJournalCopy(const std::filesystem::path& file, const Clock& clock)
{
    const auto name = file.filename().string();
    if (const auto made = transfer::timeInCopyName(name))
        return {wordsFor(*made, clock), {}, file};
    return {QFile::decodeName(name.c_str()), {}, file, false};
}

} // namespace inglenook::ui
