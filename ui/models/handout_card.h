// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/catalogue.h"
#include "exercises/plan.h"
#include "models/handout_pages.h"

namespace inglenook::ui {

/// The card for at home: what a plan says, with boxes to tick; or, for a plan without exercises, two cards with lines
/// to fill in. A week begins on `weekBegins`, 1 Monday to 7 Sunday; 0: where the locale begins it.
void setHomeCard(HandoutPages& pages, const exercises::Plan& plan, const exercises::Catalogue& catalogue,
                 int weekBegins);

} // namespace inglenook::ui
