// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace inglenook::exercises {

/// A text file of resources/ that is compiled into the program; `path` is relative to that folder.
struct BuiltinFile {
    std::string_view path;
    std::string_view text;
};

[[nodiscard]] std::span<const BuiltinFile> builtinFiles();

} // namespace inglenook::exercises
