// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apart_model.h"
#include "models/check_in_model.h"
#include "models/notes_model.h"
#include "models/plans_model.h"
#include "models/promises_model.h"
#include "models/question_model.h"
#include "models/rituals_model.h"
#include "models/today_model.h"
#include "theme/theme.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace inglenook::ui {

class TextLabel;
class TodayPage;
class WheelPage;

/// What Today is put together from. All outlive the screen.
struct TodayParts {
    TodayModel& today;
    QuestionModel& question;
    CheckInModel& checkIn;
    RitualsModel& rituals;
    PromisesModel& promises;
    NotesModel& notes;
    ApartModel& apart;
    PlansModel& plans;
};

/// The first page after unlocking: a greeting and at most a handful of things, each of which can be waved away. What is
/// answered, read and opened of today's question has a page over it.
class TodayScreen : public QWidget {
    Q_OBJECT

public:
    TodayScreen(const Theme& theme, const TodayParts& parts, QWidget* parent = nullptr);

    /// Where something is noted for the next check-in.
    void openNotes();
    /// Where the private questions of an exercise are answered apart.
    void openApart(const QString& id);
    /// The plans for at home, whole.
    void openPlans();
    /// What a plan says that was opened from its file.
    void openPlanInView();
    /// What is next of the plan that is shown; false where nothing is.
    bool beginPlanned();

Q_SIGNALS:
    void writeWanted();
    void draftWanted();
    void cardWanted(const QString& deck, const QString& card);
    void continueWanted(const QString& runId);
    void exerciseWanted(const QString& id);
    void entryWanted(const QString& id);
    void promiseWanted(const QString& id);
    void ritualsWanted();
    void libraryWanted();
    /// An exercise of a plan: at once, where nothing is to be asked before.
    void plannedWanted(const QString& exercise);
    void planFileWanted(); ///< a plan is to be opened
    void planTakenIn();
    /// What was answered apart is open: the exercise from there on, together.
    void goOnWanted(const QString& exercise, const QString& questionId);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void fill();
    void fillColumns(QVBoxLayout& wide, QVBoxLayout& narrow);
    void keepFocusAt(const QString& name);
    QWidget* makeHead(QWidget* parent);
    QWidget* questionCard();
    QWidget* apartCard();
    QWidget* checkInCard();
    QWidget* dueCard();
    [[nodiscard]] std::optional<PlansModel::Card> shownPlan() const;
    QWidget* planCard(const PlansModel::Card& shown);
    QWidget* unfinishedCard(const TodayModel::Unfinished& run);
    QWidget* breakCard(const TodayModel::Unfinished& run);
    QWidget* suggestionCard(const TodayModel::Suggestion& suggestion);
    QWidget* draftCard();
    QWidget* begunCard(const TodayModel::BegunCard& begun);
    QWidget* quietCard();
    QWidget* notesLine();
    QWidget* memoryLine(const TodayModel::Memory& memory);
    void askToLetGo(const TodayModel::Unfinished& run);

    // today_pages.cpp
    void openPage(TodayPage* page);
    void closePage();
    void openAnswer(const QString& id);
    void openReading(const QString& id);
    void openOpening(const QString& id);
    void openApartReading(const QString& id);
    void openWheel();
    void openGrid(QWidget* from);

    const Theme& m_theme;
    TodayParts m_parts;
    TodayModel& m_today;
    QStackedWidget* m_pages = nullptr;
    QWidget* m_home = nullptr;
    TextLabel* m_date = nullptr;
    TextLabel* m_greeting = nullptr;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
    QBoxLayout* m_columns = nullptr;
    QPointer<TodayPage> m_page;
    QPointer<WheelPage> m_wheel;
    bool m_isRefreshing = false;
    bool m_showsEarlier = false;
    bool m_checksInAgain = false;
};

} // namespace inglenook::ui
