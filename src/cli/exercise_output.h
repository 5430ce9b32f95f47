// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/catalogue.h"

#include <ostream>

namespace inglenook::cli {

/// Exercises and their faults for the terminal, or as one JSON document.
void printExercises(std::ostream& out, const exercises::Catalogue& catalogue, bool json);
void printExercise(std::ostream& out, const exercises::Definition& definition, bool json);
void printFaults(std::ostream& out, std::size_t files, const exercises::Faults& faults, bool json);

} // namespace inglenook::cli
