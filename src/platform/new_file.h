// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/file_claim.h"
#include "platform/file_handle.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace inglenook::platform {

enum class Replace { No, Yes };

/// What is being made for a person, under the name "NAME.inglenook.part" beside its own. It gets its own name only once
/// all of it is on the disk; before that it goes with this object. What a killed program left under that name is
/// removed by the next one. Readable by the owner only.
///
/// Each function throws Error: AlreadyExists where the name is taken or another program makes the same, NotFound
/// without the folder around it, NotPermitted, DiskFull, DiskTrouble.
class NewPlace {
public:
    NewPlace(const NewPlace&) = delete;
    NewPlace& operator=(const NewPlace&) = delete;

protected:
    NewPlace(std::filesystem::path name, Replace replace);
    ~NewPlace();
    void claim();
    void rename();

    std::filesystem::path m_name;
    std::filesystem::path m_part;
    Replace m_replace;
    std::optional<FileClaim> m_claim;
    bool m_isThere = false;
};

/// Bytes for a file, handed to the system in larger pieces.
class FileWriter {
public:
    explicit FileWriter(FileHandle handle) : m_handle{std::move(handle)} {}
    void write(std::string_view bytes);
    void flush();
    /// On the disk on return.
    void sync();
    void close();

private:
    FileHandle m_handle;
    std::string m_buffer;
};

class NewFile : public NewPlace {
public:
    explicit NewFile(std::filesystem::path name, Replace replace = Replace::No);

    void write(std::string_view bytes) { m_writer.write(bytes); }
    /// Durable on return.
    void publish();

private:
    FileHandle begin();

    FileWriter m_writer;
};

/// A folder with files in it. In the place of an empty one, but never of another.
class NewFolder : public NewPlace {
public:
    explicit NewFolder(std::filesystem::path name);

    /// A new file; folders in between are made. Nothing when there is one of that name. `name` is a path inside.
    [[nodiscard]] std::optional<FileWriter> makeFile(const std::filesystem::path& name);
    /// Durable on return, with all its files.
    void publish();
};

} // namespace inglenook::platform
