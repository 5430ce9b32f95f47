// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/importer.h"

namespace inglenook::transfer {

/// Markdown files, as Obsidian, Joplin and many others keep or write them: a file for each entry, its date in front
/// matter or in its name; or one file with a heading for each day.
class MarkdownImporter final : public Importer {
public:
    [[nodiscard]] std::string_view format() const override { return "markdown"; }
    [[nodiscard]] std::string_view application() const override { return "Markdown"; }
    [[nodiscard]] Likeness likeness(SourceFiles& files) const override;
    void read(ImportContext& context) const override;
};

/// The same of plain text.
class TextImporter final : public Importer {
public:
    [[nodiscard]] std::string_view format() const override { return "text"; }
    [[nodiscard]] std::string_view application() const override { return "text"; }
    [[nodiscard]] Likeness likeness(SourceFiles& files) const override;
    void read(ImportContext& context) const override;
};

} // namespace inglenook::transfer
