// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QAbstractListModel>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVector>

#include <optional>
#include <vector>

namespace inglenook::ui {

/// The list of entries, newest first, or what a search found. Fetches a page at a time as it is scrolled: its cost does
/// not grow with the journal, and it never counts the whole of it.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        TitleRole,
        SnippetRole,
        WhenRole,        ///< QString: "Alex, Wed 13"
        AuthorIndexRole, ///< int into the members; -1: together
        HitsRole,        ///< QVariantList of QPoint(begin, length) in characters of the snippet
        ExerciseRole,    ///< QString: id, or empty
        StarredRole,
        DayRole, ///< QDate
    };

    /// `journal` outlives the model.
    TimelineModel(journal::Journal& journal, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// Empty: the whole timeline.
    void setSearch(const QString& query);
    [[nodiscard]] const QString& search() const { return m_query; }
    void setTag(const QString& tag);
    [[nodiscard]] QString tag() const;
    /// The timeline from the end of `day` backwards; an invalid date is from now.
    void showUpTo(const QDate& day);
    void refresh();

    [[nodiscard]] int rowOf(const QString& id) const; ///< -1 when it is not loaded
    /// True when a search has no more pages than the one shown.
    [[nodiscard]] bool isComplete() const { return !m_next; }

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    void load();
    [[nodiscard]] journal::EntryPage readPage(std::optional<journal::EntryKey> olderThan);
    [[nodiscard]] QString when(const journal::EntrySummary& entry) const;

    journal::Journal& m_journal;
    const Clock& m_clock;
    QString m_query;
    journal::EntryFilter m_filter;
    std::optional<journal::EntryKey> m_start;
    std::vector<journal::EntrySummary> m_entries;
    std::optional<journal::EntryKey> m_next;
};

/// A date as this list and the entry's head say it, in the person's own language.
[[nodiscard]] QDateTime wallTime(LocalTime time);

} // namespace inglenook::ui
