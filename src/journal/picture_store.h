// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "journal/picture_header.h"
#include "journal/picture_links.h"
#include "vault/database.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace inglenook::journal {

class Stamps;

constexpr std::size_t kMaxThumbnail = 64 << 10; ///< bytes

struct Picture {
    PictureId id;
    PictureFormat format = PictureFormat::Png;
    int width = 0; ///< as it is shown
    int height = 0;
    std::size_t bytes = 0;
    bool hasThumbnail = false;
};

/// Owns the pictures of a journal, each stored once however often it is added. Lists never read their bytes.
class PictureStore {
public:
    PictureStore(vault::Database& database, Stamps& stamps, IdSource& ids, const Clock& clock);

    /// Kept exactly as it is; the same bytes give the same id. Throws Error(InvalidInput) for what readPictureHeader()
    /// doesn't take, and for a thumbnail larger than kMaxThumbnail.
    [[nodiscard]] PictureId add(std::span<const std::uint8_t> bytes, std::span<const std::uint8_t> thumbnail = {});
    [[nodiscard]] std::optional<Picture> find(const PictureId& id) const;
    /// Every one, the oldest first.
    [[nodiscard]] std::vector<Picture> all() const;

    /// The whole of it. Throws Error(NotFound).
    [[nodiscard]] std::vector<std::uint8_t> data(const PictureId& id) const;
    /// The same in pieces, for what must not hold all of it. Throws Error(NotFound).
    void read(const PictureId& id, const std::function<void(std::span<const std::uint8_t>)>& take) const;
    /// A small picture in a format of its own; empty when none was made yet.
    [[nodiscard]] std::vector<std::uint8_t> thumbnail(const PictureId& id) const;
    void setThumbnail(const PictureId& id, std::span<const std::uint8_t> thumbnail);

    /// Removes for good what no entry, draft or version has named for 30 days, as the bin does. Gives how many.
    int removeUnused();

private:
    vault::Database& m_database;
    Stamps& m_stamps;
    IdSource& m_ids;
    const Clock& m_clock;
};

} // namespace inglenook::journal
