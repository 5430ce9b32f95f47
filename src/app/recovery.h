// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/recovery_code.h"

/// What the front end may know of recovery codes: it reads what is typed, shows a new one once, and hands them on.
namespace inglenook::app {

using crypto::parseRecoveryCode;
using crypto::RecoveryCode;
using crypto::RecoveryCodeFault;

} // namespace inglenook::app
