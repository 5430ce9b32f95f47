// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/importer.h"

namespace inglenook::transfer {

/// What an Inglenook has taken out as JSON (docs/export-format.md): rows keep their ids and stamps, and what is there
/// already is told by its id and stays as it is. Members are those of the same id, else of the same name.
class InglenookImporter final : public Importer {
public:
    [[nodiscard]] std::string_view format() const override { return "inglenook"; }
    [[nodiscard]] std::string_view application() const override { return "Inglenook"; }
    [[nodiscard]] Likeness likeness(SourceFiles& files) const override;
    void read(ImportContext& context) const override;
};

} // namespace inglenook::transfer
