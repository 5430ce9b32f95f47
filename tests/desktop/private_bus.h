// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QStandardPaths>

#include <csignal>
#include <iostream>

namespace inglenook::test {

/// A message bus of its own for one test, with a connection to speak from. Where dbus-daemon is not installed the test
/// says so, and ctest counts it as skipped, not as passed.
class PrivateBus {
public:
    PrivateBus()
    {
        const auto program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty()) {
            std::cerr << "SKIPPED: dbus-daemon is not installed; nothing about the desktop's signals was tested\n";
            return;
        }
        const QString where = QStringLiteral("unix:dir=") + QString::fromStdString(m_folder.path().string());
        m_daemon.start(program, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                                 QStringLiteral("--print-address"), QStringLiteral("--address=") + escaped(where)});
        while (m_address.isEmpty() && m_daemon.waitForReadyRead())
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        m_name = QStringLiteral("desktop-%1").arg(quintptr(this));
        QDBusConnection::connectToBus(m_address, m_name);
        REQUIRE(desktop().isConnected());
    }
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;
    ~PrivateBus()
    {
        QDBusConnection::disconnectFromBus(m_name);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    [[nodiscard]] bool isThere() const { return desktop().isConnected(); }
    [[nodiscard]] const QString& address() const { return m_address; }
    /// The side of the desktop, where fakes are registered and signals are sent from.
    [[nodiscard]] QDBusConnection desktop() const { return QDBusConnection{m_name}; }

    void send(const QString& path, const QString& interface, const QString& signal, const QVariantList& arguments = {})
    {
        auto message = QDBusMessage::createSignal(path, interface, signal);
        message.setArguments(arguments);
        desktop().send(message);
    }
    /// A bus that is there and answers nobody.
    void stopAnswering() { ::kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP); }
    void goOn() { ::kill(static_cast<pid_t>(m_daemon.processId()), SIGCONT); }

private:
    /// Addresses have an escaping of their own.
    static QString escaped(const QString& text)
    {
        QString out;
        for (const auto byte : text.toUtf8()) {
            const bool plain =
                std::isalnum(static_cast<unsigned char>(byte)) != 0 || strchr("-_/\\.*:=", byte) != nullptr;
            out += plain ? QString{QLatin1Char{byte}}
                         : QStringLiteral("%%1").arg(static_cast<unsigned char>(byte), 2, 16, QLatin1Char{'0'});
        }
        return out;
    }

    TemporaryFolder m_folder;
    QProcess m_daemon;
    QString m_address;
    QString m_name;
};

} // namespace inglenook::test
