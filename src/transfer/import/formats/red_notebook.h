// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/importer.h"

namespace inglenook::transfer {

/// RedNotebook: a folder, or its backup, with a file YYYY-MM.txt of YAML for each month.
class RedNotebookImporter final : public Importer {
public:
    [[nodiscard]] std::string_view format() const override { return "rednotebook"; }
    [[nodiscard]] std::string_view application() const override { return "RedNotebook"; }
    [[nodiscard]] Likeness likeness(SourceFiles& files) const override;
    void read(ImportContext& context) const override;
};

} // namespace inglenook::transfer
