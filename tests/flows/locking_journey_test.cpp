// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/journey.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextEdit>
#include <QWindow>

using namespace inglenook;
using test::Journey;

namespace {

const auto kText = QStringLiteral("journal/write-text");
const auto kPassphrase = QStringLiteral("unlock/passphrase");
const auto kWords = QStringLiteral("my half of a sentence about the lantern");

enum class Way { Key, Sleep, ScreenLock, Idle };

void lock(Journey& journey, Way way)
{
    switch (way) {
    case Way::Key:
        journey.press(Qt::Key_L, Qt::ControlModifier);
        break;
    case Way::Sleep:
        journey.window().hear(app::LockEvent::Suspended);
        break;
    case Way::ScreenLock:
        journey.window().hear(app::LockEvent::ScreenLocked);
        break;
    case Way::Idle:
        journey.passMinutes(60);
        break;
    }
    journey.waitFor(kPassphrase);
    CHECK_FALSE(journey.window().isOpen());
    CHECK(journey.window().windowTitle() == QStringLiteral("Inglenook"));
    CHECK_FALSE(journey.readable().contains(QStringLiteral("lantern")));
    // Gone, not only out of sight.
    for (const auto* page : {"shell", "session", "curtain", "dialog", "session/stop-dialog", "settings"})
        CHECK(journey.window().findChildren<QWidget*>(QLatin1String{page}).isEmpty());
}

QString written(Journey& journey)
{
    return journey.find<QTextEdit>(kText)->toPlainText();
}

void begin(Journey& journey, const QString& exercise)
{
    journey.press(Qt::Key_2, Qt::ControlModifier);
    journey.activate(QStringLiteral("library/") + exercise);
    journey.activate(QStringLiteral("exercise/begin"));
    if (journey.isThere(QStringLiteral("safety/go-on")))
        journey.activate(QStringLiteral("safety/go-on"));
    journey.waitFor(QStringLiteral("session"));
}

void unlockAndContinue(Journey& journey)
{
    journey.unlock(QString::fromUtf16(test::kAlexOpens));
    journey.waitFor(QStringLiteral("today/continue"));
    journey.activate(QStringLiteral("today/continue"));
    journey.waitFor(QStringLiteral("session"));
}

} // namespace

TEST_CASE("locking while one writes asks nothing and loses nothing, whoever locks", "[flows][lock]")
{
    const auto way = GENERATE(Way::Key, Way::Sleep, Way::ScreenLock, Way::Idle);
    Journey journey;
    journey.makeJournalForTwo();
    journey.press(Qt::Key_N, Qt::ControlModifier);
    journey.typeInto(kText, kWords);
    lock(journey, way);
    journey.unlock(QString::fromUtf16(test::kAlexOpens));
    journey.waitFor(QStringLiteral("today/draft"));
    journey.activate(QStringLiteral("today/draft"));
    journey.waitFor(kText);
    CHECK(written(journey) == kWords);
}

TEST_CASE("locking in a step of an exercise keeps the step and its words", "[flows][lock]")
{
    const auto way = GENERATE(Way::Key, Way::Sleep, Way::ScreenLock);
    Journey journey;
    journey.makeJournalForTwo();
    begin(journey, QStringLiteral("mirror"));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.typeInto(QStringLiteral("session/words"), kWords);
    lock(journey, way);
    unlockAndContinue(journey);
    journey.waitFor(QStringLiteral("session/words"));
    CHECK(journey.find<QPlainTextEdit>(QStringLiteral("session/words"))->toPlainText() == kWords);
}

TEST_CASE("locking while the coach speaks keeps the words it spoke about", "[flows][lock]")
{
    const auto way = GENERATE(Way::Key, Way::Sleep);
    const auto field = QStringLiteral("session/behaviour");
    Journey journey;
    journey.makeJournalForTwo();
    begin(journey, QStringLiteral("i-statement"));
    journey.typeInto(field, QStringLiteral("are always late with the lantern"));
    journey.waitFor(field + QStringLiteral("-hint"));
    lock(journey, way);
    unlockAndContinue(journey);
    journey.waitFor(field);
    CHECK(journey.find<QPlainTextEdit>(field)->toPlainText() == QStringLiteral("are always late with the lantern"));
}

TEST_CASE("a question on the screen does not stand in the way of locking, and answers nothing", "[flows][lock]")
{
    const auto way = GENERATE(Way::Key, Way::Sleep, Way::ScreenLock);
    Journey journey;
    journey.makeJournalForTwo();
    begin(journey, QStringLiteral("mirror"));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.typeInto(QStringLiteral("session/words"), kWords);
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("session/stop-dialog"));
    lock(journey, way);
    unlockAndContinue(journey);
    journey.waitFor(QStringLiteral("session/words"));
    CHECK(journey.find<QPlainTextEdit>(QStringLiteral("session/words"))->toPlainText() == kWords);
}

TEST_CASE("windows of their own are closed by a lock and by the curtain, and obey the keys for both", "[flows][lock]")
{
    const auto key = GENERATE(Qt::Key_L, Qt::Key_F9, Qt::Key_unknown);
    Journey journey;
    journey.makeJournalForTwo();
    QPointer<QFileDialog> dialog = new QFileDialog{&journey.window()};
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    REQUIRE(QTest::qWaitForWindowExposed(dialog));
    if (key == Qt::Key_unknown)
        journey.window().hear(app::LockEvent::ScreenLocked);
    else
        QTest::keyPress(dialog->windowHandle(), key, key == Qt::Key_L ? Qt::ControlModifier : Qt::NoModifier);
    journey.waitFor(key == Qt::Key_F9 ? QStringLiteral("curtain") : kPassphrase);
    CHECK((dialog == nullptr || !dialog->isVisible()));
}

TEST_CASE("the curtain closes menus, hides the title, and takes the keyboard", "[flows][lock]")
{
    Journey journey;
    journey.makeJournalForTwo();
    journey.press(Qt::Key_N, Qt::ControlModifier);
    journey.typeInto(kText, kWords);
    auto* menu = new QMenu{&journey.window()};
    menu->addMenu(QStringLiteral("More"))->addAction(QStringLiteral("lantern"));
    menu->popup(journey.window().mapToGlobal(QPoint{10, 10}));
    REQUIRE(QApplication::activePopupWidget() == menu);
    // The window system hands keys to the window; Qt hands them on to the menu.
    QTest::keyClick(journey.window().windowHandle(), Qt::Key_F9);
    journey.waitFor(QStringLiteral("curtain"));
    CHECK(QApplication::activePopupWidget() == nullptr);
    CHECK(journey.window().windowTitle() == QStringLiteral("Inglenook"));
    // As the window system sends keys: to the window.
    QTest::keyClick(journey.window().windowHandle(), Qt::Key_X);
    QTest::keyClick(journey.window().windowHandle(), Qt::Key_N, Qt::ControlModifier);
    CHECK(journey.isThere(QStringLiteral("curtain")));
    QTest::keyClick(journey.window().windowHandle(), Qt::Key_F9);
    CHECK_FALSE(journey.isThere(QStringLiteral("curtain")));
    CHECK(written(journey) == kWords);
}

TEST_CASE("F9 closes an open menu when the menu has the keyboard", "[flows][lock]")
{
    Journey journey;
    journey.makeJournalForTwo();
    auto* menu = new QMenu{&journey.window()};
    menu->addAction(QStringLiteral("lantern"));
    menu->popup(journey.window().mapToGlobal(QPoint{10, 10}));
    REQUIRE(QTest::qWaitForWindowExposed(menu));
    QTest::keyPress(menu->windowHandle(), Qt::Key_F9);
    journey.waitFor(QStringLiteral("curtain"));
    CHECK_FALSE(menu->isVisible());
}

TEST_CASE("the curtain locks after two minutes, and at once where coming back needs the passphrase", "[flows][lock]")
{
    const bool needsPassphrase = GENERATE(false, true);
    Journey journey;
    journey.makeJournalForTwo();
    auto settings = journey.settings().current();
    settings.curtainNeedsPassphrase = needsPassphrase;
    journey.settings().set(settings);
    journey.press(Qt::Key_F9);
    CHECK(journey.window().windowTitle() == QStringLiteral("Inglenook"));
    if (!needsPassphrase) {
        journey.waitFor(QStringLiteral("curtain"));
        journey.passMinutes(2);
    }
    journey.waitFor(kPassphrase);
    CHECK_FALSE(journey.window().isOpen());
}

TEST_CASE("a hidden window locks where that was chosen", "[flows][lock]")
{
    const bool chosen = GENERATE(false, true);
    Journey journey;
    journey.makeJournalForTwo();
    auto settings = journey.settings().current();
    settings.lockWhenHidden = chosen;
    journey.settings().set(settings);
    journey.window().showMinimized();
    if (chosen)
        journey.waitUntil([&] { return !journey.window().isOpen(); }, "it is locked");
    journey.window().showNormal();
    QApplication::sendPostedEvents();
    CHECK(journey.window().isOpen() != chosen);
}

TEST_CASE("a journal that was being opened when the computer went to sleep is locked again at once", "[flows][lock]")
{
    Journey journey;
    journey.makeJournalForTwo();
    lock(journey, Way::Key);
    journey.typeInto(kPassphrase, QString::fromUtf16(test::kAlexOpens));
    journey.press(Qt::Key_Return);
    journey.window().hear(app::LockEvent::Suspended);
    bool wasOpen = false;
    QObject::connect(&journey.window(), &ui::MainWindow::opened, &journey.window(), [&] { wasOpen = true; });
    journey.waitUntil([&] { return wasOpen; }, "the key was worked out");
    CHECK_FALSE(journey.window().isOpen());
    journey.unlock(QString::fromUtf16(test::kAlexOpens)); // and this one stays
    CHECK(journey.window().isOpen());
}

TEST_CASE("a promise and a ritual in the middle of their words survive leaving the page, locking and a crash",
          "[flows][locking]")
{
    Journey journey;
    journey.makeJournalForTwo();
    const auto open = [&journey](const char* form) {
        journey.press(Qt::Key_5, Qt::ControlModifier);
        journey.waitFor(QLatin1String{form});
        journey.activate(QLatin1String{form});
    };
    open("promises/new");
    journey.typeInto(QStringLiteral("promise/what"), QStringLiteral("Home by"));
    journey.press(Qt::Key_1, Qt::ControlModifier);
    journey.press(Qt::Key_5, Qt::ControlModifier);
    journey.typeInto(QStringLiteral("promise/what"), QStringLiteral(" six"));
    journey.lock();
    journey.unlock(QString::fromUtf16(test::kAlexOpens));
    open("promises/new");
    CHECK(journey.find<QPlainTextEdit>(QStringLiteral("promise/what"))->toPlainText() == QStringLiteral("Home by six"));
    open("rituals/new");
    journey.typeInto(QStringLiteral("ritual/name"), QStringLiteral("The bri"));
    journey.press(Qt::Key_F9); // the curtain saves what is typed
    journey.restart();
    journey.unlock(QString::fromUtf16(test::kAlexOpens));
    open("rituals/new");
    CHECK(journey.find<QLineEdit>(QStringLiteral("ritual/name"))->text() == QStringLiteral("The bri"));
}
