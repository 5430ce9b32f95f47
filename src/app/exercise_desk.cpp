// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercise_desk.h"

#include "base/error.h"
#include "platform/atomic_file.h"
#include "platform/folders.h"
#include "platform/new_file.h"

namespace inglenook::app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestDraft = std::size_t{256} << 10U; ///< as for the exercises

} // namespace

fs::path ExerciseDesk::fileOf(const char* folder, const std::string& name) const
{
    return m_dataFolder / folder / (name + ".toml");
}

std::optional<std::string> ExerciseDesk::draft(const std::string& name) const
{
    try {
        return platform::readFile(fileOf("drafts", name), kLongestDraft);
    } catch (const Error&) {
        return std::nullopt;
    }
}

void ExerciseDesk::keep(const std::string& name, std::string_view toml) const
{
    platform::writeFileAtomically(fileOf("drafts", name), toml);
}

void ExerciseDesk::letGo(const std::string& name) const
{
    std::error_code ignored;
    fs::remove(fileOf("drafts", name), ignored);
}

bool ExerciseDesk::isTaken(const std::string& id) const
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(fileOf("exercises", id), ignored));
}

void ExerciseDesk::publish(const std::string& name, const std::string& id, std::string_view toml,
                           const std::string& instead) const
{
    const auto file = fileOf("exercises", id);
    if (id == instead) {
        platform::writeFileAtomically(file, toml);
    } else {
        platform::makeFolders(file.parent_path());
        platform::NewFile made{file};
        made.write(toml);
        made.publish();
        if (!instead.empty()) {
            std::error_code ignored; // the worked example names the old one, and would have a fault
            fs::remove(fileOf("examples", instead), ignored);
            fs::remove(fileOf("exercises", instead), ignored);
        }
    }
    letGo(name);
}

} // namespace inglenook::app
