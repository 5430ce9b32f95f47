// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace inglenook::journal {

/// The picture without what cameras and programs write into it beside its pixels: where and when it was taken, with
/// which camera, by whom, and the small picture that may still show what was cut away. How a camera was held stays, so
/// it is shown upright. Not one pixel changes. What is no PNG, JPEG, GIF or WebP comes back as it is. Pure.
[[nodiscard]] std::vector<std::uint8_t> withoutNotes(std::span<const std::uint8_t> picture);

} // namespace inglenook::journal
