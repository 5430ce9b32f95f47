// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/desktop_presence.h"
#include "desktop/fake_notifications.h"
#include "flows/journey.h"

#include <QAbstractButton>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QTest>

using namespace inglenook;
using test::FakeNotifications;
using test::Journey;
using test::PrivateBus;

namespace {

constexpr int kPatienceMs = 20'000;
constexpr int kDay = 24 * 60;
const auto kTalk = QStringLiteral("Inglenook|A moment for the two of you|");
const auto kLocked = QStringLiteral("Inglenook|A moment you set aside|");

/// The whole window, its reminders, and a desktop of its own to show them on.
struct Together {
    PrivateBus bus;
    FakeNotifications desktop{bus};
    Journey journey;
    std::unique_ptr<ui::DesktopPresence> presence;
    QString side = QStringLiteral("window-%1").arg(quintptr(this));

    Together()
    {
        // A day that passes here is not one in which nobody touched anything.
        journey.settings().change([](app::Settings& next) { next.idleLockMinutes = 0; });
        journey.makeJournalForTwo();
        presence = std::make_unique<ui::DesktopPresence>(
            ui::DesktopPresence::Parts{journey.window(), journey.settings(), journey.theme(), journey.clock(),
                                       journey.folder() / "state/reminders.toml", [] { return false; }});
        if (!bus.isThere())
            return;
        presence->reach(QDBusConnection::connectToBus(bus.address(), side));
        presence->reminders().start();
        journey.lock(); // so that the presence hears it being opened
        journey.unlock(QString::fromUtf16(test::kAlexOpens));
    }
    ~Together()
    {
        presence.reset();
        QDBusConnection::disconnectFromBus(side);
    }
    [[nodiscard]] int minuteNow() const
    {
        const auto now = journey.clock().localNow();
        constexpr std::int64_t kMinuteMs = 60'000;
        return static_cast<int>((now.utc.ms / kMinuteMs + now.offsetMinutes) % kDay);
    }
    /// In the settings, as a person would.
    void chooseReminders(int steps)
    {
        journey.press(Qt::Key_Comma, Qt::ControlModifier);
        journey.waitFor(QStringLiteral("settings/reminders"));
        journey.find(QStringLiteral("settings/reminders"))->findChild<QAbstractButton*>()->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < steps; ++i)
            journey.press(Qt::Key_Right);
        setQuiet(0, 0);
        journey.activate(QStringLiteral("settings/back"));
    }
    void setQuiet(int from, int to)
    {
        journey.settings().change([&](app::Settings& next) {
            next.quietFrom = (from + kDay) % kDay;
            next.quietTo = (to + kDay) % kDay;
        });
    }
    /// Every day, in so many minutes from now, with a reminder at its time.
    void addRitual(int inMinutes)
    {
        const auto now = journey.clock().localNow();
        journal::Ritual ritual;
        ritual.name = "canary walk of Alex";
        ritual.rhythm.every = journal::Rhythm::Every::Day;
        ritual.rhythm.first = dateFromDays(daysFromDate(localDate(now)) - 1);
        ritual.minuteOfDay = (minuteNow() + inMinutes) % kDay;
        ritual.remindBefore = 0;
        (void)journey.window().openJournal()->journal().rituals().add(ritual);
        presence->reminders().refresh();
    }
    /// As when the timer of the wall rings, or the computer wakes.
    void pass(int minutes)
    {
        journey.passMinutes(minutes);
        presence->reminders().look();
    }
    /// How many came, once the desktop has heard everything that was sent.
    [[nodiscard]] int heard()
    {
        // One's own call comes after what was sent before it on the same connection.
        QDBusMessage call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("CloseNotification"));
        call.setArguments({9999U});
        const QDBusPendingCall answer = QDBusConnection{side}.asyncCall(call);
        REQUIRE(QTest::qWaitFor([&] { return answer.isFinished(); }, kPatienceMs));
        const auto count = desktop.heard().size();
        return static_cast<int>(count - std::exchange(m_counted, count));
    }

private:
    qsizetype m_counted = 0;
};

} // namespace

TEST_CASE("through the whole window nothing reminds until it is chosen, and then one notification of plain words does",
          "[desktop][reminders]")
{
    Together two;
    if (!two.bus.isThere())
        return;
    two.addRitual(30);
    two.pass(31);
    CHECK(two.heard() == 0);
    two.chooseReminders(1);  // while a journal is open
    CHECK(two.heard() == 0); // nothing is made up for
    two.pass(kDay - 5);
    CHECK(two.heard() == 0);
    two.pass(5);
    CHECK(two.heard() == 1);
    CHECK(two.desktop.heard().last() == kTalk);
    two.journey.press(Qt::Key_L, Qt::ControlModifier);
    two.pass(kDay);
    CHECK(two.heard() == 0); // locked: nothing is known
    CHECK_FALSE(std::filesystem::exists(two.journey.folder() / "state/reminders.toml"));
}

TEST_CASE("a laptop asleep for three days, locked, brings one reminder or none", "[desktop][reminders]")
{
    Together two;
    if (!two.bus.isThere())
        return;
    two.chooseReminders(2); // while it is locked, too
    two.addRitual(30);
    two.journey.press(Qt::Key_L, Qt::ControlModifier);
    two.journey.waitFor(QStringLiteral("unlock/passphrase"));
    two.pass(3 * kDay + 60); // awake half an hour after the fourth of them
    CHECK(two.heard() == 1);
    CHECK(two.desktop.heard().last() == kLocked);
    two.pass(1);
    CHECK(two.heard() == 0);
    two.pass(3 * kDay + 7 * 60); // hours after the last one: it stands on Today, and nobody is called
    CHECK(two.heard() == 0);
    // Clicked, it leads to the window and not into the journal.
    two.pass(kDay - 7 * 60);
    REQUIRE(two.heard() == 1);
    two.journey.window().hide();
    REQUIRE(QTest::qWaitFor(
        [&] {
            two.desktop.click(QString{});
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
            return two.journey.window().isVisible();
        },
        kPatienceMs));
    CHECK_FALSE(two.journey.window().isOpen());
    CHECK_FALSE(two.journey.readable().contains(QStringLiteral("canary")));
}

TEST_CASE("quiet hours hold back, and what they held back comes once", "[desktop][reminders]")
{
    Together two;
    if (!two.bus.isThere())
        return;
    two.chooseReminders(1);
    const int now = two.minuteNow();
    two.setQuiet(now + 10, now + 100);
    two.addRitual(20);
    two.addRitual(40);
    two.pass(25);
    two.pass(20);
    CHECK(two.heard() == 0);
    two.pass(60); // the quiet is over
    CHECK(two.heard() == 1);
    two.pass(10);
    CHECK(two.heard() == 0);
}

TEST_CASE("two who are in the middle of an exercise are not called away", "[desktop][reminders]")
{
    Together two;
    if (!two.bus.isThere())
        return;
    two.chooseReminders(1);
    two.addRitual(30);
    two.journey.press(Qt::Key_2, Qt::ControlModifier);
    two.journey.activate(QStringLiteral("library/mirror"));
    two.journey.activate(QStringLiteral("exercise/begin"));
    two.journey.activate(QStringLiteral("safety/go-on"));
    two.journey.waitFor(QStringLiteral("session"));
    REQUIRE(two.journey.window().isTalking());
    two.pass(31);
    CHECK(two.heard() == 0);
    two.pass(5);
    CHECK(two.heard() == 0);
}
