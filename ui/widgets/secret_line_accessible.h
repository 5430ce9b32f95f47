// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inglenook::ui {

/// Screen readers meet a SecretLineEdit as a password field, and learn of it how many letters it has: nothing else, not
/// even while the letters are shown. Qt would send each letter to the accessibility bus as it is typed. SecretLineEdit
/// calls it.
void installSecretLineAccessibility();

} // namespace inglenook::ui
