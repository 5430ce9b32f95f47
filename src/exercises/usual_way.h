// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/run.h"

namespace inglenook::exercises {

/// One step on, as it goes when nobody wishes otherwise: forward, "Yes, that's it", the first of several options, an
/// empty answer left out. For showing an exercise without doing it. A quiet is waited for in `now`. False when nothing
/// leads on.
bool takeUsualWay(Run& run, Timestamp& now);

} // namespace inglenook::exercises
