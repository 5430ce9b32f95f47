// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/imported_entry.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace inglenook::transfer {

/// Day One's Markdown as ours: its backslashes before plain signs undone (not within code), zero-width spaces gone,
/// links to other entries made plain words. `attachment` gives what stands in the place of
/// "![…](dayone-moment:…)", by its kind ("photo", "audio", "video", "pdfAttachment") and id.
[[nodiscard]] std::string
fromDayOneMarkdown(std::string_view text,
                   const std::function<std::string(std::string_view kind, std::string_view id)>& attachment);

/// The Markdown of a `richText` value; the same marks for attachments. Empty when it is not understood.
[[nodiscard]] std::string
fromDayOneRichText(std::string_view json,
                   const std::function<std::string(std::string_view kind, std::string_view id)>& attachment);

} // namespace inglenook::transfer
