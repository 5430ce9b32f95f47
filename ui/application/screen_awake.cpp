// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/screen_awake.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

QDBusMessage callTo(const QString& method, const QVariantList& arguments)
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s,
                                                  u"org.freedesktop.ScreenSaver"_s, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

void ScreenAwake::setWanted(bool wanted)
{
    m_isWanted = wanted;
    if (!wanted) {
        letGo();
        return;
    }
    if (m_cookie != 0 || m_isAsking)
        return;
    m_isAsking = true;
    // Said to the desktop, which may show it: no word of what it is for.
    const auto call = callTo(u"Inhibit"_s, {u"Inglenook"_s, tr("A quiet page is shown")});
    auto* watcher = new QDBusPendingCallWatcher{m_bus.asyncCall(call), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* answered) {
        const QDBusPendingReply<uint> reply{*answered};
        answered->deleteLater();
        m_isAsking = false;
        m_cookie = reply.isError() ? 0 : reply.value();
        if (!m_isWanted)
            letGo();
    });
}

void ScreenAwake::letGo()
{
    if (const auto cookie = std::exchange(m_cookie, 0U); cookie != 0)
        m_bus.asyncCall(callTo(u"UnInhibit"_s, {cookie}));
}

} // namespace inglenook::ui
