// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/uuid.h"

#include <filesystem>
#include <memory>

/// What a front end does before its first window, without knowing how.
namespace inglenook::app {

/// First thing in main: hardens the process, then tests every cryptographic primitive. False: say so in a plain
/// sentence and end; nothing may be opened.
[[nodiscard]] bool prepareProgram();

/// Where things are on this computer; none of it is made here.
struct Places {
    std::filesystem::path settingsFile;
    std::filesystem::path logFile;
    std::filesystem::path stateFolder;    ///< for WordsKeeper
    std::filesystem::path dataFolder;     ///< for loadExerciseShelf()
    std::filesystem::path journalsFolder; ///< "Inglenook" in the documents folder
    std::filesystem::path autostartFolder;
};

/// Throws Error(NotFound) without a home folder.
[[nodiscard]] Places placesOnThisComputer();

/// Random ids that grow with time; thread-safe. `clock` must outlive them.
[[nodiscard]] std::unique_ptr<IdSource> makeIds(const Clock& clock);

} // namespace inglenook::app
