// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/open_journal.h"
#include "theme/theme.h"
#include "widgets/dialog.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace inglenook::ui {

class AgreementsScreen;
class DemonstrateScreen;
class ExercisesScreen;
class InsightsScreen;
class FinderModel;
class FinderPanel;
class JournalScreen;
class NoticeBar;
class Sidebar;
class Toast;
class TodayScreen;
class TogetherScreen;
class JournalHeader;
class LibraryModel;
class SessionPlan;

/// What is there once a journal is open: the sidebar and its pages.
class Shell : public QWidget {
    Q_OBJECT

public:
    /// All outlive the shell.
    Shell(const Theme& theme, OpenJournal& open, const Library& library, const Clock& clock, QWidget* parent = nullptr);
    ~Shell() override;

    void showToday();
    void showExercises();
    void showCards();                     ///< the decks
    void showExercise(const QString& id); ///< its page, from which it can be begun
    void showJournal();
    void showInsights();
    void showTogether();
    void showDemonstrate(); ///< what can be shown, in a demonstration
    void showAgreements();  ///< where there are any: in a shared journal
    void showEntry(const QString& id);
    void backFromHandout(const QString& exercise); ///< to what led there
    void continueRun(const QString& id);
    void write();
    void note(); ///< for the next check-in, where there is one
    void focusJournalSearch();
    /// "Find anything": entries, exercises, and what can be done.
    void openFinder();
    /// Somebody has another name, mark or seat than when this was made, has come or gone.
    [[nodiscard]] bool isOutdated() const;
    /// Takes back what the toast tells of, if it tells of anything.
    void undo();
    /// Good news, at the foot of the page.
    void say(const QString& sentence);
    /// What came up when the journal was opened.
    void tellNews(const GateModel::News& news);
    /// The journal is in another place now.
    void tellMoved(const QString& sentence);
    /// What failed, what is safe, what to do.
    void tellProblem(const QString& sentence);

Q_SIGNALS:
    void lockWanted();
    void supportWanted();
    void settingsWanted();
    /// What concerns the window: "curtain", "larger", "smaller", "full-screen", "leave".
    void commandWanted(const QString& command);
    /// The session model has a run to show.
    void sessionWanted();
    /// An exercise is to be shown large, or the two turns of its worked example.
    void presentationWanted(const QString& exercise, inglenook::ui::PresentationModel::Part part);
    /// Something is to be printed and handed out: an exercise, or what belongs to none.
    void handoutWanted(const QString& exercise);
    /// One of a person's own exercises is to be given to others, or to go.
    void giveAwayWanted(const QString& exercise);
    /// "new", "copy" or "change", and of what.
    void writeExerciseWanted(const QString& how, const QString& exercise);
    void takeOutWanted(const QString& exercise);
    /// The sample couple is to be called otherwise.
    void namesWanted(const QString& left, const QString& right);
    /// The journal can't be saved where it is.
    void saveElsewhereWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeSidebar();
    void makePages();
    void connectApart();
    void makeNotice();
    void makeDemonstrate();
    void showPage(const QString& place, QWidget* page);
    void makeFinder();
    void go(const QString& place);

    const Theme& m_theme;
    OpenJournal& m_open;
    const Library& m_library;
    const Clock& m_clock;
    QVector<Person> m_people;  ///< as the pages show them
    QVector<Person> m_present; ///< of them
    Sidebar* m_sidebar = nullptr;
    JournalHeader* m_header = nullptr;
    QStackedWidget* m_pages = nullptr;
    TodayScreen* m_today = nullptr;
    JournalScreen* m_journal = nullptr;
    InsightsScreen* m_insights = nullptr;
    TogetherScreen* m_together = nullptr;
    AgreementsScreen* m_agreements = nullptr;
    DemonstrateScreen* m_demonstrate = nullptr; ///< in a demonstration
    LibraryModel* m_libraryModel = nullptr;
    ExercisesScreen* m_exercises = nullptr;
    SessionPlan* m_plan = nullptr;
    Toast* m_toast = nullptr;
    NoticeBar* m_notice = nullptr;
    bool m_isStuck = false; ///< the notice says that typed words can't be saved
    FinderModel* m_finder = nullptr;
    QPointer<FinderPanel> m_finderPanel;
    QPointer<Dialog> m_problem;
};

} // namespace inglenook::ui
