// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lock_policy.h"
#include "base/clock.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <functional>

namespace inglenook::ui {

/// Keeps watch over an open journal: hands what happens, and the time, to the policy, and says when to lock.
class LockKeeper : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives it. `isTalking`: two people are in the middle of a conversation (docs/decisions/0004).
    LockKeeper(const Clock& clock, std::function<bool()> isTalking, QObject* parent);

    void begin(app::LockRules rules); ///< a journal was opened
    void end();
    void setRules(app::LockRules rules) { m_policy.setRules(rules); }
    /// A conversation that begins now may be silent for at least this long.
    void expectSilence(std::int64_t ms) { m_quietMs = ms; }
    void note(app::LockEvent event);
    /// Every second while a journal is open.
    void tick();

Q_SIGNALS:
    /// Connect it queued: who noted the event may be part of what locking takes away.
    void lockWanted();
    void secondPassed();

private:
    [[nodiscard]] bool isInLongTalk() const;

    const Clock& m_clock;
    std::function<bool()> m_isTalking;
    app::LockPolicy m_policy;
    Timestamp m_lastTouch;
    std::int64_t m_quietMs = 0;
    QTimer m_second;
};

} // namespace inglenook::ui
