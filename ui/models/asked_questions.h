// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "models/people.h"

#include <QString>
#include <QVector>

namespace inglenook::ui {

/// A question that is asked of several people, as a card shows it: that somebody answered, and never what.
struct AskedQuestion {
    enum class Stage {
        Asked,    ///< I have not answered
        Given,    ///< I have; somebody else has not
        Complete, ///< everyone has, and some answers are in their envelopes still
        Open,     ///< can be read
    };
    struct Seat {
        Person person;
        bool isMe = false;
        bool hasAnswered = false;
        bool isSealed = false; ///< their answer, for me
    };
    QString id; ///< empty: nobody has begun to answer
    QString text;
    QString day; ///< "yesterday", "Sunday"
    QVector<Seat> seats;
    Stage stage = Stage::Asked;
    bool hasDraft = false;  ///< of mine
    bool canChange = false; ///< nobody has answered: another one can be drawn
    bool isRead = false;    ///< by me
};

/// Who declined has no seat. `isRead` is as remembered.
[[nodiscard]] AskedQuestion askedQuestion(const journal::Journal& journal, const journal::SharedQuestion& shared,
                                          Date today);

/// Which open answers I have read; the last forty, in the journal.
[[nodiscard]] bool isRead(const journal::Journal& journal, const QuestionId& id);
void noteRead(journal::Journal& journal, const QuestionId& id);

} // namespace inglenook::ui
