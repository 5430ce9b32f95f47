// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/desktop_watch.h"
#include "desktop/fake_login.h"
#include "support/catch.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace inglenook;
using test::FakeLogin;
using test::PrivateBus;
using ui::DesktopWatch;

namespace {

constexpr int kPatienceMs = 20000;
const auto kOurs = QStringLiteral("/org/freedesktop/login1/session/_31");
const auto kNeighbours = QStringLiteral("/org/freedesktop/login1/session/_32");

struct Watched {
    DesktopWatch watch;
    QSignalSpy suspending{&watch, &DesktopWatch::suspending};
    QSignalSpy locked{&watch, &DesktopWatch::screenLocked};

    explicit Watched(const PrivateBus& bus) : watch{{bus.address(), bus.address()}}
    {
        QSignalSpy started{&watch, &DesktopWatch::started};
        watch.start();
        REQUIRE(started.wait(kPatienceMs));
    }
    void waitFor(const std::function<bool()>& condition) { REQUIRE(QTest::qWaitFor(condition, kPatienceMs)); }
    /// Until `signal`, sent over and over as the subscription may still be on its way, was heard.
    void waitUntilHeard(const QSignalSpy& spy, const std::function<void()>& send)
    {
        const auto before = spy.count();
        waitFor([&] {
            send();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
            return spy.count() > before;
        });
    }
    /// What was sent before has passed the same way: when this is here, the others were.
    void passBy(FakeLogin& login)
    {
        const auto before = suspending.count();
        login.prepare(QStringLiteral("PrepareForSleep"), true);
        waitFor([&] { return suspending.count() > before; });
    }
};

} // namespace

TEST_CASE("sleep and switching off are heard, and wait until the journal is locked", "[desktop]")
{
    PrivateBus bus;
    if (!bus.isThere())
        return;
    FakeLogin login{bus, FakeLogin::Knows::Auto};
    Watched on{bus};
    CHECK_FALSE(login.isHeld()); // nothing is open: nobody has to wait
    on.watch.holdSleep();
    on.waitFor([&] { return login.isHeld(); });
    CHECK(login.heldFor() == QStringLiteral("sleep:shutdown delay"));

    login.prepare(QStringLiteral("PrepareForSleep"), true);
    on.waitFor([&] { return on.suspending.count() == 1; });
    CHECK(login.isHeld()); // still: it is only just being locked
    on.watch.letSleep();
    on.waitFor([&] { return !login.isHeld(); });
    login.prepare(QStringLiteral("PrepareForSleep"), false);
    login.prepare(QStringLiteral("PrepareForShutdown"), true);
    on.waitFor([&] { return on.suspending.count() == 2; });

    on.watch.holdSleep(); // unlocked again
    on.waitFor([&] { return login.isHeld(); });
    CHECK(on.locked.isEmpty());
}

TEST_CASE("a hold that is granted too late is given back", "[desktop]")
{
    PrivateBus bus;
    if (!bus.isThere())
        return;
    FakeLogin login{bus, FakeLogin::Knows::Auto};
    Watched on{bus};
    on.watch.holdSleep();
    on.watch.letSleep();
    on.waitFor([&] { return !login.heldFor().isEmpty() || login.asked().contains(QStringLiteral("auto")); });
    on.waitFor([&] { return !login.isHeld(); });
}

TEST_CASE("the lock of our session is heard, and of no other", "[desktop]")
{
    PrivateBus bus;
    if (!bus.isThere())
        return;
    const auto knows = GENERATE(FakeLogin::Knows::Auto, FakeLogin::Knows::ProcessesOnly);
    FakeLogin login{bus, knows};
    Watched on{bus};
    on.waitUntilHeard(on.locked, [&] { login.lock(kOurs); });
    on.waitUntilHeard(on.locked, [&] { login.hintLocked(kOurs, true); });
    on.passBy(login);
    on.locked.clear();
    login.lock(kNeighbours);
    login.hintLocked(kNeighbours, true);
    login.hintLocked(kOurs, false);
    on.passBy(login);
    CHECK(on.locked.isEmpty());
}

TEST_CASE("where logind does not know our session, every lock counts", "[desktop]")
{
    PrivateBus bus;
    if (!bus.isThere())
        return;
    FakeLogin login{bus, FakeLogin::Knows::Nothing};
    Watched on{bus};
    on.waitUntilHeard(on.locked, [&] { login.lock(kNeighbours); });
    CHECK(login.asked() == QStringList{QStringLiteral("auto"), QStringLiteral("0")});
}

TEST_CASE("the screen lock of each desktop is heard", "[desktop]")
{
    PrivateBus bus;
    if (!bus.isThere())
        return;
    Watched on{bus};
    for (const auto* interface : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.kde.screensaver",
                                  "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver", "org.xfce.ScreenSaver"}) {
        CAPTURE(interface);
        const auto path = QStringLiteral("/ScreenSaver");
        const auto name = QLatin1String{interface};
        const auto before = on.locked.count();
        bus.send(path, name, QStringLiteral("ActiveChanged"), {false});
        bus.send(path, name, QStringLiteral("ActiveChanged"), {true});
        on.waitFor([&] { return on.locked.count() > before; });
        CHECK(on.locked.count() == before + 1);
    }
    bus.send(QStringLiteral("/com/canonical/Unity/Session"), QStringLiteral("com.canonical.Unity.Session"),
             QStringLiteral("Locked"));
    on.waitFor([&] { return on.locked.count() == 7; });
}

TEST_CASE("without a bus nothing is heard and nothing fails", "[desktop]")
{
    DesktopWatch watch{{QStringLiteral("unix:path=/nowhere/at/all"), QStringLiteral("nonsense")}};
    QSignalSpy started{&watch, &DesktopWatch::started};
    watch.start();
    watch.start();
    watch.holdSleep();
    CHECK(started.wait(kPatienceMs));
    watch.letSleep();
    CHECK(started.count() == 1);
}

TEST_CASE("a bus that doesn't answer holds nobody up, and is heard once it does", "[desktop]")
{
    PrivateBus bus;
    if (!bus.isThere())
        return;
    FakeLogin login{bus, FakeLogin::Knows::Auto};
    bus.stopAnswering();
    DesktopWatch watch{{bus.address(), bus.address()}};
    QSignalSpy started{&watch, &DesktopWatch::started};
    QSignalSpy suspending{&watch, &DesktopWatch::suspending};
    watch.start(); // would stand still here for half a minute
    CHECK(started.isEmpty());
    bus.goOn();
    REQUIRE(started.wait(kPatienceMs));
    login.prepare(QStringLiteral("PrepareForSleep"), true);
    REQUIRE(QTest::qWaitFor([&] { return suspending.count() == 1; }, kPatienceMs));
}
