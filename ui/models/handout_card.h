// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/catalogue.h"
#include "exercises/plan.h"
#include "models/handout_pages.h"

namespace inglenook::ui {

/// The card for at home: what a plan says, with boxes to tick; or, for a plan without exercises, two cards with lines
/// to fill in.
void setHomeCard(HandoutPages& pages, const exercises::Plan& plan, const exercises::Catalogue& catalogue);

} // namespace inglenook::ui
