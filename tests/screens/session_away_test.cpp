// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/session_fixture.h"

#include "screens/exercises/away_page.h"

#include <QSignalSpy>
#include <QTimer>

using namespace inglenook;
using namespace inglenook::test;
using ui::AwayPage;

namespace {

void choose(SessionOnScreen& on, const std::string& option)
{
    exercises::Answer answer;
    answer.choices = {option};
    on.model.apply(exercises::event::SetAnswer{answer});
    on.model.apply(exercises::event::Forward{});
    SessionOnScreen::settle();
}

AwayPage& putPhonesAway(SessionOnScreen& on)
{
    on.begin(QStringLiteral("phones-away"));
    on.model.apply(exercises::event::Forward{});
    choose(on, "without");
    choose(on, "quarter");
    REQUIRE(on.step() == "quarter");
    auto* page = widgetAt<AwayPage>(on.screen, QStringLiteral("away"));
    REQUIRE(page->isVisible());
    return *page;
}

/// Without sitting through the seconds.
void rest(AwayPage& page)
{
    for (auto* timer : page.findChildren<QTimer*>(QString{}, Qt::FindDirectChildrenOnly))
        REQUIRE(QMetaObject::invokeMethod(timer, "timeout", Qt::DirectConnection));
}

} // namespace

TEST_CASE("phones away: the page says how to come back, and then shows nothing but two marks", "[ui][session][away]")
{
    SessionOnScreen on;
    QSignalSpy away{&on.screen, &SessionScreen::awayChanged};
    auto& page = putPhonesAway(on);
    REQUIRE(away.count() == 1);
    CHECK(away.first().first().toBool());
    CHECK(on.screen.awaySeconds() == 900);
    CHECK(page.isAwake());
    CHECK(page.accessibleName().contains(QStringLiteral("About 15 minutes left")));
    const auto awake = page.grab().toImage();
    rest(page);
    CHECK_FALSE(page.isAwake());
    CHECK(page.cursor().shape() == Qt::BlankCursor);
    const auto asleep = page.grab().toImage();
    CHECK(awake != asleep);
    // In the lower half there is nothing at all, and yet keys and screen readers find the ways out.
    const auto ground = asleep.pixelColor(1, 1);
    bool isEmpty = true;
    for (int y = asleep.height() * 2 / 3; y < asleep.height(); ++y)
        for (int x = 0; x < asleep.width(); x += 3)
            isEmpty = isEmpty && asleep.pixelColor(x, y) == ground;
    CHECK(isEmpty);
    CHECK(widgetAt(page, QStringLiteral("away/back"))->isVisible());
    on.key(Qt::Key_Tab);
    CHECK(page.isAwake());
    CHECK(page.isAncestorOf(on.focus()));
    rest(page);
    CHECK(on.focus() == &page); // no frame around what isn't painted
}

TEST_CASE("phones away: Esc comes back without a question", "[ui][session][away]")
{
    SessionOnScreen on;
    QSignalSpy away{&on.screen, &SessionScreen::awayChanged};
    (void)putPhonesAway(on);
    on.key(Qt::Key_Space); // nothing to pause
    CHECK(on.model.view().timer->running);
    on.key(Qt::Key_Escape);
    CHECK(on.screen.findChild<QWidget*>(QStringLiteral("session/stop-dialog")) == nullptr);
    CHECK(on.step() == "after");
    REQUIRE(away.count() == 2);
    CHECK_FALSE(away.last().first().toBool());
    CHECK(on.screen.awaySeconds() == 0);
}

TEST_CASE("phones away: the minutes are shown only when wished, and the end is said softly", "[ui][session][away]")
{
    SessionOnScreen on;
    auto& page = putPhonesAway(on);
    CHECK_FALSE(page.showsMinutes());
    on.journal.clock.advanceSeconds(5 * 60);
    on.model.apply(exercises::event::TakeUp{});
    on.key(Qt::Key_M);
    CHECK(page.showsMinutes());
    CHECK(page.minutesLeft() == QStringLiteral("About 10 minutes left"));
    on.key(Qt::Key_M);
    CHECK_FALSE(page.showsMinutes());
    rest(page);
    REQUIRE_FALSE(page.isAwake());
    on.journal.clock.advanceSeconds(11 * 60);
    on.model.apply(exercises::event::TakeUp{});
    SessionOnScreen::settle();
    CHECK(page.isVisible()); // it sends nobody anywhere
    CHECK(page.isAwake());
    CHECK(page.minutesLeft().isEmpty());
    CHECK(page.accessibleName().contains(QStringLiteral("whenever you are ready")));
    CHECK_FALSE(page.findChild<QWidget*>(QStringLiteral("away/minutes"))->isVisible());
    rest(page);
    CHECK(page.isAwake());
    widgetAt(page, QStringLiteral("away/back"))->setFocus();
    on.key(Qt::Key_Return);
    CHECK(on.step() == "after");
}
