// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/header.h"
#include "vault/lower_file.h"

namespace inglenook::vault {

/// The two header copies at the front of a vault's file.
///
/// The newest whole copy counts. An update writes and syncs the other one first, so that a whole copy is on disk at
/// every moment. What the disk refuses is thrown as Error.
class HeaderFile {
public:
    explicit HeaderFile(LowerFile& file) : m_file{file} {}

    struct Found {
        Header header;
        HeaderCopy bytes{};
        bool needsRepair = false; ///< the other copy is damaged or older
    };
    [[nodiscard]] std::variant<Found, HeaderFault> read();
    /// Both copies, one after the other, each durable.
    void write(const HeaderCopy& copy);
    /// The same for a header in use, after read(). It holds as soon as one copy is durable; on an Error the older one
    /// counts as before, unless the disk does not take that back either: then the next read() finds what needs repair.
    void replace(const HeaderCopy& copy);
    [[nodiscard]] bool copiesAgree();

private:
    [[nodiscard]] HeaderCopy readCopy(std::size_t which);
    void writeCopy(std::size_t which, const HeaderCopy& copy);
    [[nodiscard]] bool tryCopy(std::size_t which, const HeaderCopy& copy);

    LowerFile& m_file;
    std::size_t m_newest = 1;
};

} // namespace inglenook::vault
