// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refusals.h"

#include <QCoreApplication>

namespace inglenook::ui {

QString sentenceFor(app::Refusal refusal)
{
    switch (refusal) {
    case app::Refusal::WrongPassphrase:
        return QCoreApplication::translate("Refusals", "That did not open it.");
    case app::Refusal::PassphraseTaken:
        return QCoreApplication::translate(
            "Refusals", "Somebody here has that passphrase already. It tells who comes in, so choose another one.");
    case app::Refusal::NotAJournal:
        return QCoreApplication::translate("Refusals", "This file is not an Inglenook journal. Choose another file.");
    case app::Refusal::Damaged:
        return QCoreApplication::translate(
            "Refusals", "This journal is damaged: part of its file is not as Inglenook wrote it. Nothing was changed.");
    case app::Refusal::TooNew:
        return QCoreApplication::translate(
            "Refusals", "A newer Inglenook wrote this journal. Update Inglenook to open it; nothing was changed.");
    case app::Refusal::Busy:
        return QCoreApplication::translate("Refusals",
                                           "This journal is open in another window. Lock it there, then try again.");
    case app::Refusal::NotFound:
        return QCoreApplication::translate(
            "Refusals", "The file is not where it was. Perhaps it was moved, or its disk is not connected.");
    case app::Refusal::NotPermitted:
        return QCoreApplication::translate(
            "Refusals", "This computer does not let Inglenook write there, and an open journal writes. Nothing was "
                        "changed. Move it into a folder of yours, or change the permissions.");
    case app::Refusal::OutOfMemory:
        return QCoreApplication::translate(
            "Refusals", "There was not enough memory to work out the key. Close other programs, then try again.");
    case app::Refusal::DiskFull:
        return QCoreApplication::translate("Refusals",
                                           "The disk is full. Make some room, then try again. Nothing was lost.");
    case app::Refusal::DiskTrouble:
        break;
    }
    return QCoreApplication::translate(
        "Refusals", "The disk did not answer. Nothing was changed. Try again, or go back to a copy.");
}

QString sentenceFor(const transfer::NotRestored& refused)
{
    using Which = transfer::NotRestored::Which;
    if (refused.which == Which::Copy) {
        switch (refused.why) {
        case app::Refusal::WrongPassphrase:
            return QCoreApplication::translate(
                "Refusals", "That did not open the copy. A copy opens with the passphrase of its day.");
        case app::Refusal::Damaged:
        case app::Refusal::NotAJournal:
            return QCoreApplication::translate(
                "Refusals", "This copy is damaged, or is not a journal. Nothing was changed. Choose another one.");
        case app::Refusal::Busy:
            return QCoreApplication::translate("Refusals",
                                               "This copy is open in another window. Lock it there, then try again.");
        case app::Refusal::NotFound:
            return QCoreApplication::translate("Refusals", "This copy is not there any more. Choose another one.");
        default:
            break;
        }
    }
    if (refused.why == app::Refusal::DiskFull)
        return QCoreApplication::translate(
            "Refusals", "There is no room to put the copy in place. Nothing was changed. Make some room, then try "
                        "again.");
    return sentenceFor(refused.why);
}

QString sentenceForClosing(WordsKept words, std::optional<ErrorCode> trouble)
{
    if (words == WordsKept::InMemory)
        return QCoreApplication::translate(
            "Closing", "Your last words found no room on any disk yet. They are sealed in memory, and will be saved as "
                       "soon as there is room: leave Inglenook open, and make some.");
    if (words == WordsKept::Nowhere)
        return QCoreApplication::translate(
            "Closing", "Your last words could not be kept: there was neither room on a disk nor memory for them. What "
                       "was saved before is safe. Close other programs and make some room before you go on.");
    if (words == WordsKept::OnDisk)
        return QCoreApplication::translate(
            "Closing", "The disk of this journal took no more. Nothing is lost: your last words are kept, sealed, and "
                       "will be here when you unlock. Make some room before you go on.");
    if (trouble == ErrorCode::DiskFull)
        return QCoreApplication::translate(
            "Closing",
            "The disk of this journal is full. Nothing is lost: all you wrote is saved. Make some room before you go "
            "on.");
    return QCoreApplication::translate(
        "Closing", "The disk did not answer when this journal was closed. What was saved before is safe. See that its "
                   "disk is connected before you go on.");
}

QString sentenceForCopy(ErrorCode trouble)
{
    switch (trouble) {
    case ErrorCode::VaultDamaged:
        return QCoreApplication::translate(
            "Copies", "Part of this journal’s file is damaged, so no copy was made of it. The copies from before are "
                      "untouched: you can go back to one of them.");
    case ErrorCode::DiskFull:
        return QCoreApplication::translate(
            "Copies", "When this journal was locked there was no room for a copy. The journal itself is safe.");
    case ErrorCode::NotPermitted:
        return QCoreApplication::translate(
            "Copies", "When this journal was locked, no copy could be made: Inglenook can’t write into the folder for "
                      "copies. The journal itself is safe. Settings has another folder.");
    default:
        break;
    }
    return QCoreApplication::translate(
        "Copies", "When this journal was locked, no copy could be made of it. The journal itself is safe.");
}

} // namespace inglenook::ui
