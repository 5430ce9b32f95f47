// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/guarded.h"

#include <QCoreApplication>

namespace inglenook::ui {

QString sentenceFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return QCoreApplication::translate("Errors", "That could not be used as it is. Your words are still here.");
    case ErrorCode::NotFound:
        return QCoreApplication::translate("Errors", "That is not here any more. Perhaps it was removed a moment ago.");
    case ErrorCode::WrongPassphrase:
        return QCoreApplication::translate("Errors", "That did not open it.");
    case ErrorCode::VaultDamaged:
        return QCoreApplication::translate(
            "Errors",
            "Part of the journal’s file is not as Inglenook wrote it, so it is not shown. Nothing was changed. "
            "If you have a backup copy, open that one.");
    case ErrorCode::VaultTooNew:
        return QCoreApplication::translate(
            "Errors", "A newer Inglenook wrote this journal. Update Inglenook to open it; nothing was changed.");
    case ErrorCode::VaultBusy:
        return QCoreApplication::translate("Errors",
                                           "This journal is open in another window. Lock it there, then try again.");
    case ErrorCode::FileGone:
        return QCoreApplication::translate(
            "Errors",
            "This could not be saved: the journal’s file is no longer where it was. Your words are still here, and "
            "Inglenook puts the file back. Try again in a moment.");
    case ErrorCode::FileReplaced:
        return QCoreApplication::translate(
            "Errors",
            "This could not be saved: another program put a different file in the journal’s place. Your words are "
            "still here, and the journal goes on in a file beside it, with “(kept)” in its name. Try again in a "
            "moment.");
    case ErrorCode::AlreadyExists:
        return QCoreApplication::translate(
            "Errors", "There is a file of that name already, and it was left alone. Choose another name.");
    case ErrorCode::NotPermitted:
        return QCoreApplication::translate("Errors",
                                           "This computer does not let Inglenook write there. Choose another folder.");
    case ErrorCode::DiskFull:
        return QCoreApplication::translate(
            "Errors",
            "This could not be saved: the disk is full. Your words are still here. Make some room, then try again.");
    case ErrorCode::DiskTrouble:
        return QCoreApplication::translate(
            "Errors", "This could not be saved: the disk did not answer. Your words are still here. Try again.");
    case ErrorCode::OutOfMemory:
        return QCoreApplication::translate("Errors",
                                           "There was not enough memory. Close other programs, then try again.");
    case ErrorCode::Internal:
        break;
    }
    return QCoreApplication::translate("Errors",
                                       "Something went wrong inside Inglenook. What was saved before is safe.");
}

} // namespace inglenook::ui
