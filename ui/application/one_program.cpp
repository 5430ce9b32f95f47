// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/one_program.h"

#include <QDBusMessage>
#include <QDBusPendingCall>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

const auto kName = u"org.inglenook.Inglenook"_s;
const auto kPath = u"/org/inglenook/Inglenook"_s;
const auto kBus = u"org.freedesktop.DBus"_s;
const auto kBusPath = u"/org/freedesktop/DBus"_s;
constexpr uint kWaitInLine = 0;

} // namespace

OneProgram::OneProgram(const QDBusConnection& sessionBus, QObject* parent) : QObject{parent}, m_bus{sessionBus}
{
    m_bus.registerObject(kPath, this, QDBusConnection::ExportScriptableSlots);
    const auto* const whenAcquired = SLOT(nameAcquired(QString));
    m_bus.connect(kBus, kBusPath, kBus, u"NameAcquired"_s, this, whenAcquired);
    // Whoever has it already is asked first; where nobody has it nobody answers, which is as well.
    auto ask = QDBusMessage::createMethodCall(kName, kPath, kName, u"GiveWay"_s);
    ask.setAutoStartService(false);
    m_bus.asyncCall(ask);
    auto claim = QDBusMessage::createMethodCall(kBus, kBusPath, kBus, u"RequestName"_s);
    claim.setArguments({kName, kWaitInLine});
    m_bus.asyncCall(claim);
}

OneProgram::~OneProgram()
{
    auto release = QDBusMessage::createMethodCall(kBus, kBusPath, kBus, u"ReleaseName"_s);
    release.setArguments({kName});
    m_bus.asyncCall(release);
    m_bus.unregisterObject(kPath);
}

bool OneProgram::GiveWay()
{
    if (!m_isHidden)
        return false;
    QMetaObject::invokeMethod(this, &OneProgram::gaveWay, Qt::QueuedConnection);
    return true;
}

void OneProgram::nameAcquired(const QString& name)
{
    if (name != kName || m_isFirst)
        return;
    m_isFirst = true;
    Q_EMIT becameFirst();
}

} // namespace inglenook::ui
