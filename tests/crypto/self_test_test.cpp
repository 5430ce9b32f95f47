// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/self_test.h"

#include "support/catch.h"

using namespace inglenook;

TEST_CASE("every primitive gives its known answer", "[crypto][self-test]")
{
    crypto::initialise();
    crypto::initialise(); // a second time does no harm
    CHECK(crypto::selfTest());
}
