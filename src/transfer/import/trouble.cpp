// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/trouble.h"

namespace inglenook::transfer {

std::string_view sentenceOf(ImportTrouble trouble)
{
    switch (trouble) {
    case ImportTrouble::NotFound:
        return "there is no such file or folder";
    case ImportTrouble::NotPermitted:
        return "the system does not let us read it";
    case ImportTrouble::DiskTrouble:
        return "it could not be read to its end";
    case ImportTrouble::NotKnown:
        return "this is in none of the formats that Inglenook can read";
    case ImportTrouble::OtherFormat:
        return "this is not in the format that was asked for";
    case ImportTrouble::Encrypted:
        return "this journal is encrypted by jrnl";
    case ImportTrouble::EncryptedZip:
        return "this archive is locked with a password";
    case ImportTrouble::DamagedZip:
        return "this archive is damaged or not whole";
    case ImportTrouble::Damaged:
        return "this file is damaged or not whole";
    case ImportTrouble::LineTooLong:
        return "a single line of this file is longer than 16 MB";
    case ImportTrouble::TooLarge:
        return "this file is too large to be read in one piece";
    case ImportTrouble::TooManyFiles:
        return "there are more files than a journal can have";
    case ImportTrouble::Bomb:
        return "this archive grows far beyond its size when it is unpacked";
    case ImportTrouble::TooNew:
        return "a later Inglenook has written this";
    case ImportTrouble::SealedJournal:
        return "this is a sealed journal of Inglenook, which opens with its own passphrase";
    case ImportTrouble::Picture:
        return "this is a picture, and it belongs to no entry";
    case ImportTrouble::NotText:
        return "this file holds data for a program, and no text";
    case ImportTrouble::NothingInside:
        break;
    }
    return "there is no entry in it";
}

std::string_view sentenceOf(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NoDate:
        return "its date is missing or could not be understood";
    case SkipReason::DateOutOfRange:
        return "its date lies outside the years 1 to 9999";
    case SkipReason::Empty:
        return "it is empty";
    case SkipReason::TooLong:
        return "its text is longer than 4 MB";
    case SkipReason::TooDeep:
        return "it is nested too deeply";
    case SkipReason::NotUnderstood:
        return "it is not written in the way this format is";
    case SkipReason::NotText:
        return "it is not a text file";
    case SkipReason::Deleted:
        return "it was deleted in the other program";
    case SkipReason::Encrypted:
        return "it is encrypted by the other program";
    case SkipReason::FileMissing:
        return "the file of this picture is not there";
    case SkipReason::PictureNotKnown:
        return "this kind of picture can't be kept";
    case SkipReason::PictureOfPhone:
        return "pictures in the format HEIC can't be kept, saved as JPEG they can";
    case SkipReason::PictureBroken:
        return "this picture is damaged";
    case SkipReason::PictureTooLarge:
        return "this picture is too large to be kept";
    case SkipReason::Sound:
        return "sound recordings can't be kept; its entry was";
    case SkipReason::Film:
        return "films can't be kept; its entry was";
    case SkipReason::OtherAttachment:
        return "this kind of attachment can't be kept; its entry was";
    case SkipReason::NotOfThisJournal:
        return "it belongs to somebody who is not in this journal";
    case SkipReason::LeadsOutside:
        break;
    }
    return "its name leads out of the archive";
}

} // namespace inglenook::transfer
