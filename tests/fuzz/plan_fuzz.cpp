// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/plan.h"
#include "fuzz/fuzz.h"

using namespace inglenook;
using namespace inglenook::exercises;

// A plan from a stranger.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto catalogue = Catalogue::builtin();
    const auto loaded = loadPlan(fuzz::asText(data, size), catalogue);
    if (const auto* plan = std::get_if<Plan>(&loaded)) {
        const auto again = loadPlan(planFile(*plan, catalogue), catalogue);
        fuzz::require(std::holds_alternative<Plan>(again) && std::get<Plan>(again) == *plan,
                      "a plan that is taken is written and read as the same");
    }
    return 0;
}
