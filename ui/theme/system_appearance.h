// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace inglenook::ui {

/// Asks the desktop what people chose there: dark or light, more contrast, less motion.
///
/// Uses the desktop portal without waiting for it: start() sends the questions and every answer, and every later
/// change, comes as a signal. Without a portal nothing is ever reported. Start it after the first window is shown.
class SystemAppearance : public QObject {
    Q_OBJECT

public:
    explicit SystemAppearance(QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    void darkReported(bool dark);
    void highContrastReported(bool on);
    void reducedMotionReported(bool on);

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask(const QString& group, const QString& key);
    void report(const QString& group, const QString& key, const QVariant& value);
};

} // namespace inglenook::ui
