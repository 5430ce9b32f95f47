// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/storage.h"

#include <filesystem>
#include <string_view>

namespace inglenook::vault {

/// A vault's file while it is made, under a name that no one looks for. Unless it is kept, it is taken away again.
/// After a crash it stays: of a creation it holds nothing that anyone wrote, of a move perhaps all there is.
class UnfinishedFile {
public:
    enum class Purpose { Creation, Move };

    /// `storage` is kept by reference. Throws Error(AlreadyExists) when `finalPath` is taken; makes nothing yet.
    UnfinishedFile(const Storage& storage, std::filesystem::path finalPath, Purpose purpose);
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;
    ~UnfinishedFile();

    /// Where it is to be made, in the folder of the final one; after publish() the final one.
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// Whether a file of this name was being made for that purpose: "ours.nook.new-0123456789abcdef".
    [[nodiscard]] static bool isNameOf(Purpose purpose, std::string_view name);
    enum class LogBeside { SetAside, IsOurs };
    /// The file is whole, synced and closed: gives it its name, never replacing one. A log of that name that is not
    /// ours would be taken for its own. Throws Error(AlreadyExists) among others.
    void publish(LogBeside log);
    void keep() noexcept { m_kept = true; }

private:
    const Storage& m_storage;
    std::filesystem::path m_finalPath;
    std::filesystem::path m_path;
    bool m_kept = false;
};

} // namespace inglenook::vault
