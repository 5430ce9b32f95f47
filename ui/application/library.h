// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exercise_shelf.h"
#include "exercises/catalogue.h"
#include "exercises/coach.h"
#include "exercises/feelings.h"
#include "exercises/worked_example.h"

#include <filesystem>
#include <future>
#include <optional>
#include <vector>

namespace inglenook::ui {

/// The data files that come with the program, and the person's own exercises and decks.
struct Library {
    exercises::Catalogue catalogue;
    exercises::FeelingsVocabulary feelings;
    exercises::Faults faults; ///< of the person's own exercises and decks
    std::vector<exercises::WorkedExample> examples;
    std::shared_future<exercises::Coach> coach; ///< still worked out, perhaps: get() waits where it has to
};

/// Reads the library beside the interface thread, once: a key takes longer to work out than that, so whoever unlocks a
/// journal doesn't wait for it. The coach alone has as much to read as all the rest, and is needed by far the latest.
class LibraryReader {
public:
    explicit LibraryReader(std::filesystem::path dataFolder) : m_dataFolder{std::move(dataFolder)} {}

    /// Returns at once. Called again, it does nothing.
    void start();
    /// Starts where nobody has, and waits where it isn't read yet. Throws what reading throws.
    [[nodiscard]] const Library& library();
    /// The person's own files are others now. Nothing may look into the library meanwhile; it stays where it is.
    void renew(app::ExerciseShelf shelf);

private:
    std::filesystem::path m_dataFolder;
    std::shared_future<exercises::Coach> m_coach;
    std::future<Library> m_reading;
    std::optional<Library> m_library;
};

} // namespace inglenook::ui
