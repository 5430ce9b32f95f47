// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "transfer/import/byte_stream.h"
#include "transfer/import/imported_entry.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::transfer {

struct SourceFile {
    std::string path; ///< with forward slashes, from the folder or archive that was chosen
    std::uint64_t size = 0;
    std::size_t number = 0;
    std::optional<Timestamp> modified = std::nullopt;

    [[nodiscard]] std::string_view name() const;   ///< without folders
    [[nodiscard]] std::string_view folder() const; ///< with its last slash; empty at the top
    [[nodiscard]] std::string ending() const;      ///< "json", in lower case
    [[nodiscard]] std::string_view stem() const;   ///< the name without its ending
};

/// The files that somebody chose: one, a folder with all below it, or an archive. Read in pieces and only read; nothing
/// is unpacked to disk, so names can't lead anywhere. Hidden files, and what other systems put beside files (__MACOSX,
/// ._NAME, Thumbs.db), are left out; symbolic links inside a folder are not followed.
class SourceFiles {
public:
    /// Throws NotImported.
    [[nodiscard]] static std::unique_ptr<SourceFiles> open(const std::filesystem::path& chosen);
    virtual ~SourceFiles() = default;
    SourceFiles(const SourceFiles&) = delete;
    SourceFiles& operator=(const SourceFiles&) = delete;

    /// Sorted by path.
    [[nodiscard]] const std::vector<SourceFile>& all() const { return m_files; }
    /// Names that led out of the archive.
    [[nodiscard]] const std::vector<std::string>& refused() const { return m_refused; }
    [[nodiscard]] const std::string& chosenName() const { return m_chosenName; }
    [[nodiscard]] bool isOneFile() const { return m_isOneFile; }

    /// `path` as some file names it: in any case of letters, seen from `folder` first, then from the top. Beside a
    /// single file that was chosen, also what its folder holds.
    [[nodiscard]] const SourceFile* find(std::string_view folder, std::string_view path);
    /// By the name without folders and, for a hash, without its ending; in any case of letters.
    [[nodiscard]] const SourceFile* findNamed(std::string_view name);

    /// Called with the number of bytes that each reading took.
    std::function<void(std::uint64_t)> onRead;

    [[nodiscard]] std::unique_ptr<ByteStream> open(const SourceFile& file);
    /// The beginning as UTF-8 text, 64 KiB at most; kept for a few files.
    [[nodiscard]] const std::string& head(const SourceFile& file);
    /// Whether the beginning is made of words: no binary file.
    [[nodiscard]] bool isText(const SourceFile& file);
    /// All of it. Throws NotImported(TooLarge) beyond `ceiling`.
    [[nodiscard]] std::string readText(const SourceFile& file, std::size_t ceiling);
    /// Nothing beyond `ceiling`.
    [[nodiscard]] std::optional<Bytes> readBytes(const SourceFile& file, std::size_t ceiling);

    /// Where it lies on the disk; nothing within an archive.
    [[nodiscard]] virtual std::optional<std::filesystem::path> onDisk(const SourceFile&) { return std::nullopt; }

protected:
    SourceFiles() = default;
    [[nodiscard]] virtual std::unique_ptr<ByteStream> openRaw(const SourceFile& file) = 0;
    /// A file that is not in the list, but may be asked for.
    [[nodiscard]] virtual std::optional<std::uint64_t> sizeBeside(const std::string&) { return std::nullopt; }
    void add(std::string path, std::uint64_t size, std::size_t number, std::optional<Timestamp> modified);
    void sortAndIndex();

    std::string m_chosenName;
    bool m_isOneFile = false;
    std::vector<std::string> m_refused;

private:
    std::vector<SourceFile> m_files;
    std::map<std::string, std::size_t, std::less<>> m_byPath;
    std::map<std::string, std::size_t, std::less<>> m_byName;
    std::map<std::string, SourceFile, std::less<>> m_beside;
    struct Head {
        std::string text;
        std::size_t zeros = 0; ///< NUL characters that were dropped from it
    };
    [[nodiscard]] const Head& headOf(const SourceFile& file);
    std::map<std::string, Head, std::less<>> m_heads;
};

/// Whether a path inside a folder or an archive is none that a journal would have.
[[nodiscard]] bool isClutter(std::string_view path);

} // namespace inglenook::transfer
