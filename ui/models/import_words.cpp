// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import_words.h"

#include "models/wall_days.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>
#include <vector>

namespace inglenook::ui {
namespace {

using transfer::ImportTrouble;
using transfer::SkipReason;

QString tr(const char* text)
{
    return QCoreApplication::translate("BringIn", text);
}

QString dayOf(LocalTime time)
{
    return QLocale{}.toString(toQDate(localDate(time)), tr("d MMMM yyyy"));
}

QString counted(int count)
{
    return QLocale{}.toString(count);
}

} // namespace

QString sentenceFor(ImportTrouble trouble)
{
    switch (trouble) {
    case ImportTrouble::NotFound:
        return tr("It is not there any more. Perhaps it was moved, or a stick was pulled out.");
    case ImportTrouble::NotPermitted:
        return tr(
            "This computer does not let Inglenook read it. Copy it to a folder of your own, then choose the copy.");
    case ImportTrouble::DiskTrouble:
        return tr("It could not be read to its end. Try once more, or copy it to this computer first.");
    case ImportTrouble::NotKnown:
    case ImportTrouble::OtherFormat:
        return tr("This is none of the formats that Inglenook can read. What other programs export as JSON, as text "
                  "or as Markdown is usually the right thing.");
    case ImportTrouble::Encrypted:
        return tr("This journal is encrypted by jrnl. Decrypt it there first, with jrnl --decrypt.");
    case ImportTrouble::EncryptedZip:
        return tr("This archive is locked with a password. Unpack it, then choose the folder.");
    case ImportTrouble::DamagedZip:
        return tr("This archive is damaged or not whole. Export it once more in the other program.");
    case ImportTrouble::Damaged:
        return tr("This file is damaged or not whole. Export it once more in the other program.");
    case ImportTrouble::LineTooLong:
        return tr("A single text in it is longer than 16 MB, which no entry can be.");
    case ImportTrouble::TooLarge:
        return tr("This file is too large for its format. Perhaps the other program can export it year by year.");
    case ImportTrouble::TooManyFiles:
        return tr("This folder holds more files than a journal can have. Choose the one with the journal in it.");
    case ImportTrouble::Bomb:
        return tr("This archive grows far beyond its size when it is unpacked, so it was not read.");
    case ImportTrouble::TooNew:
        return tr("A newer Inglenook has written this. Update Inglenook, then try again.");
    case ImportTrouble::SealedJournal:
        return tr(
            "This is a sealed journal of Inglenook. It opens with its own passphrase, on the first page. To bring "
            "entries from it, open it there and take it out first.");
    case ImportTrouble::Picture:
        return tr("This is a picture. It can be put into an entry while you write one.");
    case ImportTrouble::NotText:
        return tr("This file holds data for a program, and no text. What other programs export as JSON, as text or as "
                  "Markdown is usually the right thing.");
    case ImportTrouble::NothingInside:
        break;
    }
    return tr("There is no entry in it.");
}

QString wordsFor(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NoDate:
        return tr("its date is missing or could not be understood");
    case SkipReason::DateOutOfRange:
        return tr("its date lies outside the years 1 to 9999");
    case SkipReason::Empty:
        return tr("it is empty");
    case SkipReason::TooLong:
        return tr("its text is longer than 4 MB");
    case SkipReason::TooDeep:
        return tr("it is nested too deeply");
    case SkipReason::NotUnderstood:
        return tr("it is not written in the way this format is");
    case SkipReason::NotText:
        return tr("it is no text");
    case SkipReason::Deleted:
        return tr("it was deleted in the other program");
    case SkipReason::Encrypted:
        return tr("it is encrypted by the other program");
    case SkipReason::FileMissing:
        return tr("the file of this picture is not there");
    case SkipReason::PictureNotKnown:
        return tr("this kind of picture can’t be kept");
    case SkipReason::PictureOfPhone:
        return tr("a picture in the format HEIC; saved as JPEG it could be kept");
    case SkipReason::PictureBroken:
        return tr("this picture is damaged");
    case SkipReason::PictureTooLarge:
        return tr("this picture is too large to be kept");
    case SkipReason::Sound:
        return tr("a sound recording; its entry comes along");
    case SkipReason::Film:
        return tr("a film; its entry comes along");
    case SkipReason::OtherAttachment:
        return tr("an attachment of another kind; its entry comes along");
    case SkipReason::NotOfThisJournal:
        return tr("it belongs to somebody who is not in this journal");
    case SkipReason::LeadsOutside:
        break;
    }
    return tr("its name leads out of the archive");
}

QString spanOf(const transfer::ImportReport& report)
{
    if (!report.first || !report.last)
        return {};
    const auto first = dayOf(*report.first);
    const auto last = dayOf(*report.last);
    //: two days
    return first == last ? first : tr("%1 to %2").arg(first, last);
}

QString nameOfSource(const transfer::ImportReport& report)
{
    const auto& name = report.application;
    if (name == "Markdown")
        return tr("a folder of Markdown");
    if (name == "text")
        return tr("plain text");
    return QString::fromStdString(name);
}

QStringList detailsOf(const transfer::ImportReport& report)
{
    QStringList lines;
    if (report.pictures > 0)
        lines.append(report.pictures == 1 ? tr("One picture comes along.")
                                          : tr("%1 pictures come along.").arg(counted(report.pictures)));
    if (!report.tags.empty()) {
        std::vector<std::pair<int, QString>> most;
        for (const auto& [tag, entries] : report.tags)
            most.emplace_back(-entries, QString::fromStdString(tag));
        std::sort(most.begin(), most.end());
        constexpr std::size_t kShown = 8;
        QStringList names;
        for (std::size_t i = 0; i < std::min(most.size(), kShown); ++i)
            names.append(most[i].second);
        const auto list = names.join(QStringLiteral(", "));
        lines.append(most.size() <= kShown
                         ? tr("Tags: %1.").arg(list)
                         : tr("Tags: %1 and %2 more.").arg(list, counted(static_cast<int>(most.size() - kShown))));
    }
    if (report.others > 0)
        lines.append(tr("Also promises, rituals, templates and whatever else it holds beside entries."));
    if (report.duplicates > 0)
        lines.append(report.duplicates == 1
                         ? tr("One is here already and stays as it is.")
                         : tr("%1 are here already and stay as they are.").arg(counted(report.duplicates)));
    return lines;
}

QStringList leftBehindOf(const transfer::ImportReport& report, int most)
{
    QStringList lines;
    for (const auto& skipped : report.skipped) {
        if (lines.size() == most)
            break;
        //: where something stood, and why it stays behind
        lines.append(tr("%1: %2").arg(QString::fromStdString(skipped.source), wordsFor(skipped.reason)));
    }
    return lines;
}

} // namespace inglenook::ui
