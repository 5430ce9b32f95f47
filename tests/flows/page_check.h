// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flows/journey.h"

namespace inglenook::test {

/// What has to hold of every page that people work on by keys alone, at the size of the window: Tab leads round to each
/// control, which has a name, a role and a ring that shows the focus, and stands in view then. The focus is where it
/// was afterwards.
void checkKeys(Journey& journey, const QWidget& page);

/// No words of the page stand in less room than they need, and nothing reaches beyond what can be seen or scrolled to.
void checkNothingIsCut(const QWidget& page);

} // namespace inglenook::test
