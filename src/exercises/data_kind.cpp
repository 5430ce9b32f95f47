// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/data_kind.h"

#include "exercises/toml_file.h"

namespace inglenook::exercises {

DataKind dataKindOf(std::string_view toml)
{
    FaultList unread{{}};
    const auto table = parseToml(toml, unread);
    if (!table || table->contains("step"))
        return DataKind::Exercise;
    if (table->contains("card"))
        return DataKind::Deck;
    return table->contains("good") || table->contains("clumsy") ? DataKind::WorkedExample : DataKind::Exercise;
}

} // namespace inglenook::exercises
