// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_samples.h"
#include "shown_window.h"
#include "widgets/feelings_list.h"
#include "widgets/feelings_wheel.h"

#include "support/catch.h"

#include <QAccessible>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace inglenook::ui;
using namespace inglenook::ui::samples;

namespace {

constexpr int kPlaces = kWheelFamilies * kPlacesOfFamily;

struct Wheel {
    explicit Wheel(FeelingsWheel::Form form = FeelingsWheel::Form::Full)
    {
        wheel = page.add(new FeelingsWheel{page.theme(), page.window(), form});
        wheel->setFamilies(families());
        page.show();
        wheel->setFocus(Qt::TabFocusReason);
    }
    QString press(Qt::Key key)
    {
        QTest::keyClick(wheel, key);
        return wordAt(wheel->families(), wheel->current());
    }
    void type(const char* letters)
    {
        for (const char* letter = letters; *letter; ++letter)
            QTest::keyClick(wheel, *letter);
    }

    ShownWindow page;
    FeelingsWheel* wheel = nullptr;
};

} // namespace

TEST_CASE("every place of the wheel has its own index", "[ui][wheel]")
{
    for (int index = 0; index < kPlaces; ++index)
        CHECK(indexOf(placeAt(index)) == index);
    CHECK_FALSE(placeAt(kPlaces).isValid());
    CHECK(indexOf({}) == -1);
}

TEST_CASE("the middle of every piece is hit as that piece, at every size", "[ui][wheel]")
{
    for (const double radius : {210.0, 321.0, 500.0}) {
        const WheelGeometry geometry{{400, 300}, radius, WheelGeometry::Form::Full};
        for (int index = 0; index < kPlaces; ++index) {
            const auto place = placeAt(index);
            CHECK(indexOf(geometry.hit(geometry.middle(place))) == index);
            CHECK(geometry.path(place).contains(geometry.middle(place)));
        }
        CHECK_FALSE(geometry.hit({400, 300}).isValid());
        CHECK_FALSE(geometry.hit({400, 300 - radius - 2}).isValid());
    }
}

TEST_CASE("the small wheel has families only", "[ui][wheel]")
{
    const WheelGeometry geometry{{0, 0}, 147, WheelGeometry::Form::Families};
    for (int family = 0; family < kWheelFamilies; ++family) {
        const WheelPlace place{family, WheelRing::Family, 0};
        CHECK(geometry.hit(geometry.middle(place)) == place);
    }
    Wheel test{FeelingsWheel::Form::Families};
    CHECK(test.wheel->placeCount() == kWheelFamilies);
    test.press(Qt::Key_Right);
    test.press(Qt::Key_Up);
    CHECK(test.wheel->current().ring == WheelRing::Family);
}

TEST_CASE("angry ends where glad begins, at twelve o'clock", "[ui][wheel]")
{
    const WheelGeometry geometry{{0, 0}, 321, WheelGeometry::Form::Full};
    CHECK(wordAt(families(), geometry.hit({2, -300})) == QStringLiteral("delighted"));
    CHECK(wordAt(families(), geometry.hit({-2, -300})) == QStringLiteral("furious"));
    CHECK(wordAt(families(), geometry.hit({300, 2})) == QStringLiteral("peaceful"));
}

TEST_CASE("the arrow keys reach all 56 places", "[ui][wheel]")
{
    Wheel test;
    QSet<int> reached;
    QVector<WheelPlace> open{{0, WheelRing::Family, 0}};
    while (!open.isEmpty()) {
        const auto from = open.takeLast();
        if (reached.contains(indexOf(from)))
            continue;
        reached.insert(indexOf(from));
        for (const auto key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            test.wheel->setCurrent(from);
            test.press(key);
            open.append(test.wheel->current());
        }
    }
    CHECK(reached.size() == kPlaces);
}

TEST_CASE("Up is stronger, Down gentler, Home the family, Left and Right go round", "[ui][wheel]")
{
    Wheel test;
    test.wheel->setCurrent({4, WheelRing::Family, 0});
    CHECK(test.press(Qt::Key_Up) == QStringLiteral("let down"));
    CHECK(test.press(Qt::Key_Up) == QStringLiteral("hurt"));
    CHECK(test.press(Qt::Key_Up) == QStringLiteral("hurt"));
    CHECK(test.press(Qt::Key_Left) == QStringLiteral("lonely"));
    CHECK(test.press(Qt::Key_Left) == QStringLiteral("numb"));
    CHECK(test.press(Qt::Key_Down) == QStringLiteral("distracted"));
    CHECK(test.press(Qt::Key_Home) == QStringLiteral("Drained"));
    test.wheel->setCurrent({7, WheelRing::Lot, 2});
    CHECK(test.press(Qt::Key_Right) == QStringLiteral("delighted"));
}

TEST_CASE("letters find a word, also one with a space in it", "[ui][wheel]")
{
    Wheel test;
    test.type("lone");
    CHECK(wordAt(families(), test.wheel->current()) == QStringLiteral("lonely"));
    Wheel other;
    other.type("at e");
    CHECK(wordAt(families(), other.wheel->current()) == QStringLiteral("at ease"));
    CHECK(other.wheel->selected().isEmpty());
}

TEST_CASE("Enter picks the word with its family and ring", "[ui][wheel]")
{
    Wheel test;
    const QSignalSpy picked{test.wheel, &FeelingsWheel::picked};
    test.wheel->setCurrent({4, WheelRing::Lot, 0});
    test.press(Qt::Key_Return);
    REQUIRE(picked.size() == 1);
    CHECK(picked[0][0].toString() == QStringLiteral("sad"));
    CHECK(picked[0][1].toString() == QStringLiteral("lonely"));
    CHECK(picked[0][2].value<WheelRing>() == WheelRing::Lot);
    test.press(Qt::Key_Right);
    test.press(Qt::Key_Space);
    CHECK(test.wheel->selectedWords() == QStringList{QStringLiteral("hurt")});
}

TEST_CASE("a click picks what lies under it", "[ui][wheel]")
{
    Wheel test;
    const auto place = WheelPlace{6, WheelRing::Little, 1};
    QTest::mouseClick(test.wheel, Qt::LeftButton, {}, test.wheel->geometryNow().middle(place).toPoint());
    CHECK(test.wheel->selectedWords() == QStringList{QStringLiteral("nervous")});
}

TEST_CASE("several words may be picked, and given back", "[ui][wheel]")
{
    Wheel test;
    test.wheel->setMultiple(true);
    const WheelPlace hurt{4, WheelRing::Lot, 1};
    const WheelPlace tired{3, WheelRing::Little, 0};
    test.wheel->pick(hurt);
    test.wheel->pick(tired);
    CHECK(test.wheel->selectedWords().size() == 2);
    test.wheel->pick(hurt);
    CHECK(test.wheel->selectedWords() == QStringList{QStringLiteral("tired")});
}

TEST_CASE("screen readers meet a list of 56 named items that can be pressed", "[ui][wheel]")
{
    Wheel test;
    auto* list = QAccessible::queryAccessibleInterface(test.wheel);
    REQUIRE(list != nullptr);
    CHECK(list->role() == QAccessible::List);
    REQUIRE(list->childCount() == kPlaces);
    QSet<QString> names;
    for (int index = 0; index < kPlaces; ++index) {
        auto* item = list->child(index);
        REQUIRE(item != nullptr);
        CHECK(item->role() == QAccessible::ListItem);
        CHECK(item->parent() == list);
        CHECK(list->indexOfChild(item) == index);
        const auto middle = item->rect().center();
        CHECK_FALSE(item->rect().isEmpty());
        CHECK(list->childAt(middle.x(), middle.y()) != nullptr);
        names.insert(item->text(QAccessible::Name));
    }
    CHECK(names.size() == kPlaces);
    CHECK(names.contains(QStringLiteral("lonely, Sad, a lot")));
    list->child(3)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(list->child(3)->state().selected);
    CHECK(list->focusChild() == list->child(3));
}

TEST_CASE("the list has the same words as the wheel and picks the same", "[ui][wheel]")
{
    ShownWindow page;
    auto* list = page.add(new FeelingsList{page.theme(), page.window()});
    list->setFamilies(families());
    page.show();
    const QSignalSpy picked{list, &FeelingsList::picked};
    const WheelPlace lonely{4, WheelRing::Lot, 0};
    for (int index = 0; index < kPlaces; ++index) {
        list->setCurrent(placeAt(index));
        CHECK(list->current() == placeAt(index));
    }
    list->setCurrent(lonely);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(picked.size() == 1);
    CHECK(picked[0][1].toString() == QStringLiteral("lonely"));
}
