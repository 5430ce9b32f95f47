// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid.h"
#include "vault/database.h"

#include <algorithm>
#include <optional>

namespace inglenook::journal {

/// How ids stand in rows: 16 bytes, or NULL.

template <typename Tag>
void bindId(vault::Statement& statement, int parameter, const Id<Tag>& id)
{
    statement.bind(parameter, std::span<const std::uint8_t>{id.uuid.bytes});
}

template <typename Tag>
void bindId(vault::Statement& statement, int parameter, const std::optional<Id<Tag>>& id)
{
    if (id)
        bindId(statement, parameter, *id);
    else
        statement.bindNull(parameter);
}

template <typename IdType>
[[nodiscard]] IdType readId(const vault::Statement& statement, int column)
{
    IdType id;
    const auto bytes = statement.blob(column);
    std::copy_n(bytes.begin(), std::min(bytes.size(), id.uuid.bytes.size()), id.uuid.bytes.begin());
    return id;
}

template <typename IdType>
[[nodiscard]] std::optional<IdType> readOptionalId(const vault::Statement& statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional{readId<IdType>(statement, column)};
}

} // namespace inglenook::journal
