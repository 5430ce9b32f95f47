// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/atomic_file.h"

#include "platform/file_handle.h"
#include "platform/folders.h"
#include "platform/system_error.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>

namespace inglenook::platform {
namespace {

namespace fs = std::filesystem;

/// The new content until it takes the place of the old; gone again when anything fails.
class TemporaryFile {
public:
    explicit TemporaryFile(const fs::path& target)
        : m_name{(target.parent_path() / ".inglenook-XXXXXX").string()},
          m_handle{mkostemp(m_name.data(), O_CLOEXEC)} // readable by the owner only
    {
        if (!m_handle.isOpen())
            throw systemError(errno, "making a file");
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile()
    {
        if (!m_moved)
            ::unlink(m_name.c_str());
    }

    void write(std::string_view content)
    {
        while (!content.empty()) {
            const auto written = ::write(m_handle.get(), content.data(), content.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                throw systemError(errno, "writing a file");
            content.remove_prefix(static_cast<std::size_t>(written));
        }
        if (::fsync(m_handle.get()) != 0 || !m_handle.close())
            throw systemError(errno, "writing a file");
    }

    void moveTo(const fs::path& target)
    {
        if (::rename(m_name.c_str(), target.c_str()) != 0)
            throw systemError(errno, "replacing a file");
        m_moved = true;
    }

private:
    std::string m_name;
    FileHandle m_handle;
    bool m_moved = false;
};

} // namespace

std::optional<std::string> readFile(const fs::path& file, std::size_t ceiling)
{
    // O_NONBLOCK: a pipe of that name must not hold the program up.
    const FileHandle handle{::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (!handle.isOpen()) {
        if (errno == ENOENT || errno == ENOTDIR)
            return std::nullopt;
        throw systemError(errno, "opening a file");
    }
    struct stat status {};
    if (::fstat(handle.get(), &status) != 0)
        throw systemError(errno, "reading a file");
    if (!S_ISREG(status.st_mode))
        throw Error{ErrorCode::InvalidInput, "not a regular file"};

    std::string content;
    std::array<char, 16 * 1024> buffer{};
    while (true) {
        const auto count = ::read(handle.get(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            throw systemError(errno, "reading a file");
        if (count == 0)
            return content;
        if (static_cast<std::size_t>(count) > ceiling - content.size())
            throw Error{ErrorCode::InvalidInput, "the file is longer than it may be"};
        content.append(buffer.data(), static_cast<std::size_t>(count));
    }
}

void writeFileAtomically(const fs::path& file, std::string_view content)
{
    std::error_code error;
    const bool isLink = fs::is_symlink(file, error);
    const auto target = isLink ? fs::weakly_canonical(file, error) : fs::absolute(file, error);
    if (error)
        throw systemError(error.value(), "finding a file");
    makeFolders(target.parent_path());
    TemporaryFile temporary{target};
    temporary.write(content);
    temporary.moveTo(target);
    syncFolder(target.parent_path());
}

} // namespace inglenook::platform
