// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "models/print_pages.h"

#include <filesystem>
#include <stop_token>

namespace inglenook::ui {

/// Writes them as a PDF that only this account can read: whole and durable on return, or not at all. False when
/// it was stopped. Throws Error as platform::NewFile does; a journal is never replaced.
[[nodiscard]] bool writePdf(PrintedPages& pages, const std::filesystem::path& target, bool replace,
                            const std::stop_token& stop, const PrintedPages::Progress& progress);

} // namespace inglenook::ui
