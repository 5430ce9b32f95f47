// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_samples.h"
#include "shown_window.h"
#include "widgets/scale_line.h"

#include "support/catch.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace inglenook::ui;
using namespace inglenook::ui::samples;

namespace {

struct Line {
    Line()
    {
        line = page.add(new ScaleLine{page.theme(), page.window()});
        line->setEnds(QStringLiteral("far apart"), QStringLiteral("very close"));
        line->setPerson(alex());
    }
    ShownWindow page;
    ScaleLine* line = nullptr;
};

} // namespace

TEST_CASE("the line is empty until it is touched", "[ui][scale]")
{
    Line test;
    test.page.show();
    CHECK_FALSE(test.line->hasAnswer());
    const QSignalSpy answered{test.line, &ScaleLine::answered};
    QTest::keyClick(test.line, Qt::Key_Space);
    CHECK(test.line->hasAnswer());
    REQUIRE(answered.size() == 1);
    CHECK(answered[0][0].toInt() == 5);
}

TEST_CASE("the keys of a slider move along the line", "[ui][scale]")
{
    Line test;
    test.page.show();
    QTest::keyClick(test.line, Qt::Key_Right);
    CHECK(test.line->value() == 6);
    QTest::keyClick(test.line, Qt::Key_PageUp);
    CHECK(test.line->value() == 8);
    QTest::keyClick(test.line, Qt::Key_End);
    CHECK(test.line->value() == 10);
    QTest::keyClick(test.line, Qt::Key_Right);
    CHECK(test.line->value() == 10);
    QTest::keyClick(test.line, Qt::Key_Home);
    CHECK(test.line->value() == 0);
}

TEST_CASE("in a right-to-left language the line is mirrored, keys and mouse too", "[ui][scale]")
{
    Line test;
    test.line->setLayoutDirection(Qt::RightToLeft);
    test.page.show();
    CHECK(test.line->positionOf(0) > test.line->positionOf(10));
    QTest::keyClick(test.line, Qt::Key_Right);
    CHECK(test.line->value() == 4);
    for (int value = 0; value <= ScaleLine::kLargest; ++value)
        CHECK(test.line->valueAt(test.line->positionOf(value)) == value);
}

TEST_CASE("a press on a tick answers with it", "[ui][scale]")
{
    Line test;
    test.page.show();
    for (int value = 0; value <= ScaleLine::kLargest; ++value) {
        const QPoint tick{qRound(test.line->positionOf(value)), test.line->height() / 2};
        QTest::mouseClick(test.line, Qt::LeftButton, {}, tick);
        CHECK(test.line->value() == value);
    }
}

TEST_CASE("screen readers hear words, not numbers", "[ui][scale]")
{
    Line test;
    auto* slider = QAccessible::queryAccessibleInterface(test.line);
    REQUIRE(slider != nullptr);
    CHECK(slider->role() == QAccessible::Slider);
    CHECK(slider->text(QAccessible::Value) == QStringLiteral("not answered yet"));
    REQUIRE(slider->valueInterface() != nullptr);
    slider->valueInterface()->setCurrentValue(10);
    CHECK(slider->text(QAccessible::Value) == QStringLiteral("very close"));
    CHECK(test.line->hasAnswer());
    for (int value = 0; value <= ScaleLine::kLargest; ++value) {
        for (const auto letter : test.line->valueInWords(value))
            CHECK_FALSE(letter.isDigit());
    }
    CHECK(slider->text(QAccessible::Description) == QStringLiteral("From far apart to very close"));
}

TEST_CASE("equal answers stand side by side", "[ui][scale]")
{
    Line test;
    test.page.show();
    const int value = GENERATE(0, 5, 10);
    test.line->setMarks({{sam(), value}, {alex(), value}});
    const auto boxes = test.line->markBoxes();
    REQUIRE(boxes.size() == 2);
    CHECK_FALSE(boxes[0].intersects(boxes[1]));
    CHECK(boxes[0].right() <= boxes[1].left());
    CHECK((boxes[0].center().x() + boxes[1].center().x()) / 2 == Approx(test.line->positionOf(value)));
}

TEST_CASE("a line to look at takes no keys", "[ui][scale]")
{
    Line test;
    test.line->setMarks({{sam(), 5}, {alex(), 7}});
    test.page.show();
    CHECK(test.line->focusPolicy() == Qt::NoFocus);
    test.line->choose(1);
    CHECK_FALSE(test.line->hasAnswer());
    CHECK(test.line->accessibleDescription() == QStringLiteral("Sam: in the middle, Alex: nearer to very close"));
}
