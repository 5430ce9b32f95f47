// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/card_drafts.h"
#include "journal/journal.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <optional>
#include <vector>

namespace inglenook::ui {

/// A card as a form has it.
struct CardWords {
    QString id; ///< of the own card; empty: a new one
    QString text;
    exercises::Depth depth = exercises::Depth::Light;
    QStringList topics;
};

/// Cards that are being written. Typed words are saved within a second, and at once where the journal is locked; they
/// are there again until the card is in its deck, or let go.
class CardWriting : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    CardWriting(journal::Journal& journal, const Clock& clock, QObject* parent = nullptr);
    ~CardWriting() override;

    /// What I had begun there: a new card of the deck, or a change of the card of that id.
    [[nodiscard]] std::optional<CardWords> begun(const QString& deck, const QString& card) const;
    /// As it stands now. Without a word of its own it is as if it had never been begun.
    void write(const QString& deck, const CardWords& words);
    void letGo(const QString& deck, const QString& card);
    void flush();
    /// What flush() could not save.
    [[nodiscard]] std::vector<journal::CardDraft> unsaved() const;

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    [[nodiscard]] journal::CardDraft draftOf(const QString& deck, const CardWords& words) const;

    journal::Journal& m_journal;
    const Clock& m_clock;
    std::optional<journal::CardDraft> m_typed; ///< not saved yet
    QTimer m_saveSoon;
    bool m_isStuck = false; ///< failed() has said why
};

} // namespace inglenook::ui
