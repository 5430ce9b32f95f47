// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

namespace inglenook::test {

/// Twelve weeks of two people: entries with feelings and moods, check-ins with marks and turns, and who began. The same
/// each time.
void liveIn(journal::Journal& journal);

} // namespace inglenook::test
