// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inglenook::crypto {

/// First thing in every program: readies libsodium. Throws Error(Internal) when the system gives no random bytes.
void initialise();

/// Known answers of every primitive in use, in a few milliseconds. False means that nothing may be opened or made.
[[nodiscard]] bool selfTest();

} // namespace inglenook::crypto
