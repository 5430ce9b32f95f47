// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/catalogue.h"
#include "exercises/loader.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace inglenook::transfer {

inline constexpr std::size_t kMostPackFiles = 500;
inline constexpr std::size_t kLargestPackFile = std::size_t{256} << 10U;
inline constexpr std::size_t kLargestPack = std::size_t{16} << 20U;

/// Exercises for somebody else, with the decks and worked examples that belong to them. As one file it is a zip with
/// the folders exercises, decks and examples.
struct ExercisePack {
    using File = exercises::Catalogue::File; ///< named "ID.toml", without folders
    std::vector<File> exercises;
    std::vector<File> decks;
    std::vector<File> examples;

    [[nodiscard]] std::size_t count() const { return exercises.size() + decks.size() + examples.size(); }
};

/// Why nothing of a pack is taken.
enum class PackTrouble {
    NotFound,
    NotPermitted,
    DiskTrouble,
    NotAPack,     ///< neither an exercise nor a zip, nor a folder
    Damaged,      ///< a zip that is broken off
    Encrypted,    ///< it wants a password
    LeadsOutside, ///< a name in it points out of it
    BadName,      ///< a name that no exercise can have
    TooManyFiles,
    TooLarge,
    NotText,
    Twice,   ///< two files of one kind have the same name
    Empty,   ///< there is no exercise, deck or worked example in it
    IsThere, ///< the person has another one of that name
    Faulty,  ///< the loader says why
};

struct PackRefusal {
    PackTrouble trouble = PackTrouble::NotAPack;
    std::string name{};         ///< of the file it is about, as valid UTF-8 without control characters
    exercises::Faults faults{}; ///< of Faulty
};

/// What is wrong and what to do, for the command line: one sentence each. The window has its own.
[[nodiscard]] std::string problemOf(const PackRefusal& refusal);
[[nodiscard]] std::string cureOf(PackTrouble trouble);

/// A single file, a folder with everything below it, or a zip. Read in pieces and only read: nothing is unpacked, so
/// its names lead nowhere. Files of other kinds, such as a licence, are passed over. That its files are without fault
/// is not looked at here.
[[nodiscard]] std::variant<ExercisePack, PackRefusal> readPack(const std::filesystem::path& chosen);

/// The bytes of the zip. The same pack gives the same bytes: no time, no name of a person or a computer is in it.
/// Throws Error.
[[nodiscard]] std::string zipOf(const ExercisePack& pack);

} // namespace inglenook::transfer
