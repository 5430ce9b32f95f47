// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/copies.h"

#include "transfer/copy_name.h"
#include "vault/vault.h"

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <tuple>

namespace inglenook::transfer {
namespace {

namespace fs = std::filesystem;
using vault::VaultInfo;

constexpr auto kFolderName = "Inglenook copies";

std::optional<VaultInfo> infoOf(const fs::path& file)
{
    const auto result = vault::Vault::info(file);
    const auto* info = std::get_if<VaultInfo>(&result);
    return info != nullptr ? std::optional{*info} : std::nullopt;
}

using IsWanted = std::function<bool(const fs::path& file, const VaultInfo& info)>;

std::vector<Copy> copiesIn(std::span<const fs::path> folders, const IsWanted& isWanted)
{
    std::vector<Copy> copies;
    for (auto folder = folders.begin(); folder != folders.end(); ++folder) {
        if (std::find(folders.begin(), folder, *folder) != folder)
            continue;
        std::error_code error;
        for (fs::directory_iterator entry{*folder, error}, end; !error && entry != end; entry.increment(error)) {
            const auto& file = entry->path();
            const auto made = timeInCopyName(file.filename().string());
            std::error_code ignored;
            if (!made || !entry->is_regular_file(ignored))
                continue;
            const auto info = infoOf(file);
            if (info && isWanted(file, *info))
                copies.push_back({file, *made, info->fileSize});
        }
    }
    // Of one second the later one has the higher number, and so the longer name.
    const auto order = [](const Copy& copy) {
        return std::tuple{copy.made, copy.file.native().size(), std::string_view{copy.file.native()}};
    };
    std::sort(copies.begin(), copies.end(), [&](const Copy& a, const Copy& b) { return order(a) > order(b); });
    return copies;
}

} // namespace

fs::path copiesFolder(const fs::path& journal, const fs::path& setFolder)
{
    if (setFolder.is_absolute())
        return setFolder;
    std::error_code error;
    const auto file = fs::absolute(journal, error);
    return (error ? journal : file).parent_path() / kFolderName;
}

std::vector<Copy> copiesOf(const vault::VaultId& vault, std::span<const fs::path> folders)
{
    return copiesIn(folders, [&vault](const fs::path&, const VaultInfo& info) { return info.id == vault; });
}

std::vector<Copy> copiesForDamaged(const fs::path& journal, std::span<const fs::path> folders)
{
    if (const auto info = infoOf(journal))
        return copiesOf(info->id, folders);
    const auto name = journal.stem();
    const std::string stem{cutStem(name.native())};
    return copiesIn(folders, [&stem](const fs::path& file, const VaultInfo&) {
        return stemInCopyName(file.filename().string()) == stem;
    });
}

} // namespace inglenook::transfer
