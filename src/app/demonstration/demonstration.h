// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/uuid.h"

#include <array>
#include <memory>
#include <string>
#include <string_view>

namespace inglenook::vault {
class MemoryStorage;
class Vault;
} // namespace inglenook::vault

namespace inglenook::app {

struct SampleStory;

/// How the two are called: first names, "Speaker" and "Listener", "A" and "B".
struct RoleNames {
    std::string left;
    std::string right;
    friend bool operator==(const RoleNames&, const RoleNames&) = default;
};

/// The names of the story that comes with the program.
[[nodiscard]] RoleNames sampleNames();
/// As they can be used: one line each, no longer than a name may be, and two that differ. What can't be is as in
/// sampleNames().
[[nodiscard]] RoleNames usable(const RoleNames& names);

/// The passphrase of the person on the right, for opening the answers of the two side by side. Nothing is kept from
/// anyone by it.
inline constexpr std::string_view kDemonstrationWords = "canal";

/// The journal of the sample couple: a vault like every other, except that its file is in memory. When it goes, nothing
/// of it was ever anywhere.
struct Demonstration {
    Demonstration();
    Demonstration(Demonstration&&) noexcept;
    Demonstration& operator=(Demonstration&&) noexcept;
    ~Demonstration();

    std::unique_ptr<vault::MemoryStorage> storage; ///< outlives the vault
    std::unique_ptr<vault::Vault> vault;           ///< open as the person on the left
};

/// Twelve weeks that end now, told by the journal's own stores. Takes a few hundred milliseconds. Throws Error.
[[nodiscard]] Demonstration makeDemonstration(const RoleNames& names, const Clock& clock, IdSource& ids);
/// The same with another story.
[[nodiscard]] Demonstration makeDemonstration(const SampleStory& story, const RoleNames& names, const Clock& clock,
                                              IdSource& ids);

} // namespace inglenook::app
