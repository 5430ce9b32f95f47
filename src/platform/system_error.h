// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <string_view>

namespace inglenook::platform {

/// What a person can do about an errno. `act` is constant text such as "reading a file"; no path ever gets in.
[[nodiscard]] Error systemError(int errnoValue, std::string_view act);

} // namespace inglenook::platform
