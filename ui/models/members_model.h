// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "models/people.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace inglenook::ui {

/// Whose journal it is: what they are called, how they are shown, and where they sit. Who can open it: WaysModel.
class MembersModel : public QObject {
    Q_OBJECT

public:
    struct Row {
        Person person;
        QString pronouns;
        bool onLeft = true;
        bool isMe = false;
    };
    struct Form {
        QString id;
        QString name;
        QString pronouns;
        bool circle = true;
        bool dusk = true;
    };

    /// `journal` outlives it.
    explicit MembersModel(journal::Journal& journal, QObject* parent = nullptr);

    [[nodiscard]] QVector<Row> present() const; ///< left seat first
    [[nodiscard]] QStringList departed() const; ///< names; what they wrote stays under them
    /// Two sit before the screen in places of their own; of three or more it is asked each time.
    [[nodiscard]] bool haveSeats() const;
    [[nodiscard]] Form formOf(const QString& id) const;

    /// What keeps it from being saved, in a sentence; empty when nothing does.
    [[nodiscard]] QString problemWith(const Form& form) const;
    /// Who has this look now, and would be given the old one of this person.
    [[nodiscard]] QString whoTrades(const Form& form) const;
    /// False when it could not be saved; failed() said why.
    [[nodiscard]] bool save(const Form& form);
    void swapSeats();

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);

private:
    [[nodiscard]] std::optional<journal::Member> other(const Form& form) const;
    template <typename Work>
    bool attempt(Work&& work);

    journal::Journal& m_journal;
};

} // namespace inglenook::ui
