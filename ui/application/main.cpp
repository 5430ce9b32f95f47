// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "app/startup.h"
#include "app/vault_gate.h"
#include "application/arguments.h"
#include "application/desktop_presence.h"
#include "application/desktop_watch.h"
#include "application/main_window.h"
#include "application/no_traces.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/log.h"
#include "theme/system_appearance.h"
#include "theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QTimer>

#include <cstdio>
#include <utility>

using namespace inglenook;

namespace {

/// Where this program is: what an AppImage unpacks is gone with the session.
std::filesystem::path thisProgram()
{
    const auto image = qgetenv("APPIMAGE");
    return image.isEmpty() ? QFile::encodeName(QCoreApplication::applicationFilePath()).toStdString()
                           : image.toStdString();
}

int run(int argc, char* argv[])
{
    QApplication::setApplicationName(QStringLiteral("inglenook"));
    // No display name: Qt would write it behind every title, "Inglenook, open" too.
    QApplication::setDesktopFileName(QStringLiteral("org.inglenook.Inglenook"));
    QApplication application{argc, argv};
    ui::leaveNoTraces();
    const auto asked = ui::readArguments(QApplication::arguments());
    if (!asked.fault.isEmpty()) {
        std::fprintf(stderr, "inglenook: %s\n", qPrintable(asked.fault));
        return 2;
    }
    const auto places = app::placesOnThisComputer();
    if (!asked.demonstration) {
        log::openFile(places.logFile);
        log::info("Starting.");
    }

    SystemClock clock;
    const auto ids = app::makeIds(clock);
    app::SettingsStore store{places.settingsFile};
    app::VaultOpener opener{clock, *ids};
    ui::SettingsModel settings{store};
    ui::Theme theme;
    theme.setMode(static_cast<ui::ThemeMode>(store.current().theme));
    theme.setTextSize(store.current().textSizePercent);
    theme.setWeekBegins(store.current().weekBegins);
    theme.setReducedMotion(store.current().motion == app::MotionChoice::None);
    theme.dress(application);
    ui::GateModel gate{store, opener, clock, *ids, places.journalsFolder};
    gate.keepWordsIn(places.stateFolder);
    ui::StartModel start{{places.autostartFolder, thisProgram()}, &ui::TraySign::hasPlace};
    ui::MainWindow window{{theme, settings, gate, clock, places.dataFolder, &start}};
    // Of a demonstration not even the log knows.
    QObject::connect(&window, &ui::MainWindow::demonstrationBegan, &log::close);
    QObject::connect(
        &window, &ui::MainWindow::demonstrationEnded, &application,
        [&] {
            if (window.isVisible()) // not when it ends with the program
                log::openFile(places.logFile);
        },
        Qt::QueuedConnection);
    const bool outOfSight = asked.isInBackground && !asked.demonstration && asked.journal.empty() && asked.plan.empty();
    if (!outOfSight)
        window.show();
    if (!asked.journal.empty())
        window.unlockNext(asked.journal);
    if (!asked.plan.empty())
        window.openPlan(asked.plan);
    if (asked.demonstration)
        window.demonstrate(*asked.demonstration);

    // What the first frame does not need comes after it.
    ui::SystemAppearance appearance;
    QObject::connect(&appearance, &ui::SystemAppearance::darkReported, &theme, &ui::Theme::setSystemDark);
    QObject::connect(&appearance, &ui::SystemAppearance::highContrastReported, &theme,
                     &ui::Theme::setSystemHighContrast);
    QObject::connect(&appearance, &ui::SystemAppearance::reducedMotionReported, &theme,
                     &ui::Theme::setSystemReducedMotion);
    ui::DesktopWatch desktop;
    QObject::connect(&desktop, &ui::DesktopWatch::suspending, &window,
                     [&window] { window.hear(app::LockEvent::Suspended); });
    QObject::connect(&desktop, &ui::DesktopWatch::screenLocked, &window,
                     [&window] { window.hear(app::LockEvent::ScreenLocked); });
    QObject::connect(&window, &ui::MainWindow::opened, &desktop, &ui::DesktopWatch::holdSleep);
    QObject::connect(&window, &ui::MainWindow::locked, &desktop, &ui::DesktopWatch::letSleep);
    ui::DesktopPresence presence{{window, settings, theme, clock, places.stateFolder / "reminders.toml"}};
    QObject::connect(&desktop, &ui::DesktopWatch::started, &presence, [&] {
        if (const auto session = desktop.session(); session.isConnected())
            presence.reach(session);
    });
    QObject::connect(&desktop, &ui::DesktopWatch::zoneChanged, &presence, &ui::DesktopPresence::zoneChanged);
    auto startListening = [&, listening = false]() mutable {
        if (std::exchange(listening, true))
            return;
        start.follow();
        appearance.start();
        desktop.start();
    };
    if (outOfSight) {
        startListening();
        presence.startOutOfSight();
    }
    QObject::connect(&window, &ui::MainWindow::shownFirst, &application, [&] {
        if (asked.leavesWhenShown)
            QTimer::singleShot(0, &application, &QCoreApplication::quit);
        else
            startListening();
    });
    const int status = QApplication::exec();
    log::info("Leaving.");
    log::close();
    return status;
}

/// To whoever started it from a menu, too, and sees no terminal. Nothing else has been opened or made.
int sayCannotStart(int argc, char* argv[])
{
    std::fputs("Inglenook can't start: its cryptography gives wrong answers on this computer.\n", stderr);
    QApplication application{argc, argv};
    QMessageBox box{QMessageBox::Warning, QStringLiteral("Inglenook"),
                    QCoreApplication::translate("Start", "Inglenook can't start on this computer right now.")};
    box.setInformativeText(QCoreApplication::translate(
        "Start", "The cryptography that keeps journals private gives wrong answers here, so nothing was opened. Your "
                 "journals are as you left them. Installing the package libsodium again usually helps."));
    box.show();
    if (ui::readArguments(QApplication::arguments()).leavesWhenShown)
        QTimer::singleShot(0, &application, &QCoreApplication::quit);
    QApplication::exec();
    return 1;
}

} // namespace

int main(int argc, char* argv[])
{
    try {
        if (const auto answer = ui::answerWithoutWindow(argc, argv)) {
            std::fputs(qPrintable(*answer), stdout);
            return 0;
        }
        if (!app::prepareProgram())
            return sayCannotStart(argc, argv);
        return run(argc, argv);
    } catch (const Error& error) {
        std::fprintf(stderr, "Inglenook can't start: %s.\n", error.what());
    } catch (const std::exception&) {
        std::fputs("Inglenook can't start.\n", stderr);
    }
    return 1;
}
