// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library_model.h"
#include "models/session_plan.h"
#include "screens/exercises/safety_page.h"
#include "theme/theme.h"

#include <QWidget>

class QStackedWidget;

namespace inglenook::ui {

class CardsModel;
class CardWriting;
class CardsPage;
class ExercisePage;
class LibraryScreen;
class SessionModel;

/// The way into an exercise: the library, the page of one exercise, and once the page about safety.
class ExercisesScreen : public QWidget {
    Q_OBJECT

public:
    /// All outlive the screen.
    ExercisesScreen(const Theme& theme, LibraryModel& library, SessionPlan& plan, CardsModel& cards,
                    CardWriting& writing, SessionModel& session, QWidget* parent = nullptr);

    void showLibrary();
    /// The decks; an empty `deck` is the first one.
    void showCards(const QString& deck = {});
    void goOnWriting(const QString& deck, const QString& card);
    /// False when this journal has no such exercise.
    bool showExercise(const QString& id);
    /// "Continue where you stopped", from anywhere.
    void continueRun(const QString& runId);
    /// Together, from the page on which what they answered apart is opened.
    void goOnTogether(const QString& exercise, const std::vector<journal::MemberAnswers>& answers);
    void focusSearch();
    void focusHandout(); ///< the way to paper
    /// Exercises of one's own can come in and go out: where anything may be written.
    void setOffersOwn(bool offers);
    /// In a demonstration: the page of an exercise leads to the presentation, too.
    void setPresentable(bool presentable);
    /// In a shared journal: its private beginning can be answered apart.
    void setOffersApart(bool offers);

Q_SIGNALS:
    void presentWanted(const QString& exercise);
    void handoutWanted(const QString& exercise);
    void bringInWanted();
    /// "new", "copy" or "change", and of what.
    void writeOwnWanted(const QString& how, const QString& exercise);
    void giveAwayWanted(const QString& exercise);
    void takeOutWanted(const QString& exercise);
    /// The session model is open: show the session.
    void sessionBegan();
    /// These members answer it apart.
    void apartWanted(const QString& exercise, const QVector<QString>& members);
    void supportWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void beginWanted(bool apart);
    void showSafety(SafetyPage::For purpose);
    void begin();
    void beginApart();
    void leaveCards();
    void openCards(const QString& deck, const QString& backTo);

    LibraryModel& m_library;
    SessionPlan& m_plan;
    CardsModel& m_cards;
    SessionModel& m_session;
    QStackedWidget* m_pages;
    LibraryScreen* m_libraryPage;
    ExercisePage* m_exercisePage;
    SafetyPage* m_safetyPage;
    CardsPage* m_cardsPage;
    bool m_beginsApart = false;     ///< what the page about safety leads on to
    bool m_cardsOfExercise = false; ///< where the way back from them leads
};

} // namespace inglenook::ui
