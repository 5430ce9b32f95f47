// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inglenook::platform {

/// Keeps what is in memory away from other programs and from the disk: no core dumps, no reading by processes of the
/// same person, new files for the owner only. Called once, first thing in main; nothing switches it off.
void hardenProcess();

} // namespace inglenook::platform
