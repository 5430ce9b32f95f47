// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/notifier.h"
#include "application/one_program.h"
#include "application/wall_timer.h"

#include "base/clock.h"
#include "desktop/fake_notifications.h"
#include "support/catch.h"

#include <QDBusPendingCallWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace inglenook;
using test::FakeNotifications;
using test::FakePortal;
using test::PrivateBus;
using ui::Notifier;
using ui::OneProgram;

namespace {

constexpr int kPatienceMs = 20000;
const auto kWords = QStringLiteral("A moment you set aside");

/// A side of its own on the bus, as another process has.
struct Side {
    QString name = QStringLiteral("side-%1").arg(quintptr(this));
    QDBusConnection bus;

    explicit Side(const PrivateBus& where) : bus{QDBusConnection::connectToBus(where.address(), name)} {}
    Side(const Side&) = delete;
    Side& operator=(const Side&) = delete;
    ~Side() { QDBusConnection::disconnectFromBus(name); }
};

void waitFor(const std::function<bool()>& condition)
{
    REQUIRE(QTest::qWaitFor(condition, kPatienceMs));
}

} // namespace

TEST_CASE("a reminder shows its words once, and a second one takes its place", "[desktop][reminders]")
{
    PrivateBus bus;
    if (!bus.isThere())
        return;
    FakeNotifications desktop{bus};
    Side side{bus};
    Notifier notifier{side.bus, nullptr};
    notifier.show(kWords);
    waitFor([&] { return desktop.shown() == 1; });
    CHECK(desktop.heard() == QStringList{QStringLiteral("Inglenook|A moment you set aside|")});
    waitFor([&] {
        // Its number is on the way back to the notifier meanwhile.
        QCoreApplication::processEvents();
        notifier.show(kWords);
        QTest::qWait(20);
        return desktop.heard().size() > 2;
    });
    CHECK(desktop.shown() <= 2);
    const auto before = desktop.heard().size();
    const auto last = desktop.last();
    notifier.show(kWords);
    waitFor([&] { return desktop.heard().size() == before + 1; });
    CHECK(desktop.last() == last);
}

TEST_CASE("clicking on a reminder opens the program, and one that was seen is taken away", "[desktop][reminders]")
{
    PrivateBus bus;
    if (!bus.isThere())
        return;
    FakeNotifications desktop{bus};
    Side side{bus};
    Notifier notifier{side.bus, nullptr};
    QSignalSpy chosen{&notifier, &Notifier::chosen};
    notifier.show(kWords);
    waitFor([&] { return desktop.shown() == 1; });
    waitFor([&] {
        desktop.click(QStringLiteral("token-7"));
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        return !chosen.isEmpty();
    });
    CHECK(chosen.first().first().toString() == QStringLiteral("token-7"));
    notifier.takeAway();
    waitFor([&] { return desktop.shown() == 0; });
}

TEST_CASE("where there is no service for notifications the portal shows the reminder", "[desktop][reminders]")
{
    PrivateBus bus;
    if (!bus.isThere())
        return;
    FakePortal portal{bus};
    Side side{bus};
    Notifier notifier{side.bus, nullptr};
    notifier.show(kWords);
    waitFor([&] { return portal.heard().size() == 1; });
    CHECK(portal.heard().first() == QStringLiteral("moment|A moment you set aside"));
    QSignalSpy chosen{&notifier, &Notifier::chosen};
    waitFor([&] {
        bus.send(QStringLiteral("/org/freedesktop/portal/desktop"),
                 QStringLiteral("org.freedesktop.portal.Notification"), QStringLiteral("ActionInvoked"),
                 {QStringLiteral("moment"), QStringLiteral("default"), QVariantList{}});
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        return !chosen.isEmpty();
    });
    notifier.takeAway();
    waitFor([&] { return portal.heard().size() == 2; });
    CHECK(portal.heard().last() == QStringLiteral("removed moment"));
}

TEST_CASE("without anyone who shows notifications nothing happens", "[desktop][reminders]")
{
    PrivateBus bus;
    if (!bus.isThere())
        return;
    Side side{bus};
    Notifier notifier{side.bus, nullptr};
    QSignalSpy chosen{&notifier, &Notifier::chosen};
    notifier.show(kWords);
    notifier.takeAway();
    FakeNotifications late{bus};
    notifier.show(kWords);
    waitFor([&] { return late.shown() == 1; });
    CHECK(chosen.isEmpty());
}

TEST_CASE("the first Inglenook reminds, and one out of sight gives way to one that somebody starts",
          "[desktop][reminders]")
{
    PrivateBus bus;
    if (!bus.isThere())
        return;
    Side one{bus};
    Side two{bus};
    Side three{bus};
    auto first = std::make_unique<OneProgram>(one.bus, nullptr);
    waitFor([&] { return first->isFirst(); });
    QSignalSpy gaveWay{first.get(), &OneProgram::gaveWay};
    auto second = std::make_unique<OneProgram>(two.bus, nullptr);
    // What the second one asked came before this.
    const QDBusPendingCallWatcher asked{two.bus.asyncCall(QDBusMessage::createMethodCall(
        QStringLiteral("org.inglenook.Inglenook"), QStringLiteral("/org/inglenook/Inglenook"),
        QStringLiteral("org.inglenook.Inglenook"), QStringLiteral("GiveWay")))};
    waitFor([&] { return asked.isFinished(); });
    CHECK_FALSE(asked.isError());
    CHECK_FALSE(second->isFirst());
    CHECK(gaveWay.isEmpty()); // it can be seen
    first->setHidden(true);
    OneProgram third{three.bus, nullptr};
    waitFor([&] { return gaveWay.count() == 1; });
    first.reset();
    waitFor([&] { return second->isFirst(); });
    CHECK_FALSE(third.isFirst());
    second.reset();
    waitFor([&] { return third.isFirst(); });
}

TEST_CASE("the timer of the wall rings for a moment that has come, and not before", "[desktop][reminders]")
{
    ui::WallTimer timer{nullptr};
    QSignalSpy rang{&timer, &ui::WallTimer::rang};
    const auto now = SystemClock{}.now();
    timer.setTo(Timestamp{now.ms + 3'600'000});
    QCoreApplication::processEvents();
    CHECK(rang.isEmpty());
    timer.setTo(Timestamp{now.ms - 1});
    waitFor([&] { return rang.count() == 1; });
    timer.setTo(std::nullopt);
    QCoreApplication::processEvents();
    CHECK(rang.count() == 1);
    timer.setTo(Timestamp{0});
    waitFor([&] { return rang.count() == 2; });
}
