// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/importer.h"

namespace inglenook::transfer {

/// A decrypted backup of Standard Notes: an archive with all items in one JSON file.
class StandardNotesImporter final : public Importer {
public:
    [[nodiscard]] std::string_view format() const override { return "standardnotes"; }
    [[nodiscard]] std::string_view application() const override { return "Standard Notes"; }
    [[nodiscard]] Likeness likeness(SourceFiles& files) const override;
    void read(ImportContext& context) const override;
};

} // namespace inglenook::transfer
