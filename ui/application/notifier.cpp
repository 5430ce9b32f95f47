// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

const auto kService = u"org.freedesktop.Notifications"_s;
const auto kPath = u"/org/freedesktop/Notifications"_s;
const auto kPortal = u"org.freedesktop.portal.Desktop"_s;
const auto kPortalPath = u"/org/freedesktop/portal/desktop"_s;
const auto kPortalInterface = u"org.freedesktop.portal.Notification"_s;
const auto kPortalId = u"moment"_s;
const auto kDefault = u"default"_s; // the action of clicking on it
constexpr int kAsTheDesktopLikes = -1;

QDBusMessage callTo(const QString& method, const QVariantList& arguments)
{
    auto message = QDBusMessage::createMethodCall(kService, kPath, kService, method);
    message.setArguments(arguments);
    return message;
}

QDBusMessage portalCall(const QString& method, const QVariantList& arguments)
{
    auto message = QDBusMessage::createMethodCall(kPortal, kPortalPath, kPortalInterface, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

Notifier::Notifier(const QDBusConnection& sessionBus, QObject* parent) : QObject{parent}, m_bus{sessionBus}
{
    const auto* const whenInvoked = SLOT(actionInvoked(uint, QString));
    const auto* const whenTokenCame = SLOT(activationToken(uint, QString));
    const auto* const whenClosed = SLOT(closed(uint, uint));
    const auto* const whenPortal = SLOT(portalActionInvoked(QString, QString, QVariantList));
    m_bus.connect({}, kPath, kService, u"ActionInvoked"_s, this, whenInvoked);
    m_bus.connect({}, kPath, kService, u"ActivationToken"_s, this, whenTokenCame);
    m_bus.connect({}, kPath, kService, u"NotificationClosed"_s, this, whenClosed);
    m_bus.connect({}, kPortalPath, kPortalInterface, u"ActionInvoked"_s, this, whenPortal);
}

void Notifier::show(const QString& words)
{
    m_isWanted = true;
    const QVariantMap hints{{u"desktop-entry"_s, u"org.inglenook.Inglenook"_s}, {u"category"_s, u"x-inglenook"_s}};
    const auto call = callTo(u"Notify"_s, {u"Inglenook"_s, m_shown, u"org.inglenook.Inglenook"_s, words, QString{},
                                           QStringList{kDefault, tr("Open Inglenook")}, hints, kAsTheDesktopLikes});
    auto* watcher = new QDBusPendingCallWatcher{m_bus.asyncCall(call), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, words](QDBusPendingCallWatcher* answered) {
        const QDBusPendingReply<uint> reply{*answered};
        answered->deleteLater();
        if (reply.isError()) {
            showByPortal(words);
            return;
        }
        m_isByPortal = false;
        m_shown = reply.value();
        if (!m_isWanted)
            takeAway();
    });
}

void Notifier::showByPortal(const QString& words)
{
    if (!m_isWanted)
        return;
    m_isByPortal = true;
    const QVariantMap notification{{u"title"_s, words}, {u"default-action"_s, kDefault}};
    m_bus.asyncCall(portalCall(u"AddNotification"_s, {kPortalId, notification}));
}

void Notifier::takeAway()
{
    m_isWanted = false;
    if (std::exchange(m_isByPortal, false))
        m_bus.asyncCall(portalCall(u"RemoveNotification"_s, {kPortalId}));
    if (const auto shown = std::exchange(m_shown, 0U); shown != 0)
        m_bus.asyncCall(callTo(u"CloseNotification"_s, {shown}));
}

void Notifier::activationToken(uint id, const QString& token)
{
    if (id == m_shown)
        m_token = token;
}

void Notifier::actionInvoked(uint id, const QString& action)
{
    if (id == m_shown && m_shown != 0 && action == kDefault)
        Q_EMIT chosen(std::exchange(m_token, {}));
}

void Notifier::closed(uint id, uint)
{
    if (id == m_shown)
        m_shown = 0;
}

void Notifier::portalActionInvoked(const QString& id, const QString&, const QVariantList&)
{
    if (id == kPortalId && m_isByPortal)
        Q_EMIT chosen({});
}

} // namespace inglenook::ui
