// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/importer.h"

namespace inglenook::transfer {

/// Journey: an archive with one JSON file for each entry, its photos beside them.
class JourneyImporter final : public Importer {
public:
    [[nodiscard]] std::string_view format() const override { return "journey"; }
    [[nodiscard]] std::string_view application() const override { return "Journey"; }
    [[nodiscard]] Likeness likeness(SourceFiles& files) const override;
    void read(ImportContext& context) const override;
};

} // namespace inglenook::transfer
