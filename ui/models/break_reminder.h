// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QVector>

namespace inglenook::ui {

/// Tells once when the time of a break has come, at that moment or when the journal is next open. That it was told is
/// remembered in the journal.
class BreakReminder : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    BreakReminder(journal::Journal& journal, const Clock& clock, QObject* parent = nullptr);

    /// Reads again which breaks there are: an exercise was left, or another begun.
    void refresh();
    /// Whether one has come that was not told yet; also every second by itself.
    void check();

    /// It was said; it is not said again.
    void told(const QString& runId);

Q_SIGNALS:
    /// `runId` waits. Whoever can say so does, and calls told(); until then it comes again every second.
    void due(const QString& runId, const QString& sentence);

private:
    struct Pending {
        QString runId;
        Timestamp until;
        int people = 2;
    };
    [[nodiscard]] static std::string markOf(const Pending& pending);

    journal::Journal& m_journal;
    const Clock& m_clock;
    QVector<Pending> m_pending; ///< not told yet
    QTimer m_timer;
};

} // namespace inglenook::ui
