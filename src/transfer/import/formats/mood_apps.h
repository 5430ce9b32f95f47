// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/importer.h"

namespace inglenook::transfer {

/// Pixels: scores and notes of days.
class PixelsImporter final : public Importer {
public:
    [[nodiscard]] std::string_view format() const override { return "pixels"; }
    [[nodiscard]] std::string_view application() const override { return "Pixels"; }
    [[nodiscard]] Likeness likeness(SourceFiles& files) const override;
    void read(ImportContext& context) const override;
};

/// Daily You: texts, a mood from -2 to 2, pictures.
class DailyYouImporter final : public Importer {
public:
    [[nodiscard]] std::string_view format() const override { return "dailyyou"; }
    [[nodiscard]] std::string_view application() const override { return "Daily You"; }
    [[nodiscard]] Likeness likeness(SourceFiles& files) const override;
    void read(ImportContext& context) const override;
};

} // namespace inglenook::transfer
