// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace inglenook::transfer {

/// Why nothing at all was brought in. Each has one sentence, here for the command line; the window has its own.
enum class ImportTrouble {
    NotFound,      ///< there is no such file or folder
    NotPermitted,  ///< the system does not let us read it
    DiskTrouble,   ///< it could be read in part only
    NotKnown,      ///< none of the formats
    OtherFormat,   ///< not the format that was asked for
    Encrypted,     ///< a journal of jrnl that is encrypted
    EncryptedZip,  ///< an archive with a password
    DamagedZip,    ///< no whole archive
    Damaged,       ///< the format is known, but the file is broken off or altered
    LineTooLong,   ///< one line or one text of more than kLongestPiece
    TooLarge,      ///< a file that has to be read in one piece is too large for that
    TooManyFiles,  ///< more than anyone's journal
    Bomb,          ///< an archive that grows far beyond what it claims
    TooNew,        ///< a later Inglenook has written it
    NothingInside, ///< there is no entry, or nothing at all
    SealedJournal, ///< a journal of Inglenook itself, or a copy of one
    Picture,       ///< one picture, with no words to it
    NotText,       ///< one file of data, in no format we know
};

[[nodiscard]] std::string_view sentenceOf(ImportTrouble trouble);

/// Ends a reading; caught where the import was begun (import.h).
struct NotImported {
    ImportTrouble trouble = ImportTrouble::NotKnown;
};

/// Why one entry, file or attachment did not come along.
enum class SkipReason {
    NoDate,          ///< it has none, or it can't be understood
    DateOutOfRange,  ///< before the year 1 or after 9999
    Empty,           ///< neither words nor pictures nor feelings
    TooLong,         ///< more text than an entry can hold
    TooDeep,         ///< nested without end
    NotUnderstood,   ///< not in the form of this format
    NotText,         ///< a binary file where words were expected
    Deleted,         ///< the other program had it in its bin
    Encrypted,       ///< in the other program
    FileMissing,     ///< a picture whose file is not there
    PictureNotKnown, ///< in a format that is not kept
    PictureOfPhone,  ///< HEIC
    PictureBroken,
    PictureTooLarge,
    Sound,
    Film,
    OtherAttachment,
    NotOfThisJournal, ///< of a member who is not in this journal
    LeadsOutside,     ///< a name in an archive that points out of it
};

[[nodiscard]] std::string_view sentenceOf(SkipReason reason);

struct Skipped {
    std::string source; ///< where in the file, such as "Journal.json, entry 12"
    SkipReason reason = SkipReason::NotUnderstood;
};

} // namespace inglenook::transfer
