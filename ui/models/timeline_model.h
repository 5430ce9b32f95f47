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

/// The list of entries, newest first: all of them, those of a tag, what a search found, or what is in the bin. Fetches
/// a page at a time as it is scrolled: its cost does not grow with the journal, and it never counts the whole of it.
///
/// A search, a tag and the bin exclude each other, and each of them begins from now.
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
        DayRole,         ///< QDate
    };

    /// `journal` outlives the model.
    TimelineModel(journal::Journal& journal, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// Empty: the whole timeline from now.
    void setSearch(const QString& query);
    [[nodiscard]] const QString& search() const { return m_query; }
    /// Empty: of any tag.
    void setTag(const QString& tag);
    [[nodiscard]] QString tag() const;
    void showBin(bool bin);
    [[nodiscard]] bool isBin() const { return m_isBin; }
    /// The timeline, or what is shown of it, from the end of `day` backwards; an invalid date is from now.
    void showUpTo(const QDate& day);
    [[nodiscard]] const QDate& day() const { return m_day; } ///< invalid: from now
    /// The timeline as it is shown while nothing is searched, chosen or in the way.
    void showAll();
    void refresh();

    [[nodiscard]] int rowOf(const QString& id) const; ///< -1 when it is not loaded
    /// The row of an entry, and a list that has it: as it is, else all from now, else all from that entry's day.
    int reveal(const QString& id);

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    void load();
    void clearFilters();
    void beginAt(const QDate& day);
    [[nodiscard]] journal::EntryPage readPage(std::optional<journal::EntryKey> olderThan);
    [[nodiscard]] static QString titleOf(const journal::EntrySummary& entry);
    [[nodiscard]] QString when(const journal::EntrySummary& entry) const;

    journal::Journal& m_journal;
    const Clock& m_clock;
    QString m_query;
    journal::EntryFilter m_filter;
    bool m_isBin = false;
    QDate m_day;
    std::optional<journal::EntryKey> m_start;
    std::vector<journal::EntrySummary> m_entries;
    std::optional<journal::EntryKey> m_next;
};

/// A date as this list and the entry's head say it, in the person's own language.
[[nodiscard]] QDateTime wallTime(LocalTime time);

} // namespace inglenook::ui
