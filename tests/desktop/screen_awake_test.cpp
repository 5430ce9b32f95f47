// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/screen_awake.h"
#include "desktop/fake_screen_saver.h"

#include <QTest>

using namespace inglenook;
using test::FakeScreenSaver;
using test::PrivateBus;
using ui::ScreenAwake;

namespace {

void waitFor(const std::function<bool()>& condition)
{
    REQUIRE(QTest::qWaitFor(condition, 20000));
}

} // namespace

TEST_CASE("the screen stays lit as long as it is wanted, and the desktop is told nothing of why", "[desktop][away]")
{
    PrivateBus bus;
    if (!bus.isThere())
        return;
    FakeScreenSaver desktop{bus};
    const auto side = QDBusConnection::connectToBus(bus.address(), QStringLiteral("awake"));
    {
        ScreenAwake awake{side, nullptr};
        awake.setWanted(true);
        awake.setWanted(true);
        waitFor([&] { return desktop.held().size() == 1; });
        CHECK(desktop.words() == QStringList{QStringLiteral("Inglenook|A quiet page is shown")});
        // Its number has to come back before it can be given up.
        awake.setWanted(false);
        waitFor([&] { return desktop.held().isEmpty(); });
        awake.setWanted(true);
        awake.setWanted(false); // before the desktop has answered
        waitFor([&] { return desktop.words().size() == 2 && desktop.held().isEmpty(); });
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("awake"));
}
