// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/importer.h"

namespace inglenook::transfer {

/// Day One 2 and later: an archive with one JSON file for each journal, and photos beside.
class DayOneImporter final : public Importer {
public:
    [[nodiscard]] std::string_view format() const override { return "dayone"; }
    [[nodiscard]] std::string_view application() const override { return "Day One"; }
    [[nodiscard]] Likeness likeness(SourceFiles& files) const override;
    void read(ImportContext& context) const override;
};

/// Day One 1: a folder of property lists, one for each entry.
class DayOneClassicImporter final : public Importer {
public:
    [[nodiscard]] std::string_view format() const override { return "dayone-classic"; }
    [[nodiscard]] std::string_view application() const override { return "Day One"; }
    [[nodiscard]] Likeness likeness(SourceFiles& files) const override;
    void read(ImportContext& context) const override;
};

/// Day One's plain text, which Mini Diary writes, too.
class DayOneTextImporter final : public Importer {
public:
    [[nodiscard]] std::string_view format() const override { return "dayone-text"; }
    [[nodiscard]] std::string_view application() const override { return "Day One"; }
    [[nodiscard]] Likeness likeness(SourceFiles& files) const override;
    void read(ImportContext& context) const override;
};

} // namespace inglenook::transfer
