// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/picture_store.h"

#include "base/error.h"
#include "crypto/content_hash.h"
#include "journal/row.h"
#include "journal/stamps.h"
#include "journal/tombstones.h"
#include "vault/blob_reader.h"

#include <algorithm>

namespace inglenook::journal {
namespace {

constexpr std::size_t kPiece = 256 << 10;
constexpr std::int64_t kRestMs = std::int64_t{30} * 24 * 60 * 60 * 1000;
constexpr const char* kFromRow =
    "SELECT id, format, width, height, bytes, thumbnail IS NOT NULL FROM pictures WHERE id = ?";

const char* detailOf(PictureFault fault)
{
    switch (fault) {
    case PictureFault::TooLarge:
        return "the picture is larger than 32 MiB";
    case PictureFault::TooManyPixels:
        return "the picture has more than 200 million pixels";
    case PictureFault::Heic:
        return "the picture is in the HEIC format, which can't be read";
    case PictureFault::Unknown:
        return "this is not a picture in a format that is known";
    case PictureFault::Broken:
        break;
    }
    return "the picture is broken";
}

void checkThumbnail(std::span<const std::uint8_t> thumbnail)
{
    if (thumbnail.size() > kMaxThumbnail)
        throw Error{ErrorCode::InvalidInput, "the small picture is larger than 64 KiB"};
}

void bindThumbnail(vault::Statement& statement, int parameter, std::span<const std::uint8_t> thumbnail)
{
    if (thumbnail.empty())
        statement.bindNull(parameter);
    else
        statement.bind(parameter, thumbnail);
}

Picture readPicture(const vault::Statement& row)
{
    return {readId<PictureId>(row, 0),
            pictureFormatFrom(row.textView(1)).value_or(PictureFormat::Png),
            static_cast<int>(row.integer(2)),
            static_cast<int>(row.integer(3)),
            static_cast<std::size_t>(row.integer(4)),
            row.integer(5) != 0};
}

} // namespace

PictureStore::PictureStore(vault::Database& database, Stamps& stamps, IdSource& ids, const Clock& clock)
    : m_database{database},
      m_stamps{stamps},
      m_ids{ids},
      m_clock{clock}
{
}

PictureId PictureStore::add(std::span<const std::uint8_t> bytes, std::span<const std::uint8_t> thumbnail)
{
    const auto header = readPictureHeader(bytes);
    if (const auto* fault = std::get_if<PictureFault>(&header))
        throw Error{ErrorCode::InvalidInput, detailOf(*fault)};
    checkThumbnail(thumbnail);
    const auto& picture = std::get<PictureHeader>(header);
    const auto hash = crypto::contentHash(bytes);

    vault::Transaction transaction{m_database};
    PictureId id;
    auto same = m_database.prepare("SELECT id FROM pictures WHERE hash = ? ORDER BY id LIMIT 1");
    same.bind(1, std::span<const std::uint8_t>{hash});
    if (same.step()) {
        id = readId<PictureId>(same, 0);
        same.reset();
        // Wanted again: it rests anew before it can go.
        auto touch = m_database.prepare("UPDATE pictures SET changed = ? WHERE id = ?");
        touch.bind(1, m_stamps.next());
        bindId(touch, 2, id);
        touch.run();
    } else {
        same.reset();
        id = m_ids.make<PictureId>();
        auto insert = m_database.prepare("INSERT INTO pictures (id, changed, format, width, height, bytes, hash, "
                                         "thumbnail) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        bindId(insert, 1, id);
        insert.bind(2, m_stamps.next())
            .bind(3, nameOf(picture.format))
            .bind(4, picture.width)
            .bind(5, picture.height)
            .bind(6, static_cast<std::int64_t>(bytes.size()))
            .bind(7, std::span<const std::uint8_t>{hash});
        bindThumbnail(insert, 8, thumbnail);
        insert.run();
        m_database.prepare("INSERT INTO picture_data (picture, data) VALUES (?, ?)")
            .bind(1, m_database.lastInsertRowId())
            .bind(2, bytes)
            .run();
    }
    transaction.commit();
    return id;
}

std::optional<Picture> PictureStore::find(const PictureId& id) const
{
    auto query = m_database.prepare(kFromRow);
    bindId(query, 1, id);
    return query.step() ? std::optional{readPicture(query)} : std::nullopt;
}

std::vector<Picture> PictureStore::all() const
{
    auto query = m_database.prepare(
        "SELECT id, format, width, height, bytes, thumbnail IS NOT NULL FROM pictures ORDER BY number");
    std::vector<Picture> pictures;
    while (query.step())
        pictures.push_back(readPicture(query));
    return pictures;
}

void PictureStore::read(const PictureId& id, const std::function<void(std::span<const std::uint8_t>)>& take) const
{
    std::int64_t number = 0;
    {
        auto query = m_database.prepare("SELECT number FROM pictures WHERE id = ?");
        bindId(query, 1, id);
        if (!query.step())
            throw Error{ErrorCode::NotFound, "there is no such picture"};
        number = query.integer(0);
    }
    const vault::BlobReader blob{m_database, "picture_data", "data", number};
    std::vector<std::uint8_t> piece(std::min(kPiece, blob.size()));
    for (std::size_t at = 0; at < blob.size(); at += piece.size()) {
        const auto part = std::span{piece}.first(std::min(piece.size(), blob.size() - at));
        blob.read(at, part);
        take(part);
    }
}

std::vector<std::uint8_t> PictureStore::data(const PictureId& id) const
{
    std::vector<std::uint8_t> all;
    if (const auto picture = find(id))
        all.reserve(picture->bytes);
    read(id, [&all](std::span<const std::uint8_t> piece) { all.insert(all.end(), piece.begin(), piece.end()); });
    return all;
}

std::vector<std::uint8_t> PictureStore::thumbnail(const PictureId& id) const
{
    auto query = m_database.prepare("SELECT thumbnail FROM pictures WHERE id = ?");
    bindId(query, 1, id);
    if (!query.step() || query.isNull(0))
        return {};
    const auto bytes = query.blob(0);
    return {bytes.begin(), bytes.end()};
}

void PictureStore::setThumbnail(const PictureId& id, std::span<const std::uint8_t> thumbnail)
{
    checkThumbnail(thumbnail);
    // Derived from the picture: no other version of the row, so no new stamp.
    vault::Transaction transaction{m_database};
    auto update = m_database.prepare("UPDATE pictures SET thumbnail = ? WHERE id = ?");
    bindThumbnail(update, 1, thumbnail);
    bindId(update, 2, id);
    update.run();
    transaction.commit();
}

int PictureStore::removeUnused()
{
    const auto oldest = (m_clock.now().ms - kRestMs) * (Stamp{1} << kStampCounterBits);
    std::vector<PictureId> unused;
    {
        auto query = m_database.prepare("SELECT id FROM pictures WHERE changed <= ? AND NOT EXISTS "
                                        "(SELECT 1 FROM picture_uses WHERE picture_uses.picture = pictures.id)");
        query.bind(1, oldest);
        while (query.step())
            unused.push_back(readId<PictureId>(query, 0));
    }
    if (unused.empty())
        return 0;
    vault::Transaction transaction{m_database};
    for (const auto& id : unused) {
        auto remove = m_database.prepare("DELETE FROM pictures WHERE id = ?");
        bindId(remove, 1, id);
        remove.run();
        bury(m_database, m_stamps, "picture", id);
    }
    transaction.commit();
    return static_cast<int>(unused.size());
}

} // namespace inglenook::journal
