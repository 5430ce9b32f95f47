// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>

namespace inglenook::ui {

/// Which of several Inglenooks of one person reminds: the first one. One that is hidden gives way to one that somebody
/// starts from the menu, so that its window comes at once and there are not two of them.
///
/// It owns the name org.inglenook.Inglenook on the session bus, or waits in line for it.
class OneProgram : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.inglenook.Inglenook")

public:
    OneProgram(const QDBusConnection& sessionBus, QObject* parent);
    ~OneProgram() override;

    [[nodiscard]] bool isFirst() const { return m_isFirst; }
    /// Nothing is open, and no window is to be seen: it may give way.
    void setHidden(bool hidden) { m_isHidden = hidden; }

public Q_SLOTS:
    /// From the bus: another one was started, with a window.
    Q_SCRIPTABLE bool GiveWay();

Q_SIGNALS:
    void becameFirst();
    void gaveWay(); ///< this one leaves

private Q_SLOTS:
    void nameAcquired(const QString& name);

private:
    QDBusConnection m_bus;
    bool m_isFirst = false;
    bool m_isHidden = false;
};

} // namespace inglenook::ui
