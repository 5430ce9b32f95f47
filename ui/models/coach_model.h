// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/coach.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace inglenook::ui {

/// What the coach shows beside a field: one thing at a time, 600 ms after typing stops, never in the way.
class CoachModel : public QObject {
    Q_OBJECT

public:
    struct Shown {
        QString field; ///< as named in edited()
        QString rule;
        int begin = 0; ///< characters of the field's text
        int length = 0;
        QString saw;
        QString asks;
        QStringList examples;
        bool offersWheel = false;
    };

    /// `coach` outlives the model.
    explicit CoachModel(const exercises::Coach& coach, QObject* parent = nullptr);

    /// At every keystroke. A hint that no longer holds goes at once; a new one waits until typing stops.
    void edited(const QString& field, exercises::CoachSlot slot, const QString& text);
    [[nodiscard]] const std::optional<Shown>& shown() const { return m_shown; }
    /// "Keep my words": this rule says nothing more about this field.
    void keepMyWords();
    void clear();

Q_SIGNALS:
    void changed();

private:
    void look();
    [[nodiscard]] std::optional<Shown> firstHint(const QString& onlyRule = {}) const;

    const exercises::Coach& m_coach;
    QString m_field;
    exercises::CoachSlot m_slot = exercises::CoachSlot::None;
    QString m_text;
    std::optional<Shown> m_shown;
    QSet<QString> m_kept; ///< field and rule
    QTimer m_stopped;
};

} // namespace inglenook::ui
