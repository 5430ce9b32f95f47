// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <fstream>
#include <string>
#include <sys/mount.h>

namespace inglenook::test {

/// A real disk in memory that is really full when it is full. Where the system lets nobody mount one, isThere() is
/// false and says so loudly; such tests then have nothing to look at.
class SmallDisk {
public:
    explicit SmallDisk(int kibibytes)
    {
        const auto options = "mode=0700,size=" + std::to_string(kibibytes) + "k";
        m_isThere = ::mount("tmpfs", m_folder.path().c_str(), "tmpfs", MS_NOSUID | MS_NODEV, options.c_str()) == 0;
        if (!m_isThere)
            WARN("SKIPPED: a small disk can't be mounted here, so that nothing is tried on a really full one");
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk()
    {
        if (m_isThere)
            ::umount2(m_folder.path().c_str(), MNT_DETACH);
    }

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_folder.path(); }
    [[nodiscard]] std::filesystem::path operator/(const std::filesystem::path& name) const { return m_folder / name; }

    /// Not a byte is left.
    void fill() const
    {
        std::ofstream file{ballast(), std::ios::binary | std::ios::app};
        const std::string piece(1024, 'x');
        while (file.write(piece.data(), static_cast<std::streamsize>(piece.size())).flush()) {
        }
    }
    /// As a stick with its switch over: false where the system refuses.
    [[nodiscard]] bool setReadOnly(bool readOnly) const
    {
        unsigned long flags = MS_REMOUNT | MS_NOSUID | MS_NODEV;
        if (readOnly)
            flags |= MS_RDONLY;
        return ::mount("tmpfs", m_folder.path().c_str(), "tmpfs", flags, nullptr) == 0;
    }
    void makeRoom() const
    {
        std::error_code ignored;
        std::filesystem::remove(ballast(), ignored);
    }

private:
    [[nodiscard]] std::filesystem::path ballast() const { return m_folder / "ballast"; }

    TemporaryFolder m_folder;
    bool m_isThere = false;
};

} // namespace inglenook::test
