// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "vault/header.h"
#include "vault/lower_file.h"
#include "vault/storage.h"
#include "vault/vault.h"

#include <filesystem>
#include <memory>
#include <string>
#include <variant>

namespace inglenook::vault {

/// A vault's file before anything is known of it. Opened to be used, it is locked against everyone else.
struct OpenedFile {
    std::unique_ptr<LowerFile> file;
};

enum class Access { Look, Use };

[[nodiscard]] std::variant<OpenedFile, Refusal> openVaultFile(const Storage& storage, const std::filesystem::path& path,
                                                              Access access);
/// A new, empty one. Throws Error.
[[nodiscard]] OpenedFile createVaultFile(const Storage& storage, const std::filesystem::path& path);

/// How a refusal to open says what an error means.
[[nodiscard]] Refusal refusalFor(ErrorCode code) noexcept;
[[nodiscard]] Refusal refusalFor(HeaderFault fault) noexcept;
/// The other way, where a refusal is not an answer.
[[nodiscard]] ErrorCode errorCodeFor(Refusal refusal) noexcept;

} // namespace inglenook::vault
