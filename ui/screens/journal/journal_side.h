// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar_model.h"
#include "models/people.h"
#include "models/timeline_model.h"
#include "theme/theme.h"

#include <QFrame>

class QHBoxLayout;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace inglenook::ui {

class CalendarPanel;
class DateJump;
class EntryDelegate;
class FilterBar;
class SearchField;
class Segments;
class TextLabel;

/// The side of the journal: search, calendar and the list they narrow, with the bin at its foot. What narrows the list
/// is always said, with the way back.
class JournalSide : public QFrame {
    Q_OBJECT

public:
    /// All outlive it.
    JournalSide(const Theme& theme, TimelineModel& timeline, const CalendarModel& calendar, QVector<Person> people,
                QWidget* parent);

    [[nodiscard]] QListView* list() const { return m_list; }
    void setToday(const QDate& today);
    /// The members of the shared journal that is open beside this one; empty: there is none.
    void setOurs(const QVector<Person>& people);
    /// Why the shared journal is not there, with a way to try again; empty takes it away.
    void showTrouble(const QString& sentence);
    void setCompact(bool compact);
    /// While somebody writes no other entry opens.
    void setWriting(bool writing);
    void refresh();
    /// Marks a row without opening it; -1: none.
    void select(int row);
    void markDay(const QDate& day);
    void showTag(const QString& tag);
    /// The list from that day backwards.
    void showDay(const QDate& day);
    void openDateJump();
    void focusSearch();
    void focusList();

Q_SIGNALS:
    void writeWanted();
    void emptyBinWanted();
    void againWanted(); ///< the shared journal
    void searched(const QString& text);
    /// The keyboard or the mouse went there.
    void rowChosen(const QModelIndex& index);
    void rowPressed();
    void rowEntered(); ///< with Enter: somebody wants to be there

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeHead(QVBoxLayout& column);
    void makeWhose(QVBoxLayout& column);
    void makeList(QVBoxLayout& column);
    void wire();
    void fillMonth();
    void fillYear();
    /// Says what the list shows, after every change of it.
    void tell();
    [[nodiscard]] QString foundText() const;
    void goToDay(const QDate& day);

    const Theme& m_theme;
    TimelineModel& m_timeline;
    const CalendarModel& m_calendarModel;
    QVector<Person> m_mine;
    QVector<Person> m_people; ///< and after them those of the shared journal
    QVBoxLayout* m_head = nullptr;
    QHBoxLayout* m_foot = nullptr;
    TextLabel* m_title = nullptr;
    QPushButton* m_write = nullptr;
    SearchField* m_search = nullptr;
    FilterBar* m_filters = nullptr;
    Segments* m_whose = nullptr;
    QWidget* m_away = nullptr; ///< says why the shared journal is not there
    TextLabel* m_trouble = nullptr;
    DateJump* m_jump = nullptr;
    CalendarPanel* m_calendar = nullptr;
    TextLabel* m_note = nullptr;
    QListView* m_list = nullptr;
    EntryDelegate* m_delegate = nullptr;
    QPushButton* m_bin = nullptr;
    QPushButton* m_emptyBin = nullptr;
    bool m_selecting = false;
};

} // namespace inglenook::ui
