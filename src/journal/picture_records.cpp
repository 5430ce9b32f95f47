// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/picture_records.h"

#include "base/error.h"
#include "crypto/content_hash.h"
#include "journal/entry_key.h"
#include "journal/row.h"

#include <limits>
#include <variant>

namespace inglenook::journal {

void readPictureRecords(vault::Database& database, const RecordRange& range, const std::optional<MemberId>& drafter,
                        const std::function<bool(const PictureRecord&)>& take)
{
    auto query = database.prepare(
        "SELECT p.id, p.changed, p.format, p.width, p.height, p.bytes, p.thumbnail IS NOT NULL FROM pictures p WHERE "
        "EXISTS (SELECT 1 FROM picture_uses u LEFT JOIN entry_versions v ON v.id = u.holder "
        "JOIN entries e ON e.id = coalesce(v.entry, u.holder) WHERE u.picture = p.id "
        "AND e.key >= ?1 AND e.key < ?2 AND (?3 = 1 OR e.binned IS NULL)) "
        "OR EXISTS (SELECT 1 FROM picture_uses u JOIN drafts d ON d.id = u.holder WHERE u.picture = p.id "
        "AND d.author = ?4) ORDER BY p.number");
    query.bind(1, range.from ? firstKeyAt(*range.from) : std::numeric_limits<EntryKey>::min())
        .bind(2, range.before ? firstKeyAt(*range.before) : std::numeric_limits<EntryKey>::max())
        .bind(3, range.withBin ? 1 : 0);
    bindId(query, 4, drafter);
    while (query.step()) {
        const PictureRecord record{{readId<PictureId>(query, 0),
                                    pictureFormatFrom(query.textView(2)).value_or(PictureFormat::Png),
                                    static_cast<int>(query.integer(3)), static_cast<int>(query.integer(4)),
                                    static_cast<std::size_t>(query.integer(5)), query.integer(6) != 0},
                                   query.integer(1)};
        if (!take(record))
            return;
    }
}

bool insertPictureRecord(vault::Database& database, const PictureId& id, Stamp changed,
                         std::span<const std::uint8_t> bytes, std::span<const std::uint8_t> thumbnail)
{
    const auto header = readPictureHeader(bytes);
    if (std::holds_alternative<PictureFault>(header) || thumbnail.size() > kMaxThumbnail)
        throw Error{ErrorCode::InvalidInput, "this is not a picture that the journal takes"};
    const auto& picture = std::get<PictureHeader>(header);
    auto insert = database.prepare("INSERT INTO pictures (id, changed, format, width, height, bytes, hash, thumbnail) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    bindId(insert, 1, id);
    insert.bind(2, changed)
        .bind(3, nameOf(picture.format))
        .bind(4, picture.width)
        .bind(5, picture.height)
        .bind(6, static_cast<std::int64_t>(bytes.size()))
        .bind(7, std::span<const std::uint8_t>{crypto::contentHash(bytes)});
    if (thumbnail.empty())
        insert.bindNull(8);
    else
        insert.bind(8, thumbnail);
    insert.run();
    if (database.changes() == 0)
        return false;
    database.prepare("INSERT INTO picture_data (picture, data) VALUES (?, ?)")
        .bind(1, database.lastInsertRowId())
        .bind(2, bytes)
        .run();
    auto comesBack = database.prepare("DELETE FROM tombstones WHERE id = ?");
    bindId(comesBack, 1, id);
    comesBack.run();
    observeStamp(database, changed);
    return true;
}

} // namespace inglenook::journal
