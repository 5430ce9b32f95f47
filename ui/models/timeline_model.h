// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QAbstractListModel>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <QVector>

#include <optional>
#include <vector>

namespace inglenook::ui {

/// The list of entries, newest first: all of them, what filters and a search leave of them, those of this day in
/// earlier years, or what is in the bin. Fetches a page at a time as it is scrolled: its cost does not grow with the
/// journal, and it never counts the whole of it.
///
/// Filters are parts of a query ("tag:walk", "is:starred") and narrow together with what is typed. A new search or
/// filter begins from now; the bin and this day in earlier years show everything that they have.
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
        TitleHitsRole,   ///< as HitsRole, of the title
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
    /// Nothing else narrows the list then.
    void setTag(const QString& tag);
    void addFilter(const QString& part); ///< once
    void removeFilter(const QString& part);
    [[nodiscard]] const QStringList& filters() const { return m_filters; }
    struct FilterChoice {
        QString part;
        QString text;
    };
    struct FilterGroup {
        QString title; ///< empty: what stands first
        QVector<FilterChoice> choices;
    };
    /// What the list can be narrowed by. Of the tags, those used most.
    [[nodiscard]] QVector<FilterGroup> filterGroups() const;
    [[nodiscard]] QString filterLabel(const QString& part) const;
    /// What the part of a search in front of the cursor can become; `begin` and `end` count characters.
    struct Completion {
        int begin = 0;
        int end = 0;
        QStringList choices;
    };
    [[nodiscard]] Completion complete(const QString& text, int cursor) const;
    /// Filters and what is typed, as one query.
    [[nodiscard]] QString query() const;
    /// What of the query can't be followed, in sentences.
    [[nodiscard]] QStringList notes() const;
    enum class Order { NewestFirst, BestFirst };
    void setOrder(Order order); ///< counts while something is searched
    [[nodiscard]] Order order() const { return m_order; }
    void showThisDay(); ///< in earlier years
    [[nodiscard]] bool isThisDay() const { return m_isThisDay; }
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
    [[nodiscard]] journal::EntryPage readBest();
    [[nodiscard]] static QString titleOf(const journal::EntrySummary& entry);
    [[nodiscard]] QString when(const journal::EntrySummary& entry) const;

    journal::Journal& m_journal;
    const Clock& m_clock;
    QString m_query;
    QStringList m_filters;
    Order m_order = Order::NewestFirst;
    std::vector<journal::EntryKey> m_ranked; ///< best first: what is still to be shown of it, in reverse
    std::optional<journal::EntryKey> m_olderThanRanked;
    bool m_isBin = false;
    bool m_isThisDay = false;
    QDate m_day;
    std::optional<journal::EntryKey> m_start;
    std::vector<journal::EntrySummary> m_entries;
    std::optional<journal::EntryKey> m_next;
};

/// A date as this list and the entry's head say it, in the person's own language.
[[nodiscard]] QDateTime wallTime(LocalTime time);

/// Byte ranges of UTF-8 as QPoint(begin, length) in characters of the QString.
[[nodiscard]] QVariantList inCharacters(const std::string& text,
                                        const std::vector<std::pair<std::size_t, std::size_t>>& hits);

/// `name:"value"`, or without the quotation marks where they are not needed.
[[nodiscard]] QString filterPart(const QString& name, const QString& value);

} // namespace inglenook::ui
