// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid.h"
#include "crypto/sealed_box.h"

namespace inglenook::journal {

/// A member with the keys that only their passphrase or recovery code brings out.
struct MemberKeys {
    MemberId member;
    crypto::KeyPair keys;
};

} // namespace inglenook::journal
