// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/source_files.h"

#include "base/text.h"
#include "transfer/import/text_stream.h"
#include "transfer/import/zip_files.h"

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inglenook::transfer {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t kShortText = 4096;
constexpr std::size_t kMostOfHead = 4 * kPieceSize;
constexpr std::size_t kMostFiles = 1'000'000;
constexpr int kMostFolders = 40; ///< one in the other
constexpr std::size_t kHeads = 64;

class DiskStream final : public ByteStream {
public:
    explicit DiskStream(const fs::path& file) : m_handle{::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)}
    {
        struct stat facts {};
        if (m_handle < 0)
            throw NotImported{errno == ENOENT ? ImportTrouble::NotFound : ImportTrouble::NotPermitted};
        if (::fstat(m_handle, &facts) != 0 || !S_ISREG(facts.st_mode)) {
            ::close(m_handle);
            throw NotImported{ImportTrouble::NotPermitted};
        }
    }
    DiskStream(const DiskStream&) = delete;
    DiskStream& operator=(const DiskStream&) = delete;
    ~DiskStream() override { ::close(m_handle); }

    std::size_t read(std::span<char> out) override
    {
        for (;;) {
            const auto count = ::read(m_handle, out.data(), out.size());
            if (count >= 0)
                return static_cast<std::size_t>(count);
            if (errno != EINTR)
                throw NotImported{ImportTrouble::DiskTrouble};
        }
    }

private:
    int m_handle;
};

std::optional<Timestamp> modifiedOf(const fs::path& file)
{
    struct stat facts {};
    if (::stat(file.c_str(), &facts) != 0)
        return std::nullopt;
    return Timestamp{std::int64_t{facts.st_mtim.tv_sec} * 1000};
}

/// One file. Its own folder is looked into only for what it names.
class OneFile final : public SourceFiles {
public:
    OneFile(fs::path file, std::uint64_t size) : m_file{std::move(file)}
    {
        m_isOneFile = true;
        m_chosenName = m_file.filename().string();
        add(m_chosenName, size, 0, modifiedOf(m_file));
        sortAndIndex();
    }

    std::optional<fs::path> onDisk(const SourceFile& file) override
    {
        return file.number == 0 ? m_file : m_file.parent_path() / file.path;
    }

private:
    std::unique_ptr<ByteStream> openRaw(const SourceFile& file) override
    {
        return std::make_unique<DiskStream>(*onDisk(file));
    }
    std::optional<std::uint64_t> sizeBeside(const std::string& path) override
    {
        std::error_code error;
        auto place = m_file.parent_path();
        for (const auto& part : fs::path{path}) {
            if (part == ".." || part.is_absolute())
                return std::nullopt;
            place /= part;
            if (fs::is_symlink(place, error))
                return std::nullopt;
        }
        if (!fs::is_regular_file(place, error))
            return std::nullopt;
        const auto size = fs::file_size(place, error);
        return error ? std::nullopt : std::optional<std::uint64_t>{size};
    }

    fs::path m_file;
};

class FilesInFolder final : public SourceFiles {
public:
    explicit FilesInFolder(fs::path folder) : m_folder{std::move(folder)}
    {
        m_chosenName = fs::absolute(m_folder).lexically_normal().filename().string();
        std::error_code error;
        // Asked by itself: below, what is not permitted is passed over.
        if (fs::directory_iterator{m_folder, error}; error)
            throw NotImported{ImportTrouble::NotPermitted};
        fs::recursive_directory_iterator walk{m_folder, fs::directory_options::skip_permission_denied, error};
        if (error)
            throw NotImported{ImportTrouble::NotPermitted};
        for (const fs::recursive_directory_iterator end; walk != end;) {
            const auto path = walk->path().lexically_relative(m_folder).generic_string();
            if (walk->is_symlink(error) || isClutter(path) || walk.depth() > kMostFolders)
                walk.disable_recursion_pending();
            else if (walk->is_regular_file(error))
                add(path, walk->file_size(error), m_count++, modifiedOf(walk->path()));
            if (m_count > kMostFiles)
                throw NotImported{ImportTrouble::TooManyFiles};
            walk.increment(error);
            if (error)
                throw NotImported{ImportTrouble::DiskTrouble};
        }
        sortAndIndex();
    }

    std::optional<fs::path> onDisk(const SourceFile& file) override { return m_folder / file.path; }

private:
    std::unique_ptr<ByteStream> openRaw(const SourceFile& file) override
    {
        return std::make_unique<DiskStream>(m_folder / file.path);
    }

    fs::path m_folder;
    std::size_t m_count = 0;
};

/// Tells how much was read.
class CountedStream final : public ByteStream {
public:
    CountedStream(std::unique_ptr<ByteStream> inner, SourceFiles& files) : m_inner{std::move(inner)}, m_files{files} {}
    std::size_t read(std::span<char> out) override
    {
        const auto count = m_inner->read(out);
        if (m_files.onRead)
            m_files.onRead(count);
        return count;
    }

private:
    std::unique_ptr<ByteStream> m_inner;
    SourceFiles& m_files;
};

/// No more than the beginning, of a file that has no words for gigabytes, too.
class FirstBytes final : public ByteStream {
public:
    FirstBytes(ByteStream& inner, std::size_t most) : m_inner{inner}, m_left{most} {}
    std::size_t read(std::span<char> out) override
    {
        const auto count = m_inner.read(out.first(std::min(out.size(), m_left)));
        m_left -= count;
        return count;
    }

private:
    ByteStream& m_inner;
    std::size_t m_left;
};

bool isZip(const fs::path& file)
{
    char magic[4]{};
    DiskStream stream{file};
    std::size_t have = 0;
    while (have < 4) {
        const auto count = stream.read({magic + have, 4 - have});
        if (count == 0)
            return false;
        have += count;
    }
    const std::string_view seen{magic, 4};
    return seen == "PK\x03\x04" || seen == "PK\x05\x06" || seen == "PK\x07\x08";
}

} // namespace

std::string_view SourceFile::name() const
{
    return std::string_view{path}.substr(folder().size());
}

std::string_view SourceFile::folder() const
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? std::string_view{} : std::string_view{path}.substr(0, slash + 1);
}

std::string SourceFile::ending() const
{
    const auto dot = name().rfind('.');
    return dot == std::string_view::npos ? std::string{} : asciiLower(name().substr(dot + 1));
}

std::string_view SourceFile::stem() const
{
    return name().substr(0, name().rfind('.'));
}

bool isClutter(std::string_view path)
{
    while (!path.empty()) {
        const auto part = path.substr(0, path.find('/'));
        const auto lower = asciiLower(part);
        if (part.starts_with('.') || lower == "__macosx" || lower == "thumbs.db" || lower == "desktop.ini")
            return true;
        path.remove_prefix(std::min(path.size(), part.size() + 1));
    }
    return false;
}

std::unique_ptr<SourceFiles> SourceFiles::open(const fs::path& chosen)
{
    std::error_code error;
    const auto kind = fs::status(chosen, error).type();
    if (kind == fs::file_type::not_found)
        throw NotImported{ImportTrouble::NotFound};
    if (kind == fs::file_type::directory)
        return std::make_unique<FilesInFolder>(chosen);
    if (kind != fs::file_type::regular)
        throw NotImported{ImportTrouble::NotPermitted};
    if (isZip(chosen))
        return openZip(chosen);
    return std::make_unique<OneFile>(chosen, fs::file_size(chosen, error));
}

void SourceFiles::add(std::string path, std::uint64_t size, std::size_t number, std::optional<Timestamp> modified)
{
    m_files.push_back({std::move(path), size, number, modified});
}

void SourceFiles::sortAndIndex()
{
    std::sort(m_files.begin(), m_files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        m_byPath.emplace(asciiLower(m_files[i].path), i);
        m_byName.emplace(asciiLower(m_files[i].name()), i);
        m_byName.emplace(asciiLower(m_files[i].stem()), i);
    }
}

const SourceFile* SourceFiles::find(std::string_view folder, std::string_view path)
{
    while (path.starts_with("./"))
        path.remove_prefix(2);
    if (path.empty())
        return nullptr;
    for (const auto& full : {std::string{folder} + std::string{path}, std::string{path}}) {
        if (const auto found = m_byPath.find(asciiLower(full)); found != m_byPath.end())
            return &m_files[found->second];
        if (const auto beside = m_beside.find(full); beside != m_beside.end())
            return &beside->second;
        if (const auto size = sizeBeside(full))
            return &m_beside.emplace(full, SourceFile{full, *size, 1}).first->second;
    }
    return nullptr;
}

const SourceFile* SourceFiles::findNamed(std::string_view name)
{
    const auto found = m_byName.find(asciiLower(name));
    return found == m_byName.end() ? nullptr : &m_files[found->second];
}

std::unique_ptr<ByteStream> SourceFiles::open(const SourceFile& file)
{
    return std::make_unique<CountedStream>(openRaw(file), *this);
}

const SourceFiles::Head& SourceFiles::headOf(const SourceFile& file)
{
    if (const auto known = m_heads.find(file.path); known != m_heads.end())
        return known->second;
    if (m_heads.size() >= kHeads)
        m_heads.clear();
    const auto whole = openRaw(file);
    FirstBytes first{*whole, kMostOfHead};
    TextStream text{first};
    Head head;
    for (std::string_view piece; head.text.size() < kPieceSize && !(piece = text.next()).empty();)
        head.text += piece;
    head.text.resize(std::min(head.text.size(), kPieceSize));
    head.zeros = text.dropped();
    return m_heads[file.path] = std::move(head);
}

const std::string& SourceFiles::head(const SourceFile& file)
{
    return headOf(file).text;
}

bool SourceFiles::isText(const SourceFile& file)
{
    const auto& [text, zeros] = headOf(file);
    // In a long text a zero byte is an accident of some disk; a short one that has any is none.
    if (text.size() < kShortText && zeros > 0)
        return false;
    const auto strange = std::count_if(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f';
    });
    return (static_cast<std::size_t>(strange) + zeros) * 100 <= text.size() + zeros;
}

std::string SourceFiles::readText(const SourceFile& file, std::size_t ceiling)
{
    auto stream = open(file);
    TextStream text{*stream};
    std::string all;
    for (auto piece = text.next(); !piece.empty(); piece = text.next()) {
        all += piece;
        if (all.size() > ceiling)
            throw NotImported{ImportTrouble::TooLarge};
    }
    return all;
}

std::optional<Bytes> SourceFiles::readBytes(const SourceFile& file, std::size_t ceiling)
{
    if (file.size > ceiling)
        return std::nullopt;
    auto stream = open(file);
    Bytes all;
    std::vector<char> piece(kPieceSize);
    while (const auto count = stream->read(piece)) {
        if (all.size() + count > ceiling)
            return std::nullopt;
        all.insert(all.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(count));
    }
    return all;
}

} // namespace inglenook::transfer
