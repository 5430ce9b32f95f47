// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <QObject>
#include <QSocketNotifier>
#include <QString>

#include <memory>
#include <optional>

namespace inglenook::ui {

/// Rings at a moment of the computer's clock, at once when it wakes from a sleep in which that moment was, and whenever
/// the clock or the time zone is set. Until then it does nothing: the kernel waits, nobody looks at a clock meanwhile.
class WallTimer : public QObject {
    Q_OBJECT

public:
    explicit WallTimer(QObject* parent);
    ~WallTimer() override;

    /// Nothing: only when the clock is set.
    void setTo(std::optional<Timestamp> moment);

Q_SIGNALS:
    void rang();

private:
    void read();
    void arm();

    int m_descriptor = -1;
    std::optional<Timestamp> m_moment;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace inglenook::ui
