// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar_model.h"
#include "models/entry_model.h"
#include "models/people.h"
#include "models/session_feelings.h"
#include "models/timeline_model.h"
#include "theme/theme.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;

namespace inglenook::ui {

class CalendarPanel;
class EntryReader;
class EntryWriter;
class SearchField;
class TextLabel;

/// The journal: a list with calendar and search at the side, an entry to read or write beside it.
class JournalScreen : public QWidget {
    Q_OBJECT

public:
    struct Models {
        TimelineModel& timeline;
        EntryModel& entry;
        CalendarModel& calendar;
        const exercises::FeelingsVocabulary& vocabulary;
        QVector<Person> people;
    };

    JournalScreen(const Theme& theme, Models models, const Clock& clock, QWidget* parent = nullptr);

    void showEntry(const QString& id);
    void write();
    void continueDraft();
    void focusSearch();

Q_SIGNALS:
    void entryBinned(); ///< offer Undo
    void failed(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeEmpty();
    void wire();
    void addKeys();
    void search(const QString& text);
    void showModel();
    void openRow(const QModelIndex& index);
    void fillMonth();
    void refreshList();
    void showListNote();

    const Theme& m_theme;
    Models m_models;
    const Clock& m_clock;
    QListView* m_list = nullptr;
    SearchField* m_search = nullptr;
    CalendarPanel* m_calendar = nullptr;
    TextLabel* m_note = nullptr;
    TextLabel* m_title = nullptr;
    QPushButton* m_write = nullptr;
    QPushButton* m_tag = nullptr;
    QWidget* m_side = nullptr;
    QStackedWidget* m_pages = nullptr;
    QWidget* m_empty = nullptr;
    EntryReader* m_reader = nullptr;
    EntryWriter* m_writer = nullptr;
};

} // namespace inglenook::ui
