// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/desktop_presence.h"

#include "application/main_window.h"
#include "application/notifier.h"
#include "application/one_program.h"
#include "application/screen_awake.h"

#include <QEvent>
#include <QTimer>

#include <ctime>

namespace inglenook::ui {
namespace {

/// At the start of a session the place for signs may come a little after the programs.
constexpr int kTrayTries = 4;
constexpr int kTrayWaitMs = 3000;

} // namespace

DesktopPresence::DesktopPresence(Parts parts, QObject* parent)
    : QObject{parent},
      m_parts{std::move(parts)},
      m_reminders{m_parts.clock, m_parts.settings, m_parts.remindersFile}
{
    auto& window = m_parts.window;
    connect(&window, &MainWindow::opened, this, [this] {
        auto* open = m_parts.window.openJournal();
        if (open != nullptr && !open->isDemonstration()) {
            connect(open, &OpenJournal::wentQuiet, &m_reminders, &ReminderKeeper::refresh);
            m_reminders.open(open->journal(), [open] { return !open->isAside(); });
        }
        noteHidden();
    });
    connect(&window, &MainWindow::closing, &m_reminders, &ReminderKeeper::close);
    connect(&m_reminders, &ReminderKeeper::due, this, &DesktopPresence::remind);
    connect(&m_parts.settings, &SettingsModel::changed, this, &DesktopPresence::showSign);
    window.installEventFilter(this);
    // Not before the first frame: the desktop is asked for its place.
    connect(&window, &MainWindow::shownFirst, this, &DesktopPresence::showSign);
}

DesktopPresence::~DesktopPresence() = default;

void DesktopPresence::startOutOfSight()
{
    m_startsOutOfSight = true;
    waitForTray(kTrayTries);
}

void DesktopPresence::waitForTray(int triesLeft)
{
    if (!m_startsOutOfSight)
        return; // somebody opened it meanwhile
    if (m_parts.hasTray()) {
        showSign();
        noteHidden();
    } else if (triesLeft > 0) {
        QTimer::singleShot(kTrayWaitMs, this, [this, triesLeft] { waitForTray(triesLeft - 1); });
    } else {
        m_parts.window.showMinimized();
    }
}

void DesktopPresence::showSign()
{
    const bool wanted = (m_startsOutOfSight || m_parts.settings.current().staysOnClose || m_parts.window.isHidden()) &&
                        m_parts.hasTray();
    if (wanted && m_sign == nullptr) {
        m_sign = new TraySign{m_parts.theme, this};
        connect(m_sign, &TraySign::openWanted, this, [this] { bringBack(); });
        connect(m_sign, &TraySign::leaveWanted, &m_parts.window, &MainWindow::leave);
    }
    if (m_sign != nullptr)
        m_sign->setShown(wanted);
}

void DesktopPresence::reach(const QDBusConnection& sessionBus)
{
    m_notifier = new Notifier{sessionBus, this};
    connect(m_notifier, &Notifier::chosen, this, &DesktopPresence::bringBack);
    auto* awake = new ScreenAwake{sessionBus, this};
    connect(&m_parts.window, &MainWindow::awayChanged, awake, &ScreenAwake::setWanted);
    awake->setWanted(m_parts.window.isAway());
    m_one = new OneProgram{sessionBus, this};
    connect(m_one, &OneProgram::becameFirst, &m_reminders, &ReminderKeeper::start);
    connect(m_one, &OneProgram::gaveWay, &m_parts.window, &MainWindow::leave);
    noteHidden();
}

void DesktopPresence::zoneChanged()
{
    tzset(); // the C library keeps the zone that it read first
    m_reminders.look();
}

void DesktopPresence::remind(const QString& words)
{
    // Two people in the middle of a talk are not called away to another one.
    if (m_notifier != nullptr && !m_parts.window.isTalking())
        m_notifier->show(words);
}

void DesktopPresence::bringBack(const QString& token)
{
    m_startsOutOfSight = false;
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    auto& window = m_parts.window;
    if (window.isMinimized())
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

void DesktopPresence::noteHidden()
{
    if (m_one != nullptr)
        m_one->setHidden(!m_parts.window.isOpen() && m_parts.window.isHidden());
}

bool DesktopPresence::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::WindowActivate:
        if (m_notifier != nullptr)
            m_notifier->takeAway();
        break;
    case QEvent::Show:
    case QEvent::Hide:
        QMetaObject::invokeMethod(
            this, [this] { noteHidden(); }, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace inglenook::ui
