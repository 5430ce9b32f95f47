// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/importer.h"

namespace inglenook::transfer {

/// Mini Diary: a map of days to Markdown.
class MiniDiaryImporter final : public Importer {
public:
    [[nodiscard]] std::string_view format() const override { return "minidiary"; }
    [[nodiscard]] std::string_view application() const override { return "Mini Diary"; }
    [[nodiscard]] Likeness likeness(SourceFiles& files) const override;
    void read(ImportContext& context) const override;
};

/// Mini Diarium, its successor: a list of entries in HTML; several a day.
class MiniDiariumImporter final : public Importer {
public:
    [[nodiscard]] std::string_view format() const override { return "minidiarium"; }
    [[nodiscard]] std::string_view application() const override { return "Mini Diarium"; }
    [[nodiscard]] Likeness likeness(SourceFiles& files) const override;
    void read(ImportContext& context) const override;
};

} // namespace inglenook::transfer
