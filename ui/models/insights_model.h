// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/catalogue.h"
#include "exercises/feelings.h"
#include "journal/insight_figures.h"
#include "journal/journal.h"
#include "models/insight_view.h"
#include "models/people.h"

#include <QDate>
#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace inglenook::ui {

/// Looking back: a range of days, whose, and the pictures of it. Reads a slice of the journal at a time, so that the
/// window stays awake however long the range is, and shows what is read so far.
class InsightsModel : public QObject {
    Q_OBJECT

public:
    enum class Range { Week, Month, Quarter, Year, All, Chosen };
    Q_ENUM(Range)

    /// All outlive the model.
    InsightsModel(journal::Journal& journal, const exercises::Catalogue& catalogue,
                  const exercises::FeelingsVocabulary& feelings, const Clock& clock, QObject* parent = nullptr);
    ~InsightsModel() override;

    /// Reads anew: what was written since counts too.
    void refresh();
    /// Stops reading and forgets what was read: the page is not looked at.
    void rest();
    void setRange(Range range);
    /// 1 Monday to 7 Sunday; 0: as the locale has it.
    void setWeekBegins(int day);
    [[nodiscard]] Range range() const { return m_range; }
    /// From one day to another, both among them, in any order.
    void setDays(QDate from, QDate until);
    [[nodiscard]] QDate from() const; ///< of what is drawn
    [[nodiscard]] QDate until() const { return m_until; }
    [[nodiscard]] QDate today() const; ///< on this wall
    /// Only what is this one's or of both; -1: anybody's.
    void setPerson(int person);
    [[nodiscard]] int person() const { return m_person; }
    /// On which line the marks are drawn: an index into lines(). The first is how close it felt.
    void setLine(int line);
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] const QStringList& lines() const { return m_lines; }

    [[nodiscard]] bool isReading() const { return m_slice.isActive(); }
    [[nodiscard]] const QVector<Person>& people() const { return m_people; }
    [[nodiscard]] bool isForTwo() const { return m_people.size() > 1; }
    /// There is nothing to look back on: no entry in the whole journal.
    [[nodiscard]] bool isEmptyJournal() const { return !m_firstDay.has_value(); }
    [[nodiscard]] const QVector<InsightPicture>& pictures() const { return m_pictures; }
    [[nodiscard]] const InsightPicture* picture(InsightPicture::Kind kind) const;

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);

private:
    void readOn();
    void draw();
    void readPeople();
    [[nodiscard]] journal::DaySpan days() const;

    [[nodiscard]] int weekBegins() const;
    journal::Journal& m_journal;
    int m_weekBegins = 0;
    const exercises::Catalogue& m_catalogue;
    const exercises::FeelingsVocabulary& m_feelings;
    const Clock& m_clock;
    QVector<Person> m_people;
    std::vector<MemberId> m_members;
    Range m_range = Range::Quarter;
    QDate m_from; ///< invalid: from the first
    QDate m_until;
    int m_person = -1;
    int m_line = 0;
    QString m_lineTitle; ///< in another range it may have another place
    QStringList m_lines;
    std::optional<Date> m_firstDay;
    journal::InsightFigures m_figures;
    std::vector<journal::Beginning> m_beginnings;
    InsightsKept m_kept;
    std::optional<journal::EntryKey> m_next;
    int m_rows;
    QTimer m_slice;
    qint64 m_sinceDrawn = 0; ///< milliseconds of reading
    QVector<InsightPicture> m_pictures;
};

} // namespace inglenook::ui
