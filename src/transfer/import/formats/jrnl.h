// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/importer.h"

namespace inglenook::transfer {

/// What `jrnl --export json` writes.
class JrnlJsonImporter final : public Importer {
public:
    [[nodiscard]] std::string_view format() const override { return "jrnl"; }
    [[nodiscard]] std::string_view application() const override { return "jrnl"; }
    [[nodiscard]] Likeness likeness(SourceFiles& files) const override;
    void read(ImportContext& context) const override;
};

/// A journal of jrnl itself: one text file, or a folder YYYY/MM/DD.txt.
class JrnlTextImporter final : public Importer {
public:
    [[nodiscard]] std::string_view format() const override { return "jrnl"; }
    [[nodiscard]] std::string_view application() const override { return "jrnl"; }
    /// Throws NotImported(Encrypted) for one that is.
    [[nodiscard]] Likeness likeness(SourceFiles& files) const override;
    void read(ImportContext& context) const override;
};

} // namespace inglenook::transfer
