// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/feelings.h"
#include "journal/journal.h"
#include "models/people.h"

#include <QObject>
#include <QString>
#include <QVector>

#include <optional>

namespace inglenook::ui {

/// The quick check-in: one word from the wheel, or a point between pleasant and full of energy, for this day. It is an
/// entry like any other, with the feeling and the point as such, so that looking back can count them.
class CheckInModel : public QObject {
    Q_OBJECT

public:
    struct Word {
        QString text;   ///< "Hopeful"
        QString family; ///< key; empty: one's own word
    };
    /// The latest of a person today.
    struct Row {
        Person person;
        bool isMe = false;
        bool isDone = false;
        std::optional<Word> word;
        QString mood; ///< "very pleasant, rather calm", where it was a point
        QString time; ///< "18:20"
    };

    /// All outlive it.
    CheckInModel(journal::Journal& journal, const exercises::FeelingsVocabulary& feelings, const Clock& clock,
                 QObject* parent = nullptr);

    void refresh();
    /// In seat order: mine, and those of others who have been here today. Nobody is shown as missing.
    [[nodiscard]] const QVector<Row>& rows() const { return m_rows; }
    /// Three to choose from: what I named last, else gentle ones of several families.
    [[nodiscard]] const QVector<Word>& near() const { return m_near; }
    [[nodiscard]] bool isAway() const { return m_isAway; }
    [[nodiscard]] const exercises::FeelingsVocabulary& feelings() const { return m_feelings; }
    [[nodiscard]] std::optional<journal::Mood> mood() const { return m_mood; } ///< mine, of today

    // In the place of an earlier one of today.
    void say(const QString& word);
    void place(const std::optional<journal::Mood>& mood, const QString& inWords);
    /// Into the bin.
    void takeBack();
    /// Until tomorrow, for me.
    void waveAway();

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);

private:
    template <typename Act>
    void act(Act&& what);
    void readRows();
    void readNear();
    void keep(journal::EntryContent content);
    [[nodiscard]] Word wordOf(const exercises::FeelingPick& pick) const;
    [[nodiscard]] std::string today() const;
    [[nodiscard]] std::string awayKey() const;

    journal::Journal& m_journal;
    const exercises::FeelingsVocabulary& m_feelings;
    const Clock& m_clock;
    QVector<Row> m_rows;
    QVector<Word> m_near;
    std::optional<EntryId> m_mine;
    std::optional<journal::Mood> m_mood;
    bool m_isAway = false;
};

} // namespace inglenook::ui
