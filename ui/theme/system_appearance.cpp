// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/system_appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr uint kPrefersDark = 1;
constexpr uint kMoreContrast = 1;

const auto kService = u"org.freedesktop.portal.Desktop"_s;
const auto kPath = u"/org/freedesktop/portal/desktop"_s;
const auto kInterface = u"org.freedesktop.portal.Settings"_s;
const auto kAppearance = u"org.freedesktop.appearance"_s;
const auto kGnome = u"org.gnome.desktop.interface"_s;

} // namespace

SystemAppearance::SystemAppearance(QObject* parent) : QObject{parent} {}

void SystemAppearance::start()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kService, kPath, kInterface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(kAppearance, u"color-scheme"_s);
    ask(kAppearance, u"contrast"_s);
    ask(kGnome, u"enable-animations"_s);
}

void SystemAppearance::ask(const QString& group, const QString& key)
{
    auto message = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    message << group << key;
    auto* watcher = new QDBusPendingCallWatcher{QDBusConnection::sessionBus().asyncCall(message), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (!reply.isError())
            report(group, key, reply.value().variant());
        call->deleteLater();
    });
}

void SystemAppearance::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    report(group, key, value.variant());
}

void SystemAppearance::report(const QString& group, const QString& key, const QVariant& value)
{
    // Read answers with a variant in a variant; a signal brings the value itself.
    const auto plain = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    if (group == kAppearance && key == u"color-scheme")
        Q_EMIT darkReported(plain.toUInt() == kPrefersDark);
    else if (group == kAppearance && key == u"contrast")
        Q_EMIT highContrastReported(plain.toUInt() == kMoreContrast);
    else if (group == kGnome && key == u"enable-animations")
        Q_EMIT reducedMotionReported(!plain.toBool());
}

} // namespace inglenook::ui
