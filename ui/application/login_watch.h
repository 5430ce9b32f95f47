// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QVariantMap>

namespace inglenook::ui {

/// What logind (or elogind) says of this session: the computer goes to sleep or is switched off, the session is locked.
///
/// Nothing here waits for an answer, and where nobody answers nothing is reported. While sleep is held, logind waits
/// for us before the computer sleeps, five seconds at most, so that the journal is closed and wiped by then.
class LoginWatch : public QObject {
    Q_OBJECT

public:
    explicit LoginWatch(const QDBusConnection& systemBus, QObject* parent);

    void holdSleep();
    void letSleep();

Q_SIGNALS:
    void suspending();
    void locked();
    void zoneChanged(); ///< the computer's time zone

private Q_SLOTS:
    void clockChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated);
    void prepareFor(bool begins);
    void lockAsked();
    void propertiesChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated);

private:
    void findSession();
    /// An empty path stands for every session: rather lock with a neighbour than not at all.
    void listenTo(const QString& session);

    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_hold; ///< logind waits as long as it is open
    bool m_wantsHold = false;
};

} // namespace inglenook::ui
