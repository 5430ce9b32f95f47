// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "transfer/export/export.h"

#include <QString>

#include <filesystem>

namespace inglenook::ui {

/// What a page that is taken out says beside the words of the journal, in this person's language.
[[nodiscard]] transfer::ExportWords exportWords(const QString& journalName);

/// Why nothing was written, that nothing is lost, and what to do.
[[nodiscard]] QString sentenceForWriting(ErrorCode code);

/// How much is in it, where it is, who can read it, and what stayed behind.
[[nodiscard]] QString newsOf(const transfer::ExportReport& report, transfer::ExportFormat format,
                             const std::filesystem::path& target);

} // namespace inglenook::ui
