// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/new_file.h"

#include "platform/folders.h"
#include "platform/system_error.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <utility>

namespace inglenook::platform {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBuffer = 64 << 10;
constexpr std::size_t kLongestName = 255;
constexpr std::string_view kPart = ".inglenook.part";
constexpr int kNewFile = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW;
constexpr mode_t kOwnerOnly = S_IRUSR | S_IWUSR;

bool isAnything(const fs::path& name)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(name, ignored));
}

fs::path partOf(const fs::path& name)
{
    auto stem = name.filename().string();
    auto length = std::min(stem.size(), kLongestName - kPart.size());
    constexpr unsigned kContinues = 0x80;
    constexpr unsigned kFirstBits = 0xC0;
    while (length > 0 && length < stem.size() && (static_cast<unsigned char>(stem[length]) & kFirstBits) == kContinues)
        --length; // no character is cut in two
    return name.parent_path() / (stem.substr(0, length) + std::string{kPart});
}

} // namespace

NewPlace::NewPlace(fs::path name, Replace replace)
    : m_name{fs::absolute(name)},
      m_part{partOf(m_name)},
      m_replace{replace}
{
    if (!m_name.has_filename())
        throw Error{ErrorCode::InvalidInput, "the new file has no name"};
    if (!isAnything(m_part))
        return;
    if (!FileClaim::take(m_part))
        throw Error{ErrorCode::AlreadyExists, "another program makes the same file"};
    std::error_code error;
    fs::remove_all(m_part, error);
    if (error)
        throw systemError(error.value(), "removing what was left of a file");
}

NewPlace::~NewPlace()
{
    std::error_code ignored;
    if (m_isThere)
        fs::remove_all(m_part, ignored);
}

void NewPlace::claim()
{
    if (auto claim = FileClaim::take(m_part))
        m_claim.emplace(std::move(*claim));
}

void NewPlace::rename()
{
    if (m_replace == Replace::Yes) {
        if (::rename(m_part.c_str(), m_name.c_str()) != 0)
            throw systemError(errno, "giving a file its name");
    } else if (::renameat2(AT_FDCWD, m_part.c_str(), AT_FDCWD, m_name.c_str(), RENAME_NOREPLACE) != 0) {
        // Not every file system can do it in one step.
        if (errno != EINVAL && errno != ENOSYS)
            throw systemError(errno, "giving a file its name");
        if (isAnything(m_name))
            throw Error{ErrorCode::AlreadyExists, "the name is taken"};
        if (::rename(m_part.c_str(), m_name.c_str()) != 0)
            throw systemError(errno, "giving a file its name");
    }
    m_isThere = false;
    syncFolder(m_name.parent_path());
}

void FileWriter::write(std::string_view bytes)
{
    m_buffer.append(bytes);
    if (m_buffer.size() >= kBuffer)
        flush();
}

void FileWriter::flush()
{
    std::string_view rest{m_buffer};
    while (!rest.empty()) {
        const auto written = ::write(m_handle.get(), rest.data(), rest.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            throw systemError(errno, "writing a file");
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
    m_buffer.clear();
}

void FileWriter::sync()
{
    flush();
    if (::fsync(m_handle.get()) != 0)
        throw systemError(errno, "writing a file");
}

void FileWriter::close()
{
    flush();
    if (!m_handle.close())
        throw systemError(errno, "writing a file");
}

NewFile::NewFile(fs::path name, Replace replace) : NewPlace{std::move(name), replace}, m_writer{begin()} {}

FileHandle NewFile::begin()
{
    std::error_code ignored;
    if (isAnything(m_name) && (m_replace == Replace::No || fs::is_directory(m_name, ignored)))
        throw Error{ErrorCode::AlreadyExists, "the name is taken"};
    FileHandle handle{::open(m_part.c_str(), kNewFile, kOwnerOnly)};
    if (!handle.isOpen())
        throw systemError(errno, "making a file");
    m_isThere = true;
    claim();
    return handle;
}

void NewFile::publish()
{
    m_writer.sync();
    m_writer.close();
    rename();
}

NewFolder::NewFolder(fs::path name) : NewPlace{std::move(name), Replace::No}
{
    std::error_code error;
    if (isAnything(m_name)) {
        if (!fs::is_directory(m_name, error) || !fs::is_empty(m_name, error))
            throw Error{ErrorCode::AlreadyExists, "the name is taken"};
        m_replace = Replace::Yes; // an empty folder gives way, and only an empty one
    }
    if (::mkdir(m_part.c_str(), S_IRWXU) != 0)
        throw systemError(errno, "making a folder");
    m_isThere = true;
    claim();
}

std::optional<FileWriter> NewFolder::makeFile(const fs::path& name)
{
    const auto file = m_part / name;
    for (auto folder = m_part; const auto& part : name.parent_path()) {
        folder /= part;
        if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST)
            throw systemError(errno, "making a folder");
    }
    FileHandle handle{::open(file.c_str(), kNewFile, kOwnerOnly)};
    if (!handle.isOpen() && errno == EEXIST)
        return std::nullopt;
    if (!handle.isOpen())
        throw systemError(errno, "making a file");
    return FileWriter{std::move(handle)};
}

void NewFolder::publish()
{
    // One sync of the disk instead of one for each of thousands of files.
    const FileHandle handle{::open(m_part.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (!handle.isOpen() || ::syncfs(handle.get()) != 0)
        throw systemError(errno, "writing a folder");
    rename();
}

} // namespace inglenook::platform
