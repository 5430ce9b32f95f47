// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/failure.h"

namespace inglenook::cli {
namespace {

const Failure kWrongPassphrase{ExitCode::WrongPassphrase, "no one here has this passphrase", "type it again"};
const Failure kDamaged{ExitCode::Damaged, "the journal is damaged or was altered", "take your last backup"};
const Failure kTooNew{ExitCode::TooNew, "a later Inglenook wrote this journal", "update Inglenook"};
const Failure kBusy{ExitCode::OpenElsewhere, "the journal is open in another window", "lock it there first"};
const Failure kNotFound{ExitCode::NotFound, "there is no such file", "check its name and folder"};
const Failure kNotPermitted{ExitCode::Disk, "the system does not let us read or write there",
                            "check who owns the file and its folder"};
const Failure kDiskFull{ExitCode::Disk, "the disk is full", "free some space and try again, nothing was lost"};
const Failure kDiskTrouble{ExitCode::Disk, "the disk could not be read or written",
                           "check the disk, what was saved before is still there"};
const Failure kOutOfMemory{ExitCode::Disk, "there is not enough memory", "close other programs and try again"};

} // namespace

Failure failureOf(const Error& error)
{
    switch (error.code()) {
    case ErrorCode::InvalidInput:
        return {ExitCode::WrongUse, error.detail(), "change it and try again"};
    case ErrorCode::NotFound:
        return {ExitCode::NotFound, error.detail(), "check the name"};
    case ErrorCode::WrongPassphrase:
        return kWrongPassphrase;
    case ErrorCode::VaultDamaged:
        return kDamaged;
    case ErrorCode::VaultTooNew:
        return kTooNew;
    case ErrorCode::VaultBusy:
        return kBusy;
    case ErrorCode::FileGone:
        return {ExitCode::Disk, "the journal's file was taken away while it was open",
                "try again, it was put back with everything that was saved before"};
    case ErrorCode::FileReplaced:
        return {ExitCode::Disk, "another program put a different file in the journal's place while it was open",
                "look beside it for the file that ends in (kept), everything that was saved before is in that one"};
    case ErrorCode::AlreadyExists:
        return {ExitCode::WrongUse, "there is a file of that name already",
                "choose another name, nothing was overwritten"};
    case ErrorCode::NotPermitted:
        return kNotPermitted;
    case ErrorCode::DiskFull:
        return kDiskFull;
    case ErrorCode::DiskTrouble:
        return kDiskTrouble;
    case ErrorCode::OutOfMemory:
        return kOutOfMemory;
    case ErrorCode::Internal:
        break;
    }
    return {ExitCode::Bug, "something went wrong that should not (" + error.detail() + ")", "please report it"};
}

Failure failureOf(vault::Refusal refusal)
{
    switch (refusal) {
    case vault::Refusal::WrongPassphrase:
        return kWrongPassphrase;
    case vault::Refusal::PassphraseTaken:
        return {ExitCode::WrongUse, "somebody here has this passphrase already",
                "choose another one, it tells who comes in"};
    case vault::Refusal::NotAJournal:
        return {ExitCode::Damaged, "this file is not a journal, or its beginning was destroyed",
                "take your last backup"};
    case vault::Refusal::Damaged:
        return kDamaged;
    case vault::Refusal::TooNew:
        return kTooNew;
    case vault::Refusal::Busy:
        return kBusy;
    case vault::Refusal::NotFound:
        return kNotFound;
    case vault::Refusal::NotPermitted:
        return kNotPermitted;
    case vault::Refusal::OutOfMemory:
        return kOutOfMemory;
    case vault::Refusal::DiskFull:
        return kDiskFull;
    case vault::Refusal::DiskTrouble:
        break;
    }
    return kDiskTrouble;
}

} // namespace inglenook::cli
