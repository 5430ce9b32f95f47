// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screenshots/camera.h"

namespace inglenook::test {

/// Copies in the settings, and what a damaged journal offers. Ends with an open journal.
void photographCopies(Journey& journey, Camera& camera);
/// A really full disk, where one can be made.
void photographFullDisk(const QString& theme, ui::ThemeMode mode);

} // namespace inglenook::test
