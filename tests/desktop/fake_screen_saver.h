// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/private_bus.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace inglenook::test {

/// A desktop's screen saver, as much of it as Inglenook asks for.
class FakeScreenSaver : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    explicit FakeScreenSaver(PrivateBus& bus) : m_bus{bus}
    {
        bus.desktop().registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), this,
                                     QDBusConnection::ExportAllSlots);
        bus.desktop().registerService(QStringLiteral("org.freedesktop.ScreenSaver"));
    }
    ~FakeScreenSaver() override
    {
        m_bus.desktop().unregisterService(QStringLiteral("org.freedesktop.ScreenSaver"));
        m_bus.desktop().unregisterObject(QStringLiteral("/org/freedesktop/ScreenSaver"));
    }

    [[nodiscard]] const QList<uint>& held() const { return m_held; }
    [[nodiscard]] const QStringList& words() const { return m_words; }

public Q_SLOTS:
    uint Inhibit(const QString& application, const QString& reason)
    {
        m_words.append(application + QLatin1Char{'|'} + reason);
        m_held.append(++m_last);
        return m_last;
    }
    void UnInhibit(uint cookie) { m_held.removeAll(cookie); }

private:
    PrivateBus& m_bus;
    QList<uint> m_held;
    QStringList m_words;
    uint m_last = 6;
};

} // namespace inglenook::test
