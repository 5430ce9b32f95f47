// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace inglenook::ui {

/// One entry being read or written. While it is written every burst of keys is saved as a draft, at most a second
/// later; flush() saves at once (locking, leaving, closing).
class EntryModel : public QObject {
    Q_OBJECT

public:
    /// `journal` outlives the model.
    EntryModel(journal::Journal& journal, const Clock& clock, QObject* parent = nullptr);
    ~EntryModel() override;

    /// Reading; false when there is no such entry.
    bool show(const QString& id);
    void close();
    [[nodiscard]] const std::optional<journal::Entry>& shown() const { return m_shown; }

    [[nodiscard]] bool isWriting() const { return m_draft.has_value(); }
    /// A draft is stored once something is typed: beginning alone leaves no trace.
    void beginNew();
    void beginEditing(); ///< the entry that is shown, unless it is in the bin
    /// The newest draft of the person that says something, if there is one.
    [[nodiscard]] bool continueDraft();
    [[nodiscard]] const journal::EntryContent& content() const;
    /// The whole content as it stands now; saved soon.
    void setContent(const journal::EntryContent& content);
    void flush();
    /// What no flush() could save; for locking.
    [[nodiscard]] std::vector<journal::Draft> unsaved() const;
    /// Nobody looks any more: saves, and lets a new draft go in which nothing is said.
    void leave();
    /// Makes it an entry and shows it; an empty one is discarded.
    void publish();
    void discard();

    void setStarred(bool starred); ///< of the entry that is shown
    /// Gives the entry that is shown an earlier content; what it is now becomes a version in its turn.
    bool bringBackVersion(journal::EntryContent content);
    void moveToBin();
    void undoMoveToBin();
    /// The entry that is shown, out of the bin.
    void bringBack();
    [[nodiscard]] bool isBinned() const { return m_shown && m_shown->binned; }

    [[nodiscard]] QStringList tagsBeginningWith(const QString& prefix) const;

Q_SIGNALS:
    void changed();                       ///< what is shown, or whether it is written
    void listChanged();                   ///< the timeline has something new, or less
    void added(const QString& id);        ///< a new entry, or one that is back from the bin
    void binned(const QString& id);       ///< for the toast with Undo
    void failed(const QString& sentence); ///< the words are still in the editor
    /// Typed words can't be saved at present; it is tried again and again. Until savedAgain().
    void stuck(const QString& sentence);
    void savedAgain();

private:
    static constexpr int kSaveAfterMs = 600;
    template <typename Work>
    bool attempt(Work&& work);
    void begin(std::optional<EntryId> of, journal::EntryContent content);
    void bringBack(const EntryId& id);
    /// True when there was a new draft without a word, which is gone now.
    bool dropEmpty();
    /// leave(), and the editor is free; what could not be saved waits for it.
    void letGo();
    [[nodiscard]] bool store(journal::Draft& draft);
    void saveLeft();
    /// Goes on with one of those that were left unsaved.
    bool takeLeft(const std::function<bool(const journal::Draft&)>& isWanted);

    journal::Journal& m_journal;
    const Clock& m_clock;
    std::optional<journal::Entry> m_shown;
    std::optional<journal::Draft> m_draft;
    std::optional<EntryId> m_lastBinned;
    bool m_isStored = false; ///< the draft, in the journal
    bool m_unsaved = false;
    std::vector<journal::Draft> m_left; ///< drafts that were left and could not be saved yet; a nil id: never stored
    QString m_trouble;                  ///< why they are unsaved; empty while saving works
    QTimer m_saveSoon;
};

/// Not a word, a feeling, a tag or a mood.
[[nodiscard]] bool saysNothing(const journal::EntryContent& content);

} // namespace inglenook::ui
