// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/importer.h"

namespace inglenook::transfer {

/// Diarium's export: JSON, all in one file or a file for each day, media in folders named by their time.
class DiariumImporter final : public Importer {
public:
    [[nodiscard]] std::string_view format() const override { return "diarium"; }
    [[nodiscard]] std::string_view application() const override { return "Diarium"; }
    [[nodiscard]] Likeness likeness(SourceFiles& files) const override;
    void read(ImportContext& context) const override;
};

/// Diarium's own file, an SQLite database.
class DiariumDatabaseImporter final : public Importer {
public:
    [[nodiscard]] std::string_view format() const override { return "diarium"; }
    [[nodiscard]] std::string_view application() const override { return "Diarium"; }
    [[nodiscard]] Likeness likeness(SourceFiles& files) const override;
    void read(ImportContext& context) const override;
};

} // namespace inglenook::transfer
