// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/library.h"

#include <utility>

namespace inglenook::ui {
namespace {

/// Where the system has no thread left it is done by whoever asks for it.
constexpr auto kBeside = std::launch::async | std::launch::deferred;

} // namespace

void LibraryReader::start()
{
    if (m_library || m_reading.valid())
        return;
    m_coach = std::async(kBeside, [] { return exercises::Coach::builtin(); }).share();
    m_reading = std::async(kBeside, [folder = m_dataFolder, coach = m_coach] {
        auto shelf = app::loadExerciseShelf(folder);
        return Library{std::move(shelf.catalogue), exercises::FeelingsVocabulary::builtin(), std::move(shelf.faults),
                       std::move(shelf.examples), coach};
    });
}

const Library& LibraryReader::library()
{
    start();
    if (!m_library)
        m_library = m_reading.get();
    return *m_library;
}

void LibraryReader::renew(app::ExerciseShelf shelf)
{
    (void)library();
    m_library->catalogue = std::move(shelf.catalogue);
    m_library->faults = std::move(shelf.faults);
    m_library->examples = std::move(shelf.examples);
}

} // namespace inglenook::ui
