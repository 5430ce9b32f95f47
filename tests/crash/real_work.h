// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crash/work_session.h"

#include <vector>

namespace inglenook::test {

/// A part of the real work: begins and ends with a closed journal, but for the first, which begins with none.
struct Scene {
    const char* name;
    void (*live)(WorkSession&);
};

/// Everything that is done with a journal, in an order that makes sense.
[[nodiscard]] const std::vector<Scene>& realWork();

} // namespace inglenook::test
