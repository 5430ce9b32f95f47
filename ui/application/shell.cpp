// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/shell.h"

#include "application/journal_header.h"
#include "models/cards_model.h"
#include "models/gate_model.h"
#include "models/library_model.h"
#include "models/people.h"
#include "models/presence.h"
#include "models/session_plan.h"
#include "screens/agreements/agreements_screen.h"
#include "screens/exercises/exercises_screen.h"
#include "screens/insights/insights_screen.h"
#include "screens/journal/journal_screen.h"
#include "screens/today/today_screen.h"
#include "screens/together/together_screen.h"
#include "theme/metrics.h"
#include "widgets/notice_bar.h"
#include "widgets/sidebar.h"
#include "widgets/sidebar_item.h"
#include "widgets/toast.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inglenook::ui {

Shell::Shell(const Theme& theme, OpenJournal& open, const Library& library, const Clock& clock, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_open{open},
      m_library{library},
      m_clock{clock},
      m_people{peopleOf(open.journal().members())},
      m_present{presentPeople(open.journal())}
{
    setObjectName(QStringLiteral("shell"));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(0);
    makeSidebar();
    row->addWidget(m_sidebar);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    makeNotice();
    column->addWidget(m_notice);
    m_pages = new QStackedWidget{this};
    column->addWidget(m_pages, 1);
    makePages();
    if (m_open.isDemonstration())
        makeDemonstrate();
    makeFinder();
    m_toast = new Toast{theme, m_pages};
    connect(m_toast, &Toast::actionChosen, &open.entry(), &EntryModel::undoMoveToBin);
    showToday();
}

Shell::~Shell() = default;

void Shell::makeSidebar()
{
    m_sidebar = new Sidebar{m_theme, this};
    const auto name = GateModel::nameOf(m_open.file());
    m_header = new JournalHeader{m_theme, m_present, name, m_sidebar};
    m_header->setDemonstration(m_open.isDemonstration());
    m_sidebar->setHeader(m_header);
    connect(m_header, &JournalHeader::commandWanted, this, &Shell::go, Qt::QueuedConnection);
    using Section = Sidebar::Section;
    using Kind = Sidebar::Kind;
    const auto add = [this](const char* id, const char* icon, const QString& text, Section section, Kind kind,
                            const QString& keys = {}) {
        m_sidebar->addItem(QLatin1String{id}, QLatin1String{icon}, text, section, kind, keys);
    };
    m_sidebar
        ->addItem(QStringLiteral("find"), QStringLiteral("search"), tr("Find anything"), Section::Main, Kind::Action,
                  tr("Ctrl K"))
        ->setBoxed(true);
    m_sidebar->addGap();
    if (m_open.isDemonstration())
        add("demonstrate", "stage", tr("Demonstrate"), Section::Main, Kind::Place);
    add("today", "today", tr("Today"), Section::Main, Kind::Place);
    add("exercises", "talk", tr("Exercises"), Section::Main, Kind::Place);
    add("journal", "book", tr("Journal"), Section::Main, Kind::Place);
    add("insights", "wave", tr("Insights"), Section::Main, Kind::Place);
    add("together", "ring", tr("Rituals, promises"), Section::Main, Kind::Place);
    if (m_open.journal().kind() == journal::JournalKind::Shared)
        add("agreements", "agree", tr("Our agreements"), Section::Main, Kind::Place);
    add("support", "help", tr("Get support"), Section::Foot, Kind::Action);
    add("settings", "gear", tr("Settings"), Section::Foot, Kind::Action);
    if (m_open.isDemonstration())
        add("lock", "x", tr("Leave"), Section::Foot, Kind::Action, tr("Ctrl L"));
    else
        add("lock", "lock", tr("Lock"), Section::Foot, Kind::Action, tr("Ctrl L"));
    connect(m_sidebar, &Sidebar::chosen, this, &Shell::go);
    connect(m_sidebar, &Sidebar::railChanged, m_header, &JournalHeader::setRail);
}

void Shell::makePages()
{
    m_today = new TodayScreen{m_theme,
                              {m_open.today(), m_open.question(), m_open.checkIn(), m_open.rituals(), m_open.promises(),
                               m_open.notes(), m_open.apart()},
                              m_pages};
    m_libraryModel = new LibraryModel{m_open.journal(), m_library.catalogue, m_clock, this};
    m_libraryModel->setFaults(m_library.faults);
    m_plan = new SessionPlan{m_open.journal(), m_library.catalogue, m_clock, this};
    auto* cards = new CardsModel{m_open.journal(), m_library.catalogue, this};
    m_exercises =
        new ExercisesScreen{m_theme, *m_libraryModel, *m_plan, *cards, m_open.cardWriting(), m_open.session(), m_pages};
    connectApart();
    m_journal = new JournalScreen{m_theme,
                                  {m_open.timeline(), m_open.entry(), m_open.calendar(), m_library.feelings, m_people,
                                   m_open.writing(), m_open.bin(), &m_open.share()},
                                  m_clock,
                                  m_pages};
    m_pages->addWidget(m_today);
    m_pages->addWidget(m_exercises);
    m_pages->addWidget(m_journal);
    m_insights = new InsightsScreen{m_theme, m_open.insights(), m_open.behind(), m_pages};
    m_pages->addWidget(m_insights);
    if (m_open.isDemonstration())
        m_insights->keepInside();
    m_together = new TogetherScreen{m_theme, m_open.rituals(), m_open.promises(), m_pages};
    m_agreements = new AgreementsScreen{m_theme, m_open.agreements(), m_pages};
    m_pages->addWidget(m_together);
    m_pages->addWidget(m_agreements);

    connect(m_today, &TodayScreen::writeWanted, this, &Shell::write);
    connect(m_today, &TodayScreen::libraryWanted, this, &Shell::showExercises);
    connect(m_today, &TodayScreen::exerciseWanted, this, &Shell::showExercise);
    connect(m_today, &TodayScreen::entryWanted, this, &Shell::showEntry);
    connect(m_today, &TodayScreen::ritualsWanted, this, &Shell::showTogether);
    connect(m_today, &TodayScreen::promiseWanted, this, [this](const QString& id) {
        showTogether();
        m_together->changePromise(id);
    });
    connect(m_today, &TodayScreen::draftWanted, this, [this] {
        showJournal();
        m_journal->continueDraft();
    });
    connect(m_today, &TodayScreen::cardWanted, this, [this](const QString& deck, const QString& card) {
        showPage(QStringLiteral("exercises"), m_exercises);
        m_exercises->goOnWriting(deck, card);
    });
    connect(m_today, &TodayScreen::continueWanted, m_exercises, &ExercisesScreen::continueRun);
    connect(m_exercises, &ExercisesScreen::sessionBegan, this, &Shell::sessionWanted);
    connect(m_exercises, &ExercisesScreen::handoutWanted, this, &Shell::handoutWanted);
    connect(m_exercises, &ExercisesScreen::supportWanted, this, &Shell::supportWanted);
    m_exercises->setOffersOwn(!m_open.isDemonstration());
    connect(m_exercises, &ExercisesScreen::bringInWanted, this,
            [this] { Q_EMIT commandWanted(QStringLiteral("bring-in-exercises")); });
    connect(m_exercises, &ExercisesScreen::writeOwnWanted, this, &Shell::writeExerciseWanted);
    connect(m_exercises, &ExercisesScreen::giveAwayWanted, this, &Shell::giveAwayWanted);
    connect(m_exercises, &ExercisesScreen::takeOutWanted, this, &Shell::takeOutWanted);
    connect(m_insights, &InsightsScreen::entryWanted, this, &Shell::showEntry);
    connect(m_insights, &InsightsScreen::togetherWanted, this, &Shell::showTogether);
    connect(m_insights, &InsightsScreen::done, this, &Shell::say);
    connect(m_insights, &InsightsScreen::failed, this, &Shell::tellProblem);
    connect(&m_open.insights(), &InsightsModel::failed, this, &Shell::tellProblem);
    connect(&m_open.behind(), &BehindModel::failed, this, &Shell::tellProblem);
    connect(&m_open.today(), &TodayModel::failed, this, &Shell::tellProblem);
    connect(&m_open.question(), &QuestionModel::failed, this, &Shell::tellProblem);
    connect(&m_open.notes(), &NotesModel::failed, this, &Shell::tellProblem);
    connect(&m_open.checkIn(), &CheckInModel::failed, this, &Shell::tellProblem);
    connect(&m_open.rituals(), &RitualsModel::failed, this, &Shell::tellProblem);
    connect(&m_open.promises(), &PromisesModel::failed, this, &Shell::tellProblem);
    connect(&m_open.agreements(), &AgreementsModel::failed, this, &Shell::tellProblem);
    connect(m_plan, &SessionPlan::failed, this, &Shell::tellProblem);
    connect(m_libraryModel, &LibraryModel::failed, this, &Shell::tellProblem);
    connect(cards, &CardsModel::failed, this, &Shell::tellProblem);
    connect(&m_open.cardWriting(), &CardWriting::failed, this, &Shell::tellProblem);
    connect(&m_open.session(), &SessionModel::failed, this, [this](const QString& sentence) {
        if (isVisible()) // the session says it itself
            tellProblem(sentence);
    });
    connect(m_journal, &JournalScreen::failed, this, &Shell::tellProblem);
    connect(m_journal, &JournalScreen::quietChanged, m_sidebar, &QWidget::setHidden);
    connect(m_journal, &JournalScreen::entryBinned, this,
            [this] { m_toast->present(tr("Entry moved to the bin"), tr("Undo")); });
    connect(m_journal, &JournalScreen::shared, this, [this](const QString& journal) {
        say(tr("A copy stands in %1 now. This one stayed as it was.", "a journal").arg(journal));
    });
    connect(m_journal, &JournalScreen::entriesRemoved, this, [this](int count) {
        say(count == 1 ? tr("One entry is deleted for good.") : tr("%n entries are deleted for good.", nullptr, count));
    });
}

void Shell::go(const QString& place)
{
    if (place == QLatin1String{"demonstrate"})
        showDemonstrate();
    else if (place == QLatin1String{"today"})
        showToday();
    else if (place == QLatin1String{"exercises"})
        showExercises();
    else if (place == QLatin1String{"cards"})
        showCards();
    else if (place == QLatin1String{"journal"})
        showJournal();
    else if (place == QLatin1String{"insights"})
        showInsights();
    else if (place == QLatin1String{"together"})
        showTogether();
    else if (place == QLatin1String{"agreements"})
        showAgreements();
    else if (place == QLatin1String{"find"})
        openFinder();
    else if (place == QLatin1String{"write"})
        write();
    else if (place == QLatin1String{"search"})
        focusJournalSearch();
    else if (place == QLatin1String{"support"})
        Q_EMIT supportWanted();
    else if (place == QLatin1String{"settings"})
        Q_EMIT settingsWanted();
    else if (place == QLatin1String{"lock"})
        Q_EMIT lockWanted();
    else
        Q_EMIT commandWanted(place);
}

void Shell::showPage(const QString& place, QWidget* page)
{
    m_sidebar->setCurrent(place);
    m_pages->setCurrentWidget(page);
    // The keyboard follows where one is; a page that wants it elsewhere says so afterwards.
    m_sidebar->item(place)->setFocus(Qt::OtherFocusReason);
}

void Shell::showToday()
{
    showPage(QStringLiteral("today"), m_today);
}

void Shell::showExercises()
{
    showPage(QStringLiteral("exercises"), m_exercises);
    m_exercises->showLibrary();
}

void Shell::showExercise(const QString& id)
{
    showPage(QStringLiteral("exercises"), m_exercises);
    if (!m_exercises->showExercise(id))
        showToday();
}

void Shell::showJournal()
{
    showPage(QStringLiteral("journal"), m_journal);
}

void Shell::showInsights()
{
    showPage(QStringLiteral("insights"), m_insights);
}

void Shell::showTogether()
{
    showPage(QStringLiteral("together"), m_together);
}

void Shell::showAgreements()
{
    if (m_open.journal().kind() == journal::JournalKind::Shared)
        showPage(QStringLiteral("agreements"), m_agreements);
}

void Shell::showEntry(const QString& id)
{
    showJournal();
    m_journal->showEntry(id);
}

void Shell::continueRun(const QString& id)
{
    m_exercises->continueRun(id);
}

void Shell::write()
{
    showJournal();
    m_journal->write();
}

void Shell::focusJournalSearch()
{
    showJournal();
    m_journal->focusSearch();
}

void Shell::undo()
{
    (void)m_toast->trigger();
}

void Shell::tellProblem(const QString& sentence)
{
    // One at a time: a full disk would answer to every keystroke otherwise.
    if (m_problem)
        return;
    constexpr int kBack = 1;
    m_problem = new Dialog{m_theme, tr("That did not work"), sentence, this};
    m_problem->addAnswer(kBack, tr("Go on"), Dialog::Weight::Primary);
    m_problem->setSafeAnswer(kBack);
    m_problem->open();
}

void Shell::keyPressEvent(QKeyEvent* event)
{
    // From the sidebar, too, where the keyboard is after going to a page; the pages have "/" and Ctrl+F of their own.
    const bool isFind = event->matches(QKeySequence::Find);
    if (isFind && m_pages->currentWidget() == m_exercises)
        m_exercises->focusSearch();
    else if (isFind && m_pages->currentWidget() == m_journal)
        m_journal->focusSearch();
    else
        QWidget::keyPressEvent(event);
}

void Shell::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_sidebar->setRail(width() < size::kRailBelow);
}

} // namespace inglenook::ui
