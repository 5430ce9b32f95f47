// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/importer.h"

namespace inglenook::transfer {

/// Daylio's CSV. Moods are names of the person's own, with no number behind.
class DaylioCsvImporter final : public Importer {
public:
    [[nodiscard]] std::string_view format() const override { return "daylio"; }
    [[nodiscard]] std::string_view application() const override { return "Daylio"; }
    [[nodiscard]] Likeness likeness(SourceFiles& files) const override;
    void read(ImportContext& context) const override;
};

/// Daylio's backup: an archive with JSON in Base64, photos beside.
class DaylioBackupImporter final : public Importer {
public:
    [[nodiscard]] std::string_view format() const override { return "daylio"; }
    [[nodiscard]] std::string_view application() const override { return "Daylio"; }
    [[nodiscard]] Likeness likeness(SourceFiles& files) const override;
    void read(ImportContext& context) const override;
};

} // namespace inglenook::transfer
