// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/desktop_watch.h"

#include "application/login_watch.h"
#include "application/screen_saver_watch.h"

#include <QDBusConnection>
#include <QThread>

namespace inglenook::ui {
namespace {

/// A bus that doesn't answer holds up the connecting thread, not the one who leaves.
constexpr unsigned long kLeaveMs = 200;

void reach(const QString& address, QDBusConnection::BusType usual, const QString& name)
{
    if (address.isEmpty())
        QDBusConnection::connectToBus(usual, name);
    else
        QDBusConnection::connectToBus(address, name);
}

} // namespace

DesktopWatch::DesktopWatch(Addresses addresses, QObject* parent)
    : QObject{parent},
      m_addresses{std::move(addresses)},
      m_systemName{QStringLiteral("inglenook-system-%1").arg(quintptr(this))},
      m_sessionName{QStringLiteral("inglenook-session-%1").arg(quintptr(this))}
{
}

DesktopWatch::~DesktopWatch()
{
    if (m_connecting != nullptr && !m_connecting->wait(kLeaveMs))
        return; // it ends with the process
    delete m_connecting;
    QDBusConnection::disconnectFromBus(m_systemName);
    QDBusConnection::disconnectFromBus(m_sessionName);
}

void DesktopWatch::start()
{
    if (m_connecting != nullptr)
        return;
    m_connecting = QThread::create([where = m_addresses, system = m_systemName, session = m_sessionName] {
        reach(where.system, QDBusConnection::SystemBus, system);
        reach(where.session, QDBusConnection::SessionBus, session);
    });
    connect(m_connecting, &QThread::finished, this, &DesktopWatch::listen);
    m_connecting->start();
}

void DesktopWatch::listen()
{
    if (const QDBusConnection system{m_systemName}; system.isConnected()) {
        m_login = new LoginWatch{system, this};
        connect(m_login, &LoginWatch::suspending, this, &DesktopWatch::suspending);
        connect(m_login, &LoginWatch::locked, this, &DesktopWatch::screenLocked);
        connect(m_login, &LoginWatch::zoneChanged, this, &DesktopWatch::zoneChanged);
        if (m_holdsSleep)
            m_login->holdSleep();
    }
    if (const QDBusConnection session{m_sessionName}; session.isConnected()) {
        m_screenSaver = new ScreenSaverWatch{session, this};
        connect(m_screenSaver, &ScreenSaverWatch::locked, this, &DesktopWatch::screenLocked);
    }
    Q_EMIT started();
}

void DesktopWatch::holdSleep()
{
    m_holdsSleep = true;
    if (m_login != nullptr)
        m_login->holdSleep();
}

void DesktopWatch::letSleep()
{
    m_holdsSleep = false;
    if (m_login != nullptr)
        m_login->letSleep();
}

} // namespace inglenook::ui
