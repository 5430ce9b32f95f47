// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Find anything" in the shell: what can be done, and where it leads.
#include "application/shell.h"
#include "models/finder_model.h"
#include "screens/exercises/exercises_screen.h"
#include "screens/journal/journal_screen.h"
#include "screens/today/today_screen.h"
#include "widgets/finder_panel.h"

#include <QStackedWidget>

namespace inglenook::ui {

void Shell::makeFinder()
{
    const auto icon = [](const char* name) { return QString{QLatin1String{name}}; };
    QVector<FinderModel::Command> commands{
        {QStringLiteral("write"), tr("Write an entry"), icon("pen"), tr("Ctrl N"), tr("new note page")},
        {QStringLiteral("today"), tr("Go to Today"), icon("today"), tr("Ctrl 1"), tr("home start")},
        {QStringLiteral("exercises"), tr("Go to Exercises"), icon("talk"), tr("Ctrl 2"), tr("library practice")},
        {QStringLiteral("cards"), tr("Look at the cards"), icon("note"), {}, tr("deck own hidden write a card draw")},
        {QStringLiteral("journal"), tr("Go to the journal"), icon("book"), tr("Ctrl 3"), tr("entries calendar")},
        {QStringLiteral("search"), tr("Search every entry"), icon("search"), tr("Ctrl F"), tr("find words")},
        {QStringLiteral("handouts"),
         tr("Sheets to hand out"),
         icon("print"),
         {},
         tr("print paper PDF form poster feelings wheel homework card")},
        {QStringLiteral("lock"), tr("Lock"), icon("lock"), tr("Ctrl L"), tr("close hide passphrase")},
        {QStringLiteral("curtain"), tr("Draw the curtain"), icon("curtain"), tr("F9"), tr("hide privacy cover")},
        {QStringLiteral("settings"), tr("Settings"), icon("gear"), tr("Ctrl ,"),
         tr("preferences theme dark light passphrase text size")},
        {QStringLiteral("support"), tr("Get support"), icon("help"), tr("F1"), tr("help lines safety")},
        {QStringLiteral("larger"), tr("Larger text"), icon("size"), tr("Ctrl +"), tr("bigger zoom")},
        {QStringLiteral("smaller"), tr("Smaller text"), icon("size"), tr("Ctrl −"), tr("zoom")},
        {QStringLiteral("full-screen"), tr("Full screen"), icon("open"), tr("F11"), tr("window")},
        {QStringLiteral("leave"), tr("Lock and leave"), icon("lock"), tr("Ctrl Q"), tr("quit exit close")},
    };
    if (!m_open.isDemonstration()) // which writes nothing
        commands += QVector<FinderModel::Command>{
            {QStringLiteral("bring-in"),
             tr("Bring in from another program"),
             icon("down"),
             {},
             tr("import Day One Markdown JSON text file folder")},
            {QStringLiteral("write-exercise"),
             tr("Write an exercise of your own"),
             icon("pen"),
             {},
             tr("editor new create make")},
            {QStringLiteral("bring-in-exercises"),
             tr("Bring in exercises"),
             icon("down"),
             {},
             tr("import own pack file add write exercise")},
            {QStringLiteral("take-out"),
             tr("Take this journal out"),
             icon("up"),
             {},
             tr("export JSON Markdown HTML CSV save as")},
            {QStringLiteral("report"),
             tr("A PDF for your therapist"),
             icon("print"),
             {},
             tr("print report show export")},
        };
    commands.insert(
        5, {QStringLiteral("insights"), tr("Go to insights"), icon("wave"), tr("Ctrl 4"), tr("look back pictures")});
    commands.insert(
        6, {QStringLiteral("together"), tr("Go to rituals and promises"), icon("ring"), {}, tr("habits word")});
    if (m_open.journal().kind() == journal::JournalKind::Shared)
        commands.insert(7, {QStringLiteral("agreements"), tr("Go to our agreements"), icon("agree"), {}, tr("rules")});
    m_finder = new FinderModel{m_open.journal(), m_library.catalogue, m_clock, commands, this};
    connect(m_finder, &FinderModel::commandChosen, this, &Shell::go, Qt::QueuedConnection);
    connect(m_finder, &FinderModel::exerciseChosen, this, &Shell::showExercise, Qt::QueuedConnection);
    connect(m_finder, &FinderModel::entryChosen, this, &Shell::showEntry, Qt::QueuedConnection);
    connect(
        m_finder, &FinderModel::dayChosen, this,
        [this](const QDate& day) {
            showJournal();
            m_journal->showDay(day);
        },
        Qt::QueuedConnection);
}

void Shell::openFinder()
{
    if (m_finderPanel)
        return;
    m_finder->setText({});
    m_finderPanel =
        new FinderPanel{m_theme,
                        tr("Find an entry, an exercise, or something to do"),
                        *m_finder,
                        {FinderModel::DetailRole, FinderModel::IconRole, FinderModel::KeysRole, FinderModel::HitsRole},
                        window()};
    connect(m_finderPanel, &FinderPanel::edited, m_finder, &FinderModel::setText);
    connect(m_finderPanel, &FinderPanel::chosen, m_finder, &FinderModel::choose);
    connect(m_finderPanel, &FinderPanel::closed, m_finder, &FinderModel::clear);
    m_finderPanel->open();
}

void Shell::showCards()
{
    showPage(QStringLiteral("exercises"), m_exercises);
    m_exercises->showCards();
}

void Shell::note()
{
    showToday();
    m_today->openNotes();
}

} // namespace inglenook::ui
