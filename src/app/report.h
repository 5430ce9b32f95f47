// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/report/report_source.h"

namespace inglenook::app {

class Workspace;

/// What the open journal has for a report. As long as it is used on another thread, nothing else may touch the
/// workspace, which outlives it.
[[nodiscard]] transfer::ReportSource reportOf(Workspace& workspace);

} // namespace inglenook::app
