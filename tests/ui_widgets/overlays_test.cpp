// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_window.h"
#include "widgets/curtain.h"
#include "widgets/dialog.h"
#include "widgets/toast.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>

using namespace inglenook::ui;

namespace {

enum Answer { kStop = 1, kGoOn = 2 };

Dialog* ask(ShownWindow& shown)
{
    auto* dialog = new Dialog{shown.theme(), QStringLiteral("Stop here?"),
                              QStringLiteral("Nothing is kept unless you choose so."), shown.window()};
    dialog->addAnswer(kStop, QStringLiteral("Stop"), Dialog::Weight::Secondary);
    dialog->addAnswer(kGoOn, QStringLiteral("Go on"), Dialog::Weight::Primary);
    dialog->setSafeAnswer(kGoOn);
    return dialog;
}

} // namespace

TEST_CASE("a dialog puts the focus on the safe answer, and Esc gives it", "[dialog]")
{
    ShownWindow shown;
    auto* field = shown.add(new QLineEdit{shown.window()});
    shown.show();
    field->setFocus();
    auto* dialog = ask(shown);
    QSignalSpy answered{dialog, &Dialog::answered};
    dialog->open();
    auto* focused = qobject_cast<QPushButton*>(QApplication::focusWidget());
    REQUIRE(focused);
    CHECK(focused->text() == QStringLiteral("Go on"));
    QTest::keyClick(focused, Qt::Key_Escape);
    REQUIRE(answered.count() == 1);
    CHECK(answered.at(0).at(0).toInt() == kGoOn);
    CHECK(QApplication::focusWidget() == field);
}

TEST_CASE("a dialog answers once, with the button that was pressed", "[dialog]")
{
    ShownWindow shown;
    shown.show();
    auto* dialog = ask(shown);
    QSignalSpy answered{dialog, &Dialog::answered};
    dialog->open();
    QTest::keyClick(dialog->findChildren<QPushButton*>().front(), Qt::Key_Space);
    dialog->reject();
    REQUIRE(answered.count() == 1);
    CHECK(answered.at(0).at(0).toInt() == kStop);
}

TEST_CASE("Tab stays inside a dialog, and the window's shortcuts rest but for locking", "[dialog]")
{
    ShownWindow shown;
    shown.add(new QLineEdit{shown.window()});
    QShortcut write{QKeySequence{QStringLiteral("Ctrl+N")}, shown.window()};
    QShortcut lock{QKeySequence{QStringLiteral("Ctrl+L")}, shown.window()};
    QSignalSpy written{&write, &QShortcut::activated};
    QSignalSpy locked{&lock, &QShortcut::activated};
    shown.show();
    auto* dialog = ask(shown);
    dialog->open();
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(shown.window()->windowHandle(), Qt::Key_Tab);
        CHECK(dialog->isAncestorOf(QApplication::focusWidget()));
    }
    QTest::keyClick(shown.window()->windowHandle(), Qt::Key_N, Qt::ControlModifier);
    CHECK(written.count() == 0);
    QTest::keyClick(shown.window()->windowHandle(), Qt::Key_L, Qt::ControlModifier);
    CHECK(locked.count() == 1);
}

TEST_CASE("a dialog is a dialog to a screen reader, named by its question", "[dialog][accessible]")
{
    ShownWindow shown;
    auto* dialog = ask(shown);
    auto* interface = QAccessible::queryAccessibleInterface(dialog);
    REQUIRE(interface);
    CHECK(interface->role() == QAccessible::Dialog);
    CHECK(interface->text(QAccessible::Name) == QStringLiteral("Stop here?"));
}

TEST_CASE("a toast can be taken back while it is there, and takes no focus", "[toast]")
{
    ShownWindow shown;
    auto* field = shown.add(new QLineEdit{shown.window()});
    shown.show();
    field->setFocus();
    auto* toast = new Toast{shown.theme(), shown.window()};
    QSignalSpy chosen{toast, &Toast::actionChosen};
    CHECK_FALSE(toast->trigger());
    toast->present(QStringLiteral("Entry moved to the bin"), QStringLiteral("Undo"));
    CHECK(toast->isVisible());
    CHECK(QApplication::focusWidget() == field);
    CHECK(toast->trigger());
    CHECK(chosen.count() == 1);
    CHECK_FALSE(toast->isVisible());
    toast->present(QStringLiteral("Saved"));
    CHECK_FALSE(toast->trigger());
}

TEST_CASE("the curtain covers the window, takes the keys, and gives the focus back", "[curtain]")
{
    ShownWindow shown;
    auto* field = shown.add(new QLineEdit{shown.window()});
    QShortcut write{QKeySequence{QStringLiteral("Ctrl+N")}, shown.window()};
    QSignalSpy written{&write, &QShortcut::activated};
    shown.show();
    field->setFocus();
    auto* curtain = new Curtain{shown.theme(), shown.window()};
    QSignalSpy back{curtain, &Curtain::comeBackWanted};
    QSignalSpy lock{curtain, &Curtain::lockWanted};
    curtain->draw();
    CHECK(curtain->geometry() == shown.window()->rect());
    auto* handle = shown.window()->windowHandle();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(handle, Qt::Key_Tab);
        CHECK(curtain->isAncestorOf(QApplication::focusWidget()));
    }
    QTest::keyClick(handle, Qt::Key_N, Qt::ControlModifier);
    CHECK(written.count() == 0);
    QTest::keyClick(handle, Qt::Key_F9);
    CHECK(back.count() == 1);
    QTest::keyClick(handle, Qt::Key_L, Qt::ControlModifier);
    CHECK(lock.count() == 1);
    curtain->open();
    CHECK(QApplication::focusWidget() == field);
}

TEST_CASE("nothing of the window shows through the curtain", "[curtain]")
{
    ShownWindow shown;
    shown.window()->setStyleSheet(QStringLiteral("background: #00ff00"));
    auto* curtain = new Curtain{shown.theme(), shown.window()};
    shown.show();
    curtain->draw();
    const auto image = shown.window()->grab().toImage();
    for (int y = 0; y < image.height(); y += 7)
        for (int x = 0; x < image.width(); x += 7)
            REQUIRE(image.pixelColor(x, y) != QColor(0, 255, 0));
}
