// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/importer.h"

namespace inglenook::transfer {

/// A backup of Diaro: an archive with its tables in one XML file.
class DiaroImporter final : public Importer {
public:
    [[nodiscard]] std::string_view format() const override { return "diaro"; }
    [[nodiscard]] std::string_view application() const override { return "Diaro"; }
    [[nodiscard]] Likeness likeness(SourceFiles& files) const override;
    void read(ImportContext& context) const override;
};

} // namespace inglenook::transfer
