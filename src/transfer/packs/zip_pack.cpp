// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/packs/exercise_pack.h"

#include "base/error.h"

#include <zip.h>

#include <memory>

namespace inglenook::transfer {
namespace {

struct DiscardZip {
    void operator()(zip_t* archive) const noexcept { zip_discard(archive); }
};
struct FreeSource {
    void operator()(zip_source_t* source) const noexcept { zip_source_free(source); }
};

[[noreturn]] void fail()
{
    throw Error{ErrorCode::Internal, "a pack of exercises could not be put together"};
}

/// Packed in memory: it is given to the disk as a whole.
class ZipWriter {
public:
    ZipWriter()
    {
        zip_error_t error;
        zip_error_init(&error);
        m_bytes.reset(zip_source_buffer_create(nullptr, 0, 0, &error));
        if (!m_bytes)
            fail();
        zip_source_keep(m_bytes.get()); // it is still there when the archive is closed
        m_archive.reset(zip_open_from_source(m_bytes.get(), ZIP_TRUNCATE, &error));
        zip_error_fini(&error);
        if (!m_archive) {
            zip_source_free(m_bytes.get());
            fail();
        }
    }

    void add(const std::string& name, const std::string& text)
    {
        auto* source = zip_source_buffer(m_archive.get(), text.data(), text.size(), 0);
        if (source == nullptr)
            fail();
        const auto index = zip_file_add(m_archive.get(), name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            fail();
        }
        constexpr zip_uint16_t kFirstDay = (1U << 5U) | 1U; // 1 January 1980: when it was made is nobody's business
        constexpr zip_uint32_t kEveryone = 0100644U << 16U;
        if (zip_file_set_dostime(m_archive.get(), static_cast<zip_uint64_t>(index), 0, kFirstDay, 0) != 0 ||
            zip_file_set_external_attributes(m_archive.get(), static_cast<zip_uint64_t>(index), 0, ZIP_OPSYS_UNIX,
                                             kEveryone) != 0)
            fail();
    }

    std::string close()
    {
        if (zip_close(m_archive.get()) != 0)
            fail();
        (void)m_archive.release(); // closed is gone
        if (zip_source_open(m_bytes.get()) != 0)
            fail();
        zip_stat_t facts;
        std::string bytes;
        if (zip_source_stat(m_bytes.get(), &facts) == 0 && (facts.valid & ZIP_STAT_SIZE) != 0)
            bytes.resize(facts.size);
        const auto read = zip_source_read(m_bytes.get(), bytes.data(), bytes.size());
        zip_source_close(m_bytes.get());
        if (bytes.empty() || read != static_cast<zip_int64_t>(bytes.size()))
            fail();
        return bytes;
    }

private:
    std::unique_ptr<zip_source_t, FreeSource> m_bytes;
    std::unique_ptr<zip_t, DiscardZip> m_archive;
};

} // namespace

std::string zipOf(const ExercisePack& pack)
{
    ZipWriter zip;
    for (const auto& file : pack.exercises)
        zip.add("exercises/" + file.name, file.text);
    for (const auto& file : pack.decks)
        zip.add("decks/" + file.name, file.text);
    for (const auto& file : pack.examples)
        zip.add("examples/" + file.name, file.text);
    return zip.close();
}

} // namespace inglenook::transfer
