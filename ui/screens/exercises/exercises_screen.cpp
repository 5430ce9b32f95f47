// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/exercises_screen.h"

#include "models/cards_model.h"
#include "models/session_model.h"
#include "screens/exercises/cards_page.h"
#include "screens/exercises/exercise_page.h"
#include "screens/exercises/keys.h"
#include "screens/exercises/library_screen.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace inglenook::ui {

ExercisesScreen::ExercisesScreen(const Theme& theme, LibraryModel& library, SessionPlan& plan, CardsModel& cards,
                                 CardWriting& writing, SessionModel& session, QWidget* parent)
    : QWidget{parent},
      m_library{library},
      m_plan{plan},
      m_cards{cards},
      m_session{session}
{
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    m_pages = new QStackedWidget{this};
    layout->addWidget(m_pages);
    m_libraryPage = new LibraryScreen{theme, library, m_pages};
    m_exercisePage = new ExercisePage{theme, plan, library, m_pages};
    m_safetyPage = new SafetyPage{theme, m_pages};
    m_cardsPage = new CardsPage{theme, cards, writing, m_pages};
    for (QWidget* page : std::initializer_list<QWidget*>{m_libraryPage, m_exercisePage, m_safetyPage, m_cardsPage})
        m_pages->addWidget(page);

    connect(m_libraryPage, &LibraryScreen::exerciseChosen, this, &ExercisesScreen::showExercise);
    connect(m_exercisePage, &ExercisePage::handoutWanted, this, &ExercisesScreen::handoutWanted);
    connect(m_libraryPage, &LibraryScreen::bringInWanted, this, &ExercisesScreen::bringInWanted);
    connect(m_libraryPage, &LibraryScreen::writeOwnWanted, this,
            [this] { Q_EMIT writeOwnWanted(QStringLiteral("new"), {}); });
    connect(m_exercisePage, &ExercisePage::copyWanted, this,
            [this](const QString& id) { Q_EMIT writeOwnWanted(QStringLiteral("copy"), id); });
    connect(m_exercisePage, &ExercisePage::changeWanted, this,
            [this](const QString& id) { Q_EMIT writeOwnWanted(QStringLiteral("change"), id); });
    connect(m_exercisePage, &ExercisePage::giveAwayWanted, this, &ExercisesScreen::giveAwayWanted);
    connect(m_exercisePage, &ExercisePage::takeOutWanted, this, &ExercisesScreen::takeOutWanted);
    connect(m_exercisePage, &ExercisePage::presentWanted, this, &ExercisesScreen::presentWanted);
    connect(m_libraryPage, &LibraryScreen::cardsWanted, this, [this] { showCards(); });
    connect(m_exercisePage, &ExercisePage::cardsWanted, this, [this] {
        m_cardsOfExercise = true;
        openCards(m_cards.decksOf(*m_plan.definition()).value(0), QString::fromStdString(m_plan.definition()->title));
        m_cardsPage->focusFirst();
    });
    connect(m_cardsPage, &CardsPage::backWanted, this, &ExercisesScreen::leaveCards);
    connect(m_exercisePage, &ExercisePage::backWanted, this, &ExercisesScreen::showLibrary);
    connect(m_exercisePage, &ExercisePage::beginWanted, this, [this] { beginWanted(false); });
    connect(m_exercisePage, &ExercisePage::apartWanted, this, [this] { beginWanted(true); });
    connect(m_exercisePage, &ExercisePage::continueWanted, this, &ExercisesScreen::continueRun);
    connect(m_exercisePage, &ExercisePage::safetyWanted, this, [this] { showSafety(SafetyPage::For::Reading); });
    connect(m_safetyPage, &SafetyPage::back, this, [this] {
        m_pages->setCurrentWidget(m_exercisePage);
        m_exercisePage->focusSafety(); // what led there
    });
    connect(m_safetyPage, &SafetyPage::notNow, this, &ExercisesScreen::showLibrary);
    connect(m_safetyPage, &SafetyPage::supportWanted, this, &ExercisesScreen::supportWanted);
    connect(m_safetyPage, &SafetyPage::goOn, this, [this] {
        m_plan.rememberSafetyShown();
        m_beginsApart ? beginApart() : begin();
    });
}

void ExercisesScreen::keyPressEvent(QKeyEvent* event)
{
    if (!pressOnEnter(*event))
        QWidget::keyPressEvent(event);
}

void ExercisesScreen::showLibrary()
{
    m_library.refresh();
    m_pages->setCurrentWidget(m_libraryPage);
}

void ExercisesScreen::openCards(const QString& deck, const QString& backTo)
{
    m_cardsPage->open(deck, backTo);
    m_pages->setCurrentWidget(m_cardsPage);
}

void ExercisesScreen::showCards(const QString& deck)
{
    m_cardsOfExercise = false;
    openCards(deck, tr("Exercises"));
    m_cardsPage->focusFirst();
}

void ExercisesScreen::goOnWriting(const QString& deck, const QString& card)
{
    m_cardsOfExercise = false;
    openCards(deck, tr("Exercises"));
    m_cardsPage->goOnWriting(card);
}

void ExercisesScreen::leaveCards()
{
    if (!m_cardsOfExercise) {
        showLibrary();
        m_libraryPage->focusCards();
        return;
    }
    m_pages->setCurrentWidget(m_exercisePage);
    m_exercisePage->focusCards(); // what led there
}

bool ExercisesScreen::showExercise(const QString& id)
{
    if (!m_plan.choose(id))
        return false;
    m_exercisePage->fill();
    m_pages->setCurrentWidget(m_exercisePage);
    m_exercisePage->focusFirst();
    return true;
}

void ExercisesScreen::setOffersOwn(bool offers)
{
    m_libraryPage->setOffersOwn(offers);
    m_exercisePage->setOffersOwn(offers);
}

void ExercisesScreen::setPresentable(bool presentable)
{
    m_exercisePage->setPresentable(presentable);
}

void ExercisesScreen::focusSearch()
{
    if (m_pages->currentWidget() == m_libraryPage)
        m_libraryPage->focusSearch();
    else if (m_pages->currentWidget() == m_cardsPage)
        m_cardsPage->focusSearch();
}

void ExercisesScreen::focusHandout()
{
    if (m_pages->currentWidget() == m_exercisePage)
        m_exercisePage->focusHandout();
}

void ExercisesScreen::beginWanted(bool apart)
{
    m_beginsApart = apart;
    if (m_plan.showsSafetyFirst())
        showSafety(SafetyPage::For::Answering);
    else
        apart ? beginApart() : begin();
}

void ExercisesScreen::beginApart()
{
    QVector<QString> members;
    for (const auto& person : m_plan.people())
        members.append(person.id);
    m_pages->setCurrentWidget(m_libraryPage);
    Q_EMIT apartWanted(QString::fromStdString(m_plan.definition()->id), members);
}

void ExercisesScreen::goOnTogether(const QString& exercise, const std::vector<journal::MemberAnswers>& answers)
{
    std::vector<MemberId> members;
    for (const auto& one : answers)
        members.push_back(one.member);
    if (m_plan.choosePair(exercise, members) && m_session.beginRevealed(m_plan, answers))
        Q_EMIT sessionBegan();
}

void ExercisesScreen::setOffersApart(bool offers)
{
    m_exercisePage->setOffersApart(offers);
}

void ExercisesScreen::showSafety(SafetyPage::For purpose)
{
    m_safetyPage->setPurpose(purpose);
    m_pages->setCurrentWidget(m_safetyPage);
    m_safetyPage->focusFirst();
}

void ExercisesScreen::begin()
{
    if (!m_session.begin(m_plan))
        return;
    m_pages->setCurrentWidget(m_libraryPage);
    Q_EMIT sessionBegan();
}

void ExercisesScreen::continueRun(const QString& runId)
{
    if (!m_session.restore(runId))
        return;
    m_pages->setCurrentWidget(m_libraryPage);
    Q_EMIT sessionBegan();
}

} // namespace inglenook::ui
