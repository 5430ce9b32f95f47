// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export_sentences.h"

#include "models/wall_days.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QStringList>

namespace inglenook::ui {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TakeOut", text);
}

QString number(int count)
{
    return QLocale{}.toString(count);
}

QString toQString(const std::filesystem::path& path)
{
    return QFile::decodeName(path.c_str());
}

} // namespace

transfer::ExportWords exportWords(const QString& journalName)
{
    transfer::ExportWords words;
    words.language = QLocale{}.bcp47Name().toStdString();
    words.title = journalName.toStdString();
    words.contents = tr("Contents").toStdString();
    words.together = tr("Together").toStdString();
    words.starred = tr("Starred").toStdString();
    words.feelings = tr("Feelings").toStdString();
    words.warning = tr("Anyone who has this file can read it.").toStdString();
    words.month = [](int year, int month) {
        return QLocale{}.toString(QDate{year, month, 1}, tr("MMMM yyyy")).toStdString();
    };
    words.moment = [](LocalTime time) {
        const auto wall = QDateTime::fromMSecsSinceEpoch(time.utc.ms, Qt::OffsetFromUTC, time.offsetMinutes * 60);
        //: a day, and a time of it
        return tr("%1, %2")
            .arg(QLocale{}.toString(toQDate(localDate(time)), tr("d MMMM yyyy")), timeOfDay(wall.time()))
            .toStdString();
    };
    return words;
}

QString sentenceForWriting(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AlreadyExists:
        return tr("There is something of that name already, and it was left alone. Choose another name.");
    case ErrorCode::NotFound:
        return tr("That folder is not there any more. Choose another one.");
    case ErrorCode::NotPermitted:
        return tr("This computer does not let Inglenook write there. Choose another folder.");
    case ErrorCode::DiskFull:
        return tr("There is no room for it there, and nothing of it was left. The journal itself is safe. Choose "
                  "another place, or make some room.");
    case ErrorCode::DiskTrouble:
        return tr("That disk did not answer, and nothing of it was left. The journal itself is safe. Try again, or "
                  "choose another place.");
    case ErrorCode::OutOfMemory:
        return tr("There was not enough memory. Close other programs, then try again.");
    case ErrorCode::VaultDamaged:
        return tr(
            "Part of this journal’s file is not as Inglenook wrote it, so it could not be taken out. Older copies "
            "are untouched: you can go back to one in the settings.");
    default:
        return tr("It did not work, and nothing of it was left. The journal itself is safe.");
    }
}

QString newsOf(const transfer::ExportReport& report, transfer::ExportFormat format, const std::filesystem::path& target)
{
    const auto name = toQString(target.filename());
    const auto folder = QDir::toNativeSeparators(toQString(target.parent_path()));
    const auto entries = report.entries == 1 ? tr("One entry") : tr("%1 entries").arg(number(report.entries));
    QStringList sentences;
    if (format == transfer::ExportFormat::Csv)
        //: how many entries, how many rows, a file, a folder
        sentences.append(
            tr("%1 gave %2 rows. They are in “%3”, in %4.").arg(entries, number(report.rows), name, folder));
    else if (report.pictures > 0)
        sentences.append(
            tr("%1 with %2 pictures: they are in “%3”, in %4.").arg(entries, number(report.pictures), name, folder));
    else
        sentences.append(tr("%1: written to “%2”, in %3.").arg(entries, name, folder));
    sentences.append(tr("Anyone who has it can read it."));
    if (report.picturesMissing > 0)
        sentences.append(tr("Some pictures that entries name are not in the journal."));
    if (report.heldBack > 0)
        sentences.append(tr("Exercises with answers that are not shown to both yet stay in the journal."));
    return sentences.join(QLatin1Char{' '});
}

} // namespace inglenook::ui
