// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/private_bus.h"

#include <QDBusContext>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <poll.h>
#include <unistd.h>

namespace inglenook::test {

/// As much of logind as Inglenook talks to.
class FakeLogin : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    enum class Knows { Auto, ProcessesOnly, Nothing };

    FakeLogin(PrivateBus& bus, Knows knows) : m_bus{bus}, m_knows{knows}
    {
        bus.desktop().registerObject(QStringLiteral("/org/freedesktop/login1"), this, QDBusConnection::ExportAllSlots);
        bus.desktop().registerService(QStringLiteral("org.freedesktop.login1"));
    }
    ~FakeLogin() override
    {
        m_bus.desktop().unregisterService(QStringLiteral("org.freedesktop.login1"));
        letGo();
    }

    [[nodiscard]] const QStringList& asked() const { return m_asked; }
    [[nodiscard]] QString heldFor() const { return isHeld() ? m_what : QString{}; }
    [[nodiscard]] bool isHeld() const
    {
        pollfd end{m_hold, 0, 0};
        return m_hold >= 0 && poll(&end, 1, 0) == 0; // a closed other end is reported, also where nothing was asked for
    }
    void prepare(const QString& signal, bool begins)
    {
        m_bus.send(QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"), signal,
                   {begins});
    }
    void lock(const QString& session)
    {
        m_bus.send(session, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"));
    }
    void hintLocked(const QString& session, bool locked)
    {
        m_bus.send(session, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"),
                   {QStringLiteral("org.freedesktop.login1.Session"),
                    QVariantMap{{QStringLiteral("LockedHint"), locked}}, QStringList{}});
    }

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString& id)
    {
        m_asked.append(id);
        if (m_knows == Knows::Auto && id == QStringLiteral("auto"))
            return QDBusObjectPath{QStringLiteral("/org/freedesktop/login1/session/_31")};
        return unknown();
    }
    QDBusObjectPath GetSessionByPID(uint pid)
    {
        m_asked.append(QString::number(pid));
        if (m_knows == Knows::ProcessesOnly)
            return QDBusObjectPath{QStringLiteral("/org/freedesktop/login1/session/_31")};
        return unknown();
    }
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString&, const QString&, const QString& mode)
    {
        letGo();
        int ends[2]{-1, -1};
        (void)pipe(ends);
        m_hold = ends[0];
        m_what = what + QLatin1Char{' '} + mode;
        QDBusUnixFileDescriptor theirs{ends[1]}; // a copy
        close(ends[1]);
        return theirs;
    }

private:
    QDBusObjectPath unknown()
    {
        sendErrorReply(QStringLiteral("org.freedesktop.login1.NoSuchSession"), QStringLiteral("no such session"));
        return QDBusObjectPath{QStringLiteral("/")};
    }
    void letGo()
    {
        if (m_hold >= 0)
            close(m_hold);
        m_hold = -1;
    }

    PrivateBus& m_bus;
    Knows m_knows;
    QStringList m_asked;
    QString m_what;
    int m_hold = -1;
};

} // namespace inglenook::test
