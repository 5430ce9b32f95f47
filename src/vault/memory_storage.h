// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/storage.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace inglenook::vault {

/// Files that exist in memory only, and are gone with this: for a vault that no disk ever knows of.
///
/// The vault above it works as always, so what lies here is sealed, too. Used from one thread at a time. Outlives every
/// vault on it.
class MemoryStorage final : public Storage {
public:
    MemoryStorage();
    MemoryStorage(const MemoryStorage&) = delete;
    MemoryStorage& operator=(const MemoryStorage&) = delete;
    ~MemoryStorage() override;

    [[nodiscard]] sqlite3_vfs& lower() const override { return *m_vfs; }
    [[nodiscard]] Entry look(const std::filesystem::path& path) const override;
    [[nodiscard]] std::optional<Identity> identify(const char* path) const noexcept override;
    [[nodiscard]] Published publish(const std::filesystem::path& from, const std::filesystem::path& to) const override;
    [[nodiscard]] bool addName(const std::filesystem::path& file, const std::filesystem::path& also) const override;
    void replace(const std::filesystem::path& from, const std::filesystem::path& to) const override;

private:
    struct Methods;
    struct File {
        std::vector<std::uint8_t> bytes;
        std::uint64_t number = 0;
        const void* writer = nullptr; ///< the handle that holds it exclusively
    };
    using Names = std::map<std::string, std::shared_ptr<File>, std::less<>>;

    [[nodiscard]] std::shared_ptr<File> find(std::string_view name) const;

    std::unique_ptr<sqlite3_vfs> m_vfs;
    mutable Names m_names;
    mutable std::uint64_t m_made = 0;
};

} // namespace inglenook::vault
