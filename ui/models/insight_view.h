// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/catalogue.h"
#include "exercises/feelings.h"
#include "models/insight_picture.h"
#include "models/insights_kept.h"
#include "models/people.h"

#include <QCoreApplication>
#include <QDate>

namespace inglenook::ui {

/// How wide a column of a picture is.
enum class InsightSpan { Day, Week, Month, Year };

/// A line on which people make marks, and what its ends are called. How close it felt is asked by several exercises.
struct InsightLine {
    QString title;
    std::vector<journal::MarkLine> lines;
    QString low;
    QString high;
};

/// What the pictures are made from: figures of a range, whose they are, and the names of things.
struct InsightView {
    const journal::InsightFigures& figures;
    const std::vector<journal::Beginning>& beginnings;
    const InsightsKept& kept;
    const QVector<Person>& people;
    std::vector<MemberId> members; ///< in the same order
    const exercises::Catalogue& catalogue;
    const exercises::FeelingsVocabulary& feelings;
    QDate from; ///< of what is drawn; both ends are days
    QDate until;
    QDate today;
    int person = -1; ///< only this one's; -1: anybody's
    InsightSpan span = InsightSpan::Week;
    int weekBegins = 1; ///< 1 Monday to 7 Sunday

    [[nodiscard]] bool isForTwo() const { return people.size() > 1; }
    /// Of the person chosen, with what was made together.
    [[nodiscard]] qint64 shown(const journal::Shares& shares) const;
    [[nodiscard]] bool shows(int member) const { return person < 0 || person == member; }
    /// The same for a selection of entries.
    [[nodiscard]] std::vector<std::optional<MemberId>> whose() const;
    [[nodiscard]] std::vector<std::optional<MemberId>> only(int member) const;
    [[nodiscard]] QString nameOf(int member) const; ///< kept whole between words of the other direction

    [[nodiscard]] int columnOf(QDate day) const;
    [[nodiscard]] int columns() const { return columnOf(until) + 1; }
    [[nodiscard]] QDate startOf(int column) const; ///< may lie before `from`
    [[nodiscard]] journal::DaySpan rangeOf(int column) const;
    [[nodiscard]] journal::DaySpan range() const;
    [[nodiscard]] QString columnName(int column) const;    ///< "23 Feb", "May 2026"
    [[nodiscard]] QString columnInWords(int column) const; ///< "week of 23 February"
    [[nodiscard]] QStringList columnNames() const;
};

[[nodiscard]] InsightSpan spanFor(QDate from, QDate until);
[[nodiscard]] Date toDate(QDate day);
[[nodiscard]] QDate toQDate(std::int64_t daysSince1970);

/// The lines that have marks in these figures: how close it felt first, also while there is none.
[[nodiscard]] QVector<InsightLine> linesWithMarks(const InsightView& view);

[[nodiscard]] InsightPicture marksPicture(const InsightView& view, const InsightLine& line);
[[nodiscard]] InsightPicture beganPicture(const InsightView& view);
[[nodiscard]] InsightPicture spokenPicture(const InsightView& view);
[[nodiscard]] InsightPicture wordsPicture(const InsightView& view);
[[nodiscard]] InsightPicture familiesPicture(const InsightView& view);
[[nodiscard]] InsightPicture moodsPicture(const InsightView& view);
[[nodiscard]] InsightPicture daysPicture(const InsightView& view);
[[nodiscard]] InsightPicture hoursPicture(const InsightView& view);
[[nodiscard]] InsightPicture exercisesPicture(const InsightView& view);
[[nodiscard]] InsightPicture keptPicture(const InsightView& view);

/// For the words of all pictures.
struct InsightWords {
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

} // namespace inglenook::ui
