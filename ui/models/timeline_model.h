// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "models/merged_pages.h"
#include "models/whose.h"

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
///
/// Beside one's own journal it may show the shared one that is open, too: one list by time, each row saying whose it
/// is. Only the list is one; nothing is ever written here.
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
        WhoseRole,       ///< int of Whose; -1 while there is one journal alone
    };

    /// `journal` outlives the model.
    TimelineModel(journal::Journal& journal, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// The shared journal beside this one, which outlives the model or is taken away before it goes: nullptr.
    void setOurs(journal::Journal* ours);
    [[nodiscard]] bool hasOurs() const { return m_ours != nullptr; }
    void setShownOf(ShownOf shown);
    [[nodiscard]] ShownOf shownOf() const { return m_shownOf; }

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

    [[nodiscard]] int rowOf(const QString& id, Whose whose = Whose::Mine) const; ///< -1 when it is not loaded
    /// The row of an entry, and a list that has it: as it is, else all from now, else all from that entry's day.
    int reveal(const QString& id, Whose whose = Whose::Mine);

Q_SIGNALS:
    void failed(const QString& sentence);
    void oursChanged(); ///< there is one beside it, or no more

private:
    static constexpr int kPage = 50;
    void load();
    void clearFilters();
    void beginAt(const QDate& day);
    void addPages(Whose whose);
    [[nodiscard]] journal::EntryPage readPage(journal::Journal& journal,
                                              std::optional<journal::EntryKey> olderThan) const;
    [[nodiscard]] journal::Journal& journalOf(Whose whose) const { return whose == Whose::Ours ? *m_ours : m_journal; }
    [[nodiscard]] std::vector<journal::Journal*> journals() const; ///< that are shown
    [[nodiscard]] static QString titleOf(const journal::EntrySummary& entry);
    [[nodiscard]] QString day(const journal::EntrySummary& entry) const;
    [[nodiscard]] QString when(const MergedPages::Row& row) const;
    [[nodiscard]] QString spoken(const MergedPages::Row& row) const;
    [[nodiscard]] int authorIndex(const MergedPages::Row& row) const;

    journal::Journal& m_journal;
    journal::Journal* m_ours = nullptr;
    ShownOf m_shownOf = ShownOf::Both;
    const Clock& m_clock;
    QString m_query;
    QStringList m_filters;
    Order m_order = Order::NewestFirst;
    bool m_isBin = false;
    bool m_isThisDay = false;
    QDate m_day;
    std::optional<journal::EntryKey> m_start;
    std::vector<MergedPages::Row> m_rows;
    MergedPages m_pages;
};

/// A date as this list and the entry's head say it, in the person's own language.
[[nodiscard]] QDateTime wallTime(LocalTime time);

/// Byte ranges of UTF-8 as QPoint(begin, length) in characters of the QString.
[[nodiscard]] QVariantList inCharacters(const std::string& text,
                                        const std::vector<std::pair<std::size_t, std::size_t>>& hits);

/// `name:"value"`, or without the quotation marks where they are not needed.
[[nodiscard]] QString filterPart(const QString& name, const QString& value);

} // namespace inglenook::ui
