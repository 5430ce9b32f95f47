// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/login_watch.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <functional>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

const auto kService = u"org.freedesktop.login1"_s;
const auto kManagerPath = u"/org/freedesktop/login1"_s;
const auto kManager = u"org.freedesktop.login1.Manager"_s;
const auto kSession = u"org.freedesktop.login1.Session"_s;
const auto kProperties = u"org.freedesktop.DBus.Properties"_s;

template <typename Answer>
void ask(const QDBusConnection& bus, const QString& method, const QVariantList& arguments, QObject* context,
         const std::function<void(const QDBusPendingReply<Answer>&)>& use)
{
    auto message = QDBusMessage::createMethodCall(kService, kManagerPath, kManager, method);
    message.setArguments(arguments);
    auto* watcher = new QDBusPendingCallWatcher{bus.asyncCall(message), context};
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [use](QDBusPendingCallWatcher* call) {
        use(*call);
        call->deleteLater();
    });
}

} // namespace

LoginWatch::LoginWatch(const QDBusConnection& systemBus, QObject* parent) : QObject{parent}, m_bus{systemBus}
{
    const auto* const slot = SLOT(prepareFor(bool));
    for (const auto& signal : {u"PrepareForSleep"_s, u"PrepareForShutdown"_s})
        m_bus.connect(kService, kManagerPath, kManager, signal, this, slot);
    m_bus.connect({}, u"/org/freedesktop/timedate1"_s, kProperties, u"PropertiesChanged"_s, this,
                  SLOT(clockChanged(QString, QVariantMap, QStringList)));
    findSession();
}

void LoginWatch::clockChanged(const QString&, const QVariantMap& changed, const QStringList& invalidated)
{
    if (changed.contains(u"Timezone"_s) || invalidated.contains(u"Timezone"_s))
        Q_EMIT zoneChanged();
}

void LoginWatch::findSession()
{
    const auto found = [this](const QDBusPendingReply<QDBusObjectPath>& session) {
        listenTo(session.isError() ? QString{} : session.value().path());
    };
    // "auto" is the session of the caller, or the one on the person's screen when a service started the program;
    // older logind doesn't know it.
    ask<QDBusObjectPath>(m_bus, u"GetSession"_s, {u"auto"_s}, this,
                         [this, found](const QDBusPendingReply<QDBusObjectPath>& session) {
                             if (session.isError())
                                 ask<QDBusObjectPath>(m_bus, u"GetSessionByPID"_s, {0U}, this, found);
                             else
                                 found(session);
                         });
}

void LoginWatch::listenTo(const QString& session)
{
    const auto* const whenAsked = SLOT(lockAsked());
    m_bus.connect(kService, session, kSession, u"Lock"_s, this, whenAsked);
    m_bus.connect(kService, session, kProperties, u"PropertiesChanged"_s, this,
                  SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
}

void LoginWatch::holdSleep()
{
    m_wantsHold = true;
    if (m_hold.isValid())
        return;
    ask<QDBusUnixFileDescriptor>(
        m_bus, u"Inhibit"_s,
        {u"sleep:shutdown"_s, u"Inglenook"_s, tr("A journal is open and is locked first"), u"delay"_s}, this,
        [this](const QDBusPendingReply<QDBusUnixFileDescriptor>& hold) {
            if (!hold.isError() && m_wantsHold)
                m_hold = hold.value();
        });
}

void LoginWatch::letSleep()
{
    m_wantsHold = false;
    m_hold = {};
}

void LoginWatch::prepareFor(bool begins)
{
    if (begins)
        Q_EMIT suspending();
}

void LoginWatch::lockAsked()
{
    Q_EMIT locked();
}

void LoginWatch::propertiesChanged(const QString& interface, const QVariantMap& changed, const QStringList&)
{
    if (interface == kSession && changed.value(u"LockedHint"_s).toBool())
        Q_EMIT locked();
}

} // namespace inglenook::ui
