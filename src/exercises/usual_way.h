// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/run.h"

#include <cstddef>

namespace inglenook::exercises {

/// The first option of a Choose step that leads on, and not back to what was done already: "enough for now" after "one
/// more question". 0 where there is none.
[[nodiscard]] std::size_t usualOption(const Definition& definition, const Step& step);

/// One step on, as it goes when nobody wishes otherwise: forward, "Yes, that's it", the usual option, an
/// empty answer left out. For showing an exercise without doing it. A quiet is waited for in `now`. False when nothing
/// leads on.
bool takeUsualWay(Run& run, Timestamp& now);

} // namespace inglenook::exercises
