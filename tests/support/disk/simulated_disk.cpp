// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/disk/simulated_disk.h"

#include "base/error.h"
#include "support/disk/simulated_methods.h"
#include "vault/sqlite_error.h"

namespace inglenook::test {

using Kind = DiskChange::Kind;

SimulatedDisk::SimulatedDisk(const DiskImage& start)
{
    for (const auto& [name, bytes] : start) {
        m_names[name] = m_files.size();
        m_files.push_back({*bytes});
    }
    Methods::fill(m_vfs, *this);
}

SimulatedDisk::~SimulatedDisk() = default;

std::optional<FileNumber> SimulatedDisk::find(std::string_view name) const
{
    const auto found = m_names.find(name);
    return found == m_names.end() ? std::nullopt : std::optional{found->second};
}

vault::Storage::Entry SimulatedDisk::look(const std::filesystem::path& path) const
{
    return find(path.native()) ? Entry::Other : Entry::Nothing;
}

std::optional<vault::Storage::Identity> SimulatedDisk::identify(const char* path) const noexcept
{
    const auto found = m_names.find(std::string_view{path});
    return found == m_names.end() ? std::nullopt : std::optional{Identity{1, found->second}};
}

vault::Storage::Published SimulatedDisk::publish(const std::filesystem::path& from,
                                                 const std::filesystem::path& to) const
{
    const auto refuse = [](int code) { vault::throwSqlite(code, "a simulated file could not be given its name"); };
    if (const int code = failing(DiskCall::Rename); code != SQLITE_OK)
        refuse(code);
    if (find(to.native()))
        return Published::NameTaken;
    const auto rename = [this](const std::string& old, const std::string& fresh) {
        note({.kind = Kind::Rename, .file = m_names.at(old), .name = old, .newName = fresh});
        auto node = m_names.extract(old);
        node.key() = fresh;
        m_names.insert(std::move(node));
    };
    if (!find(from.native()))
        refuse(SQLITE_IOERR);
    rename(from.native(), to.native());
    if (const int code = failing(DiskCall::SyncNames); code != SQLITE_OK) {
        rename(to.native(), from.native());
        refuse(code);
    }
    note({.kind = Kind::SyncNames});
    return Published::Yes;
}

DiskImage SimulatedDisk::image() const
{
    DiskImage image;
    for (const auto& [name, file] : m_names)
        image[name] = std::make_shared<const DiskBytes>(m_files[file].bytes);
    return image;
}

void SimulatedDisk::remove(const std::string& name)
{
    const auto file = m_names.at(name);
    note({.kind = Kind::Unlink, .file = file, .name = name});
    note({.kind = Kind::SyncNames});
    m_names.erase(name);
}

void SimulatedDisk::put(const std::string& name, std::shared_ptr<const DiskBytes> content)
{
    const auto file = m_files.size();
    m_files.push_back({*content});
    note({.kind = Kind::Write, .file = file, .data = *content});
    note({.kind = Kind::Sync, .file = file});
    note({.kind = Kind::Link, .file = file, .name = name});
    note({.kind = Kind::SyncNames});
    m_names[name] = file;
}

} // namespace inglenook::test
