// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_samples.h"
#include "shown_window.h"
#include "theme/metrics.h"
#include "widgets/seat_stage.h"
#include "widgets/timer_ring.h"

#include "support/catch.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace inglenook::ui;
using namespace inglenook::ui::samples;

namespace {

struct Stage {
    Stage()
    {
        stage = page.add(new SeatStage{page.theme(), page.window()});
        stage->setSeats(alexListens(), samSpeaks());
        stage->setTurn(Turn::Right);
    }
    [[nodiscard]] SeatPanel* panel(int index) const
    {
        return stage->findChildren<SeatPanel*>(QString{}, Qt::FindDirectChildrenOnly).at(index);
    }

    ShownWindow page;
    SeatStage* stage = nullptr;
};

} // namespace

TEST_CASE("the seat on turn has 896 of 1280 px, the resting one 352", "[ui][seats]")
{
    const QRect area{12, 0, 1256, 600};
    const auto left = seatRects(area, leftShare(Turn::Left), 8);
    CHECK(left.left.width() == 896);
    CHECK(left.right.width() == 352);
    const auto right = seatRects(area, leftShare(Turn::Right), 8);
    CHECK(right.left.width() == 352);
    CHECK(right.right.width() == 896);
    const auto both = seatRects(area, leftShare(Turn::Both), 8);
    CHECK(both.left.width() == both.right.width());
}

TEST_CASE("two seats and their gap are exactly as wide as the stage", "[ui][seats]")
{
    for (int width = 700; width < 760; ++width) {
        for (const double share : {0.28, 0.4137, 0.5, 0.72}) {
            const auto rects = seatRects({5, 0, width, 10}, share, 8);
            CHECK(rects.left.left() == 5);
            CHECK(rects.right.left() - rects.left.right() - 1 == 8);
            CHECK(rects.right.right() == 5 + width - 1);
        }
    }
}

TEST_CASE("the stage tells whose turn it is", "[ui][seats]")
{
    Stage test;
    CHECK(test.stage->accessibleName() == QStringLiteral("Sam speaks, Alex listens"));
    test.stage->setTurn(Turn::Left);
    CHECK(test.stage->accessibleName() == QStringLiteral("Alex listens, Sam speaks"));
    test.stage->setSeats({alex(), QStringLiteral("says it back"), {}}, {sam(), QStringLiteral("listens"), {}});
    CHECK(test.stage->accessibleName() == QStringLiteral("Alex says it back, Sam listens"));
    test.stage->setTurn(Turn::Nobody);
    CHECK(test.stage->accessibleName() == QStringLiteral("Nobody is on turn"));
    CHECK(QAccessible::queryAccessibleInterface(test.stage)->role() == QAccessible::Grouping);
}

TEST_CASE("with reduced motion the turn is a cut", "[ui][seats]")
{
    Stage test;
    test.page.show();
    const QSignalSpy arrived{test.stage, &SeatStage::turnArrived};
    test.stage->setTurn(Turn::Left);
    CHECK_FALSE(test.stage->isGliding());
    CHECK(arrived.size() == 1);
    CHECK(test.panel(0)->width() > 2 * test.panel(1)->width());
}

TEST_CASE("otherwise seats glide, and what is in the seat has its width from the start", "[ui][seats]")
{
    Stage test;
    test.page.theme().setReducedMotion(false);
    auto* body = new QWidget;
    test.stage->setBody(body);
    test.page.show();
    const int width = body->width();
    QSignalSpy arrived{test.stage, &SeatStage::turnArrived};
    test.stage->setTurn(Turn::Left);
    CHECK(test.stage->isGliding());
    CHECK(body->width() == width);
    REQUIRE(arrived.wait());
    CHECK(body->width() == width);
    CHECK(test.panel(0)->width() > test.panel(1)->width());
}

TEST_CASE("people who swap seats keep their turn", "[ui][seats]")
{
    Stage test;
    test.stage->swapSeats();
    CHECK(test.stage->turn() == Turn::Left);
    CHECK(test.stage->left().person.name == QStringLiteral("Sam"));
    CHECK(test.stage->accessibleName() == QStringLiteral("Sam speaks, Alex listens"));
}

TEST_CASE("left stays left in a right-to-left language", "[ui][seats]")
{
    Stage test;
    test.page.window()->setLayoutDirection(Qt::RightToLeft);
    test.page.show();
    CHECK(test.panel(0)->content().person.name == QStringLiteral("Alex"));
    CHECK(test.panel(0)->x() < test.panel(1)->x());
}

TEST_CASE("while someone types the page below has the whole width", "[ui][seats]")
{
    Stage test;
    auto* body = new QWidget;
    test.stage->setBodyPadded(false);
    test.stage->setBody(body);
    test.page.show();
    test.stage->setTurn(Turn::Left, BandSize::Short);
    CHECK(body->width() == test.stage->width());
    CHECK(test.panel(0)->height() == 96);
    CHECK(body->mapTo(test.stage, QPoint{}).y() == 96 + space::kSessionGap);
}

TEST_CASE("both at once are two halves, each with its own body", "[ui][seats]")
{
    Stage test;
    auto* left = new QWidget;
    auto* right = new QWidget;
    test.stage->setBodies(left, right);
    test.page.show();
    test.stage->setTurn(Turn::Both);
    CHECK(std::abs(left->width() - right->width()) <= 1);
    CHECK(left->isVisible());
    CHECK(right->isVisible());
    CHECK(left->mapTo(test.stage, QPoint{}).x() < right->mapTo(test.stage, QPoint{}).x());
    CHECK(test.stage->timer() == nullptr);
}

TEST_CASE("a former body goes when another comes", "[ui][seats]")
{
    Stage test;
    QPointer<QWidget> first = new QWidget;
    test.stage->setBody(first);
    test.stage->setBody(new QWidget);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(first.isNull());
}

TEST_CASE("the timer belongs to the seat on turn", "[ui][seats]")
{
    Stage test;
    test.page.show();
    test.stage->setTimerVisible(true);
    CHECK(test.panel(1)->band()->timer()->isVisible());
    test.stage->setTurn(Turn::Left);
    CHECK(test.panel(0)->band()->timer()->isVisible());
    CHECK_FALSE(test.panel(1)->band()->timer()->isVisible());
}
