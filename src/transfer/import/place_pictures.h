// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace inglenook::transfer {

/// Puts the Markdown of each picture wherever the text has its mark (imported_entry.h), and at the end where it has
/// none. An empty one could not be kept: its mark goes, and the line that held nothing else.
void placePictures(std::string& text, const std::vector<std::string>& pictures);

} // namespace inglenook::transfer
