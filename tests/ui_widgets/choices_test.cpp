// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_window.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/segments.h"
#include "widgets/tick_box.h"
#include "widgets/toggle_switch.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QSignalSpy>

using namespace inglenook::ui;

TEST_CASE("the arrows choose among segments, which are one tab stop", "[widgets]")
{
    ShownWindow shown;
    auto* segments = shown.add(new Segments{shown.theme(), QStringLiteral("Span"), shown.window()});
    for (const auto* text : {"4 weeks", "12 weeks", "A year"})
        segments->addSegment(QString::fromLatin1(text));
    auto* after = shown.add(new ToggleSwitch{shown.theme(), QStringLiteral("Sounds"), shown.window()});
    shown.show();
    QSignalSpy chosen{segments, &Segments::chosen};
    CHECK(segments->current() == 0);
    segments->findChildren<QAbstractButton*>().at(0)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(segments->current() == 1);
    CHECK(chosen.count() == 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == after);
    segments->setCurrent(2);
    CHECK(segments->current() == 2);
    CHECK(chosen.count() == 1);
}

TEST_CASE("going backwards, too, one comes to the segment that is chosen, and past it with the next Tab", "[widgets]")
{
    ShownWindow shown;
    auto* before = shown.add(new ToggleSwitch{shown.theme(), QStringLiteral("Before"), shown.window()});
    auto* segments = shown.add(new Segments{shown.theme(), QStringLiteral("Whose"), shown.window()});
    for (const auto* text : {"Both", "Alex", "Sam"})
        segments->addSegment(QString::fromLatin1(text));
    auto* after = shown.add(new ToggleSwitch{shown.theme(), QStringLiteral("After"), shown.window()});
    shown.show();
    after->setFocus();
    const auto back = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier); };
    back();
    CHECK(QApplication::focusWidget() == segments->findChildren<QAbstractButton*>().at(0));
    back();
    CHECK(QApplication::focusWidget() == before);
    // Where none is chosen any more it is still one stop.
    segments->setCurrent(2);
    segments->setCurrent(-1);
    after->setFocus();
    back();
    CHECK(segments->isAncestorOf(QApplication::focusWidget()));
    back();
    CHECK(QApplication::focusWidget() == before);
}

TEST_CASE("a segment is a radio button to a screen reader", "[widgets][accessible]")
{
    ShownWindow shown;
    auto* segments = shown.add(new Segments{shown.theme(), QStringLiteral("Span"), shown.window()});
    segments->addSegment(QStringLiteral("4 weeks"));
    auto* interface = QAccessible::queryAccessibleInterface(segments->findChild<QAbstractButton*>());
    REQUIRE(interface);
    CHECK(interface->role() == QAccessible::RadioButton);
    CHECK(interface->text(QAccessible::Name) == QStringLiteral("4 weeks"));
}

TEST_CASE("Delete, Backspace and the cross ask to remove a feeling, a press on the word does not", "[widgets]")
{
    ShownWindow shown;
    auto* chip =
        shown.add(new FeelingChip{shown.theme(), QStringLiteral("lonely"), QStringLiteral("sad"), shown.window()});
    chip->setRemovable(true);
    shown.show();
    QSignalSpy removal{chip, &FeelingChip::removeWanted};
    QTest::keyClick(chip, Qt::Key_Delete);
    QTest::keyClick(chip, Qt::Key_Backspace);
    CHECK(removal.count() == 2);
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint{20, chip->height() / 2});
    CHECK(removal.count() == 2);
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint{chip->width() - 20, chip->height() / 2});
    CHECK(removal.count() == 3);
}

TEST_CASE("a feeling that cannot be removed takes no focus and no keys", "[widgets]")
{
    ShownWindow shown;
    auto* chip =
        shown.add(new FeelingChip{shown.theme(), QStringLiteral("lonely"), QStringLiteral("sad"), shown.window()});
    QSignalSpy removal{chip, &FeelingChip::removeWanted};
    QTest::keyClick(chip, Qt::Key_Delete);
    CHECK(removal.count() == 0);
    CHECK(chip->focusPolicy() == Qt::NoFocus);
}

TEST_CASE("a chosen chip makes room for its check and can be pressed on 40 px", "[widgets]")
{
    ShownWindow shown;
    auto* chip = shown.add(new ChoiceChip{shown.theme(), QStringLiteral("unsure"), shown.window()});
    const auto before = chip->sizeHint();
    CHECK(before.height() >= 40);
    chip->setChecked(true);
    CHECK(chip->sizeHint().width() > before.width());
}

TEST_CASE("Space turns a switch and a tick, and the words are part of them", "[widgets]")
{
    ShownWindow shown;
    auto* toggle = shown.add(new ToggleSwitch{shown.theme(), QStringLiteral("Keep both"), shown.window()});
    auto* tick = shown.add(new TickBox{shown.theme(), QStringLiteral("Remind us"), shown.window()});
    shown.show();
    for (auto* box : {static_cast<QCheckBox*>(toggle), static_cast<QCheckBox*>(tick)}) {
        QTest::keyClick(box, Qt::Key_Space);
        CHECK(box->isChecked());
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint{90, box->height() / 2});
        CHECK_FALSE(box->isChecked());
        CHECK(box->sizeHint().height() >= 40);
    }
}

TEST_CASE("a flow of chips breaks into lines and its height follows its width", "[widgets]")
{
    ShownWindow shown;
    auto* box = shown.add(new QWidget{shown.window()});
    auto* flow = new FlowLayout{box};
    for (int i = 0; i < 12; ++i)
        flow->addWidget(new ChoiceChip{shown.theme(), QStringLiteral("overwhelmed"), box});
    CHECK(flow->heightForWidth(300) > flow->heightForWidth(900));
    box->resize(300, flow->heightForWidth(300));
    flow->setGeometry(box->rect());
    for (int i = 0; i < flow->count(); ++i)
        CHECK(box->rect().contains(flow->itemAt(i)->geometry()));
}
