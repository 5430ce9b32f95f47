// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <filesystem>
#include <functional>

class QWidget;

namespace inglenook::ui {

/// Asks in the window of `page` whether the file `target` may be replaced, and calls `replace` if so. The safe answer
/// keeps it.
void askToReplace(const Theme& theme, QWidget& page, const std::filesystem::path& target,
                  std::function<void()> replace);

} // namespace inglenook::ui
