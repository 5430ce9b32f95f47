// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/zip_files.h"

#include <zip.h>

#include <algorithm>

namespace inglenook::transfer {
namespace {

constexpr zip_int64_t kMostFiles = 1'000'000;
// Deflated text rarely shrinks to a twentieth. Small files may do what they like.
constexpr std::uint64_t kHarmless = std::uint64_t{32} << 20U;
constexpr std::uint64_t kMostGrowth = 200;
constexpr std::uint64_t kHarmlessInAll = std::uint64_t{1} << 30U;

struct CloseZip {
    void operator()(zip_t* archive) const noexcept { zip_discard(archive); }
};
struct CloseFile {
    void operator()(zip_file_t* file) const noexcept { zip_fclose(file); }
};

[[nodiscard]] NotImported failureOf(const zip_error_t& error)
{
    switch (zip_error_code_zip(&error)) {
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_WRONGPASSWD:
        return {ImportTrouble::EncryptedZip};
    case ZIP_ER_NOENT:
        return {ImportTrouble::NotFound};
    case ZIP_ER_OPEN:
        return {ImportTrouble::NotPermitted};
    default:
        return {ImportTrouble::DamagedZip};
    }
}

class ZipStream final : public ByteStream {
public:
    ZipStream(zip_t* archive, const SourceFile& file)
        : m_file{zip_fopen_index(archive, file.number, 0)},
          m_left{file.size}
    {
        if (!m_file)
            throw failureOf(*zip_get_error(archive));
    }

    std::size_t read(std::span<char> out) override
    {
        const auto count = zip_fread(m_file.get(), out.data(), out.size());
        if (count < 0)
            throw failureOf(*zip_file_get_error(m_file.get()));
        if (static_cast<std::uint64_t>(count) > m_left)
            throw NotImported{ImportTrouble::Bomb};
        m_left -= static_cast<std::uint64_t>(count);
        return static_cast<std::size_t>(count);
    }

private:
    std::unique_ptr<zip_file_t, CloseFile> m_file;
    std::uint64_t m_left;
};

/// As a path of ours; nothing for a name that leads out of the archive.
std::optional<std::string> pathOf(std::string_view name)
{
    std::string path{name};
    std::replace(path.begin(), path.end(), '\\', '/');
    std::string result;
    for (std::string_view rest = path; !rest.empty();) {
        const auto part = rest.substr(0, rest.find('/'));
        rest.remove_prefix(std::min(rest.size(), part.size() + 1));
        if (part == "..")
            return std::nullopt;
        if (part.empty() || part == ".")
            continue;
        result += (result.empty() ? "" : "/") + std::string{part};
    }
    return result;
}

class FilesInZip final : public SourceFiles {
public:
    explicit FilesInZip(const std::filesystem::path& file)
    {
        int code = 0;
        m_archive.reset(zip_open(file.c_str(), ZIP_RDONLY, &code));
        if (!m_archive) {
            zip_error_t error;
            zip_error_init_with_code(&error, code);
            const auto failure = failureOf(error);
            zip_error_fini(&error);
            throw failure;
        }
        m_chosenName = file.filename().string();
        const auto count = zip_get_num_entries(m_archive.get(), 0);
        if (count > kMostFiles)
            throw NotImported{ImportTrouble::TooManyFiles};
        for (zip_int64_t i = 0; i < count; ++i)
            addFile(static_cast<zip_uint64_t>(i));
        if (m_unpacked > kHarmlessInAll && m_unpacked / kMostGrowth > std::max<std::uint64_t>(m_packed, 1))
            throw NotImported{ImportTrouble::Bomb};
        sortAndIndex();
    }

private:
    void addFile(zip_uint64_t number)
    {
        zip_stat_t facts;
        if (zip_stat_index(m_archive.get(), number, 0, &facts) != 0 || (facts.valid & ZIP_STAT_NAME) == 0 ||
            (facts.valid & ZIP_STAT_SIZE) == 0)
            throw NotImported{ImportTrouble::DamagedZip};
        const std::string_view name{facts.name};
        if (name.ends_with('/') || (name.ends_with('\\') && facts.size == 0))
            return;
        const auto path = pathOf(name);
        if (!path) {
            m_refused.emplace_back(name);
            return;
        }
        if (path->empty() || isClutter(*path))
            return;
        if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE)
            throw NotImported{ImportTrouble::EncryptedZip};
        const auto packed = (facts.valid & ZIP_STAT_COMP_SIZE) != 0 ? facts.comp_size : 0;
        if (facts.size > kHarmless && facts.size / kMostGrowth > packed)
            throw NotImported{ImportTrouble::Bomb};
        m_packed += packed;
        m_unpacked += facts.size;
        const bool hasTime = (facts.valid & ZIP_STAT_MTIME) != 0 && facts.mtime > 0;
        add(*path, facts.size, number,
            hasTime ? std::optional{Timestamp{std::int64_t{facts.mtime} * 1000}} : std::nullopt);
    }
    std::unique_ptr<ByteStream> openRaw(const SourceFile& file) override
    {
        return std::make_unique<ZipStream>(m_archive.get(), file);
    }

    std::unique_ptr<zip_t, CloseZip> m_archive;
    std::uint64_t m_packed = 0;
    std::uint64_t m_unpacked = 0;
};

} // namespace

std::unique_ptr<SourceFiles> openZip(const std::filesystem::path& file)
{
    return std::make_unique<FilesInZip>(file);
}

} // namespace inglenook::transfer
