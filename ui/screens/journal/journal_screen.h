// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bin_model.h"
#include "models/calendar_model.h"
#include "models/entry_model.h"
#include "models/ours_model.h"
#include "models/people.h"
#include "models/session_feelings.h"
#include "models/share_model.h"
#include "models/timeline_model.h"
#include "models/writing.h"
#include "theme/theme.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace inglenook::ui {

class EntryReader;
class EntryWriter;
class JournalSide;
class WheelPage;

/// The journal: a list with calendar and search at the side, an entry to read or write beside it. With large text there
/// is room for one of the two, and a way back.
class JournalScreen : public QWidget {
    Q_OBJECT

public:
    struct Models {
        TimelineModel& timeline;
        EntryModel& entry;
        CalendarModel& calendar;
        const exercises::FeelingsVocabulary& vocabulary;
        QVector<Person> people;
        Writing& writing;
        BinModel& bin;
        ShareModel* share = nullptr; ///< where there is something to share with
        OursModel* ours = nullptr;   ///< where a shared journal may open beside this one
    };

    JournalScreen(const Theme& theme, Models models, const Clock& clock, QWidget* parent = nullptr);

    void showEntry(const QString& id, Whose whose = Whose::Mine);
    /// In the journal that the list shows: one's own, unless it shows the shared one alone.
    void write();
    void continueDraft(Whose whose = Whose::Mine);
    void undoBin();
    void focusSearch();
    void showDay(const QDate& day); ///< the list from there backwards

Q_SIGNALS:
    void entryBinned();                  ///< offer Undo
    void entriesRemoved(int count);      ///< for good
    void shared(const QString& journal); ///< a copy of an entry stands there now
    void quietChanged(bool quiet);       ///< nothing but the words that are written is wanted
    void failed(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Pane { Side, Entry };
    /// What the entries of one of the two journals are read and written with.
    struct Half {
        Whose whose = Whose::Mine;
        EntryModel* entry = nullptr;
        Writing* writing = nullptr;
        BinModel* bin = nullptr;
        EntryReader* reader = nullptr;
        EntryWriter* writer = nullptr;
    };

    QWidget* makeEmpty();
    [[nodiscard]] EntryModel& entry() const { return *m_half->entry; }
    [[nodiscard]] Half& half(Whose whose) { return whose == Whose::Ours ? m_ours : m_mine; }
    [[nodiscard]] Half makeHalf(Whose whose, EntryModel& entry, Writing& writing, BinModel& bin,
                                const QVector<Person>& people);
    void wire();
    void wire(Whose whose);
    void wireOurs();
    void addOurs();
    void removeOurs();
    /// The journal that is read and written from now on; false while somebody writes in the other one.
    bool turnTo(Whose whose);
    /// The same also while somebody writes: the words stay as a draft. False where there is no such journal.
    bool goTo(Whose whose);
    void moveWriting(Whose whose);
    void sayWhose();
    void addKeys();
    void jumpToDate();
    void openWheel();
    void openVersions();
    void openShare();
    void openPicture(const QString& id);
    void binOrRemove();
    void askToRemove();
    void askToEmptyBin();
    void forgetRemoved(int count);
    void showModel();
    void openRow(const QModelIndex& index);
    void reveal(const QString& id, Whose whose);
    void refreshList();
    void followShown();
    void changePane();
    void showPane(Pane pane);
    void arrange();

    const Theme& m_theme;
    Models m_models;
    const Clock& m_clock;
    JournalSide* m_side = nullptr;
    QWidget* m_line = nullptr;
    QStackedWidget* m_pages = nullptr;
    QWidget* m_empty = nullptr;
    Half m_mine;
    Half m_ours; ///< while a shared journal is open beside it
    Half* m_half = &m_mine;
    Whose m_binnedIn = Whose::Mine;
    QPointer<WheelPage> m_wheel;
    QPointer<QWidget> m_over; ///< a picture, or earlier versions
    Pane m_pane = Pane::Side;
    bool m_oneColumn = false;
    bool m_wasWriting = false;
};

} // namespace inglenook::ui
